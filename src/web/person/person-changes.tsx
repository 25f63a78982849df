import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayAt, type CalendarDay, type Instant, type TimeZone } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { hasFailed } from '../app/api.ts';
import { queries } from '../app/queries.ts';
import { When } from '../parts/when.tsx';

/** Who changed what, folded: each action once, newest first. */
export const PersonChanges = ({
  id,
  zone,
  today,
}: {
  readonly id: PersonId;
  readonly zone: TimeZone;
  readonly today: CalendarDay;
}) => {
  const [shown, setShown] = useState(false);
  const history = useQuery({ ...queries.personHistory(id), enabled: shown });
  const batches = [...new Map((history.data?.rows ?? []).map(({ batch }) => [batch.id, batch])).values()];
  return (
    <>
      <button
        type="button"
        aria-expanded={shown}
        className="link tap text-small text-muted"
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Fold' : 'Show the history'}
      </button>
      {shown && history.isSuccess && (
        <ul className="mt-2 grid gap-1.5 text-small">
          {batches.map(({ id: batch, at, summary, undoneAt }) => (
            <li key={batch} className={undoneAt === null ? '' : 'text-muted line-through'}>
              {summary}{' '}
              <span className="text-muted">
                · <When day={dayAt(Date.parse(at) as Instant, zone)} today={today} />
              </span>
            </li>
          ))}
          {batches.length === 0 && <li className="text-muted">No changes yet.</li>}
        </ul>
      )}
      {shown && hasFailed(history) && (
        <p className="mt-2 text-small text-wait">The history cannot be read now.</p>
      )}
    </>
  );
};
