import type { Instant } from '../dates/index.ts';
import type { BatchId } from '../ids.ts';

/** One action of the user, with all it wrote: the unit of history and of undo. */
export interface Batch {
  readonly id: BatchId;
  /** The verb: "log", "import", "done", "snooze". */
  readonly action: string;
  /** One line for the history: "Logged a call with Ada Quill". */
  readonly summary: string;
  readonly at: Instant;
  /** False for what the machine wrote for itself (the pick of a day): bare `undo` passes it over. */
  readonly undoable: boolean;
  readonly undoneAt: Instant | null;
}

/** One write with the row before and after it; null before = made, null after = removed. */
export interface Change {
  readonly batchId: BatchId;
  /** Order within the batch, from 0. */
  readonly sequence: number;
  readonly table: string;
  readonly recordId: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}
