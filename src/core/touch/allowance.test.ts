import assert from 'node:assert/strict';
import { test } from 'node:test';
import { methodWith } from '../config/index.ts';
import { addDays, daysBetween, type CalendarDay } from '../dates/index.ts';
import { purposes } from '../interactions/interaction.ts';
import { isUnprompted, touchAllowance } from './allowance.ts';

const zero = '2026-01-05' as CalendarDay;
const on = (...days: readonly number[]): readonly CalendarDay[] => days.map((day) => addDays(zero, day));

/** "allowed 7", "rest 105", "archived", "allowed" for any day. */
const allowance = (
  touches: readonly number[],
  lastTwoWay: number | null,
  overrides: Readonly<Record<string, unknown>> = {},
): string => {
  const numbers = methodWith(overrides);
  assert.ok(numbers.ok);
  const found = touchAllowance(
    { unprompted: on(...touches), lastTwoWay: lastTwoWay === null ? null : addDays(zero, lastTwoWay) },
    numbers.value,
  );
  if (found.type === 'archived') return found.type;
  return found.from === null ? found.type : `${found.type} ${daysBetween(zero, found.from)}`;
};

test('R14: before the first reply 1 touch per 7 d and 2 per 30 d; two unanswered rest 90 d; three in a year are enough', () => {
  const rows: readonly (readonly [touches: readonly number[], answer: string])[] = [
    [[], 'allowed'],
    [[0], 'allowed 7'],
    [[0, 7], 'rest 97'],
    [[0, 7, 97], 'archived'],
    [[0, 300, 390], 'rest 480'],
    [[0, 276, 366], 'rest 456'],
    [[0, 274, 364], 'archived'],
  ];
  for (const [touches, answer] of rows) assert.equal(allowance(touches, null), answer, touches.join());
});

test('R14: with a reply on record 4 unprompted touches per 30 d; two in a row rest 90 d', () => {
  assert.equal(allowance([1, 2, 3], 3), 'allowed');
  assert.equal(allowance([0, 3, 6, 9], 9), 'allowed 30');
  assert.equal(allowance([0, 3, 6, 9], 6), 'allowed 30');
  assert.equal(allowance([0, 3, 6, 9], 3), 'rest 99');
  assert.equal(allowance([0, 100, 190, 280], 0), 'rest 370', 'no archive for someone who once answered');
});

test('R14: thanks, replies, promised things and reports are never counted', () => {
  assert.equal(isUnprompted(null), true);
  assert.deepEqual(
    purposes.filter((purpose) => !isUnprompted(purpose)),
    ['thanks', 'promise', 'result', 'advice', 'reply', 'loop'],
  );
});

test('R14: every number changes an outcome', () => {
  const rows: readonly (readonly [
    path: string,
    value: unknown,
    touches: readonly number[],
    lastTwoWay: number | null,
  ])[] = [
    ['touch.cold', [1, 9, 2, 30], [0], null],
    ['touch.cold', [1, 7, 1, 30], [0], null],
    ['touch.archive', 2, [0, 7], null],
    ['followup.max_year', 2, [0, 7], null],
    ['touch.archive_d', 90, [0, 7, 97], null],
    ['touch.warm_30d', 3, [0, 3, 6, 9], 9],
    ['touch.warm_d', 40, [0, 3, 6, 9], 9],
    ['followup.rest_d', 60, [0, 7], null],
    ['followup.max_row', 3, [0, 7], null],
  ];
  for (const [path, value, touches, lastTwoWay] of rows)
    assert.notEqual(allowance(touches, lastTwoWay, { [path]: value }), allowance(touches, lastTwoWay), path);
});
