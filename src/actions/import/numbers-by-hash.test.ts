import assert from 'node:assert/strict';
import test from 'node:test';
import { randomOf } from '../../core/testing/random.ts';
import { NumbersByHash } from './numbers-by-hash.ts';

test('a table of numbers finds by each hash what a map of lists would, however large it grew', () => {
  const random = randomOf(7);
  const table = new NumbersByHash();
  const lists = new Map<number, number[]>();
  // Close to each other, so that most places are taken, on both sides of nothing.
  for (let number = 0; number < 20_000; number += 1) {
    const hash = random.chance(0.5) ? random.below(9000) - 4500 : random.below(2 ** 31);
    table.add(hash, number);
    lists.set(hash, [...(lists.get(hash) ?? []), number]);
  }
  for (const [hash, list] of lists) assert.deepEqual(table.get(hash), list);
  assert.deepEqual(table.get(4501), lists.get(4501) ?? []);
  const several = [...lists.values()].filter(({ length }) => length > 1);
  const inOrder = (all: readonly (readonly number[])[]) => all.toSorted(([a = 0], [b = 0]) => a - b);
  assert.deepEqual(inOrder(table.several()), inOrder(several));
});
