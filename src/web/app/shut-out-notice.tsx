import { useState } from 'react';
import { useOutbox } from '../outbox/outbox-provider.tsx';
import { textsIn, wordsIn } from '../outbox/outbox.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { useCopy } from '../parts/copy.ts';
import { parseKeptLog } from '../log/log-view.ts';
import { formPrefix, parseKeptForm } from './kept-form.ts';
import { storage } from './storage.ts';
import { useTitle } from './title.ts';

interface Unsent {
  readonly id: string;
  readonly what: string;
  readonly words: string;
}

/** Lines and messages that were begun and never sent. */
const begun = (): readonly Unsent[] =>
  storage.keys().flatMap((key) => {
    const text = storage.get(key) ?? '';
    if (key === 'log' || key.startsWith('log.'))
      return { id: key, what: 'A talk, half said', words: parseKeptLog(text)?.text ?? '' };
    const form = key.startsWith(formPrefix) ? parseKeptForm(text, {}) : null;
    if (form !== null) return { id: key, what: form.what, words: textsIn(form.form).join('\n') };
    return key.startsWith('draft.') ? { id: key, what: 'Words for a message', words: text } : [];
  });

/** Said in place of every screen where a device was shut out: nothing of the book is left on it, and nothing typed is lost. */
export const ShutOut = () => {
  useTitle('Not let in');
  const copy = useCopy();
  const { waiting, drop } = useOutbox();
  const [drafts, setDrafts] = useState(begun);
  const unsent: readonly Unsent[] = [
    ...waiting.map((one) => ({ id: one.id, what: one.what, words: wordsIn(one) })),
    ...drafts,
  ];
  const forget = (): void => {
    for (const { id } of waiting) drop(id);
    for (const { id } of drafts) storage.remove(id);
    setDrafts([]);
  };
  return (
    <div className="max-w-[48.75rem]">
      <h1>This device is not let in any more</h1>
      <p className="mt-2 max-w-[62ch] text-muted">
        It was shut out or signed out, or its time has ended. What it kept of the book to read offline is gone
        from it.
      </p>
      <p className="mt-5 flex flex-wrap gap-2">
        <a href="/sign-in" className={buttonClass('first')}>
          Come in again
        </a>
        <Button onClick={() => location.reload()}>Try again</Button>
      </p>
      {unsent.length > 0 && (
        <section aria-labelledby="unsent" className="mt-10">
          <h2 id="unsent">Not in the book yet</h2>
          <p className="mt-1 max-w-[62ch] text-muted">
            You said this here. It goes out once this device is let in again; or copy it, and remove it.
          </p>
          <ul className="mt-4 grid gap-3">
            {unsent.map(({ id, what, words }) => (
              <li key={id} className="border-t border-line pt-3">
                <p className="text-small text-muted">{words === what ? 'A talk' : what}</p>
                {words !== '' && <p className="font-serif whitespace-pre-wrap wrap-anywhere">{words}</p>}
              </li>
            ))}
          </ul>
          <div className="mt-5 flex flex-wrap gap-2">
            <Button
              onClick={() =>
                void copy(
                  unsent.map(({ what, words }) => (words === '' ? what : words)).join('\n\n'),
                  'Copied',
                )
              }
            >
              Copy all of it
            </Button>
            <Button look="quiet" onClick={forget}>
              Remove it from this device
            </Button>
          </div>
        </section>
      )}
    </div>
  );
};
