import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countBook } from '../actions/count-book.ts';
import { err, ok, type Result } from '../core/result.ts';
import { backUpFile, inspectBook } from '../store/backup.ts';
import type { Config } from './config.ts';
import type { DataFolder } from './data-folder.ts';
import { takeFolderLock } from './folder-lock.ts';
import { openBook } from './open-book.ts';
import { readServerAddress } from './server-address.ts';
import { randomIds, systemClock } from './system.ts';

export interface Restored {
  readonly counts: Readonly<Record<string, number>>;
  /** Where the book that was there before lies now; null where there was none. */
  readonly kept: string | null;
}

/**
 * Puts a backup in the place of the book. The file is checked and opened before anything is moved, and the
 * present book is kept beside the daily copies.
 */
export const restoreBook = async (
  folder: DataFolder,
  config: Config,
  file: string,
): Promise<Result<Restored, string>> => {
  const lock = takeFolderLock(folder.lock, 0);
  if (!lock) {
    const held = readServerAddress(folder.address);
    return err(
      held
        ? `Goodturn is running with this book, at ${held.origin}. Stop it first, then restore.`
        : `Another Goodturn command is at work in ${folder.path}. Try again when it is done.`,
    );
  }
  try {
    const failure = inspectBook(file);
    if (failure !== null) return err(`${failure.message} Your book is as it was.`);
    return await replaceWith(folder, config, file);
  } finally {
    lock.release();
  }
};

const replaceWith = async (
  folder: DataFolder,
  config: Config,
  file: string,
): Promise<Result<Restored, string>> => {
  mkdirSync(folder.copies, { recursive: true, mode: 0o700 });
  const id = randomIds(systemClock).next();
  // Tried on a copy first: opening brings an older book up to date, and a stranger's database is refused there.
  const candidate = join(folder.copies, `restoring-${id}.sqlite`);
  await backUpFile(file, candidate);
  const tried = await openBook({ ...folder, database: candidate }, config, 'own');
  if (!tried.ok) {
    rmSync(candidate, { force: true });
    return err(`${file} cannot be restored: ${tried.error} Your book is as it was.`);
  }
  const counts = await countBook(tried.value.served.deps);
  await tried.value.close();

  const kept = existsSync(folder.database) ? join(folder.copies, `before-restore-${id}.sqlite`) : null;
  if (kept !== null) await backUpFile(folder.database, kept);
  for (const rest of ['-wal', '-shm']) rmSync(folder.database + rest, { force: true });
  renameSync(candidate, folder.database);
  return ok({ counts, kept });
};
