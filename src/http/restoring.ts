import type { BackupLock, BackupProblem } from '../core/backups/index.ts';
import type { CalendarDay, Instant } from '../core/dates/index.ts';
import type { Result } from '../core/result.ts';
import type { BackupOpener } from './backups.ts';

/** Why a copy was made: the day went by, a new version came, another book took its place. */
export const copyReasons = ['daily', 'before-upgrade', 'before-restore'] as const;
export type CopyReason = (typeof copyReasons)[number];

/** A copy of the book that lies in its folder. */
export interface KeptCopy {
  readonly name: string;
  readonly reason: CopyReason;
  readonly day: CalendarDay;
  readonly at: Instant;
  readonly bytes: number;
}

/** What may take the place of the book. */
export type RestoreSource =
  /** Of this folder, by its name. */
  | { readonly type: 'copy'; readonly name: string }
  /** From where backups go; what opens it is known. */
  | { readonly type: 'backup'; readonly name: string }
  /** A file that was staged. */
  | { readonly type: 'file'; readonly id: string; readonly opener: BackupOpener | null };

/** A book that was opened beside the present one, whole, and waits. */
export interface LookedAt {
  readonly id: string;
  readonly counts: Readonly<Record<string, number>>;
  /** When something was last written into it; null where nothing ever was. */
  readonly lastChange: Instant | null;
}

export type RestoreProblem =
  /** It is encrypted, and what opens it was not said. */
  | { readonly type: 'locked'; readonly by: BackupLock; readonly wrong: string | null }
  | { readonly type: 'place'; readonly problem: BackupProblem }
  | { readonly type: 'not-found' }
  | { readonly type: 'no-book'; readonly message: string };

/** Another book in the place of the one that is open. */
export interface Restoring {
  /** Newest first. */
  copies(): Promise<readonly KeptCopy[]>;
  /** Opens one beside the book; nothing of the book changes. The next look lets go of it. */
  look(source: RestoreSource): Promise<Result<LookedAt, RestoreProblem>>;
  /**
   * Puts what was looked at in the place of the book when whoever holds it ends, which is at once, and keeps the present
   * one as a copy. Answers that copy's name; null where what was looked at is no longer there.
   */
  restore(id: string): string | null;
}
