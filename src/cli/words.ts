import { dayParts, parseCalendarDay, weekday, type CalendarDay } from '../core/dates/index.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Fri 20 Nov 2026`. */
export const dayInWords = (day: CalendarDay): string => {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${weekdays[weekday(day) - 1]} ${dayOfMonth} ${months[month - 1]} ${year}`;
};

/** A day in words, or an ISO instant as its day and time in UTC, or nothing. */
export const dueInWords = (due: string | null): string => {
  if (due === null) return '';
  const day = parseCalendarDay(due.slice(0, 10));
  if (!day) return due;
  return due.length > 10 ? `${dayInWords(day)} ${due.slice(11, 16)} UTC` : dayInWords(day);
};

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** "Ada, Ben and Chloé". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
