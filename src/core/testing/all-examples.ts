import type { Example } from './example.ts';

/** The examples of every rule, from the `testing/examples.ts` beside it. */
export const allExamples: readonly Example[] = [];
