import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method } from '../config/index.ts';
import { allExamples } from './all-examples.ts';

test('every example has a name of its own', () => {
  assert.equal(new Set(allExamples.map(({ name }) => name)).size, allExamples.length);
});

for (const { name, expected, run } of allExamples)
  test(name, () => {
    assert.deepEqual(run(method), expected);
  });
