import assert from 'node:assert/strict';
import test from 'node:test';
import { ownFiles } from './testing/corpus.ts';
import { filesByKind } from './testing/fuzz/attempt.ts';
import { fuzz } from './testing/fuzz/fuzz.ts';
import { fuzzedKinds } from './testing/fuzz/readers.ts';

/** Our own files alone, so that a seed is the same damage everywhere; `npm run fuzz` takes others too. */
const files = ownFiles()
  .filter(({ bytes }) => bytes.length < 300_000)
  .map(({ name, bytes }) => ({ path: name, bytes }));

test('there are files of every kind to damage', () => {
  assert.deepEqual([...filesByKind(files).keys()].toSorted(), fuzzedKinds.toSorted());
});

test('however a file is damaged, it is read without a crash, in its time and in its memory', async () => {
  const found: string[] = [];
  const read = await fuzz({
    files,
    kinds: fuzzedKinds,
    seed: 1,
    runs: 200,
    milliseconds: Infinity,
    onFinding: ({ kind, path, seed, fault }) => {
      found.push(`${kind} ${path}, seed ${seed}: ${fault.type}, ${fault.detail}`);
    },
  });
  assert.deepEqual(found, []);
  assert.equal(read, 200);
});
