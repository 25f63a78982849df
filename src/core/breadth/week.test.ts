import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from '../config/index.ts';
import type { CalendarDay } from '../dates/index.ts';
import type { Mode } from '../goals/goal.ts';
import type { PersonId } from '../ids.ts';
import { weekAim, weekCount } from './index.ts';

const day = (text: string): CalendarDay => text as CalendarDay;

const on = (when: string, ...people: readonly string[]) =>
  people.map((name) => ({ day: day(when), personId: name as PersonId }));

test('R8: conversations and distinct people of the owner’s week, Monday to Sunday', () => {
  const conversations = [
    ...on('2026-11-15', 'ana'),
    ...on('2026-11-16', 'ana', 'ben', 'cleo'),
    ...on('2026-11-18', 'ana'),
    ...on('2026-11-22', 'dan'),
    ...on('2026-11-23', 'dan'),
  ];
  assert.deepEqual(weekCount(conversations, day('2026-11-18')), { conversations: 5, people: 4 });
  assert.deepEqual(weekCount(conversations, day('2026-11-22')), { conversations: 5, people: 4 });
  assert.deepEqual(weekCount(conversations, day('2026-11-23')), { conversations: 1, people: 1 });
  assert.deepEqual(weekCount([], day('2026-11-23')), { conversations: 0, people: 0 });
});

test('R8: the aim: student 3, seeker 5, new employee 4 in the first 30 days then 3, or as chosen', () => {
  const rows: readonly (readonly [Mode | null, number | null, string | null, number])[] = [
    [null, null, null, 5],
    ['seeker', null, null, 5],
    ['student', null, null, 3],
    ['newhire', null, '2026-11-01', 4],
    ['newhire', null, '2026-10-19', 3],
    ['newhire', null, null, 3],
    ['helper', null, null, 3],
    ['seeker', 2, null, 2],
  ];
  for (const [mode, chosen, startedOn, aim] of rows)
    assert.equal(
      weekAim(
        { weekAim: chosen, mode, startedOn: startedOn === null ? null : day(startedOn) },
        day('2026-11-18'),
        method,
      ),
      aim,
    );
  for (const [path, mode] of [
    ['breadth.week.seeker', 'seeker'],
    ['breadth.week.student', 'student'],
    ['breadth.week.newhire.1', 'newhire'],
  ] as const) {
    const changed = methodWith({ [path]: 7 });
    assert.ok(changed.ok);
    assert.equal(weekAim({ weekAim: null, mode, startedOn: null }, day('2026-11-18'), changed.value), 7);
  }
});
