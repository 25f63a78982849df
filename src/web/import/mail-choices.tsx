import { useId, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { exactDay } from '../words/dates.ts';
import type { ImportReport, MailChoices } from './import-view.ts';

/** Nobody can tell whose mailbox it is: asked once, and remembered. */
export const WhoseMailbox = ({
  whose,
  onSay,
}: {
  readonly whose: ImportReport['whose'];
  readonly onSay: (address: string) => void;
}) => {
  const [said, setSaid] = useState('');
  const id = useId();
  if (whose.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-6 rounded-card border border-line bg-surface p-5">
      <h2 id={id} className="text-[1.125rem]">
        Which address is yours?
      </h2>
      <p className="text-small text-muted">
        These stand in most of the mails. Without yours nobody can tell who wrote to whom.
      </p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {whose.map((address) => (
          <li key={address}>
            <Button onClick={() => onSay(address)}>{address}</Button>
          </li>
        ))}
      </ul>
      <form
        className="mt-3 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onSay(said.trim());
        }}
      >
        <label className="grid min-w-0 flex-1 gap-1 text-small">
          Another one
          <input
            type="email"
            required
            autoComplete="email"
            value={said}
            className="input"
            onChange={(event) => setSaid(event.target.value)}
          />
        </label>
        <Button type="submit">Use it</Button>
      </form>
    </section>
  );
};

/** What is kept of mails: their subjects, and what they say only where the user wants that. */
export const KeepText = ({
  choices,
  onChoose,
}: {
  readonly choices: MailChoices;
  readonly onChoose: (choices: MailChoices) => void;
}) => (
  <label className="mt-6 flex min-h-11 items-start gap-3">
    <input
      type="checkbox"
      className="mt-1 size-4 shrink-0"
      checked={choices.keepText}
      onChange={(event) => onChoose({ ...choices, keepText: event.target.checked })}
    />
    <span>
      Keep what the mails say
      <span className="block text-small text-muted">
        Without it: who wrote to whom, when, and the subject. Quotes and signatures are never kept.
      </span>
    </span>
  </label>
);

/** Thank-yous that a mail said already. */
export const ThankedByMail = ({ thanked }: { readonly thanked: ImportReport['thanked'] }) => {
  const id = useId();
  if (thanked.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id} className="text-[1.125rem]">
        Thanked by mail
      </h2>
      <p className="text-small text-muted">These cards are done: a mail of yours said it.</p>
      <ul className="mt-2 border-b border-line">
        {thanked.map(({ personId, name, because, subject, day, state }, index) => (
          <li key={`${personId} ${index}`} className="border-t border-line py-2.5">
            {name} <span className="text-muted">· {because}</span>
            <span className="block text-small text-muted">
              {exactDay(day)}
              {subject !== null && `, “${subject}”`}
              {state === 'thin' && '. One more line on what they did would please them.'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Promises that a mail seems to keep: whether it did is the user's to say. */
export const PromisesByMail = ({
  promises,
  choices,
  onChoose,
}: {
  readonly promises: ImportReport['promises'];
  readonly choices: MailChoices;
  readonly onChoose: (choices: MailChoices) => void;
}) => {
  const id = useId();
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id} className="text-[1.125rem]">
        Was this what you promised?
      </h2>
      <p className="text-small text-muted">Tick what your mail kept; the rest stays open.</p>
      <ul className="mt-2 border-b border-line">
        {promises.map(({ promiseId, name, what, subject, day }) => (
          <li key={promiseId} className="border-t border-line">
            <label className="flex min-h-11 items-start gap-3 py-2.5">
              <input
                type="checkbox"
                className="mt-1 size-4 shrink-0"
                checked={choices.kept.includes(promiseId)}
                onChange={(event) =>
                  onChoose({
                    ...choices,
                    kept: event.target.checked
                      ? [...choices.kept, promiseId]
                      : choices.kept.filter((kept) => kept !== promiseId),
                  })
                }
              />
              <span className="min-w-0">
                {what} <span className="text-muted">· to {name}</span>
                <span className="block text-small text-muted">
                  {exactDay(day)}
                  {subject !== null && `, “${subject}”`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who is away: what was asked of them waits. */
export const AwayByMail = ({ away }: { readonly away: ImportReport['away'] }) =>
  away.length === 0 ? null : (
    <ul className="mt-6 grid gap-1.5 text-small text-muted">
      {away.map(({ personId, name, until }) => (
        <li key={personId}>
          {name} is away until {exactDay(until)}: what you asked waits.
        </li>
      ))}
    </ul>
  );
