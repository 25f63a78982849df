import { useQuery } from '@tanstack/react-query';
import { hasFailed } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { ListSkeleton } from '../parts/slow.tsx';
import { Block } from '../person/block.tsx';
import { AdvocatesBlock } from './advocates.tsx';
import { BreadthBlock } from './breadth.tsx';
import { Days, Weeks } from './pictures.tsx';
import { figureOf, healthyInWords, isHealthy } from './progress-view.ts';

/** Measures that blocks of their own show. */
const shownAbove: ReadonlySet<string> = new Set(['circles', 'weak-ties', 'advocates']);

/** Am I building relationships? */
export const ProgressScreen = () => {
  useTitle('Progress');
  const progress = useQuery(queries.progress());
  const status = useQuery(queries.status());
  if (hasFailed(progress))
    return (
      <QueryTrouble what="Your progress" cause={progress.error} onRetry={() => void progress.refetch()} />
    );
  if (!progress.data || !status.data)
    return (
      <>
        <h1 className="sr-only">Progress</h1>
        <ListSkeleton rows={5} />
      </>
    );
  const { summary, metrics, weeks, days, advocates, advocateSpread, breadth } = progress.data;
  const [headline, ...others] = metrics;
  const rest = others.filter(({ id }) => !shownAbove.has(id));
  const shown = rest.filter(({ value }) => value !== null);
  const silent = rest.filter(({ value }) => value === null);
  return (
    <div className="max-w-[56rem]">
      <h1>Progress</h1>
      <p className="mt-3 max-w-[44ch] font-serif text-[1.3125rem] leading-snug">{summary.sentence}</p>
      <p className="mt-2 max-w-[62ch] pb-5 text-muted">{headline?.sentence}</p>
      <Block title="People, week by week">
        <Weeks weeks={weeks} />
      </Block>
      <BreadthBlock breadth={breadth} />
      <Block title="How it goes">
        <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
          {shown.map((metric) => (
            <li key={metric.id} className="min-w-0">
              <div className="flex items-baseline justify-between gap-4">
                <h3 className="font-sans text-[0.9375rem] font-[550] tracking-normal">{metric.title}</h3>
                <span
                  className={`font-serif text-[1.3125rem] tabular-nums ${isHealthy(metric) === true ? 'text-good' : ''}`}
                >
                  {figureOf(metric)}
                </span>
              </div>
              <p className="text-[0.9375rem]">{metric.sentence}</p>
              <details className="text-small text-muted">
                <summary className="link inline-block min-h-7">How it is counted</summary>
                {metric.definition}{' '}
                {healthyInWords(metric) === null ? '' : `It is ${healthyInWords(metric)}.`}
              </details>
            </li>
          ))}
        </ul>
        {silent.length > 0 && (
          <p className="pt-5 text-small text-muted">
            Nothing to count yet: {silent.map(({ title }) => title.toLowerCase()).join(', ')}.
          </p>
        )}
      </Block>
      <AdvocatesBlock advocates={advocates} spread={advocateSpread} />
      <Block title="Days of the year">
        <Days days={days} today={status.data.day} />
      </Block>
    </div>
  );
};
