/* oxlint-disable jsx-a11y/prefer-tag-over-role -- drawn here, from the book; there is no file to point at */
import { addDays, daysBetween, startOfWeek, type CalendarDay } from '../../core/dates/index.ts';
import type { Answer } from '../app/api.ts';
import { Block } from '../person/block.tsx';
import { exactDay } from '../words/dates.ts';
import { counted } from '../../core/counts.ts';

type Progress = Answer<'showProgress'>;

/** What a picture shows, in words: a day and its figures. */
const TableBehind = ({
  heads: [first, ...others],
  rows,
}: {
  readonly heads: readonly [string, ...string[]];
  readonly rows: readonly (readonly [day: CalendarDay, ...figures: number[]])[];
}) => (
  <details className="pt-2 text-small">
    <summary className="link inline-block text-muted">As a table</summary>
    <table className="mt-2 w-full max-w-sm text-left max-[20rem]:wrap-anywhere">
      <thead className="text-muted">
        <tr>
          <th className="py-1 font-normal">{first}</th>
          {others.map((head) => (
            <th key={head} className="py-1 text-right font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([day, ...figures]) => (
          <tr key={day} className="border-t border-line">
            <td className="py-1">{exactDay(day)}</td>
            {others.map((head, index) => (
              <td key={head} className="py-1 text-right tabular-nums">
                {figures[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

/**
 * People of each week as bars, the week that is not over yet paler, and the aim as a line; the table behind it says the
 * same.
 */
export const Weeks = ({ weeks, aim }: Pick<Progress, 'weeks'> & { readonly aim: number }) => {
  const most = Math.max(1, aim, ...weeks.map(({ people }) => people));
  const barWidth = 100 / weeks.length;
  return (
    <figure className="pb-6">
      <svg
        role="img"
        aria-label={`People talked to in each of the last ${weeks.length} weeks; the table below has the figures`}
        viewBox="0 0 100 30"
        preserveAspectRatio="none"
        className="h-32 w-full"
      >
        <line
          x1={0}
          x2={100}
          y1={30 - (aim / most) * 29}
          y2={30 - (aim / most) * 29}
          vectorEffect="non-scaling-stroke"
          strokeDasharray="3 4"
          className="stroke-muted"
        />
        {weeks.map(({ monday, people, conversations }, index) => (
          <rect
            key={monday}
            x={index * barWidth + barWidth * 0.15}
            width={barWidth * 0.7}
            y={30 - Math.max(0.5, (people / most) * 29)}
            height={Math.max(0.5, (people / most) * 29)}
            rx={0.4}
            className={people === 0 ? 'fill-line' : index === weeks.length - 1 ? 'fill-good/45' : 'fill-good'}
          >
            <title>
              {`Week of ${exactDay(monday)}: ${counted(people, 'person', 'people')}, ${counted(conversations, 'conversation')}`}
            </title>
          </rect>
        ))}
      </svg>
      <figcaption className="flex justify-between pt-1.5 text-tiny text-muted">
        <span>{counted(weeks.length, 'week')} ago</span>
        <span>this week so far</span>
      </figcaption>
      <p className="pt-1 text-small text-muted">
        Each bar is a week, as high as the people you talked to in it; the dashed line is your aim of {aim}.
      </p>
      <TableBehind
        heads={['Week of', 'People', 'Conversations']}
        rows={weeks.toReversed().map(({ monday, people, conversations }) => [monday, people, conversations])}
      />
    </figure>
  );
};

const shades = ['fill-line', 'fill-good/45', 'fill-good/70', 'fill-good'] as const;

/** A year of days: darker where more was said. Nothing is counted in a row. */
export const Days = ({ days, today }: { readonly days: Progress['days']; readonly today: CalendarDay }) => {
  const from = startOfWeek(addDays(today, -364));
  const counts = new Map(days.map(({ day, conversations }) => [day, conversations]));
  const all = Array.from({ length: daysBetween(from, today) + 1 }, (_, index) => addDays(from, index));
  return (
    <Block title="Days of the year">
      <svg
        role="img"
        aria-label={`Days of the last year with a conversation: ${days.length}; the table below has the figures`}
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
      <p className="flex flex-wrap justify-between gap-x-6 pt-1.5 text-tiny text-muted">
        <span>{counted(days.length, 'day')} with a conversation in the last year, today at the right</span>
        <span className="flex items-center gap-1">
          none
          {shades.map((shade) => (
            <svg key={shade} aria-hidden viewBox="0 0 8 8" className="size-2.5">
              <rect width={8} height={8} rx={2} className={shade} />
            </svg>
          ))}
          three or more
        </span>
      </p>
      {days.length > 0 && (
        <TableBehind
          heads={['Day', 'Conversations']}
          rows={days.toReversed().map(({ day, conversations }) => [day, conversations])}
        />
      )}
    </Block>
  );
};
