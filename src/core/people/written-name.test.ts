import assert from 'node:assert/strict';
import test from 'node:test';
import { writtenName } from './written-name.ts';

test('a name that was typed without a capital gets them, and no other is touched', () => {
  for (const [typed, written] of [
    ['mina', 'Mina'],
    ['mina park', 'Mina Park'],
    ['ana de la cruz', 'Ana de la Cruz'],
    ['de vries', 'De Vries'],
    ["sean o'neill", "Sean O'Neill"],
    ['anne-marie van den berg', 'Anne-Marie van den Berg'],
    ['élodie åkesson', 'Élodie Åkesson'],
    ['dr. solberg', 'Dr. Solberg'],
    ['анна петрова', 'Анна Петрова'],
    ['山田 太郎', '山田 太郎'],
    ['bell Hooks', 'bell Hooks'],
    ['Mina park', 'Mina park'],
    ['', ''],
  ] as const)
    assert.equal(writtenName(typed), written);
});
