/* oxlint-disable jsx-a11y/prefer-tag-over-role -- drawn here, from the book; there is no file to point at */
import { useQuery } from '@tanstack/react-query';
import { addDays, daysBetween, startOfWeek, type CalendarDay } from '../../core/dates/index.ts';
import type { Answer } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { ListSkeleton } from '../parts/slow.tsx';
import { Block } from '../person/block.tsx';
import { counted } from '../words/counts.ts';
import { exactDay } from '../words/dates.ts';
import { AdvocatesBlock } from './advocates.tsx';
import { BreadthBlock } from './breadth.tsx';
import { figureOf, healthyInWords, isHealthy } from './progress-view.ts';

type Progress = Answer<'showProgress'>;

const barWidth = 100 / 26;

/** People of each week as bars; the table behind it says the same. */
const Weeks = ({ weeks }: Pick<Progress, 'weeks'>) => {
  const most = Math.max(1, ...weeks.map(({ people }) => people));
  return (
    <figure>
      <svg
        role="img"
        aria-label={`People talked to in each of the last ${weeks.length} weeks; the table below has the figures`}
        viewBox="0 0 100 30"
        preserveAspectRatio="none"
        className="h-32 w-full"
      >
        {weeks.map(({ monday, people, conversations }, index) => (
          <rect
            key={monday}
            x={index * barWidth + barWidth * 0.15}
            width={barWidth * 0.7}
            y={30 - Math.max(0.5, (people / most) * 29)}
            height={Math.max(0.5, (people / most) * 29)}
            rx={0.4}
            className={index === weeks.length - 1 ? 'fill-accent' : people === 0 ? 'fill-line' : 'fill-good'}
          >
            <title>
              {`Week of ${exactDay(monday)}: ${counted(people, 'person', 'people')}, ${counted(conversations, 'conversation')}`}
            </title>
          </rect>
        ))}
      </svg>
      <figcaption className="flex justify-between pt-1.5 text-tiny text-muted">
        <span>half a year ago</span>
        <span>this week</span>
      </figcaption>
      <details className="pt-2 text-small">
        <summary className="link inline-block min-h-7 text-muted">As a table</summary>
        <table className="mt-2 w-full max-w-sm text-left">
          <thead className="text-muted">
            <tr>
              <th className="py-1 font-normal">Week of</th>
              <th className="py-1 text-right font-normal">People</th>
              <th className="py-1 text-right font-normal">Conversations</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ monday, people, conversations }) => (
              <tr key={monday} className="border-t border-line">
                <td className="py-1">{exactDay(monday)}</td>
                <td className="py-1 text-right tabular-nums">{people}</td>
                <td className="py-1 text-right tabular-nums">{conversations}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};

const shades = ['fill-line', 'fill-good/45', 'fill-good/70', 'fill-good'] as const;

/** A year of days: darker where more was said. Nothing is counted in a row. */
const Days = ({ days, today }: { readonly days: Progress['days']; readonly today: CalendarDay }) => {
  const from = startOfWeek(addDays(today, -364));
  const counts = new Map(days.map(({ day, conversations }) => [day, conversations]));
  const all = Array.from({ length: daysBetween(from, today) + 1 }, (_, index) => addDays(from, index));
  return (
    <figure>
      <svg
        role="img"
        aria-label={`Days of the last year with a conversation: ${days.length}`}
        viewBox="0 0 530 70"
        className="w-full"
      >
        {all.map((day, index) => {
          const count = counts.get(day) ?? 0;
          return (
            <rect
              key={day}
              x={Math.floor(index / 7) * 10}
              y={(index % 7) * 10}
              width={8}
              height={8}
              rx={2}
              className={shades[Math.min(count, shades.length - 1)]}
            >
              <title>{`${exactDay(day)}: ${counted(count, 'conversation')}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption className="pt-1.5 text-tiny text-muted">
        {counted(days.length, 'day')} with a conversation in the last year
      </figcaption>
    </figure>
  );
};

/** Measures that blocks of their own show. */
const shownAbove: ReadonlySet<string> = new Set(['circles', 'weak-ties', 'advocates']);

/** Am I building relationships? */
export const ProgressScreen = () => {
  useTitle('Progress');
  const progress = useQuery(queries.progress());
  const status = useQuery(queries.status());
  if (progress.isError)
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
  const { metrics, weeks, days, advocates, advocateSpread, breadth } = progress.data;
  const [headline, ...others] = metrics;
  const rest = others.filter(({ id }) => !shownAbove.has(id));
  const shown = rest.filter(({ value }) => value !== null);
  const silent = rest.filter(({ value }) => value === null);
  return (
    <div className="max-w-[56rem]">
      <h1>Progress</h1>
      <p className="mt-1.5 max-w-[62ch] pb-5 text-muted">{headline?.sentence}</p>
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
