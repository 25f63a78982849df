import { addTarget, assignSlot, changeGoal, closeGoal } from '../../actions/goals/change-goal.ts';
import { keepStrength, removeStrength, tellStrength } from '../../actions/strengths/keep-strength.ts';
import { listGoals, showOnboarding } from '../../actions/goals/list-goals.ts';
import { removeRecord } from '../../actions/between-us/remove-record.ts';
import { showForward } from '../../actions/goals/show-forward.ts';
import { showKnownOfMe, showShelf } from '../../actions/strengths/show-strengths.ts';
import { startGoal } from '../../actions/goals/start-goal.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

/** Goals, the first 90 days, and what people know of me. */
export const goalHandlers = {
  listGoals: async ({ deps }) => ok({ goals: await listGoals(deps) }),
  startGoal: ({ deps, body }) => startGoal(deps, body),
  changeGoal: ({ deps, params, body }) => changeGoal(deps, { ...body, id: params.id }),
  closeGoal: ({ deps, params, body }) => closeGoal(deps, { ...body, id: params.id }),
  addTarget: ({ deps, params, body }) => addTarget(deps, { ...body, goalId: params.id }),
  removeTarget: ({ deps, params }) => removeRecord(deps, { record: 'target', id: params.id }),
  showOnboarding: ({ deps, query }) => showOnboarding(deps, { id: query.goal ?? null }),
  assignSlot: ({ deps, params, body }) => assignSlot(deps, { ...body, goalId: params.id }),
  unassignSlot: ({ deps, params }) => removeRecord(deps, { record: 'slot', id: params.id }),

  showForward: async ({ deps }) => ok(await showForward(deps)),

  showShelf: async ({ deps }) => ok(await showShelf(deps)),
  keepStrength: async ({ deps, body }) => ok(await keepStrength(deps, body)),
  removeStrength: ({ deps, params }) => removeStrength(deps, params),
  tellStrength: ({ deps, params, body }) => tellStrength(deps, { ...body, strengthId: params.id }),
  showKnownOfMe: ({ deps, params }) => showKnownOfMe(deps, params),
} satisfies Partial<Handlers>;
