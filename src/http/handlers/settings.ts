import { changeSettings, showSettings } from '../../actions/settings.ts';
import { readOwner } from '../../actions/owner.ts';
import { methodNumbers } from '../../core/config/reasons.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

export const settingsHandlers = {
  showSettings: async ({ deps }) => ok(await showSettings(deps)),
  changeSettings: ({ deps, body }) => changeSettings(deps, body),

  showMethod: async ({ deps }) => {
    const { method } = await deps.space.read((reader) => readOwner(reader, deps.clock));
    return ok({ numbers: methodNumbers(method) });
  },
} satisfies Partial<Handlers>;
