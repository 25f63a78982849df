import { compareText } from '../compare-text.ts';
import {
  addDays,
  addMonths,
  calendarDay,
  dayInYear,
  dayParts,
  fullDay,
  partialDateParts,
  type CalendarDay,
} from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { Thread } from './thread.ts';

/**
 * The day to ask (R18): 3 d after a day; on the 10th of the next month after a month; on 10 January after a
 * year. Never before it has happened. A day without a year is the next such day after it was told. Null without
 * a date: it rides along in the next brief.
 */
export const threadDue = (
  { when, openedOn }: Pick<Thread, 'when' | 'openedOn'>,
  { thread }: Method,
): CalendarDay | null => {
  if (when === null) return null;
  const whole = fullDay(when);
  if (whole !== null) return addDays(whole, thread.after_day_d);
  const { year, month } = partialDateParts(when);
  if (year === null) {
    const opened = dayParts(openedOn).year;
    const thisYear = dayInYear(when, opened);
    const day = thisYear !== null && thisYear >= openedOn ? thisYear : dayInYear(when, opened + 1);
    return day === null ? null : addDays(day, thread.after_day_d);
  }
  const after = dayParts(addMonths(calendarDay(year, month ?? 12, 1), 1));
  return calendarDay(after.year, after.month, thread.month_day);
};

/** Untouched for a year: let go. A thread with a date is counted from the day to ask. */
const isLetGo = (thread: Pick<Thread, 'when' | 'openedOn'>, today: CalendarDay, method: Method): boolean =>
  today > addDays(threadDue(thread, method) ?? thread.openedOn, method.thread.let_go_d);

/** The day to ask; what has none comes after all that have. */
const askedOn = (thread: Thread, method: Method): string => threadDue(thread, method) ?? '~';

/**
 * The open threads of one person that are shown: three, the newest first; of one day whatever is to be asked first, then
 * by its words. Ids tell only which line was read first.
 */
export const shownThreads = (
  threads: readonly Thread[],
  today: CalendarDay,
  method: Method,
): readonly Thread[] =>
  threads
    .filter((thread) => thread.state === 'open' && !isLetGo(thread, today, method))
    .toSorted(
      (one, other) =>
        compareText(other.openedOn, one.openedOn) ||
        compareText(askedOn(one, method), askedOn(other, method)) ||
        compareText(one.what, other.what) ||
        compareText(one.id, other.id),
    )
    .slice(0, method.thread.shown);
