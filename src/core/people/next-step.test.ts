import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../dates/index.ts';
import { nextStep, type OpenBetweenUs } from './next-step.ts';

const day = (text: string) => text as CalendarDay;

const nothing: OpenBetweenUs = {
  name: 'Ada',
  today: day('2026-11-18'),
  planned: null,
  thanks: null,
  promise: null,
  thread: null,
  tie: null,
  keepCard: 'keep:a:b',
  isLetBe: false,
};
const thanks = {
  card: 'thanks:i:a',
  why: 'Ada gave you 20 minutes on the phone',
  due: '2026-11-18T17:00:00.000Z',
};
const promise = { card: 'promise:p', what: 'the article', due: day('2026-11-20') };
const planned = { card: 'brief:i', day: day('2026-11-19'), kind: 'event' as const };
const thread = { card: 'thread:t', what: 'the pilot', due: day('2027-04-10') };
const tieDue = (keepDue: string | null) => ({
  keepDue: keepDue === null ? null : day(keepDue),
  keepReason: 'cadence' as const,
  lastInteraction: null,
});

const cases: readonly [
  rule: string,
  open: Partial<OpenBetweenUs>,
  title: string | null,
  card: string | null,
][] = [
  ['thanks come first', { thanks, promise, planned, tie: tieDue('2026-01-01') }, 'Thank Ada', 'thanks:i:a'],
  ['then a planned talk', { promise, planned }, 'Get ready for Ada', 'brief:i'],
  ['then what I promised', { promise, tie: tieDue('2026-01-01') }, 'Keep your promise to Ada', 'promise:p'],
  ['a thread waits for its day', { thread, tie: tieDue('2026-11-18') }, 'Write to Ada', 'keep:a:b'],
  [
    'a thread whose day has come is asked about',
    { thread: { ...thread, due: day('2026-11-18') }, tie: tieDue('2026-11-18') },
    'Ask Ada how it went',
    'thread:t',
  ],
  ['whoever is not due is let be', { tie: tieDue('2027-02-01') }, 'Let Ada be for now', null],
  ['nothing between us is nothing to do', {}, null, null],
  ['someone resting is still thanked', { thanks, isLetBe: true }, 'Thank Ada', 'thanks:i:a'],
  ['and otherwise let be', { tie: tieDue('2026-01-01'), isLetBe: true }, null, null],
];

for (const [rule, open, title, card] of cases) {
  test(rule, () => {
    const step = nextStep({ ...nothing, ...open });
    assert.equal(step?.title ?? null, title);
    assert.equal(step?.card ?? null, card);
  });
}

test('a late promise says so, and an event takes its article', () => {
  const late = nextStep({ ...nothing, promise: { ...promise, due: day('2026-11-16') } });
  assert.equal(late?.why, 'the article: its day has passed.');
  assert.equal(nextStep({ ...nothing, planned })?.why, 'You have an event planned.');
});
