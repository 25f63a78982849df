import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { dirname } from 'node:path';
import type { PersonId } from '../core/ids.ts';
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

/** Whether a copy of a book holds a person, in its records or its history; one that cannot be read may. */
export const holdsPerson = (path: string, person: PersonId): boolean => {
  let book: DatabaseSync | undefined;
  try {
    book = new DatabaseSync(path, { readOnly: true });
    const asked = [
      'select 1 from "person" where "id" = ?',
      'select 1 from "change" where "record_id" = ?',
    ].map((sql) => book?.prepare(`${sql} limit 1`).get(person));
    return asked.some((row) => row !== undefined);
  } catch {
    return true;
  } finally {
    book?.close();
  }
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
