import type { CalendarDay, TimeZone } from '../../dates/index.ts';
import { readMonth, readQuarter, readWeek, readWeekOfMonth, readYear } from './calendar-periods.ts';
import { withRanges } from './date-ranges.ts';
import type { DateExpression, Reading, Scan } from './date-reading.ts';
import { readDayOfWeek, readWeekOf } from './days-of-weeks.ts';
import {
  readComing,
  readDistance,
  readForeign,
  readNearDay,
  readWeekday,
  readWeeksOn,
} from './relative-days.ts';
import { readSeason } from './seasons.ts';
import type { Token } from '../words/token.ts';
import { readHoliday, readNumberedWeekday, readWritten } from './written-days.ts';

const readers = [
  readNearDay,
  readDistance,
  readComing,
  readWritten,
  readNumberedWeekday,
  readWeekday,
  readWeeksOn,
  readWeek,
  readWeekOf,
  readDayOfWeek,
  readWeekOfMonth,
  readMonth,
  readYear,
  readQuarter,
  readSeason,
  readHoliday,
  readForeign,
];

/** "Monday.com" */
const isInAddress = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.lower === '.' &&
  !tokens[end].gap &&
  tokens[end + 1]?.type === 'word' &&
  tokens[end + 1]?.gap === false;

/** Everything in the tokens that names a date, in order, never overlapping. */
export const dateExpressions = (
  tokens: readonly Token[],
  today: CalendarDay,
  zone: TimeZone,
): readonly DateExpression[] => {
  const scan: Scan = { tokens, today, zone };
  const found: DateExpression[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    let best: Reading | null = null;
    for (const read of readers) {
      const reading = read(scan, index);
      if (reading !== null && (best === null || reading.size > best.size)) best = reading;
    }
    if (best === null || isInAddress(tokens, index + best.size)) continue;
    const { size, ...expression } = best;
    found.push({ first: index, end: index + size, ...expression });
    index += size - 1;
  }
  return withRanges(tokens, found);
};
