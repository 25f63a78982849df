import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId } from '../../core/ids.ts';
import { nextPair } from './next-pair.ts';

const id = (text: string): PersonId => text as PersonId;
const pair = (a: string, b: string) => ({ a: { id: id(a) }, b: { id: id(b) } });

test('after a pair comes the next one of the list that has neither of the two; after the last the list', () => {
  const pairs = [pair('a', 'b'), pair('b', 'c'), pair('d', 'e')];
  const cases = [
    [['a', 'b'], { a: 'd', b: 'e' }],
    [['b', 'a'], { a: 'd', b: 'e' }],
    [['b', 'c'], { a: 'd', b: 'e' }],
    [['d', 'e'], null],
    [['x', 'y'], { a: 'a', b: 'b' }],
  ] as const;
  for (const [[a, b], next] of cases) assert.deepEqual(nextPair(pairs, { a: id(a), b: id(b) }), next);
});
