import type { Brand } from '../brand.ts';

/** A day of the Gregorian calendar as `YYYY-MM-DD`; it has no zone and no hour. Text order is time order. */
export type CalendarDay = Brand<string, 'CalendarDay'>;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const isValidDay = ({ year, month, day }: DayParts): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The day of these parts; throws on a day that does not exist, which is a bug of the caller. */
export const calendarDay = (year: number, month: number, day: number): CalendarDay => {
  if (!isValidDay({ year, month, day })) throw new Error(`no such day: ${year}-${month}-${day}`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDay;
};

/** Reads `YYYY-MM-DD`; null for anything else, a 30 February included. */
export const parseCalendarDay = (text: string): CalendarDay | null => {
  const match = pattern.exec(text);
  if (!match) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isValidDay(parts) ? (text as CalendarDay) : null;
};

// Letter by letter: rules count days a hundred thousand times, and slices would be most of it.
export const dayParts = (day: CalendarDay): DayParts => ({
  year: yearOf(day),
  month: monthOf(day),
  day: dayOfMonthOf(day),
});

const zero = 48;

const digit = (text: string, index: number): number => text.charCodeAt(index) - zero;

const yearOf = (day: CalendarDay): number =>
  digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
const monthOf = (day: CalendarDay): number => digit(day, 5) * 10 + digit(day, 6);
const dayOfMonthOf = (day: CalendarDay): number => digit(day, 8) * 10 + digit(day, 9);

/** Days since 1970-01-01. */
export const dayToNumber = (day: CalendarDay): number =>
  civilNumber(yearOf(day), monthOf(day), dayOfMonthOf(day));

/** The same of a day in parts. */
export const partsToNumber = ({ year, month, day }: DayParts): number => civilNumber(year, month, day);

/** By Howard Hinnant's civil-days arithmetic (public domain). */
const civilNumber = (year: number, month: number, dayOfMonth: number): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
};

/** The ends of the calendar; whatever would lie beyond them stays at them. */
export const firstDay = '0001-01-01' as CalendarDay;
export const lastDay = '9999-12-31' as CalendarDay;

/** Days that people of this book may live to see, or were born on; what is outside of them is a slip of the pen. */
export const livedYears = { from: 1900, to: 2199 } as const;

export const isLived = (day: CalendarDay): boolean => {
  const { year } = dayParts(day);
  return year >= livedYears.from && year <= livedYears.to;
};

interface Written {
  readonly value: number;
  readonly day: CalendarDay;
}

/** Two decades of days, which is what a book asks for over and over; each has one place, that of another day goes. */
const writtenDays = 8192;
const written = Array.from({ length: writtenDays }, (): Written | undefined => undefined);

/** The inverse of {@link dayToNumber}. */
export const numberToDay = (value: number): CalendarDay => {
  const place = value & (writtenDays - 1);
  const known = written[place];
  if (known !== undefined && known.value === value) return known.day;
  const { year, month, day } = numberToParts(value);
  const made = { value, day: calendarDay(year, month, day) };
  written[place] = made;
  return made.day;
};

/** The inverse of {@link partsToNumber}, within the calendar. */
export const numberToParts = (value: number): DayParts => {
  const shifted = Math.min(Math.max(value, firstNumber), lastNumber) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

const firstNumber = dayToNumber(firstDay);
const lastNumber = dayToNumber(lastDay);

export const addDays = (day: CalendarDay, count: number): CalendarDay =>
  numberToDay(dayToNumber(day) + count);

/** Days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  dayToNumber(to) - dayToNumber(from);

/** Whole months on; a day that the month does not have becomes its last (31 January + 1 month = 28 February). */
export const addMonths = (day: CalendarDay, count: number): CalendarDay => {
  const { year, month, day: dayOfMonth } = dayParts(day);
  const index = year * 12 + (month - 1) + count;
  const targetYear = Math.floor(index / 12);
  if (targetYear < 1) return firstDay;
  if (targetYear > 9999) return lastDay;
  const targetMonth = index - targetYear * 12 + 1;
  return calendarDay(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
};

/** 1 Monday to 7 Sunday. */
export const weekday = (day: CalendarDay): number => ((((dayToNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const startOfWeek = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekday(day));

export const laterDay = (one: CalendarDay, other: CalendarDay): CalendarDay => (one >= other ? one : other);
