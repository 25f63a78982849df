import { changeSettings, showSettings } from '../../actions/settings/settings.ts';
import { showMyCard } from '../../actions/settings/show-my-card.ts';
import { readOwner } from '../../actions/owner.ts';
import { methodNumbers } from '../../core/config/reasons.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

export const settingsHandlers = {
  showSettings: async ({ deps }) => ok(await showSettings(deps)),
  changeSettings: ({ deps, body }) => changeSettings(deps, body),

  showMyCard: async ({ deps }) => ok(await showMyCard(deps)),

  showMethod: async ({ deps, query: { cursor, limit } }) => {
    const { method } = await deps.space.read((reader) => readOwner(reader, deps.clock));
    const numbers = methodNumbers(method);
    const from = cursor === undefined ? 0 : numbers.findIndex(({ key }) => key === cursor) + 1;
    const rows = numbers.slice(from, from + limit);
    const isLast = from + limit >= numbers.length;
    return ok({ rows, cursor: isLast ? null : (rows.at(-1)?.key ?? null), total: numbers.length });
  },
} satisfies Partial<Handlers>;
