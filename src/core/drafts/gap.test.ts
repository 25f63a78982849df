import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapIn } from './gap.ts';

const examples: readonly (readonly [text: string, gap: string | null])[] = [
  ['Dear Ada, [one thing she said or showed you] helped.', '[one thing she said or showed you]'],
  ['As you see [link] and [Figure 2 here].', null],
  ['Thank you [for the\nlift].', null],
  ['[see [one thing you learned] here]', '[one thing you learned]'],
  ['Nothing is left open.', null],
];

for (const [text, gap] of examples)
  test(`${JSON.stringify(text)} has ${gap ?? 'no gap'}`, () => {
    assert.equal(gapIn(text), gap);
  });

test('a letter of nothing but opened brackets is looked through once', () => {
  assert.equal(gapIn('[a '.repeat(100_000)), null);
});
