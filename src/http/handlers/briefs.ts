import { showBrief } from '../../actions/show-brief.ts';
import { toWire } from '../../contract/index.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

export const briefHandlers = {
  showBrief: async ({ deps, params }) => {
    const shown = await showBrief(deps, params);
    return shown.ok ? ok(toWire(shown.value)) : shown;
  },
} satisfies Partial<Handlers>;
