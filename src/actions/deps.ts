import type { Clock } from '../core/dates/index.ts';
import type { Ids } from '../core/ids.ts';
import type { Space } from '../store/space.ts';

/** What a verb works with: one owner's book, the clock and a source of ids; never more. */
export interface Deps {
  readonly space: Space;
  readonly clock: Clock;
  readonly ids: Ids;
}
