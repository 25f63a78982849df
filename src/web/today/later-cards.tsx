import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalendarDay, TimeZone } from '../../core/dates/index.ts';
import { hasFailed } from '../app/api.ts';
import { queries } from '../app/queries.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { FoldButton } from '../parts/fold-button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { CardItem } from './card-item.tsx';
import { figure } from '../../core/counts.ts';

/** How many cards wait, folded; unfolded they can be done all the same. */
export const LaterCards = ({
  count,
  today,
  zone,
}: {
  readonly count: number;
  readonly today: CalendarDay;
  readonly zone: TimeZone;
}) => {
  const [shown, setShown] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const later = useQuery({ ...queries.later(), enabled: shown });
  if (count === 0) return null;
  return (
    <section aria-label="What can wait">
      <FoldButton isOpen={shown} onChange={setShown}>
        {figure(count)} more can wait.
        <span className="link">{shown ? 'Fold' : 'Show them'}</span>
      </FoldButton>
      {shown && later.isPending && <ListSkeleton rows={3} />}
      {shown && hasFailed(later) && (
        <QueryTrouble what="What waits" cause={later.error} onRetry={() => void later.refetch()} />
      )}
      {shown && later.data && (
        <div className="mt-2">
          {later.data.rows.map((card) => (
            <CardItem
              key={card.key}
              card={card}
              today={today}
              zone={zone}
              open={card.key === chosen}
              onOpen={() => setChosen(card.key === chosen ? null : card.key)}
              onActed={() => {}}
              onThirdSkip={() => {}}
            />
          ))}
          {later.data.total > later.data.rows.length && (
            <p className="pt-3 text-small text-muted">
              And {figure(later.data.total - later.data.rows.length)} more behind these.
            </p>
          )}
        </div>
      )}
    </section>
  );
};
