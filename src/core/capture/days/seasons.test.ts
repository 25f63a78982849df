import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { calendarDay, type TimeZone } from '../../dates/index.ts';
import { tokenize } from '../words/tokens.ts';
import { dateExpressions } from './date-expressions.ts';

type Row = readonly [text: string, when: string | null, day?: string];

/** What is named, looked at from a day: the month meant, and where it matters the day by which it is due. */
const holds = (today: readonly [number, number, number], zone: string, rows: readonly Row[]): void => {
  for (const [text, when, day] of rows)
    test(text, () => {
      const [date] = dateExpressions(tokenize(text), calendarDay(...today), zone as TimeZone);
      assert.equal(date?.partial(date.tense === 'past' ? 'past' : 'future') ?? null, when);
      if (day !== undefined) assert.equal(date?.day('future'), day);
    });
};

describe('in November, north of the equator', () => {
  holds([2026, 11, 18], 'Europe/Paris', [
    ['she moves in spring', '2027-03'],
    ['she moves in the spring', '2027-03'],
    ['she moves in late spring', '2027-05'],
    ['she moves next summer', '2027-06'],
    ['she moves after the summer', '2027-09'],
    ['she moves in the autumn', '2026-11'],
    ['she moves next fall', '2027-09'],
    ['she moves this winter', '2026-12'],
    ['I send it by summer', '2027-06', '2027-05-31'],
    ['they moved last summer', '2026-08'],
    ['out of work since spring', '2026-05'],
    ['in the summer holidays', null],
    ['she takes summer students', null],
    ['prices fall in Bergen', null],
    ['my winter coat', null],
  ]);
});

describe('in January, within a winter that began last year', () => {
  holds([2027, 1, 10], 'Europe/Paris', [
    ['she moves this winter', '2027-02'],
    ['she moves next winter', '2027-12'],
    ['she moves after the winter', '2027-03'],
    ['they moved last winter', '2026-02'],
    ['they moved last autumn', '2026-11'],
  ]);
});

describe('south of the equator', () => {
  holds([2026, 11, 18], 'Australia/Sydney', [
    ['she moves in the summer', '2026-12'],
    ['she moves in autumn', '2027-03'],
    ['she moves in the spring', '2026-11'],
    ['she moves next winter', '2027-06'],
  ]);
});
