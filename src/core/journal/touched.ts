import type { BatchId } from '../ids.ts';

/** Records of one person each. */
export type PersonalRecord =
  | 'person'
  | 'contactPoint'
  | 'importantDate'
  | 'relation'
  | 'position'
  | 'topic'
  | 'membership'
  | 'sourceRecord'
  | 'linkedCard';

/** Whose records were written after a batch. */
export interface TouchedQuery {
  readonly since: BatchId;
  readonly records: readonly PersonalRecord[];
  /** Writes that are looked at. */
  readonly most: number;
}
