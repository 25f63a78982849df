import {
  calendarDay,
  type CalendarDay,
  dayParts,
  daysInMonth,
  partialDate,
  type PartialDate,
  type TimeZone,
} from '../../dates/index.ts';
import type { Token } from '../words/token.ts';

export type Direction = 'past' | 'future';

/** Words of the text that name a day, a week, a month or a year. */
export interface DateExpression {
  /** Token range `[first, end)`, its preposition left out. */
  readonly first: number;
  readonly end: number;
  readonly precision: 'day' | 'week' | 'month' | 'year';
  /** What the words alone say; "Thursday" and "the 19th" leave it open. */
  readonly tense: Direction | 'either';
  /** The day meant: of a week its Friday, of a month or year its last day. */
  readonly day: (direction: Direction) => CalendarDay;
  /** True of the weekday that today is, named without its week. */
  readonly isToday?: boolean;
  /** As precise as it was said. */
  readonly partial: (direction: Direction) => PartialDate | null;
}

export type Reading = Omit<DateExpression, 'first' | 'end'> & { readonly size: number };

export interface Scan {
  readonly tokens: readonly Token[];
  readonly today: CalendarDay;
  readonly zone: TimeZone;
}

export const lastOfMonth = (year: number, month: number): CalendarDay =>
  calendarDay(year, month, daysInMonth(year, month));

export const onDay = (day: CalendarDay, tense: DateExpression['tense'], size: number): Reading => ({
  precision: 'day',
  tense,
  size,
  day: () => day,
  partial: () => partialDate(dayParts(day)),
});

export const eitherDay = (past: CalendarDay, future: CalendarDay, size: number): Reading => ({
  precision: 'day',
  tense: 'either',
  size,
  day: (direction) => (direction === 'past' ? past : future),
  partial: (direction) => partialDate(dayParts(direction === 'past' ? past : future)),
});

export const inWeek = (day: CalendarDay, tense: Direction, size: number): Reading => ({
  ...onDay(day, tense, size),
  precision: 'week',
});

export const inMonth = (
  year: number,
  month: number,
  tense: DateExpression['tense'],
  size: number,
  day = lastOfMonth(year, month),
): Reading => ({
  precision: 'month',
  tense,
  size,
  day: () => day,
  partial: () => partialDate({ year, month, day: null }),
});

export const inYear = (year: number, tense: DateExpression['tense'], size: number): Reading => ({
  precision: 'year',
  tense,
  size,
  day: () => calendarDay(year, 12, 31),
  partial: () => partialDate({ year, month: null, day: null }),
});

export const word = (scan: Scan, index: number): string => scan.tokens[index]?.lower ?? '';
