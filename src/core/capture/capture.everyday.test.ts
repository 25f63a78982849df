import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capture } from './capture.ts';
import type { CaptureDraft } from './draft.ts';
import { book, now, zone } from './testing/book.ts';
import { everyday, everydayWon } from './testing/sentences-everyday.ts';
import { assertExample } from './testing/expect.ts';

/** What was found of a kind, in words. */
const foundOf: Readonly<Record<keyof typeof everyday, (draft: CaptureDraft) => readonly string[]>> = {
  talk: ({ kind, planned }) => [...(kind === 'other' ? [] : [kind]), ...(planned ? ['planned'] : [])],
  favor: ({ favors }) => favors.map(({ direction, kind, what }) => `${direction} ${kind}: ${what}`),
  promise: ({ promises }) => promises.map(({ by, what }) => `${by}: ${what}`),
  fact: ({ facts }) => facts.map(({ what }) => what),
  thread: ({ threads }) => threads.map(({ what }) => what),
  title: ({ newPeople }) => newPeople.flatMap(({ title }) => title ?? []),
};

for (const [kind, lines] of Object.entries(everyday))
  describe(`everyday lines that say no ${kind}`, () => {
    for (const line of lines)
      it(line, () => {
        assert.deepEqual(foundOf[kind as keyof typeof everyday](capture(line, { now, zone, book })), []);
      });
  });

describe('lines beside them that do say it', () => {
  for (const example of everydayWon)
    it(example.say, () => {
      assertExample(example, capture(example.say, { now, zone, book }));
    });
});
