import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree } from './support/agree/agree.ts';

test('two devices, cut off and closed at random, end in the book that a naive one would be: nothing twice, nothing lost', async (t) => {
  // Always the same here; `npm run devices` goes through others, hundreds of operations long.
  const seed = 439_148_568;
  t.diagnostic(`seed ${seed}`);
  const { done, wrong } = await agree(22, seed);
  t.diagnostic(JSON.stringify(done));
  assert.deepEqual(wrong, [], `seed ${seed}`);
});
