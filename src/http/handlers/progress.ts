import { showProgress } from '../../actions/progress/show-progress.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

export const progressHandlers = {
  showProgress: async ({ deps }) => ok(await showProgress(deps)),
} satisfies Partial<Handlers>;
