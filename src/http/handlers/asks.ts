import { advanceAsk } from '../../actions/asks/advance-ask.ts';
import { listAsks } from '../../actions/asks/list-asks.ts';
import { planAsk } from '../../actions/asks/plan-ask.ts';
import { showReadiness } from '../../actions/asks/show-readiness.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

/** Asks, and whether they are fair. */
export const askHandlers = {
  showReadiness: ({ deps, params, query: { offered, ...query } }) =>
    showReadiness(deps, { ...params, ...query, offered: offered === 'yes' }),
  planAsk: ({ deps, body }) => planAsk(deps, body),
  advanceAsk: ({ deps, params, body }) => advanceAsk(deps, { id: params.id, step: body.step }),
  listAsks: async ({ deps, query: { open, ...query } }) =>
    ok({ asks: await listAsks(deps, { ...query, open: open === 'yes' }) }),
} satisfies Partial<Handlers>;
