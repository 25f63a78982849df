import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterSending, nextToSend, parseOutbox, put, take, type Waiting } from './outbox.ts';

const waiting = (id: string, refused: string | null = null): Waiting => ({
  body: { id, text: `Called ${id}` },
  saidAt: '2026-11-18T08:00:00.000Z',
  refused,
});

test('what was kept is read back; damage costs only the damaged item', () => {
  const kept = [waiting('a'), waiting('b', 'which Sam?')];
  assert.deepEqual(parseOutbox(JSON.stringify(kept)), kept);
  assert.deepEqual(parseOutbox(JSON.stringify([waiting('a'), 7, { body: null, saidAt: '' }, null])), [
    waiting('a'),
  ]);
  for (const text of [null, '', '{', '"talk"', '{"body":1}']) assert.deepEqual(parseOutbox(text), []);
});

test('the same talk said again is one talk', () => {
  const twice = put(put([], waiting('a')), { ...waiting('a'), saidAt: '2026-11-19T08:00:00.000Z' });
  assert.deepEqual(
    twice.map(({ saidAt }) => saidAt),
    ['2026-11-19T08:00:00.000Z'],
  );
});

test('the oldest goes first, refused ones wait for the user', () => {
  const outbox = [waiting('a', 'which Sam?'), waiting('b'), waiting('c')];
  assert.equal(nextToSend(outbox)?.body.id, 'b');
  assert.equal(nextToSend(take(take(outbox, 'b'), 'c')), null);
});

test('a saved talk goes, a refused one says why, an unanswered one stays as it is', () => {
  const outbox = [waiting('a'), waiting('b')];
  assert.deepEqual(afterSending(outbox, 'a', null), [waiting('b')]);
  assert.deepEqual(afterSending(outbox, 'a', { type: 'ambiguous', message: 'Which Sam?' }), [
    waiting('a', 'Which Sam?'),
    waiting('b'),
  ]);
  for (const type of ['unreachable', 'busy', 'unauthorized', 'internal'] as const)
    assert.deepEqual(afterSending(outbox, 'a', { type, message: 'no' }), outbox);
});
