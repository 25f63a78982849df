import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceOn, methodOf } from './judge.ts';
import { messageKindOf } from './kinds.ts';

const record = { name: 'Elena', memory: ['cold-chain'], overdueThanks: true, unanswered: 0, invited: false };
const written = {
  kind: 'keep',
  subject: null,
  text: 'Hi Elena, just checking in. I am looking for a job. Let me know if you hear of something.',
} as const;

test('three findings at a time, heaviest first; one dismissed makes room for the next', () => {
  const first = adviceOn(written, record, methodOf({}), new Set());
  assert.deepEqual(
    first.shown.map(({ id }) => id),
    ['C02', 'C04', 'C03'],
  );
  assert.deepEqual(
    first.blocks.map(({ id }) => id),
    ['C24'],
  );
  const next = adviceOn(written, record, methodOf({}), new Set(['C02']));
  assert.deepEqual(
    next.shown.map(({ id }) => id),
    ['C04', 'C03', 'C09'],
  );
});

test('the numbers are those of the book', () => {
  const shown = adviceOn(written, record, methodOf({ 'coach.show': 1 }), new Set()).shown;
  assert.equal(shown.length, 1);
});

test('a card says what kind of message it writes; a promise kept is none of the coach’s', () => {
  assert.equal(messageKindOf('thanks:01a2'), 'thanks');
  assert.equal(messageKindOf('write:01a2'), 'keep');
  assert.equal(messageKindOf('promise:01a2'), null);
});
