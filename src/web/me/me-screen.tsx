import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hasFailed } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { ListSkeleton } from '../parts/slow.tsx';
import { Block } from '../person/block.tsx';
import { ForwardBlock } from './forward.tsx';
import { GoalItem } from './goal-item.tsx';
import { MyCard } from './my-card.tsx';
import { MyPlace } from './my-place.tsx';
import { NewGoal } from './new-goal.tsx';
import { WhatIOffer } from './what-i-offer.tsx';

/** What am I after, what can I offer, and who knows it of me? */
export const MeScreen = () => {
  useTitle('Me');
  const goals = useQuery(queries.goals());
  const status = useQuery(queries.status());
  return (
    <div className="max-w-[48rem]">
      <h1 className="pb-5">Me</h1>
      <Block title="What I am after">
        {hasFailed(goals) ? (
          <QueryTrouble what="Your goals" cause={goals.error} onRetry={() => void goals.refetch()} />
        ) : goals.data === undefined || status.data === undefined ? (
          <ListSkeleton rows={2} />
        ) : (
          <ul>
            {goals.data.goals.map((listed) => (
              <GoalItem key={listed.goal.id} listed={listed} today={status.data.day} />
            ))}
          </ul>
        )}
        {goals.data !== undefined && (
          <details className="border-t border-line pt-2" open={goals.data.goals.length === 0}>
            <summary>
              <h3 className="inline">Something new</h3>
            </summary>
            <NewGoal />
          </details>
        )}
      </Block>
      {goals.data !== undefined && status.data !== undefined && (
        <ForwardBlock goals={goals.data.goals} today={status.data.day} />
      )}
      <Block title="What I can offer">
        <WhatIOffer />
      </Block>
      <Block title="About me, to hand on">
        <MyCard />
      </Block>
      <Block title="Where I work">
        <MyPlace />
      </Block>
      <Block title="My pace">
        <p className="text-[0.9375rem] text-muted">
          The week’s aim follows what you are after; choose one of your own in{' '}
          <Link to="/settings" className="link">
            Settings
          </Link>
          .
        </p>
      </Block>
    </div>
  );
};
