import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { checks } from './testing/checks.ts';

describe('npm run check', { concurrency: true }, () => {
  for (const { name, run } of checks) {
    test(name, async () => {
      const problem = await run();
      if (problem !== undefined) assert.fail(problem);
    });
  }
});
