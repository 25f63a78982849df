import type { Clock } from '../dates/index.ts';
import type { Result } from '../result.ts';
import type { BackupPlace } from './plan.ts';
import type { BackupProblem } from './problem.ts';

/** A file of this machine that is to go somewhere. */
export interface LocalFile {
  readonly path: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A folder, a WebDAV server or an S3 bucket, as backups need it: names and bytes. */
export interface BackupStore {
  /** Makes the place where there is none. */
  prepare(): Promise<Result<null, BackupProblem>>;
  put(name: string, file: LocalFile): Promise<Result<null, BackupProblem>>;
  /** Writes what lies there to a file of this machine. */
  fetch(name: string, path: string): Promise<Result<null, BackupProblem>>;
  /** What else lies there is left out by its name. */
  list(): Promise<Result<readonly string[], BackupProblem>>;
  /** One that is gone already is removed. */
  remove(name: string): Promise<Result<null, BackupProblem>>;
}

/** @param secret the password of WebDAV, the secret key of S3; empty for a folder */
export type OpenBackupStore = (place: BackupPlace, secret: string, clock: Clock) => BackupStore;
