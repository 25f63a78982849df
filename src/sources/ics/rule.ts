import { asNewRule } from './old-rule.ts';
import { readTime, type WrittenTime } from './wall-time.ts';

export const frequencies = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;
export type Frequency = (typeof frequencies)[number];

/** "The second Tuesday": every one where no place is given, from the end where it is negative. */
export interface WeekdayOf {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly place: number | null;
}

/** A recurrence rule (RFC 5545, 3.3.10); a list that is empty limits nothing. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: WrittenTime | null;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly WeekdayOf[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  /** Which of a period's days and times count, from its beginning or its end. */
  readonly places: readonly number[];
  /** 1 Monday to 7 Sunday. */
  readonly weekStart: number;
}

/** Longer is no rule that a calendar writes. */
const longestRule = 2000;

/** Times of one day: every minute of it. */
const mostTimes = 24 * 60;

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Reads `FREQ=MONTHLY;BYDAY=2TU;COUNT=10`; null for what is no rule, or one whose numbers cannot be. */
export const readRule = (text: string): Rule | null => {
  if (text.length > longestRule) return null;
  const parts = new Map(
    (asNewRule(text) ?? text)
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1).trim()]),
  );
  const frequency = frequencies.find((name) => name === parts.get('FREQ'));
  const until = parts.has('UNTIL') ? readTime(parts.get('UNTIL') ?? '', null, null) : null;
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '') : null;
  const weekStart = weekdayNames.indexOf(parts.get('WKST') ?? 'MO') + 1;
  const weekdays = readWeekdays(parts.get('BYDAY'));
  const numbers = (name: string, from: number, to: number): readonly number[] | null =>
    readNumbers(parts.get(name), from, to);
  const months = numbers('BYMONTH', 1, 12);
  const weeks = numbers('BYWEEKNO', -53, 53);
  const yearDays = numbers('BYYEARDAY', -366, 366);
  const monthDays = numbers('BYMONTHDAY', -31, 31);
  const hours = numbers('BYHOUR', 0, 23);
  const minutes = numbers('BYMINUTE', 0, 59);
  const seconds = numbers('BYSECOND', 0, 59);
  const places = numbers('BYSETPOS', -366, 366);
  if (
    frequency === undefined ||
    interval === null ||
    weekStart === 0 ||
    weekdays === null ||
    months === null ||
    weeks === null ||
    yearDays === null ||
    monthDays === null ||
    hours === null ||
    minutes === null ||
    seconds === null ||
    places === null ||
    [hours, minutes, seconds].reduce((product, { length }) => product * Math.max(1, length), 1) > mostTimes ||
    (parts.has('UNTIL') && until === null) ||
    (parts.has('COUNT') && count === null)
  )
    return null;
  return {
    frequency,
    interval,
    count,
    until,
    months,
    weeks,
    yearDays,
    monthDays,
    weekdays,
    hours,
    minutes,
    seconds,
    places,
    weekStart,
  };
};

/** From 1 on. */
const wholeNumber = (text: string): number | null =>
  /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null;

const readNumbers = (text: string | undefined, from: number, to: number): readonly number[] | null => {
  if (text === undefined || text === '') return [];
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^[+-]?\d{1,3}$/.test(part))) return null;
  const numbers = [...new Set(parts.map(Number))];
  const isFound = numbers.every((value) => value >= from && value <= to && (value !== 0 || from === 0));
  return isFound ? numbers.toSorted((one, other) => one - other) : null;
};

const readWeekdays = (text: string | undefined): readonly WeekdayOf[] | null => {
  if (text === undefined || text === '') return [];
  const found = text.split(',').map((part): WeekdayOf | null => {
    const match = /^([+-]?\d{1,2})?\s*(MO|TU|WE|TH|FR|SA|SU)$/.exec(part.trim());
    if (!match) return null;
    const place = match[1] === undefined ? null : Number(match[1]);
    if (place === 0 || Math.abs(place ?? 1) > 53) return null;
    return { weekday: weekdayNames.indexOf(match[2] ?? '') + 1, place };
  });
  return found.some((weekday) => weekday === null) ? null : found.filter((weekday) => weekday !== null);
};
