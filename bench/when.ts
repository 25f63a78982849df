import { addDays, instantAt, type CalendarDay, type TimeZone } from '../src/core/dates/index.ts';

/** The day and place of every measurement, so that a run is the same tomorrow. */
export const today = '2026-11-18' as CalendarDay;
export const zone = 'Europe/Paris' as TimeZone;
export const seed = 20_261_118;

const nineOClock = 9 * 60;

export const laterDay = (days: number): CalendarDay => addDays(today, days);

/** Nine in the morning so many days later, as the command line takes it. */
export const laterInstant = (days: number): string =>
  new Date(instantAt(laterDay(days), nineOClock, zone)).toISOString();
