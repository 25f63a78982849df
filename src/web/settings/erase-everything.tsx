import { useState } from 'react';
import { bookInWords } from '../../core/book-in-words.ts';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { forgetAnswers } from '../app/persisted.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { counted } from '../../core/counts.ts';

/** The whole book, for good: first what would go, then the words that have to be typed. */
export const EraseEverything = () => {
  const act = useAct();
  const [shown, setShown] = useState<Answer<'showEverything'> | null>(null);
  const [word, setWord] = useState('');
  const [erased, setErased] = useState<Answer<'eraseEverything'> | null>(null);
  const show = async (): Promise<void> => setShown(await act(api.call('showEverything')));
  if (erased !== null) return <Erased backups={erased.backups} />;
  if (shown === null) return <Button onClick={() => void show()}>Erase everything…</Button>;
  const { backups, devices } = shown;
  const erase = async (): Promise<void> => {
    const done = await api.call('eraseEverything', { body: { word } });
    if (!done.ok) {
      await act(Promise.resolve(done));
      return;
    }
    await forgetAnswers();
    localStorage.clear();
    setErased(done.value);
  };
  return (
    <form
      className="grid max-w-[36rem] gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <p className="text-small">
        All of this would go: {bookInWords(shown.counts)}; its history, its daily copies and its keys
        {backups !== null && `, and ${counted(backups.count, 'backup')} in ${backups.where}`}
        {devices > 0 && `; ${counted(devices, 'device')} would be shut out`}. Files that you exported or
        carried elsewhere stay where they are. Nothing brings it back.
      </p>
      <Field
        label={`To erase everything, type “${shown.word}”`}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="accent" disabled={word.trim().toLowerCase() !== shown.word}>
          Erase everything
        </Button>
        <Button onClick={() => setShown(null)}>Keep my book</Button>
      </div>
    </form>
  );
};

const Erased = ({ backups }: Answer<'eraseEverything'>) => (
  <output className="grid gap-2">
    <p>Everything is erased, and Goodturn has ended. You can close this window.</p>
    {backups !== null && backups.removed.length > 0 && (
      <p className="text-small text-muted">
        {counted(backups.removed.length, 'backup')} in {backups.where} removed.
      </p>
    )}
    {backups !== null && backups.left.length > 0 && (
      <>
        <p className="text-small text-wait">These could not be removed in {backups.where}:</p>
        <ul className="text-small text-muted">
          {backups.left.map(({ name, says }) => (
            <li key={name} className="wrap-anywhere">
              {name}. {says}
            </li>
          ))}
        </ul>
      </>
    )}
  </output>
);
