/** What capture learned of promises is what the labelled lines teach, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tableFile, tableText } from './learn-promises.ts';

test('who promises what is learned from the labelled lines', async () => {
  assert.equal(readFileSync(tableFile, 'utf8'), await tableText(), 'run scripts/learn-promises.ts');
});
