import { useId, useState } from 'react';
import { useOutbox } from '../outbox/outbox-provider.tsx';
import { decided, type Waiting } from '../outbox/outbox.ts';
import { Button } from '../parts/button.tsx';
import { personFieldWords } from '../../core/people/field-words.ts';
import { wordTable } from '../../core/word-table.ts';

const fieldNames = wordTable<string>({
  ...personFieldWords,
  calledByNickname: 'Called by the nickname',
  cadenceDays: 'Days between touches',
  pausedUntil: 'Busy until',
  contactPoints: 'How to reach them',
  text: 'Words',
  weekAim: 'The week’s aim',
  mode: 'Where you are',
  trade: 'Your trade',
  addresses: 'Your addresses',
  theme: 'Appearance',
  'me.team': 'Your team',
  'me.department': 'Your department',
  'me.country': 'Where you come from',
});

/** `usedToKnowWell` as "Used to know well", for fields that need no word of their own. */
const fieldName = (field: string): string => {
  if (field.startsWith('method.')) return field.slice('method.'.length);
  const plain = field.replace(/^.*\./u, '').replaceAll(/([A-Z])/gu, ' $1');
  return (
    fieldNames.get(field.replace(/^name\./u, '')) ??
    plain.charAt(0).toUpperCase() + plain.slice(1).toLowerCase()
  );
};

const valueInWords = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const parts = Array.isArray(value) ? value : Object.values(value);
  const words = parts.flatMap((part: unknown) =>
    typeof part === 'object' && part !== null
      ? ['value', 'title', 'date'].flatMap((key) =>
          key in part ? String(part[key as keyof typeof part]) : [],
        )
      : String(part),
  );
  return words.length === 0 ? 'nothing' : words.join(', ');
};

/** What this device and another one changed, both side by side: one of the two is chosen, neither is lost unseen. */
export const Decide = ({ waiting }: { readonly waiting: Waiting }) => {
  const { keep, drop } = useOutbox();
  const id = useId();
  const [mine, setMine] = useState<ReadonlyMap<string, boolean>>(new Map());
  const conflicts = waiting.conflicts ?? [];
  return (
    <form
      className="grid gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new Set([...mine].flatMap(([field, isMine]) => (isMine ? field : [])));
        const left = decided(waiting, chosen);
        if (left === null) drop(waiting.id);
        else keep(left);
      }}
    >
      <p>{waiting.what}: another device changed it too. Which is right?</p>
      {conflicts.map(({ field, there, said }) => (
        <fieldset key={field}>
          <legend className="font-[550]">{fieldName(field)}</legend>
          <div className="grid gap-2 pt-1 sm:grid-cols-2">
            {[
              { isMine: true, from: 'On this device', value: said },
              { isMine: false, from: 'In the book now', value: there },
            ].map(({ isMine, from, value }) => (
              <label
                key={from}
                className="flex min-h-11 items-start gap-2.5 rounded-lg border border-line bg-surface px-3 py-2 text-ink has-checked:border-ink"
              >
                <input
                  type="radio"
                  name={`${id}-${field}`}
                  className="mt-0.5 size-4"
                  checked={mine.get(field) === isMine}
                  onChange={() => setMine(new Map(mine).set(field, isMine))}
                />
                <span className="min-w-0 break-words">
                  <span className="block text-tiny text-muted">{from}</span>
                  {valueInWords(value)}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div>
        <Button size="small" type="submit" disabled={conflicts.some(({ field }) => !mine.has(field))}>
          Keep what I chose
        </Button>
      </div>
    </form>
  );
};
