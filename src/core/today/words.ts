import {
  dayParts,
  daysBetween,
  localTime,
  numberToDay,
  weekday,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from '../dates/index.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const monthName = (month: number): string => months[month - 1] ?? '';

/** A day as a person says it, seen from `today`: "yesterday", "Friday", "20 November", "3 March 2025". */
export const dayInWords = (day: CalendarDay, today: CalendarDay): string => {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  if (days > -7 && days < 7) return weekdays[weekday(day) - 1] ?? '';
  const { year, month, day: dayOfMonth } = dayParts(day);
  const date = `${dayOfMonth} ${monthName(month)}`;
  return year === dayParts(today).year ? date : `${date} ${year}`;
};

/** The same with "on" where the language wants it: "on Friday", but "yesterday". */
export const onDayInWords = (day: CalendarDay, today: CalendarDay): string =>
  Math.abs(daysBetween(today, day)) <= 1 ? dayInWords(day, today) : `on ${dayInWords(day, today)}`;

const counted = (count: number, unit: string): string => (count === 1 ? `a ${unit}` : `${count} ${unit}s`);

/** A length of time as a person says it: "3 weeks", "5 months", "2 years". */
export const spanInWords = (days: number): string => {
  if (days < 14) return counted(days, 'day');
  if (days < 60) return counted(Math.round(days / 7), 'week');
  if (days < 730) return counted(Math.round(days / 30.4), 'month');
  return counted(Math.round(days / 365), 'year');
};

/** `15:00` on the wall clock of the zone. */
export const timeInWords = (instant: Instant, zone: TimeZone): string => {
  const { minute } = localTime(instant, zone);
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
};

/** `2026-11-18T17:00:00Z`. */
export const instantToIso = (instant: Instant): string => {
  const seconds = Math.floor(instant / 1000);
  const day = numberToDay(Math.floor(seconds / 86_400));
  const rest = seconds - Math.floor(seconds / 86_400) * 86_400;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
};

const seenFromYou: readonly (readonly [RegExp, string])[] = [
  [/\bI am\b|\bI['’]m\b/gu, 'you are'],
  [/\bI was\b/gu, 'you were'],
  [/\bI['’]ve\b/gu, 'you have'],
  [/\bI['’]d\b/gu, 'you would'],
  [/\bI['’]ll\b/gu, 'you will'],
  [/\bI\b/gu, 'you'],
  [/\bmyself\b/giu, 'yourself'],
  [/\bmine\b/giu, 'yours'],
  [/\bmy\b/giu, 'your'],
  [/\bme\b/giu, 'you'],
];

/** The user's own words said back to them: "passed my resume" becomes "passed your resume". */
export const toYou = (text: string): string =>
  seenFromYou.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), text);

/** Without a full stop at the end, so that it fits into a sentence. */
export const withoutStop = (text: string): string => text.trim().replace(/[.!\s]+$/u, '');
