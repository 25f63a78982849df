import { showBrief } from '../../actions/show-brief.ts';
import type { Handlers } from '../handler.ts';

export const briefHandlers = {
  showBrief: ({ deps, params }) => showBrief(deps, params),
} satisfies Partial<Handlers>;
