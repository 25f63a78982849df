import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay, Instant } from '../dates/index.ts';
import type { CardState } from './card-state.ts';
import { passedOver } from './passed-over.ts';

const day = '2026-11-18' as CalendarDay;

test('a card was passed over that a day had or that was put off, once, unless it was done', () => {
  const stateOf = (id: string, state: CardState['state']): readonly [string, CardState] => [
    id,
    { id, state, day, at: 0 as Instant, until: null, skippedOn: [] },
  ];
  const view = {
    picks: [
      { id: day, keys: ['keep:ada:1', 'keep:bo:1', 'reply:1'], overfull: false },
      { id: '2026-11-19' as CalendarDay, keys: ['keep:ada:1', 'keep:cy:1'], overfull: false },
    ],
    states: new Map([
      stateOf('keep:bo:1', 'done'),
      stateOf('keep:cy:1', 'skipped'),
      stateOf('keep:di:1', 'snoozed'),
      stateOf('keeper:di:1', 'snoozed'),
    ]),
  };
  assert.equal(passedOver('keep', view), 3);
  assert.equal(passedOver('reply', view), 1);
  assert.equal(passedOver('thanks', view), 0);
});
