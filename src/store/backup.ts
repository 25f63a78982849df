import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { basename, dirname, extname, join } from 'node:path';
import type { CalendarDay, Instant } from '../core/dates/index.ts';
import { err, ok, type Result } from '../core/result.ts';
import { applicationId } from './engine/sqlite.ts';
import { migrations } from './migrations/index.ts';

/** Why a file is no book to restore; `message` says it in words. */
export interface RestoreFailure {
  readonly type: 'missing' | 'not-a-book' | 'damaged' | 'newer-book';
  readonly message: string;
}

const sqliteCorrupt = 11;

/** Pages copied at a time; others may use the book in between. */
const pagesAtOnce = 1000;

/** Daily copies that stay. */
const copiesKept = 7;

/**
 * Copies an open SQLite book into one file while others go on writing to it: what it holds is the book of one
 * moment. The file appears whole or not at all.
 */
export const backUpFile = async (path: string, out: string): Promise<void> => {
  const partial = `${out}.partial`;
  await mkdir(dirname(out), { recursive: true });
  await rm(partial, { force: true });
  const source = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    // Pins the moment: without it a write in between would start the copy over.
    source.exec('begin');
    source.prepare('select count(*) from sqlite_schema').get();
    await backup(source, partial, { rate: pagesAtOnce });
  } finally {
    source.close();
  }
  // One file, which also opens from a disk that cannot be written to.
  const copy = new DatabaseSync(partial);
  copy.exec('pragma journal_mode = delete');
  copy.close();
  await moveIntoPlace(partial, out);
};

/**
 * Puts a backup in the place of a book that nobody has open. The backup is looked over first; the old book
 * stays beside it under a name that tells when, which is the answer (null where there was none).
 */
export const restoreBook = async ({
  from,
  path,
  now,
}: {
  readonly from: string;
  readonly path: string;
  readonly now: Instant;
}): Promise<Result<{ readonly kept: string | null }, RestoreFailure>> => {
  const failure = inspectBook(from);
  if (failure !== null) return err(failure);
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.partial`;
  await copyFile(from, partial);
  const kept = await setAside(path, now);
  await moveIntoPlace(partial, path);
  return ok({ kept });
};

/** Whether the file is a whole book that this program can open; null where it is. */
export const inspectBook = (path: string): RestoreFailure | null => {
  if (!existsSync(path)) return { type: 'missing', message: `There is no file ${path}.` };
  let book: DatabaseSync | undefined;
  try {
    book = new DatabaseSync(path, { readOnly: true });
    const value = (sql: string): unknown => Object.values(book?.prepare(sql).get() ?? {})[0];
    if (value('pragma application_id') !== applicationId)
      return { type: 'not-a-book', message: `${path} is not a Goodturn book.` };
    const integrity = value('pragma integrity_check');
    if (integrity !== 'ok') return { type: 'damaged', message: `${path} is damaged: ${String(integrity)}.` };
    const known = migrations.at(-1)?.number ?? 0;
    if (Number(value('select max("number") from "migration"')) > known)
      return {
        type: 'newer-book',
        message: `${path} was made by a newer Goodturn. Update Goodturn to restore it.`,
      };
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteCorrupt)
      return { type: 'damaged', message: `${path} is damaged: ${reason}.` };
    return { type: 'not-a-book', message: `${path} is not a Goodturn book: ${reason}.` };
  } finally {
    book?.close();
  }
};

/** Makes the day's copy where there is none yet, and lets the oldest go. Answers the new copy's path, or null. */
export const keepDailyCopy = async (
  copy: (out: string) => Promise<void>,
  folder: string,
  day: CalendarDay,
): Promise<string | null> => {
  const out = join(folder, `book-${day}.sqlite`);
  if (existsSync(out)) return null;
  await copy(out);
  const copies = (await readdir(folder))
    .filter((name) => /^book-\d{4}-\d{2}-\d{2}\.sqlite$/.test(name))
    .toSorted();
  for (const name of copies.slice(0, -copiesKept)) await rm(join(folder, name));
  return out;
};

/** Renames a book with its journal files; SQLite finds them again by the name. */
const setAside = async (path: string, now: Instant): Promise<string | null> => {
  if (!existsSync(path)) return null;
  const extension = extname(path);
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const name = `${basename(path, extension)}-before-restore-${stamp}`;
  let kept = join(dirname(path), `${name}${extension}`);
  for (let count = 2; existsSync(kept); count += 1)
    kept = join(dirname(path), `${name}-${count}${extension}`);
  for (const suffix of ['-wal', '-shm', ''])
    if (existsSync(path + suffix)) await rename(path + suffix, kept + suffix);
  return kept;
};

/** A rename is whole or not at all; the file and the folder reach the disk before the answer. */
const moveIntoPlace = async (partial: string, path: string): Promise<void> => {
  await flush(partial);
  await rename(partial, path);
  // Windows has no folders to flush.
  if (process.platform !== 'win32') await flush(dirname(path));
};

const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
