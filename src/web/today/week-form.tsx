import { useState } from 'react';
import type { CallInput } from '../../contract/calls.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { TalkOfWeek } from '../../core/today/card.ts';
import { capitalized } from '../../core/sentence.ts';
import { Button } from '../parts/button.tsx';
import { dayInWords } from '../words/dates.ts';

export type ToldTalks = NonNullable<NonNullable<CallInput<'finishCard'>['body']>['talks']>;

/** The talks of a week as a calendar shows them: a line for those worth one, and the others stay as they are. */
export const WeekForm = ({
  talks,
  today,
  onSave,
}: {
  readonly talks: readonly TalkOfWeek[];
  readonly today: CalendarDay;
  readonly onSave: (told: ToldTalks) => void;
}) => {
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  return (
    <form
      className="grid max-w-xl gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(
          talks.flatMap(({ id }): ToldTalks => {
            const note = notes.get(id)?.trim() ?? '';
            if (off.has(id)) return [{ id, outcome: 'did-not-happen' }];
            return note === '' ? [] : [{ id, outcome: 'happened', note }];
          }),
        );
      }}
    >
      <ul className="grid gap-4">
        {talks.map(({ id, day, title, said }) => (
          <li key={id}>
            <p className="mb-1.5 flex flex-wrap items-baseline gap-x-3">
              <label htmlFor={`talk-${id}`} className={off.has(id) ? 'text-muted line-through' : ''}>
                {capitalized(title)}
              </label>
              <span className="text-small text-muted" title={said ?? undefined}>
                {dayInWords(day, today)}
              </span>
              <button
                type="button"
                aria-pressed={off.has(id)}
                aria-label={`It did not happen: ${title}`}
                className="link ml-auto min-h-7 text-small text-muted pointer-coarse:min-h-11"
                onClick={() =>
                  setOff(new Set(off.has(id) ? [...off].filter((one) => one !== id) : [...off, id]))
                }
              >
                {off.has(id) ? 'It did happen' : 'It did not happen'}
              </button>
            </p>
            {!off.has(id) && (
              <input
                id={`talk-${id}`}
                className="input"
                maxLength={2000}
                placeholder="What was said, promised, worth asking about"
                value={notes.get(id) ?? ''}
                onChange={(event) => setNotes(new Map(notes).set(id, event.target.value))}
              />
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button look="first" type="submit" data-done shortcut="e">
          Done
        </Button>
      </div>
    </form>
  );
};
