import {
  dayParts,
  localTime,
  parseCalendarDay,
  weekday,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from '../core/dates/index.ts';

/** From Monday on, as `weekday` counts. */
export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Fri 20 Nov 2026`. */
export const dayInWords = (day: CalendarDay): string => {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${weekdays[weekday(day) - 1]} ${dayOfMonth} ${months[month - 1]} ${year}`;
};

/** A day in words, an ISO instant as day and time on the owner's wall, or nothing. */
export const dueInWords = (due: string | null, zone: TimeZone): string => {
  if (due === null) return '';
  const wholeDay = parseCalendarDay(due);
  if (wholeDay) return dayInWords(wholeDay);
  const { day, minute } = localTime(Date.parse(due) as Instant, zone);
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${dayInWords(day)} ${hours}:${minutes}`;
};

/** The owner's day of an ISO instant. */
export const dayOfInstant = (instant: string, zone: TimeZone): string =>
  dayInWords(localTime(Date.parse(instant) as Instant, zone).day);

/** By when a promise is to be kept: by that day, or about it where nobody said one. */
export const byInWords = ({
  due,
  daySaid,
}: {
  readonly due: CalendarDay;
  readonly daySaid: boolean | null;
}): string => (daySaid === false ? `no day was said, perhaps ${dayInWords(due)}` : `by ${dayInWords(due)}`);
