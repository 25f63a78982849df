import { existsSync } from 'node:fs';
import { err, ok, type Result } from '../core/result.ts';
import type { Config } from './config.ts';
import type { DataFolder } from './data-folder.ts';
import { takeFolderLock } from './folder-lock.ts';
import { besideIn } from './open-book.ts';
import { keptOf, owePutting, putInPlace } from './put-in-place.ts';
import { readServerAddress } from './server-address.ts';
import { tryBook, type AskForOpener } from './try-book.ts';

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
  ask: AskForOpener,
): Promise<Result<Restored, string>> => {
  const lock = takeFolderLock(folder.lock, 0);
  if (!lock) {
    const held = readServerAddress(folder.address);
    return err(
      held
        ? `Goodturn is running with this book, at ${held.origin}. Restore in its Settings, or stop it first.`
        : `Another Goodturn command is at work in ${folder.path}. Try again when it is done.`,
    );
  }
  try {
    await putInPlace(folder);
    const tried = await tryBook(folder, besideIn(folder, config), { file, name: file }, ask);
    if (!tried.ok) return tried;
    const { id, counts } = tried.value;
    const kept = existsSync(folder.database) ? keptOf(folder, id) : null;
    owePutting(folder, id);
    await putInPlace(folder);
    return ok({ counts, kept });
  } finally {
    lock.release();
  }
};
