import type { Brand } from '../brand.ts';
import {
  calendarDay,
  dayToNumber,
  firstDay,
  lastDay,
  numberToDay,
  type CalendarDay,
} from './calendar-day.ts';

/** A moment as epoch milliseconds in UTC. */
export type Instant = Brand<number, 'Instant'>;

/** An IANA zone name that the runtime knows, such as `Europe/Paris`. */
export type TimeZone = Brand<string, 'TimeZone'>;

/** The clock is an argument everywhere, so that any day can be replayed. */
export interface Clock {
  now(): Instant;
  /** Where it hangs, if that was said for this once; else days are those of the owner's own zone. */
  readonly zone?: TimeZone;
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
  const offset = steadyOffset(instant, zone);
  if (offset === null) return askedTime(instant, zone);
  const wall = instant + offset;
  const day = Math.floor(wall / dayMs);
  return { day: numberToDay(day), minute: Math.floor((wall - day * dayMs) / 60_000) };
};

const askedTime = (instant: Instant, zone: TimeZone): LocalTime => {
  const { year, month, day, hour, minute } = shownAt(instant, zone);
  if (year > 9999) return { day: lastDay, minute: 24 * 60 - 1 };
  // Before the year 1 years count backwards.
  if (instant < firstMidnight + dayMs && (instant < firstMidnight - dayMs || month === 12))
    return { day: firstDay, minute: 0 };
  return { day: calendarDay(year, month, day), minute: hour * 60 + minute };
};

/** "11/18/2026, 09:00:00": half the work of asking for the parts. */
const shownAt = (instant: number, zone: TimeZone) => {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = formatOf(zone)
    .format(instant)
    .split(/\D+/u)
    .map(Number);
  return { year, month, day, hour, minute, second };
};

/** No clock is changed twice within so many days. */
const span = 4 * dayMs;
/** Beyond these years it is asked each time: nobody meets there. */
const steadyFrom = dayToNumber(calendarDay(1900, 1, 1)) * dayMs;
const steadyTo = dayToNumber(calendarDay(2200, 1, 1)) * dayMs;
/** Of so many spans it is remembered how they lie to UTC: asking the runtime takes fifty times as long. */
const mostSpans = 20_000;
const offsets = new Map<TimeZone, Map<number, number | null>>();
let spans = 0;

/** Milliseconds by which the wall is ahead of UTC; null where that changes close by, or far from our days. */
const steadyOffset = (instant: Instant, zone: TimeZone): number | null => {
  if (!(instant >= steadyFrom && instant < steadyTo)) return null;
  const number = Math.floor(instant / span);
  const known = offsets.get(zone)?.get(number);
  if (known !== undefined) return known;
  if (spans >= mostSpans) {
    offsets.clear();
    spans = 0;
  }
  const before = offsetAt(number * span, zone);
  const offset = before === offsetAt((number + 1) * span, zone) ? before : null;
  const ofZone = offsets.get(zone) ?? new Map<number, number | null>();
  offsets.set(zone, ofZone.set(number, offset));
  spans += 1;
  return offset;
};

/** @param instant in whole seconds */
const offsetAt = (instant: number, zone: TimeZone): number => {
  const { year, month, day, hour, minute, second } = shownAt(instant, zone);
  const days = dayToNumber(calendarDay(year, month, day));
  return days * dayMs + (hour * 60 + minute) * 60_000 + second * 1000 - instant;
};

export const dayAt = (instant: Instant, zone: TimeZone): CalendarDay => localTime(instant, zone).day;

/**
 * The instant at which a wall clock of `zone` shows `minute` of `day`. An hour that a clock change skips
 * moves on by the gap; of an hour that comes twice, the first is meant.
 */
export const instantAt = (day: CalendarDay, minute: number, zone: TimeZone): Instant =>
  instantAtWall(dayToNumber(day) * dayMs + minute * 60_000, zone);

/** The same of a wall that shows whole minutes since 1970-01-01T00:00, as milliseconds. */
export const instantAtWall = (wall: number, zone: TimeZone): Instant => {
  const aheadAt = (utc: number): number => {
    const steady = steadyOffset(utc as Instant, zone);
    if (steady !== null && steady % 60_000 === 0) return steady;
    const local = localTime(utc as Instant, zone);
    return dayToNumber(local.day) * dayMs + local.minute * 60_000 - Math.floor(utc / 60_000) * 60_000;
  };
  const before = aheadAt(Math.max(wall - dayMs, firstMidnight + dayMs));
  const after = aheadAt(Math.min(wall + dayMs, lastMidnight));
  const candidates = [wall - before, wall - after].filter((utc) => utc + aheadAt(utc) === wall);
  return (candidates.length > 0 ? Math.min(...candidates) : wall - before) as Instant;
};

export const addHours = (instant: Instant, hours: number): Instant => (instant + hours * hourMs) as Instant;

/** Hours from `from` to `to`, fractions included; negative where `to` comes first. */
export const hoursBetween = (from: Instant, to: Instant): number => (to - from) / hourMs;

/** A clock that stands still, for tests and replays. */
export const fixedClock = (instant: Instant): Clock => ({ now: () => instant });
