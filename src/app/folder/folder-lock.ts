import { DatabaseSync } from 'node:sqlite';

/** Held by the one process that may write in a folder; the system lets go of it however the process ends. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock, waiting up to `waitMs` for another to finish; null where it is still held then. The lock is
 * SQLite's own on an empty database, which every platform gives back after a kill.
 */
export const takeFolderLock = (file: string, waitMs: number): FolderLock | null => {
  const database = new DatabaseSync(file, { timeout: waitMs });
  try {
    // Nothing is written, also where the disk is full.
    database.exec('pragma journal_mode = memory');
    database.exec('begin exclusive');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    const busy = 5;
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return null;
    throw error;
  }
};
