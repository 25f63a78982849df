import { after } from 'node:test';

const opened = new Set<AsyncDisposable>();

/** Scripts use these parts too, and have no tests that could end. */
export const areTests = process.env['NODE_TEST_CONTEXT'] !== undefined || process.execArgv.includes('--test');

if (areTests)
  after(async () => {
    for (const one of opened) await one[Symbol.asyncDispose]();
  });

/**
 * Lets go of something when the tests of this file are over, whatever became of them: a server or a browser that a failed
 * test left open would keep the run waiting for ever.
 */
export const letGoAtTheEnd = <Opened extends AsyncDisposable>(one: Opened): Opened => {
  opened.add(one);
  return one;
};
