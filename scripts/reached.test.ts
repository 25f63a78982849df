/** What only tests use is found by walking over the imports of what a user runs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries, notReachedFrom } from './testing/reached.ts';

test('all code of the program is reached from where it begins, and each beginning is needed for that', () => {
  assert.deepEqual(notReachedFrom(entries), []);
  for (const entry of ['bin/goodturn.js', 'src/web/main.tsx'])
    assert.ok(notReachedFrom(entries.filter((other) => other !== entry)).includes(entry), entry);
});
