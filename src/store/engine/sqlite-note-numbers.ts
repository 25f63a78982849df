import { dayToNumber, type CalendarDay } from '../../core/dates/index.ts';

/** A note's number is its day times this plus a running number, so that the newest of all have the highest. */
export const perDay = 2 ** 21;

const noDay = dayToNumber('9999-12-31' as CalendarDay) + 1;

/** @param day null for what has none: it comes before all that has one */
export const firstNumberOf = (day: string | null): number =>
  (day === null ? noDay : dayToNumber(day as CalendarDay)) * perDay;
