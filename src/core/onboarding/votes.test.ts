import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId } from '../ids.ts';
import { namersOf, type Speaker } from './votes.ts';

const speaker = (name: string, pronouns: string | null = null): Speaker => ({
  id: name.toLowerCase() as PersonId,
  names: [`${name} Stone`, name],
  pronouns,
});

const mia = speaker('Mia', 'she/her');
const tom = speaker('Tom', 'he/him');

test('R11: of a talk of several only those who named somebody give a vote', () => {
  const rows: readonly (readonly [text: string, speakers: readonly Speaker[], votes: readonly string[]])[] = [
    ['Coffee. Aisha Noor is the one to ask.', [mia], ['mia']],
    ['Met Mia and Tom. Mia said that Aisha Noor knows returns.', [mia, tom], ['mia']],
    ['Met Mia and Tom. Mia named Bo; Tom named Aisha Noor.', [mia, tom], ['tom']],
    ['Met Mia and Tom. Both named Aisha Noor.', [mia, tom], ['mia', 'tom']],
    ['Met Mia and Tom. Mia and Tom said to sit beside Aisha Noor.', [mia, tom], ['mia', 'tom']],
    ['Met Mia and Tom. He named Aisha Noor.', [mia, tom], ['tom']],
    ['Met Mia and Tom. She told me about Aisha Noor.', [mia, tom], ['mia']],
    ['Met Mia and Tom. Aisha Noor was named by Tom.', [mia, tom], ['tom']],
    ['Met Mia. Later Tom came. He praised Aisha Noor.', [mia, tom], ['tom']],
    ['Mia named Aisha Noor. Tom named Aisha Noor too.', [mia, tom], ['mia', 'tom']],
    ['Aisha Noor came up.', [mia, tom], ['mia']],
    ['Nobody.', [], []],
  ];
  for (const [text, speakers, votes] of rows)
    assert.deepEqual([...namersOf(text, 'Aisha Noor', speakers)].toSorted(), votes, text);
});
