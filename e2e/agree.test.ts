import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree } from './support/agree.ts';

test('two devices, cut off at random from each other and from the server, end in one book: nothing twice, nothing lost', async (t) => {
  // Always the same here; `npm run devices` goes through others, hundreds of operations long.
  const seed = 439_148_568;
  t.diagnostic(`seed ${seed}`);
  const { wrong } = await agree(14, seed);
  assert.deepEqual(wrong, [], `seed ${seed}`);
});
