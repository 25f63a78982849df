import type {
  BackupLock,
  BackupPlace,
  BackupPlan,
  BackupProblem,
  KeptBackup,
} from '../core/backups/index.ts';
import type { Instant } from '../core/dates/index.ts';
import type { Result } from '../core/result.ts';
import type { BookFile } from './book-file.ts';

/** How backups stand: what the owner decided, what is there, what comes next. */
export interface BackupState {
  /** Null where none are set up. */
  readonly plan: BackupPlan | null;
  /** Verified ones, the newest first. */
  readonly backups: readonly KeptBackup[];
  /** Why the last try failed; null where it did not. */
  readonly problem: { readonly problem: BackupProblem; readonly at: Instant } | null;
  /** Null where none are set up. */
  readonly nextAt: Instant | null;
  readonly isRunning: boolean;
}

/** What opens an encrypted copy: words, or a key of age. */
export interface BackupOpener {
  readonly lock: BackupLock;
  readonly opener: string;
}

export interface BackupSecrets {
  /** What opens the backups: words, or an age key. */
  readonly opener: string;
  /** The password of WebDAV, the secret key of S3; empty for a folder. */
  readonly login: string;
}

/** What became of the backups when all of a book was erased. */
export interface LetGo {
  readonly where: string;
  readonly removed: readonly string[];
  readonly left: readonly { readonly name: string; readonly problem: BackupProblem }[];
}

/** Encrypted copies of a book in another place, made by the server or on demand. */
export interface Backups {
  state(): BackupState;
  /** Looks whether the place can be used, and keeps what was decided. What an earlier plan made stays where it is. */
  setUp(
    plan: { readonly place: BackupPlace; readonly lock: BackupLock } & Partial<BackupPlan>,
    secrets: BackupSecrets,
  ): Promise<Result<BackupState, BackupProblem | 'bad-key'>>;
  /** Makes one, reads it back, and lets go of older ones. Who asks while one is made waits for that. */
  run(): Promise<Result<BackupState, BackupProblem | 'not-set-up' | 'busy'>>;
  runIfDue(): Promise<void>;
  /** No more are made; what is there stays. */
  stop(): void;
  /** One of them as it lies there, encrypted. */
  fetch(name: string): Promise<Result<BookFile, BackupProblem>>;
  /** One of them as a book, decrypted, in a file of this machine. */
  open(name: string, path: string): Promise<Result<null, BackupProblem>>;
  /** Removes all that are known of, as far as it can. */
  removeAll(): Promise<LetGo | null>;
  makeKey(): Promise<{ readonly key: string; readonly recipient: string }>;
}
