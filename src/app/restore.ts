import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { countBook } from '../actions/count-book.ts';
import type { BackupLock } from '../core/backups/index.ts';
import { err, ok, type Result } from '../core/result.ts';
import { backUpFile, emptyLog, inspectBook } from '../store/backup.ts';
import { keyIn, openSealed, sealOf } from './backups/sealed-file.ts';
import type { Config } from './config.ts';
import type { DataFolder } from './data-folder.ts';
import { fileReason } from './file-reason.ts';
import { takeFolderLock } from './folder-lock.ts';
import { openBook } from './open-book.ts';
import { readServerAddress } from './server-address.ts';
import { randomIds, systemClock } from './system.ts';

export interface Restored {
  readonly counts: Readonly<Record<string, number>>;
  /** Where the book that was there before lies now; null where there was none. */
  readonly kept: string | null;
}

/** Asks for what opens an encrypted backup: its passphrase, or the text of its key file; null where nobody says it. */
export type AskForOpener = (type: BackupLock) => Promise<Result<string, string>>;

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
        ? `Goodturn is running with this book, at ${held.origin}. Stop it first, then restore.`
        : `Another Goodturn command is at work in ${folder.path}. Try again when it is done.`,
    );
  }
  const work = join(folder.staging, `restoring-${randomIds(systemClock).next()}`);
  try {
    mkdirSync(work, { recursive: true, mode: 0o700 });
    const plain = await unsealed(file, join(work, 'opened.sqlite'), ask);
    if (!plain.ok) return err(`${plain.error} Your book is as it was.`);
    const failure = await inspectBook(plain.value);
    if (failure !== null)
      return err(`${failure.message.replaceAll(plain.value, file)} Your book is as it was.`);
    return await replaceWith(folder, config, { file, plain: plain.value });
  } finally {
    rmSync(work, { recursive: true, force: true });
    lock.release();
  }
};

/** The file itself, or what an encrypted one holds. */
const unsealed = async (file: string, to: string, ask: AskForOpener): Promise<Result<string, string>> => {
  if (!existsSync(file)) return ok(file);
  try {
    const type = await sealOf(file);
    if (type === null) return ok(file);
    const said = await ask(type);
    if (!said.ok) return said;
    const key = type === 'key' ? keyIn(said.value) : null;
    if (type === 'key' && key === null)
      return err('That file holds no key: one begins with AGE-SECRET-KEY-1.');
    const opened = await openSealed(file, to, { type, secret: key ?? said.value });
    if (opened.ok) return ok(to);
    if (opened.error === 'damaged') return err(`${file} is damaged: it cannot be decrypted to its end.`);
    return err(
      type === 'key'
        ? `${file} was locked for another key.`
        : `The passphrase does not open ${file}. Letter case and spaces count.`,
    );
  } catch (error) {
    return err(`${file} cannot be read: ${fileReason(error)}`);
  }
};

const replaceWith = async (
  folder: DataFolder,
  config: Config,
  { file, plain }: { readonly file: string; readonly plain: string },
): Promise<Result<Restored, string>> => {
  mkdirSync(folder.copies, { recursive: true, mode: 0o700 });
  const id = randomIds(systemClock).next();
  // Tried on a copy first: opening brings an older book up to date, and a stranger's database is refused there.
  const candidate = join(folder.copies, `${candidateName}${id}.sqlite`);
  for (const name of readdirSync(folder.copies))
    if (name.startsWith(candidateName)) rmSync(join(folder.copies, name));
  await backUpFile(plain, candidate);
  const tried = await openBook({ ...folder, database: candidate }, config, 'own', { copyBefore: false });
  if (!tried.ok) {
    rmSync(candidate, { force: true });
    return err(`${file} cannot be restored: ${tried.error} Your book is as it was.`);
  }
  const counts = await countBook(tried.value.served.deps);
  await tried.value.close();
  emptyLog(candidate);

  const kept = existsSync(folder.database) ? join(folder.copies, `before-restore-${id}.sqlite`) : null;
  if (kept !== null) await setAside(folder.database, kept);
  renameSync(candidate, folder.database);
  // Windows has no folders to flush.
  if (process.platform !== 'win32') {
    await using handle = await open(folder.path, 'r');
    await handle.sync();
  }
  return ok({ counts, kept });
};

/** One that lies there is of a restoring that was ended. */
const candidateName = 'restoring-';

const logs = ['-wal', '-shm'] as const;

/**
 * Keeps a copy of the book, and leaves it as one file without a log: the next book in its place must not be read
 * with a log that is another's. One that is damaged is kept as it lies.
 */
const setAside = async (database: string, kept: string): Promise<void> => {
  try {
    await backUpFile(database, kept);
    emptyLog(database);
  } catch {
    for (const rest of ['', ...logs])
      if (existsSync(database + rest)) copyFileSync(database + rest, kept + rest);
  }
  for (const rest of logs) rmSync(database + rest, { force: true });
};
