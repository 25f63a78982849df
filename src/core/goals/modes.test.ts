import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method } from '../config/index.ts';
import { addDays, type CalendarDay } from '../dates/index.ts';
import { aimOfWeek, nextMode, type AimSource } from './modes.ts';

const today = '2026-11-18' as CalendarDay;
const none: AimSource = { weekAim: null, mode: null, startedOn: null, goals: [] };
const goal = (mode: AimSource['goals'][number]['mode'], daysAgo = 5, state: 'open' | 'reached' = 'open') => ({
  mode,
  state,
  startedOn: addDays(today, -daysAgo),
});

test('R8: the open goal that asks for most sets the pace; what the user chose stands above', () => {
  const rows: readonly (readonly [source: AimSource, aim: number])[] = [
    [none, 5],
    [{ ...none, mode: 'student' }, 3],
    [{ ...none, goals: [goal('student')] }, 3],
    [{ ...none, goals: [goal('student'), goal('seeker')] }, 5],
    [{ ...none, goals: [goal('newhire', 29)] }, 4],
    [{ ...none, goals: [goal('newhire', 30)] }, 3],
    [{ ...none, mode: 'student', goals: [goal('seeker', 5, 'reached')] }, 3],
    [{ ...none, mode: 'student', goals: [goal('seeker', -5)] }, 3],
    [{ ...none, weekAim: 2, goals: [goal('seeker')] }, 2],
  ];
  for (const [source, aim] of rows) assert.equal(aimOfWeek(source, today, method), aim);
});

test('R20: what comes next is offered', () => {
  assert.deepEqual((['student', 'seeker', 'newhire', 'helper'] as const).map(nextMode), [
    'newhire',
    'newhire',
    'helper',
    'helper',
  ]);
});
