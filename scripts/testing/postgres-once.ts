import { startBeside, type PostgresBeside } from '../../src/store/testing/postgres.ts';
import type { Answer } from './needs.ts';

/**
 * The server of the run, begun as soon as there is one to begin; undefined where the user names their own or there is
 * none. Why it does not start is said in words, for the suites that need it.
 */
export const postgresOnce = async (
  answer: Promise<Answer> | undefined,
  start: () => Promise<PostgresBeside> = startBeside,
): Promise<PostgresBeside | string | undefined> => {
  if ((await answer) !== null || process.env['GOODTURN_TEST_POSTGRES']) return undefined;
  try {
    return await start();
  } catch (error) {
    return `PostgreSQL does not start: ${error instanceof Error ? error.message : String(error)}`;
  }
};
