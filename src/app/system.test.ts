import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../core/dates/index.ts';
import { isUuid } from '../core/ids.ts';
import { randomIds } from './system.ts';

test('ids sort as they were made, also within a millisecond and where the clock goes back', () => {
  const instants = [5, 5, 5, 7, 6, 6, 8].map((offset) => (1_790_000_000_000 + offset) as Instant);
  let at = 0;
  const ids = randomIds({ now: () => instants[at] ?? (0 as Instant) });
  const made = instants.flatMap((_, index) => {
    at = index;
    return Array.from({ length: 300 }, () => ids.next());
  });
  assert.ok(made.every(isUuid));
  assert.deepEqual(made, made.toSorted());
  assert.equal(new Set(made).size, made.length);
});

test('two programs that begin in the same millisecond make different ids', () => {
  const clock = { now: () => 1_790_000_000_000 as Instant };
  const [one, other] = [randomIds(clock), randomIds(clock)];
  assert.notEqual(one.next(), other.next());
});
