import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { checks } from './testing/checks.ts';

describe('npm run check', { concurrency: true }, () => {
  for (const { name, run } of checks) {
    test(name, async () => {
      assert.equal(await run(), undefined);
    });
  }
});
