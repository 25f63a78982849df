import assert from 'node:assert/strict';
import { PerformanceObserver } from 'node:perf_hooks';
import { test } from 'node:test';
import { getHeapStatistics } from 'node:v8';
import { keepMemorySmall } from './memory.ts';

/** Lists that live long enough to grow old: some 80 MB. */
const hoard = (): readonly object[] =>
  Array.from({ length: 200 }, () => Array.from({ length: 10_000 }, (_, index) => ({ index })));

test('what a request left behind is given back when all is quiet', async () => {
  const memory = keepMemorySmall(1);
  const rested = new Promise<void>((resolve) => {
    // With 80 MB held, V8 by itself keeps far more than this.
    const observer = new PerformanceObserver(() => {
      if (getHeapStatistics().total_heap_size > 40e6) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ entryTypes: ['gc'] });
  });
  const count = await memory.during(() => {
    const { length } = hoard();
    assert.ok(getHeapStatistics().total_heap_size > 60e6);
    return length;
  });
  assert.equal(count, 200, 'the answer of the work is passed on');
  await rested;
  memory.stop();
});

test('a request that fails, fails as it would', async () => {
  const memory = keepMemorySmall();
  await assert.rejects(
    memory.during(() => Promise.reject(new Error('no'))),
    /^Error: no$/,
  );
  memory.stop();
});
