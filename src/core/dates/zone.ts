import type { Brand } from '../brand.ts';
import { calendarDay, dayToNumber, firstDay, lastDay, type CalendarDay } from './calendar-day.ts';

/** A moment as epoch milliseconds in UTC. */
export type Instant = Brand<number, 'Instant'>;

/** An IANA zone name that the runtime knows, such as `Europe/Paris`. */
export type TimeZone = Brand<string, 'TimeZone'>;

/** The clock is an argument everywhere, so that any day can be replayed. */
export interface Clock {
  now(): Instant;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: TimeZone): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

export const parseTimeZone = (text: string): TimeZone | null => {
  try {
    formatOf(text as TimeZone);
    return text as TimeZone;
  } catch {
    // Intl throws a RangeError for a zone it does not know: that is the answer, not a fault.
    return null;
  }
};

export interface LocalTime {
  readonly day: CalendarDay;
  /** Minutes since local midnight by the wall clock, 0 to 1439. */
  readonly minute: number;
}

const firstMidnight = dayToNumber(firstDay) * dayMs;
const lastMidnight = dayToNumber(lastDay) * dayMs;

/** What a calendar and a clock on the wall of `zone` show at `instant`; beyond the calendar, its nearer end. */
export const localTime = (instant: Instant, zone: TimeZone): LocalTime => {
  // "11/18/2026, 09:00:00": half the work of asking for the parts.
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = formatOf(zone)
    .format(instant)
    .split(/\D+/u)
    .map(Number);
  if (year > 9999) return { day: lastDay, minute: 24 * 60 - 1 };
  // Before the year 1 years count backwards.
  if (instant < firstMidnight + dayMs && (instant < firstMidnight - dayMs || month === 12))
    return { day: firstDay, minute: 0 };
  return { day: calendarDay(year, month, day), minute: hour * 60 + minute };
};

export const dayAt = (instant: Instant, zone: TimeZone): CalendarDay => localTime(instant, zone).day;

/**
 * The instant at which a wall clock of `zone` shows `minute` of `day`. An hour that a clock change skips
 * moves on by the gap; of an hour that comes twice, the first is meant.
 */
export const instantAt = (day: CalendarDay, minute: number, zone: TimeZone): Instant => {
  const wall = dayToNumber(day) * dayMs + minute * 60_000;
  const offsetAt = (utc: number): number => {
    const local = localTime(utc as Instant, zone);
    return dayToNumber(local.day) * dayMs + local.minute * 60_000 - Math.floor(utc / 60_000) * 60_000;
  };
  const before = offsetAt(Math.max(wall - dayMs, firstMidnight + dayMs));
  const after = offsetAt(Math.min(wall + dayMs, lastMidnight));
  const candidates = [wall - before, wall - after].filter((utc) => utc + offsetAt(utc) === wall);
  return (candidates.length > 0 ? Math.min(...candidates) : wall - before) as Instant;
};

export const addHours = (instant: Instant, hours: number): Instant => (instant + hours * hourMs) as Instant;

/** Hours from `from` to `to`, fractions included; negative where `to` comes first. */
export const hoursBetween = (from: Instant, to: Instant): number => (to - from) / hourMs;

/** A clock that stands still, for tests and replays. */
export const fixedClock = (instant: Instant): Clock => ({ now: () => instant });
