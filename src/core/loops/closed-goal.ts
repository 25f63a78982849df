import type { Goal } from '../goals/goal.ts';
import type { LoopEntry } from './loops.ts';

/** A goal that ended lately, with everyone who should hear of it. */
export interface ClosedGoal {
  readonly goal: Goal;
  readonly entries: readonly LoopEntry[];
}
