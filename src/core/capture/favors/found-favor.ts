import type { CapturedFavor } from '../draft.ts';

/** A favor with the clause it stands in. */
export interface FoundFavor extends CapturedFavor {
  readonly clause: number;
}
