import { dayToNumber, numberToDay, parseCalendarDay, type CalendarDay } from '../../core/dates/index.ts';

/** What a clock on a wall shows, as milliseconds since 1970-01-01T00:00 on that wall; it has no zone. */
export type Wall = number;

export const second = 1000;
export const hour = 3_600_000;
export const dayLength = 24 * hour;

/** A time as a file writes it: a day, or the time on a wall somewhere. */
export interface WrittenTime {
  readonly wall: Wall;
  readonly isDay: boolean;
  readonly zone: WrittenZone;
}

/** Where the wall hangs: named in the file, at Greenwich, or wherever the reader is ("floating"). */
export type WrittenZone =
  | { readonly type: 'utc' }
  | { readonly type: 'floating' }
  | { readonly type: 'named'; readonly name: string };

const form =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Reads `20260930`, `20260930T100000`, `20260930T080000Z`, with dashes, colons and what a clock is ahead (`+0100`) too; null for what is no time. */
export const readTime = (
  text: string,
  zoneName: string | null,
  valueType: string | null,
): WrittenTime | null => {
  const match = form.exec(text.trim().slice(0, 40));
  if (!match) return null;
  const [, year = '', month = '', dayOfMonth = '', hours, minutes = '0', seconds = '0', offset = ''] = match;
  const day = parseCalendarDay(`${year}-${month}-${dayOfMonth}`);
  if (day === null || Number(hours ?? 0) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const isDay = hours === undefined || valueType === 'DATE';
  const clock = isDay
    ? 0
    : Number(hours) * hour + Number(minutes) * 60_000 + Math.min(59, Number(seconds)) * second;
  const zone: WrittenZone =
    offset !== ''
      ? { type: 'utc' }
      : zoneName === null
        ? { type: 'floating' }
        : { type: 'named', name: zoneName };
  const wall = dayToNumber(day) * dayLength + clock - (isDay ? 0 : aheadOf(offset));
  return { wall, isDay, zone: isDay ? { type: 'floating' } : zone };
};

/** Milliseconds by which a clock is ahead of Greenwich's: `+0100`, `-05:00`; none for `Z`. */
const aheadOf = (offset: string): number => {
  const [, sign = '', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000);
};

const durationForm =
  /^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/i;

/** Reads `PT1H30M` and `P2D` as milliseconds; null for what is no length of time, and for a negative one. */
export const readDuration = (text: string): number | null => {
  const match = durationForm.exec(text.trim());
  if (!match || match[1] === '-') return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part: string | undefined) => Number(part ?? 0));
  return (weeks * 7 + days) * dayLength + hours * hour + minutes * 60_000 + seconds * second;
};

export const dayOfWall = (wall: Wall): CalendarDay => numberToDay(Math.floor(wall / dayLength));

export const wallOfDay = (day: CalendarDay): Wall => dayToNumber(day) * dayLength;

/** Milliseconds since midnight of that wall. */
export const clockOf = (wall: Wall): number => wall - Math.floor(wall / dayLength) * dayLength;
