import { addDays, calendarDay, dayParts, weekday, type CalendarDay } from '../../dates/index.ts';
import type { Token } from '../words/token.ts';

/** Easter Sunday of the Gregorian calendar, by the anonymous (Meeus) algorithm. */
const easterOf = (year: number): CalendarDay => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return calendarDay(year, Math.floor(sum / 31), (sum % 31) + 1);
};

const thanksgivingOf = (year: number): CalendarDay => {
  const first = calendarDay(year, 11, 1);
  return addDays(first, ((4 - weekday(first) + 7) % 7) + 21);
};

type DayOfYear = (year: number) => CalendarDay;

const holidays: ReadonlyMap<string, DayOfYear> = new Map([
  ['christmas', (year) => calendarDay(year, 12, 25)],
  ['xmas', (year) => calendarDay(year, 12, 25)],
  ['christmas eve', (year) => calendarDay(year, 12, 24)],
  ["new year 's eve", (year) => calendarDay(year, 12, 31)],
  ['new year eve', (year) => calendarDay(year, 12, 31)],
  ['boxing day', (year) => calendarDay(year, 12, 26)],
  ['new year', (year) => calendarDay(year, 1, 1)],
  ["new year 's", (year) => calendarDay(year, 1, 1)],
  ['easter', easterOf],
  ['thanksgiving', thanksgivingOf],
  ['halloween', (year) => calendarDay(year, 10, 31)],
  ['valentine', (year) => calendarDay(year, 2, 14)],
]);

const wishes = new Set(['happy', 'merry', 'blessed']);

const firstWords = new Set([...holidays.keys()].map((name) => name.split(' ')[0]));

/** A feast named at `index`: its last and its next day. */
export const holidayOf = (
  tokens: readonly Token[],
  index: number,
  today: CalendarDay,
): { readonly past: CalendarDay; readonly future: CalendarDay; readonly size: number } | null => {
  if (!firstWords.has(tokens[index]?.lower ?? '')) return null;
  // "Happy new year" wishes, and dates nothing.
  if (wishes.has(tokens[index - 1]?.lower ?? '')) return null;
  for (const size of [4, 3, 2, 1]) {
    const words = tokens
      .slice(index, index + size)
      .map(({ lower }) => lower)
      .join(' ');
    const dayOf = holidays.get(words);
    if (dayOf === undefined || index + size > tokens.length) continue;
    const { year } = dayParts(today);
    const past = dayOf(year) <= today ? dayOf(year) : dayOf(year - 1);
    const future = dayOf(year) >= today ? dayOf(year) : dayOf(year + 1);
    return { past, future, size };
  }
  return null;
};
