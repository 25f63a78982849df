import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hasFailed } from '../app/api.ts';
import { ScreenTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { Button } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { AdvocatesPart } from './advocates.tsx';
import { NewAir, Targets } from './breadth.tsx';
import { MetricGroup } from './group.tsx';
import { Days, Weeks } from './pictures.tsx';

/** Am I building relationships? The answer, then four questions behind it. */
export const ProgressScreen = () => {
  useTitle('Progress');
  const progress = useQuery(queries.progress());
  const status = useQuery(queries.status());
  const [counted, setCounted] = useState(false);
  if (hasFailed(progress) || hasFailed(status))
    return (
      <ScreenTrouble
        what="Your progress"
        cause={progress.error ?? status.error}
        onRetry={() => void Promise.all([progress.refetch(), status.refetch()])}
      />
    );
  if (!progress.data || !status.data)
    return (
      <>
        <h1 className="sr-only">Progress</h1>
        <ListSkeleton rows={5} />
      </>
    );
  const { summary, metrics, weeks, days, advocates, advocateSpread, breadth } = progress.data;
  const goToBat = metrics.find(({ id }) => id === 'advocates');
  const groupOf = (group: (typeof metrics)[number]['group']) => ({
    metrics: metrics.filter((metric) => metric.group === group && metric !== goToBat),
    counted,
  });
  return (
    <div className="max-w-[56rem]">
      <h1>Progress</h1>
      <p className="mt-2 text-small text-muted">Are you building relationships?</p>
      <p className="mt-1 max-w-[44ch] font-serif text-[1.3125rem] leading-snug">{summary.sentence}</p>
      <div className="-ml-3.5 pt-2 pb-4">
        <Button look="quiet" aria-pressed={counted} onClick={() => setCounted(!counted)}>
          {counted ? 'Only the words' : 'How each is counted'}
        </Button>
      </div>
      <MetricGroup
        title="How often you talk"
        {...groupOf('week')}
        picture={<Weeks weeks={weeks} aim={breadth.week.aim} />}
      />
      <MetricGroup title="The road both ways" {...groupOf('road')} />
      <MetricGroup title="Whom you know" {...groupOf('people')}>
        <NewAir breadth={breadth} />
        <AdvocatesPart
          advocates={advocates}
          spread={advocateSpread}
          definition={counted ? (goToBat?.definition ?? null) : null}
        />
      </MetricGroup>
      <MetricGroup title="What came of it" {...groupOf('outcome')}>
        <Targets breadth={breadth} />
      </MetricGroup>
      <Days days={days} today={status.data.day} />
    </div>
  );
};
