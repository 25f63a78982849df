import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayAt, type CalendarDay, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { queries } from '../app/queries.ts';
import { useUndo } from '../app/undo.ts';
import { Button } from '../parts/button.tsx';
import { FoldButton } from '../parts/fold-button.tsx';
import { Key } from '../parts/key.tsx';
import { timeOfDay } from '../words/dates.ts';
import { counted } from '../../core/counts.ts';

/** What was done today, newest first, each with its undo. */
export const DoneToday = ({ today, zone }: { readonly today: CalendarDay; readonly zone: TimeZone }) => {
  const [shown, setShown] = useState(false);
  const undo = useUndo();
  const history = useInfiniteQuery(queries.history());
  const done = (history.data?.pages[0]?.rows ?? []).filter(
    ({ at, undoable, undoneAt }) =>
      undoable && undoneAt === null && dayAt(Date.parse(at) as Instant, zone) === today,
  );
  if (done.length === 0) return null;
  return (
    <section aria-label="Done today">
      <FoldButton
        isOpen={shown}
        onChange={setShown}
        beside={
          <span className="ml-2 pointer-coarse:hidden">
            <Key when="reading">u</Key> undo
          </span>
        }
      >
        {counted(done.length, 'thing')} done today
      </FoldButton>
      {shown && (
        <ul className="mt-1 grid">
          {done.map(({ id, at, summary }) => (
            <li key={id} className="flex items-center gap-4 border-t border-line py-2 text-small">
              <time dateTime={at} className="text-muted">
                {timeOfDay(Date.parse(at) as Instant, zone)}
              </time>
              <span className="min-w-0 flex-1">{summary}</span>
              <Button look="quiet" aria-label={`Undo: ${summary}`} onClick={() => void undo(id)}>
                Undo
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
