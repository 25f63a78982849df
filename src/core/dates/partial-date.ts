import type { Brand } from '../brand.ts';
import { calendarDay, daysInMonth, isValidDay, type CalendarDay } from './calendar-day.ts';

/**
 * A date of which only a part may be known, as text: `2026-03-04`, `2026-03`, `2026`, or `--03-04` for a
 * birthday whose year nobody told. No sentinel years.
 */
export type PartialDate = Brand<string, 'PartialDate'>;

export interface PartialDateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const pattern = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|--(\d{2})-(\d{2}))$/;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Null where the parts make no date: no month and no year, a day without a month, a 31 April. */
export const partialDate = ({ year, month, day }: PartialDateParts): PartialDate | null => {
  if (month !== null && (month < 1 || month > 12)) return null;
  if (year !== null && (year < 1 || year > 9999)) return null;
  if (day !== null) {
    if (month === null) return null;
    // 29 February without a year is a real birthday, so an unknown year is taken as a leap year.
    if (!isValidDay({ year: year ?? 2000, month, day })) return null;
  }
  if (year === null)
    return month === null || day === null ? null : (`--${pad(month, 2)}-${pad(day, 2)}` as PartialDate);
  const monthText = month === null ? '' : `-${pad(month, 2)}`;
  const dayText = day === null ? '' : `-${pad(day, 2)}`;
  return `${pad(year, 4)}${monthText}${dayText}` as PartialDate;
};

export const parsePartialDate = (text: string): PartialDate | null => {
  const match = pattern.exec(text);
  if (!match) return null;
  const number = (part: string | undefined): number | null => (part === undefined ? null : Number(part));
  return partialDate({
    year: number(match[1]),
    month: number(match[2] ?? match[4]),
    day: number(match[3] ?? match[5]),
  });
};

export const partialDateParts = (date: PartialDate): PartialDateParts => {
  if (date.startsWith('--'))
    return { year: null, month: Number(date.slice(2, 4)), day: Number(date.slice(5, 7)) };
  return {
    year: Number(date.slice(0, 4)),
    month: date.length >= 7 ? Number(date.slice(5, 7)) : null,
    day: date.length >= 10 ? Number(date.slice(8, 10)) : null,
  };
};

/** The whole day, where year, month and day are all known. */
export const fullDay = (date: PartialDate): CalendarDay | null => {
  const { year, month, day } = partialDateParts(date);
  return year === null || month === null || day === null ? null : calendarDay(year, month, day);
};

/** The day a yearly date falls on in `year`; 29 February is kept on 28 February in other years (R19). */
export const dayInYear = (date: PartialDate, year: number): CalendarDay | null => {
  const { month, day } = partialDateParts(date);
  if (month === null || day === null) return null;
  return calendarDay(year, month, Math.min(day, daysInMonth(year, month)));
};
