import assert from 'node:assert/strict';
import { once } from 'node:events';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { heapOfItsOwn } from './testing/fuzz/fuzz.ts';
import { mostMemory } from './testing/fuzz/attempt.ts';
import { heavyCases } from './testing/fuzz/heavy.ts';

const size = 4_000_000;

test('small things by the million take no more memory than any file of their size may', async () => {
  const read: string[] = [];
  const worker = new Worker(new URL('testing/fuzz/heavy-worker.ts', import.meta.url), {
    workerData: { size },
    resourceLimits: { maxOldGenerationSizeMb: heapOfItsOwn + mostMemory(size) / 1e6 },
  });
  worker.on('message', (what: string) => read.push(what));
  await once(worker, 'exit').catch((error: unknown) => assert.fail(`${read.at(-1)}: ${String(error)}`));
  assert.equal(read.length, heavyCases.length);
});
