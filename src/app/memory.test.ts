import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { PerformanceObserver } from 'node:perf_hooks';
import process from 'node:process';
import { test } from 'node:test';
import { getHeapStatistics } from 'node:v8';
import { keepMemorySmall, type MemoryBounds } from './memory.ts';

/** Lists that live long enough to grow old: some 80 MB. */
const hoard = (): readonly object[] =>
  Array.from({ length: 200 }, () => Array.from({ length: 10_000 }, (_, index) => ({ index })));

test('what a request left behind is given back when all is quiet', async () => {
  // Whatever else the process holds, it does not hold too much.
  const memory = keepMemorySmall(1, { most: 1e12, enough: 1e12 });
  const size = (): number => getHeapStatistics().total_heap_size;
  // What other files of this process hold is no part of it.
  const before = size();
  const rested = new Promise<void>((resolve) => {
    // With 80 MB held, V8 by itself keeps far more than this.
    const observer = new PerformanceObserver(() => {
      if (size() > before + 20e6) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ entryTypes: ['gc'] });
  });
  const count = await memory.during(() => {
    const { length } = hoard();
    assert.ok(size() > before + 40e6);
    return length;
  });
  assert.equal(count, 200, 'the answer of the work is passed on');
  await rested;
  memory.stop();
});

/** What V8 says of its great collections while requests leave behind 5 MB each, in a process of its own. */
const collectionsOf = (bounds: MemoryBounds): readonly string[] => {
  const program = `
    import { keepMemorySmall } from ${JSON.stringify(new URL('./memory.ts', import.meta.url).href)};
    const memory = keepMemorySmall(60_000, ${JSON.stringify(bounds)});
    const kept = [];
    for (let request = 0; request < 60; request += 1) {
      await memory.during(() => kept.push(Array.from({ length: 50_000 }, (_, index) => ({ index }))));
      if (kept.length > 4) kept.shift();
      await new Promise((resolve) => setImmediate(resolve));
    }
    memory.stop();
  `;
  return execFileSync(process.execPath, ['--trace-gc', '--input-type=module', '--eval', program])
    .toString()
    .split('\n')
    .filter((line) => line.includes('Mark-Compact'));
};

test('a server that holds too much gives back the pages it empties, and one that does not keeps them', () => {
  const isGivingBack = (line: string): boolean => line.includes('Mark-Compact (reduce)');
  const beyond = collectionsOf({ most: 0, enough: 0 });
  assert.ok(beyond.some(isGivingBack), beyond.join('\n'));
  const within = collectionsOf({ most: 1e12, enough: 1e12 });
  assert.ok(within.length > 0);
  assert.deepEqual(within.filter(isGivingBack), []);
});

test('a request that fails, fails as it would', async () => {
  const memory = keepMemorySmall();
  await assert.rejects(
    memory.during(() => Promise.reject(new Error('no'))),
    /^Error: no$/,
  );
  memory.stop();
});
