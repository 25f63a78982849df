import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree } from './support/agree.ts';

test('two devices, cut off at random from each other and from the server, end in one book: nothing twice, nothing lost', async (t) => {
  const seed = Date.now() % 2 ** 31;
  t.diagnostic(`seed ${seed}`);
  const { wrong } = await agree(14, seed);
  assert.deepEqual(wrong, [], `seed ${seed}`);
});
