import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardRules } from './card.ts';
import { doneEffect, parseCardKey } from './done.ts';

test('section 3: what done writes', () => {
  const messages = [
    'thanks',
    'reply',
    'result',
    'advice',
    'keep',
    'dormant',
    'loop',
    'birthday',
    'job',
  ] as const;
  for (const rule of messages) assert.equal(doneEffect({ rule }).type, 'message', rule);
  assert.deepEqual(doneEffect({ rule: 'thanks' }), { type: 'message', purpose: 'thanks' });
  assert.deepEqual(doneEffect({ rule: 'promise' }), { type: 'promise-kept', purpose: 'promise' });
  assert.equal(doneEffect({ rule: 'theirs' }).type, 'promise-mentioned');
  assert.equal(doneEffect({ rule: 'thread' }).type, 'thread-asked');
  assert.equal(doneEffect({ rule: 'brief' }).type, 'brief-read');
  assert.equal(doneEffect({ rule: 'debrief' }).type, 'debriefed');
  assert.deepEqual(doneEffect({ rule: 'approach' }), { type: 'approached', purpose: 'approach' });
  assert.deepEqual(doneEffect({ rule: 'ask' }), { type: 'asked', purpose: 'ask' });
  assert.deepEqual(doneEffect({ rule: 'followup' }), { type: 'nudged', purpose: 'followup' });
  assert.equal(doneEffect({ rule: 'colleague' }).type, 'colleague-tried');
  assert.deepEqual(doneEffect({ rule: 'offer' }), { type: 'given', purpose: 'offer' });
  assert.deepEqual(doneEffect({ rule: 'intro' }), { type: 'introduction-moved', purpose: 'introduction' });
  for (const rule of ['slot', 'start'] as const) assert.equal(doneEffect({ rule }).type, 'card-only', rule);
});

test('a card key is its rule and the ids behind it', () => {
  for (const rule of cardRules) assert.deepEqual(parseCardKey(`${rule}:a:b`), { rule, parts: ['a', 'b'] });
  for (const text of ['', 'thanks', 'thanks:', 'nothing:a', 'toString:a', 'keep:a:'])
    assert.equal(parseCardKey(text), null, text);
});
