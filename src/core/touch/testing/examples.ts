import type { Method } from '../../config/index.ts';
import { addDays, daysBetween, type CalendarDay } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import { touchAllowance } from '../allowance.ts';

const first = '2026-01-05' as CalendarDay;
const on = (count: number): CalendarDay => addDays(first, count);

/** From which day the next note may go out, after notes on these days; -1 where none may. */
const nextAfter = (days: readonly number[], lastTwoWay: number | null, method: Method): number => {
  const allowance = touchAllowance(
    { unprompted: days.map(on), lastTwoWay: lastTwoWay === null ? null : on(lastTwoWay) },
    method,
  );
  if (allowance.type === 'archived') return -1;
  return allowance.from === null ? 0 : daysBetween(first, allowance.from);
};

export const touchExamples: readonly Example[] = [
  {
    name: 'R14 before the first answer: one in 7 d; after two without an answer 90 d of rest',
    expected: [7, 97],
    run: (method) => [nextAfter([0], null, method), nextAfter([0, 7], null, method)],
  },
  {
    name: 'R14 before the first answer: two in 30 d',
    expected: 30,
    run: (method) => nextAfter([0, 10], null, { ...method, followup: { ...method.followup, max_row: 9 } }),
  },
  {
    name: 'R14 three without an answer within a year: silence until they write',
    expected: [-1, 490],
    run: (method) => [nextAfter([0, 7, 364], null, method), nextAfter([0, 35, 400], null, method)],
  },
  {
    name: 'R14 warm: four in 30 d',
    expected: [0, 30],
    run: (method) => {
      const patient = { ...method, followup: { ...method.followup, max_row: 9 } };
      return [nextAfter([0, 5, 10], 12, patient), nextAfter([0, 5, 10, 15], 12, patient)];
    },
  },
];
