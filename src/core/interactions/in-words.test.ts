import assert from 'node:assert/strict';
import { test } from 'node:test';
import { happenedInWords, oneOfKind } from './in-words.ts';

const call = { kind: 'call', direction: 'me', planned: false, foreignId: null } as const;
const message = { ...call, kind: 'message' } as const;
const theirs = { ...message, direction: 'them' } as const;

const table = [
  ['Call', call],
  ['Planned call', { ...call, planned: true }],
  ['E-mail from you', { ...call, kind: 'email' }],
  ['E-mail', { ...call, kind: 'email', direction: 'them' }],
  ['Message from you', { ...message, foreignId: 'message:ada:2021-04-06:me:12:hello' }],
  ['Recommendation you wrote', { ...message, foreignId: 'recommendation-given:ada quill::2021-04-06' }],
  ['Recommendation from Ada', { ...theirs, foreignId: 'recommendation-received:ada quill::2021-04-06' }],
  ['Invitation you sent', { ...message, foreignId: 'invitation:ada quill:2021-04-06' }],
  ['Invitation from Ada', { ...theirs, foreignId: 'invitation:ada quill:2021-04-06' }],
  // Mended by hand into something else.
  [
    'Letter from you',
    { ...message, kind: 'letter', foreignId: 'recommendation-given:ada quill::2021-04-06' },
  ],
] as const;

test('what happened is called what it is', () => {
  for (const [words, happened] of table) assert.equal(happenedInWords(happened, 'Ada'), words);
});

test('a kind is said as one of its kind', () => {
  const kinds = ['video', 'email', 'event', 'meal', 'other'] as const;
  assert.deepEqual(kinds.map(oneOfKind), ['a video call', 'an e-mail', 'an event', 'a meal', 'a talk']);
});
