import assert from 'node:assert/strict';
import test from 'node:test';
import { KeptText } from './kept-text.ts';

test('a text that waits outside the heap is what it was', () => {
  const texts = ['', 'plain', 'Łukasz, José and 山田', '👩‍🔬'.repeat(1000), 'é'.repeat(300_000), 'a', 'b', 'c'];
  const kept = texts.map((text) => new KeptText(text));
  assert.deepEqual(
    kept.map((text) => text.read()),
    texts,
  );
});
