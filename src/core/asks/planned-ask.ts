import type { Ask } from './ask.ts';
import type { Readiness } from './readiness.ts';

/** An ask that has not gone out, with what R6 says of it today. */
export interface PlannedAsk {
  readonly ask: Ask;
  readonly readiness: Readiness;
}
