import { listLaterCards, showToday } from '../../actions/today/show-today.ts';
import { skipCard } from '../../actions/today/skip-card.ts';
import { snoozeCard } from '../../actions/today/snooze-card.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

/** What a card's answer says where nothing else is to be said. */
const plain = { wrote: [], until: null, ask: false, thin: false, says: [], summary: '' } as const;

export const todayHandlers = {
  showToday: async ({ deps }) => ok(await showToday(deps)),

  listLaterCards: async ({ deps, query: { cursor, limit } }) => {
    const cards = await listLaterCards(deps);
    const start = cursor === undefined ? 0 : cards.findIndex(({ key }) => key === cursor) + 1;
    const rows = cards.slice(start, start + limit);
    const isLast = start + limit >= cards.length;
    return ok({ rows, cursor: isLast ? null : (rows.at(-1)?.key ?? null), total: cards.length });
  },

  finishCard: async ({ deps, params: { key }, body }) => {
    // Finishing may understand a whole debrief; showing the day needs nothing of that.
    const { finishCard } = await import('../../actions/finish/finish-card.ts');
    const finished = await finishCard(deps, { ...body, key });
    return finished.ok ? ok({ ...plain, key, state: 'done' as const, ...finished.value }) : finished;
  },

  snoozeCard: async ({ deps, params: { key }, body: { when } }) => {
    const snoozed = await snoozeCard(deps, { key, when });
    return snoozed.ok ? ok({ ...plain, key, state: 'snoozed' as const, ...snoozed.value }) : snoozed;
  },

  skipCard: async ({ deps, params: { key } }) => {
    const skipped = await skipCard(deps, { key });
    return skipped.ok ? ok({ ...plain, key, state: 'skipped' as const, ...skipped.value }) : skipped;
  },
} satisfies Partial<Handlers>;
