import type { Goal } from '../../core/goals/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { invalid, type ActionError } from '../action-error.ts';

/** The goal as it is, unless it would be reached before it begins. */
export const withDaysInOrder = (goal: Goal): Result<Goal, ActionError> =>
  goal.targetDay !== null && goal.targetDay < goal.startedOn
    ? invalid('A goal cannot be reached before it begins.', 'targetDay', 'Say a later day.')
    : ok(goal);
