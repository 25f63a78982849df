import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import { dayInWords, dueInWords, exactDay, shortDay } from '../words/dates.ts';

/** A day as one says it, with the exact day on hover and for screen readers. */
export const When = ({
  day,
  today,
  as = 'words',
}: {
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly as?: 'words' | 'due' | 'short';
}) => {
  const words = { words: dayInWords, due: dueInWords, short: shortDay }[as](day, today);
  return (
    <time dateTime={day} title={exactDay(day)}>
      {words}
      {as !== 'short' && day !== today && day !== addDays(today, 1) && (
        <span className="sr-only"> ({exactDay(day)})</span>
      )}
    </time>
  );
};
