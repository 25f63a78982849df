import { isDeepStrictEqual } from 'node:util';
import { parseCalendarDay, type CalendarDay } from '../../core/dates/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Pending } from './pending.ts';
import type { FileDates, ReadFile } from './read-file.ts';
import type { Tally } from './report.ts';

/** A file beside the newest one of its source that the book has. */
export type FileAge = 'older' | 'newer' | 'unknown';

export type AgeOf = (tally: Tally) => FileAge;

/** LinkedIn's archive has the day on which it was made in its name. */
export const madeOn = (...names: readonly string[]): CalendarDay | null => {
  for (const name of names) {
    const [, month, day, year] = /LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})/i.exec(name) ?? [];
    const made = parseCalendarDay(`${year}-${month}-${day}`);
    if (made !== null) return made;
  }
  return null;
};

const settingId = (kind: string): string => `exported.${kind}`;

const noDates: FileDates = { made: null, newest: null };

const dayOf = (value: unknown): CalendarDay | null =>
  typeof value === 'string' ? parseCalendarDay(value) : null;

const toFileDates = (value: unknown): FileDates => {
  if (typeof value !== 'object' || value === null) return noDates;
  const { made, newest } = value as Readonly<Record<string, unknown>>;
  return { made: dayOf(made), newest: dayOf(newest) };
};

/** How old files are beside what the book has of their sources; those that say as of when they speak are taken down. */
export const datedFiles = async (
  reader: Reader,
  pending: Pending,
  read: readonly ReadFile[],
): Promise<AgeOf> => {
  const ages = new Map<Tally, FileAge>();
  const dated = read.filter(({ dates }) => dates !== null);
  for (const [kind, files] of Map.groupBy(dated, (file) => file.kind)) {
    const setting = await reader.get('setting', settingId(kind));
    const known = toFileDates(setting?.value);
    const newest = files.reduce(
      (latest, { dates }) => ({
        made: later(latest.made, dates?.made ?? null),
        newest: later(latest.newest, dates?.newest ?? null),
      }),
      known,
    );
    for (const { dates, tally } of files)
      ages.set(tally, dates === null ? 'unknown' : ageOf(dates, newest, known));
    const value = { made: newest.made, newest: newest.newest };
    if (!isDeepStrictEqual(setting?.value, value)) pending.put('setting', { id: settingId(kind), value });
  }
  return (tally) => ages.get(tally) ?? 'unknown';
};

const ageOf = (own: FileDates, newest: FileDates, known: FileDates): FileAge => {
  for (const date of ['made', 'newest'] as const) {
    const [day, last, before] = [own[date], newest[date], known[date]];
    if (day === null || last === null) continue;
    if (day < last) return 'older';
    if (before !== null && day > before) return 'newer';
  }
  return 'unknown';
};

const later = (one: CalendarDay | null, other: CalendarDay | null): CalendarDay | null =>
  one === null || (other !== null && other > one) ? other : one;
