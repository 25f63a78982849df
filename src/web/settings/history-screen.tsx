import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { dayAt, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { hasFailed } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { useUndo } from '../app/undo.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { When } from '../parts/when.tsx';
import { timeOfDay } from '../words/dates.ts';
import { BackLink } from '../parts/back-link.tsx';

/** Everything that was done in the book, newest first, each step with its undo. */
export const HistoryScreen = () => {
  useTitle('History');
  const history = useInfiniteQuery(queries.history());
  const status = useQuery(queries.status());
  const undo = useUndo();
  const rows = history.data?.pages.flatMap((page) => page.rows) ?? [];
  const zone = status.data?.timeZone as TimeZone | undefined;
  const today = status.data?.day;
  return (
    <div className="max-w-[48rem]">
      <BackLink to="/settings">Settings</BackLink>
      <h1 className="pb-6">What was done</h1>
      {hasFailed(history) ? (
        <QueryTrouble what="The history" cause={history.error} onRetry={() => void history.refetch()} />
      ) : history.isPending || zone === undefined || today === undefined ? (
        <ListSkeleton rows={6} />
      ) : rows.length === 0 ? (
        <Empty title="Nothing yet" />
      ) : (
        <ul>
          {rows.map(({ id, at, summary, undoable, undoneAt }, index) => {
            const instant = Date.parse(at) as Instant;
            const day = dayAt(instant, zone);
            const before = rows[index - 1];
            const newDay = before === undefined || dayAt(Date.parse(before.at) as Instant, zone) !== day;
            return (
              <Fragment key={id}>
                {newDay && (
                  <li className="pt-5 pb-2 font-serif text-[1.0625rem] first:pt-0 first-letter:uppercase">
                    <When day={day} today={today} />
                  </li>
                )}
                <li className="flex min-h-12 items-center gap-4 border-t border-line py-1.5 text-[0.9375rem]">
                  <time dateTime={at} className="text-small text-muted">
                    {timeOfDay(instant, zone)}
                  </time>
                  <span className={`min-w-0 flex-1 ${undoneAt === null ? '' : 'text-muted line-through'}`}>
                    {summary}
                  </span>
                  {undoneAt !== null ? (
                    <span className="px-3.5 text-small text-muted">undone</span>
                  ) : (
                    undoable && (
                      <Button look="quiet" aria-label={`Undo: ${summary}`} onClick={() => void undo(id)}>
                        Undo
                      </Button>
                    )
                  )}
                </li>
              </Fragment>
            );
          })}
        </ul>
      )}
      {history.hasNextPage && (
        <Button
          className="mt-5"
          disabled={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          Older
        </Button>
      )}
    </div>
  );
};
