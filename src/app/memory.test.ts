import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { test } from 'node:test';
import type { MemoryBounds } from './memory.ts';

/** What a program prints that knows what `memory.ts` has: in a process of its own, as all of that is kept small. */
const printedBy = (program: string, ...flags: readonly string[]): string => {
  const all = `
    import { keepMemorySmall, letReadGo } from ${JSON.stringify(new URL('./memory.ts', import.meta.url).href)};
    ${program}
  `;
  // Only against one that never rests.
  const timeout = 60_000;
  return execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', all], {
    timeout,
  }).toString();
};

test('what a request left behind is given back when all is quiet', () => {
  // Lists that live long enough to grow old, some 80 MB: with that held, V8 by itself keeps far more than 20.
  const printed = printedBy(`
    import { PerformanceObserver } from 'node:perf_hooks';
    import { getHeapStatistics } from 'node:v8';
    const hoard = () =>
      Array.from({ length: 200 }, () => Array.from({ length: 10_000 }, (_, index) => ({ index })));
    // Whatever else the process holds, it does not hold too much.
    const memory = keepMemorySmall(1, { most: 1e12, enough: 1e12 });
    const size = () => getHeapStatistics().total_heap_size;
    const before = size();
    const going = setInterval(() => {}, 1000);
    const rested = new Promise((resolve) => {
      const observer = new PerformanceObserver(() => {
        if (size() <= before + 20e6) resolve();
      });
      observer.observe({ entryTypes: ['gc'] });
    });
    const answer = await memory.during(() => {
      const { length } = hoard();
      return [length, size() > before + 40e6];
    });
    await rested;
    clearInterval(going);
    memory.stop();
    console.log(...answer);
  `);
  assert.equal(printed, '200 true\n', 'the answer of the work is passed on, and much was held');
});

/** What V8 says of its great collections while requests leave behind 5 MB each. */
const collectionsOf = (bounds: MemoryBounds): readonly string[] =>
  printedBy(
    `
    const memory = keepMemorySmall(60_000, ${JSON.stringify(bounds)});
    const kept = [];
    for (let request = 0; request < 60; request += 1) {
      await memory.during(() => kept.push(Array.from({ length: 50_000 }, (_, index) => ({ index }))));
      if (kept.length > 4) kept.shift();
      await new Promise((resolve) => setImmediate(resolve));
    }
    memory.stop();
  `,
    '--trace-gc',
  )
    .split('\n')
    .filter((line) => line.includes('Mark-Compact'));

test('a server that holds too much gives back the pages it empties, and one that does not keeps them', () => {
  const isGivingBack = (line: string): boolean => line.includes('Mark-Compact (reduce)');
  const beyond = collectionsOf({ most: 0, enough: 0 });
  assert.ok(beyond.some(isGivingBack), beyond.join('\n'));
  const within = collectionsOf({ most: 1e12, enough: 1e12 });
  assert.ok(within.length > 0);
  assert.deepEqual(within.filter(isGivingBack), []);
});

/** What a long request has let go of stays until V8 has had enough, or until somebody looks. */
const collectionsWithin = (bounds: MemoryBounds): number => {
  const printed = printedBy(
    `
    import { PerformanceObserver } from 'node:perf_hooks';
    const memory = keepMemorySmall(60_000, ${JSON.stringify(bounds)});
    let forced = 0;
    new PerformanceObserver((list) => {
      for (const { detail } of list.getEntries())
        // Asked for, and of everything.
        if (detail.kind === 4 && (detail.flags & 4) !== 0) forced += 1;
    }).observe({ entryTypes: ['gc'] });
    const kept = [];
    await memory.during(async () => {
      for (let turn = 0; turn < 40 && forced === 0; turn += 1) {
        kept.push(Buffer.alloc(1e6, turn));
        await new Promise((next) => setTimeout(next, 25));
      }
    });
    memory.stop();
    console.log(forced);
  `,
  );
  return Number(printed);
};

test('while a long request is answered, what it is done with goes once a server holds too much', () => {
  assert.ok(collectionsWithin({ most: 0, enough: 0 }) > 0);
  assert.equal(collectionsWithin({ most: 1e12, enough: 1e12 }), 0);
});

test('a request that fails, fails as it would', () => {
  const printed = printedBy(`
    const memory = keepMemorySmall();
    await memory.during(() => Promise.reject(new Error('no'))).catch(({ message }) => console.log(message));
    memory.stop();
  `);
  assert.equal(printed, 'no\n');
});

test('a file that is read in thousands of pieces makes no context for each', () => {
  const printed = printedBy(`
    import { syncBuiltinESMExports } from 'node:module';
    import vm from 'node:vm';
    const { runInNewContext } = vm;
    let made = 0;
    vm.runInNewContext = (...all) => {
      made += 1;
      return runInNewContext(...all);
    };
    syncBuiltinESMExports();
    for (let piece = 0; piece < 3000; piece += 1) letReadGo()(2);
    console.log(made);
  `);
  assert.equal(printed, '1\n');
});
