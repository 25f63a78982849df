import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  parseCalendarDay,
  startOfWeek,
  weekday,
  type CalendarDay,
} from './calendar-day.ts';

const day = (text: string): CalendarDay => {
  const parsed = parseCalendarDay(text);
  if (!parsed) throw new Error(`not a day: ${text}`);
  return parsed;
};

for (const text of [
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '0000-01-01',
  '26-01-01',
  '2026-1-1',
  '',
  'today',
]) {
  test(`parseCalendarDay refuses ${JSON.stringify(text)}`, () => {
    assert.equal(parseCalendarDay(text), null);
  });
}

for (const [from, count, expected] of [
  ['2026-11-18', 0, '2026-11-18'],
  ['2026-11-30', 1, '2026-12-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['1970-01-01', -719162, '0001-01-01'],
  ['2026-11-17', 60, '2027-01-16'],
] as const) {
  test(`addDays ${from} ${count}`, () => {
    assert.equal(addDays(day(from), count), expected);
    assert.equal(daysBetween(day(from), day(expected)), count);
  });
}

for (const [from, count, expected] of [
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-05-31', 13, '2027-06-30'],
] as const) {
  test(`addMonths ${from} ${count}`, () => {
    assert.equal(addMonths(day(from), count), expected);
  });
}

test('the ends of the calendar: what would lie beyond stays at them', () => {
  assert.equal(addDays(day('0001-01-01'), -1), '0001-01-01');
  assert.equal(addDays(day('9999-12-31'), 7), '9999-12-31');
  assert.equal(addMonths(day('0001-01-31'), -1), '0001-01-01');
  assert.equal(addMonths(day('9999-12-01'), 1), '9999-12-31');
});

test('weekday and startOfWeek: 18 November 2026 is a Wednesday, its week starts on the 16th', () => {
  assert.equal(weekday(day('2026-11-18')), 3);
  assert.equal(weekday(day('2026-11-22')), 7);
  assert.equal(startOfWeek(day('2026-11-18')), '2026-11-16');
  assert.equal(startOfWeek(day('2026-11-16')), '2026-11-16');
});

test('calendarDay throws on a day that does not exist', () => {
  assert.throws(() => calendarDay(2026, 2, 30), /no such day/);
});
