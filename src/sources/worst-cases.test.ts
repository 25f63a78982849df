import assert from 'node:assert/strict';
import test from 'node:test';
import { recognize } from './recognize.ts';
import { fuzzedReaders } from './testing/fuzz/readers.ts';
import { worstCases, type WorstCase } from './testing/fuzz/worst.ts';

const size = 20_000;
const times = 4;

/** Seconds of the processor, of this thread alone. */
const secondsOf = async ({ kind, path }: WorstCase, bytes: Uint8Array): Promise<number> => {
  const before = process.threadCpuUsage();
  recognize(bytes, path);
  await fuzzedReaders[kind].read(bytes, path, () => undefined);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
};

/** What is read that fast says nothing of how it grows: the machine's own steps are as long. */
const leastSeconds = 0.05;

const growth = async (worst: WorstCase): Promise<number> => {
  const [small, large] = [size, size * times].map((length) => Buffer.from(worst.make(length)));
  if (small === undefined || large === undefined) return 0;
  const first = await secondsOf(worst, large);
  if (first < leastSeconds) return first / leastSeconds;
  return first / Math.max(await secondsOf(worst, small), leastSeconds / times);
};

test('four times of what is hardest to read takes about four times as long', async () => {
  const slow: string[] = [];
  for (const worst of worstCases) {
    let grown = await growth(worst);
    // Once may be the machine's fault; four times four is what comparing each with each takes.
    for (let left = 4; left > 0 && grown > 2 * times; left -= 1) grown = Math.min(grown, await growth(worst));
    if (grown > 2 * times) slow.push(`${worst.kind}, ${worst.what}: ${grown.toFixed(1)} times`);
  }
  assert.deepEqual(slow, []);
});
