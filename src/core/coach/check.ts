import type { Method } from '../config/index.ts';
import type { Span } from './line.ts';
import type { Reading } from './reading.ts';

export type CheckId = keyof Method['coach']['weights'];

export interface Finding {
  readonly id: CheckId;
  readonly weight: number;
  /** Shown to the user. */
  readonly reason: string;
  /** The words it is about; null where something is missing. */
  readonly excerpt: string | null;
  /** Where they stand in the body; null where something is missing, or where it is about the subject. */
  readonly span: Span | null;
  /** No sending before it is mended: the score is capped. */
  readonly isCritical: boolean;
}

/** What a check found; the rest of a finding follows from the check. */
export interface Fault {
  readonly reason: string;
  /** Words of the body. */
  readonly span?: Span;
  /** Words that stand elsewhere: in the subject. */
  readonly excerpt?: string;
  readonly isCritical?: boolean;
}

/** One check of section 4; each has a file of its own in `checks/`. */
export interface Check {
  readonly id: CheckId;
  /** Gates block and have no points. */
  readonly isGate?: boolean;
  readonly appliesTo: (reading: Reading) => boolean;
  /** Null where the message passes. */
  readonly find: (reading: Reading) => Fault | null;
}
