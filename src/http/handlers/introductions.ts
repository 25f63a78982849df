import { listIntroductions } from '../../actions/introductions/list-introductions.ts';
import { moveIntroduction } from '../../actions/introductions/move-introduction.ts';
import { planIntroduction } from '../../actions/introductions/plan-introduction.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

/** Introductions, once both have said yes. */
export const introductionHandlers = {
  listIntroductions: async ({ deps, query: { open, ...query } }) =>
    ok({ introductions: await listIntroductions(deps, { ...query, open: open === 'yes' }) }),
  planIntroduction: ({ deps, body }) => planIntroduction(deps, body),
  moveIntroduction: ({ deps, params, body }) => moveIntroduction(deps, { id: params.id, move: body }),
} satisfies Partial<Handlers>;
