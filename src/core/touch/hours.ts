import { addDays, localTime, weekday, type Instant, type TimeZone, type Weekend } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import { fold } from '../people/fold.ts';

/** Where it is no good moment for them: their clock, and the next good one. Null where it is one (R14). */
export interface BadMoment {
  /** On their wall: "23:10". */
  readonly time: string;
  readonly isWeekend: boolean;
  readonly better: 'this morning' | 'tomorrow morning' | 'on Monday morning' | 'when their week begins';
}

const minutesOfHour = 60;

/** Suggested hours: 8 to 18 theirs, no weekends of theirs. */
export const badMoment = (
  now: Instant,
  zone: TimeZone,
  weekend: Weekend,
  { touch: { hours } }: Method,
): BadMoment | null => {
  const { day, minute } = localTime(now, zone);
  const [from, until] = hours;
  const isFree = (offset: number): boolean => weekend.includes(weekday(addDays(day, offset)));
  const isWeekend = isFree(0);
  if (!isWeekend && minute >= from * minutesOfHour && minute < until * minutesOfHour) return null;
  const offset =
    [0, 1, 2, 3, 4].find((days) => !isFree(days) && (days > 0 || minute < from * minutesOfHour)) ?? 1;
  const time = [Math.floor(minute / minutesOfHour), minute % minutesOfHour]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const monday = 1;
  const later = weekday(addDays(day, offset)) === monday ? 'on Monday morning' : 'when their week begins';
  return {
    time,
    isWeekend,
    better: offset === 0 ? 'this morning' : offset === 1 ? 'tomorrow morning' : later,
  };
};

/** "It is 23:10 for Ana: better tomorrow morning." */
export const momentInWords = ({ time, isWeekend, better }: BadMoment, call: string): string =>
  `It is ${isWeekend ? `the weekend for ${call} (${time})` : `${time} for ${call}`}: better ${better}.`;

let known: ReadonlyMap<string, TimeZone> | undefined;

/** The cities that zones are named for. Made when first asked for: there are hundreds. */
const cities = (): ReadonlyMap<string, TimeZone> => {
  known ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .filter((zone) => zone.includes('/'))
      .map((zone) => [fold(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''), zone as TimeZone]),
  );
  return known;
};

/** The zone of a place that is told by its city, as in "Lisbon, Portugal"; null where the city names none. */
export const zoneOfPlace = (place: string | null): TimeZone | null =>
  (place ?? '')
    .split(/[,/;()]/u)
    .map((part) => cities().get(fold(part).trim()))
    .find((zone) => zone !== undefined) ?? null;
