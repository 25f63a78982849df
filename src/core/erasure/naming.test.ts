import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import { emptyPerson } from '../people/index.ts';
import { heldInWords, names, namingOf } from './index.ts';

const ada = {
  ...emptyPerson('a' as PersonId, 0 as Instant),
  given: 'Ada',
  family: 'Quill',
  nickname: 'Addie',
};

test('a text names somebody by both names, or by one that nobody else bears', () => {
  const rows: readonly (readonly [text: string, others: readonly string[], named: boolean])[] = [
    ['lunch with Ada Quill', ['ada', 'quill'], true],
    ['Quill, Ada: moved', ['ada', 'quill'], true],
    ['ada’s idea', ['ada'], false],
    ['ada’s idea', [], true],
    ['the quill pen', ['quill'], false],
    ['asked addie', ['ada', 'quill'], true],
    ['adamant about it', [], false],
    ['ÁDA was there', [], true],
    ['', [], false],
  ];
  for (const [text, others, named] of rows)
    assert.equal(
      names(
        text,
        namingOf(ada, (name) => !others.includes(name)),
      ),
      named,
      text,
    );
});

test('what is held is said in a user’s words', () => {
  assert.deepEqual(
    heldInWords({ person: 1, interaction: 1200, topic: 1, membership: 1, participant: 4, fact: 1 }),
    ['1,200 talks and messages', '2 topics and groups', '1 note of what they care about'],
  );
});
