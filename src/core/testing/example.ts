import type { Method } from '../config/index.ts';

/**
 * A worked example of the method: what a rule answers with the numbers as they are. It is a value, so that one
 * table can check them all, and change each number of the method to see that some example notices.
 */
export interface Example {
  /** Begins with the rule: "R6 one call 14 d ago, thanked: READY for an introduction". */
  readonly name: string;
  readonly expected: unknown;
  readonly run: (method: Method) => unknown;
}
