import { Check, ShieldCheck, TriangleAlert, Wrench } from 'lucide-react';
import { useState } from 'react';
import { bookInWords } from '../../core/book-in-words.ts';
import { api, type Answer } from '../app/api.ts';
import { errorInWords } from '../app/words.ts';
import { Button } from '../parts/button.tsx';
import { useToast } from '../parts/toasts.tsx';

/** Reads the file through and says whether it is sound. */
export const Verify = () => {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Answer<'verifyBook'> | null>(null);
  const verify = async (): Promise<void> => {
    setBusy(true);
    const answer = await api.call('verifyBook');
    if (answer.ok) setFound(answer.value);
    else toast({ text: errorInWords(answer.error), look: 'wait' });
    setBusy(false);
  };
  const repair = async (): Promise<void> => {
    setBusy(true);
    const answer = await api.call('repairBook');
    if (answer.ok) {
      setFound(answer.value);
      if (answer.value.sound) toast({ text: 'Lists and search were made anew' });
    } else toast({ text: errorInWords(answer.error), look: 'wait' });
    setBusy(false);
  };
  return (
    <div className="mt-3">
      <Button disabled={busy} onClick={() => void verify()}>
        <ShieldCheck aria-hidden /> {busy ? 'Reading it through' : 'Is the file sound?'}
      </Button>
      <output className="mt-3 block text-small empty:hidden">
        {found !== null &&
          (found.sound ? (
            <>
              <p className="flex items-center gap-2 text-good">
                <Check aria-hidden className="size-4" /> The file is sound.
              </p>
              <p className="mt-1 text-muted">{bookInWords(found.counts)}</p>
            </>
          ) : (
            <>
              <p className="flex items-center gap-2 text-wait">
                <TriangleAlert aria-hidden className="size-4" />{' '}
                {found.mendable
                  ? 'Lists or search do not fit what is in the book. They can be made anew.'
                  : 'Something is wrong with the file. Restore a backup, or a copy from the data folder.'}
              </p>
              <ul className="mt-1 text-muted">
                {found.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
              {found.mendable && (
                <Button className="mt-2" disabled={busy} onClick={() => void repair()}>
                  <Wrench aria-hidden /> Make them anew
                </Button>
              )}
            </>
          ))}
      </output>
    </div>
  );
};
