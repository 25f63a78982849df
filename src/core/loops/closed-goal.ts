import type { Goal } from '../goals/goal.ts';
import type { LoopEntry } from './loops.ts';

/** A goal that ended lately, with those who should hear of it, in their turn. */
export interface ClosedGoal {
  readonly goal: Goal;
  readonly entries: readonly LoopEntry[];
}
