import { GB, strict } from 'chrono-node/en';
import type { TimeZone } from '../../dates/index.ts';

/** What a written date says; what it leaves open is null. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** Where 3/11 is the 11th of March: the United States, its territories and a few that write like them. */
const monthFirst =
  /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Nome|Yakutat|Adak|Menominee|Indiana\/|Kentucky\/|North_Dakota\/|Puerto_Rico)|Pacific\/(?:Honolulu|Guam)|Asia\/Manila)/u;

/**
 * Reads one date written with a month's name or in figures ("Nov 3rd", "3 November 2026", "3/11", "2026-11-03"),
 * as chrono-node does; slashes in the order of the zone's country. Null where the fragment is no such date.
 * Only parts are taken over, so the zone of the machine never shows.
 */
export const writtenDate = (fragment: string, zone: TimeZone): WrittenDate | null => {
  // Of a year that nobody said nothing is taken over; the library knows a 29 February only near one of its own.
  // oxlint-disable-next-line no-restricted-globals -- chrono-node takes its "today" as a Date; this is a fixed one, and only day parts come back.
  const reference = new Date(2024, 1, 15, 12);
  const [result] = (monthFirst.test(zone) ? strict : GB).parse(fragment, reference);
  if (result === undefined) return null;
  const { start } = result;
  const part = (name: 'year' | 'month' | 'day'): number | null =>
    start.isCertain(name) ? start.get(name) : null;
  const certainMonth = part('month');
  return certainMonth === null ? null : { year: part('year'), month: certainMonth, day: part('day') };
};
