import { useQuery } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { fold } from '../../core/people/fold.ts';
import { type Answer, hasFailed } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { Button } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { parseValue, valueInWords } from './method-view.ts';
import { useSet } from '../outbox/use-set.ts';
import { BackLink } from '../parts/back-link.tsx';
import { counted } from '../../core/counts.ts';

/** The numbers that are not the method's. */
type Own = Answer<'showSettings'>['method'];
type Num = Answer<'showMethod'>['rows'][number];

const NumberRow = ({
  number,
  own,
  isFirst,
}: {
  readonly number: Num;
  readonly own: Own;
  /** Of those that stand together for one reason: it is said once. */
  readonly isFirst: boolean;
}) => {
  const change = useSet();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [begun, setBegun] = useState<Own | null>(null);
  const isOwn = JSON.stringify(number.value) !== JSON.stringify(number.default);
  const set = async (value: unknown, said: string): Promise<void> => {
    const done = await change({ method: { [number.key]: value } }, { method: begun ?? own }, said);
    if (!done) return;
    setText(null);
    setBegun(null);
  };
  const parsed = text === null ? null : parseValue(text, number.default);
  return (
    <li
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 py-1.5 sm:gap-x-6 ${isFirst ? 'border-t border-line pt-4 not-first:mt-3' : ''}`}
    >
      {isFirst && <p className="col-span-2 max-w-[62ch]">{number.reason}</p>}
      <label htmlFor={id} title={number.key} className="min-w-0 text-small text-muted wrap-anywhere">
        {number.words}
      </label>
      <form
        className="flex items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (parsed !== null && parsed.ok)
            void set(parsed.value, `${number.words}: ${valueInWords(parsed.value)}`);
        }}
      >
        <input
          id={id}
          className="input w-28 text-right sm:w-36 text-[0.9375rem]"
          aria-invalid={parsed !== null && !parsed.ok}
          value={text ?? valueInWords(number.value)}
          onChange={(event) => {
            setText(event.target.value);
            if (text === null) setBegun(own);
          }}
        />
        {text !== null && parsed?.ok === true ? (
          <Button type="submit" look="first">
            Save
          </Button>
        ) : isOwn ? (
          <Button
            look="quiet"
            className="px-2"
            aria-label={`${number.words}: back to ${valueInWords(number.default)}`}
            title={`Back to ${valueInWords(number.default)}`}
            onClick={() => void set(null, `${number.words}: back to ${valueInWords(number.default)}`)}
          >
            <RotateCcw aria-hidden />
          </Button>
        ) : (
          <span className="w-9 max-sm:hidden" />
        )}
      </form>
    </li>
  );
};

/** Every number behind a suggestion with its reason; each can be set and set back. */
export const MethodScreen = () => {
  useTitle('The method');
  const method = useQuery(queries.method());
  const settings = useQuery(queries.settings());
  const [text, setText] = useState('');
  const words = useDeferredValue(fold(text)).split(' ');
  const all = method.data ?? [];
  const shown = all.filter(({ key, words: called, reason }) => {
    // The name by which a program sets it is found too.
    const folded = fold(`${key} ${called} ${reason}`);
    return words.every((word) => folded.includes(word));
  });
  return (
    <div className="max-w-[48rem]">
      <BackLink to="/settings">Settings</BackLink>
      <h1>The numbers and why</h1>
      <p className="mt-1.5 max-w-[62ch] text-muted">
        Most are choices made with care, not laws. Change what does not fit you; what you leave alone keeps
        following the method.
      </p>
      <search className="block py-5">
        <input
          type="search"
          aria-label="Search the numbers"
          placeholder="thanks, cadence, warmth"
          className="input max-w-sm"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <output className="mt-2 block min-h-5 text-small text-muted">
          {method.isSuccess && counted(shown.length, 'number')}
        </output>
      </search>
      {hasFailed(method) ? (
        <QueryTrouble what="The method" cause={method.error} onRetry={() => void method.refetch()} />
      ) : method.isPending || settings.isPending ? (
        <ListSkeleton rows={6} />
      ) : (
        <ul>
          {shown.map((number, index) => (
            <NumberRow
              key={number.key}
              number={number}
              own={settings.data?.method ?? {}}
              isFirst={shown[index - 1]?.reason !== number.reason}
            />
          ))}
        </ul>
      )}
    </div>
  );
};
