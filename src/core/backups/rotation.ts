import {
  addHours,
  dayAt,
  dayToNumber,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from '../dates/index.ts';
import type { KeptBackup } from './backup.ts';

/** For how many days, weeks and months one backup each is kept. */
export interface Keep {
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
}

export const defaultKeep: Keep = { daily: 7, weekly: 4, monthly: 12 };

/** Day 0 of the count, 1970-01-01, was a Thursday: weeks begin on Monday. */
const weekOf = (day: CalendarDay): string => String(Math.floor((dayToNumber(day) + 3) / 7));

/**
 * Which backups may go: all but the newest of each of the last days, weeks and months that have one. The newest of all
 * stays whatever the numbers say.
 */
export const toLetGo = (
  backups: readonly KeptBackup[],
  keep: Keep,
  zone: TimeZone,
): readonly KeptBackup[] => {
  const newestFirst = backups.toSorted((one, other) => other.at - one.at);
  const kept = new Set(newestFirst.slice(0, 1));
  const spans = [
    [keep.daily, (day: CalendarDay) => day],
    [keep.weekly, weekOf],
    [keep.monthly, (day: CalendarDay) => day.slice(0, 7)],
  ] as const;
  for (const [most, spanOf] of spans) {
    const seen = new Set<string>();
    for (const backup of newestFirst) {
      const span = spanOf(dayAt(backup.at, zone));
      if (seen.size >= most && !seen.has(span)) break;
      if (!seen.has(span)) kept.add(backup);
      seen.add(span);
    }
  }
  return newestFirst.filter((backup) => !kept.has(backup));
};

/** Of two backups of one day the older goes: no rhythm keeps one longer than one a day does. */
const hoursOfDay = 24;
const longestYears = 50;

/**
 * The day by which the last of some backups is let go, where they go on as planned; null where that is not in sight.
 * @param those of which it is asked, among all that there are
 */
export const goneBy = (
  those: readonly KeptBackup[],
  all: readonly KeptBackup[],
  { keep, everyHours }: { readonly keep: Keep; readonly everyHours: number },
  now: Instant,
  zone: TimeZone,
): CalendarDay | null => {
  const asked = new Set(those);
  const step = Math.max(hoursOfDay, everyHours);
  let [kept, at] = [all, now];
  for (let hours = 0; hours < longestYears * 366 * hoursOfDay; hours += step) {
    at = addHours(at, step);
    const next: readonly KeptBackup[] = [...kept, { name: '', at, bytes: 0 }];
    const gone = new Set(toLetGo(next, keep, zone));
    kept = next.filter((backup) => !gone.has(backup));
    if (!kept.some((backup) => asked.has(backup))) return dayAt(at, zone);
  }
  return null;
};
