import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Instant } from '../core/dates/index.ts';
import type { PersonId } from '../core/ids.ts';
import { applicationId } from './engine/sqlite.ts';
import { migrations } from './migrations/index.ts';

/** Why a file is no book to restore; `message` says it in words. */
export interface RestoreFailure {
  readonly type: 'missing' | 'not-a-book' | 'damaged' | 'newer-book';
  readonly message: string;
}

const sqliteCorrupt = 11;

const newestSchema = migrations.at(-1)?.number ?? 0;

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
  emptyLog(partial);
  await moveIntoPlace(partial, out);
};

/** Makes a book that nobody has open one file: what its log holds is in it, and there is no log. */
export const emptyLog = (path: string): void => {
  const book = new DatabaseSync(path);
  try {
    book.exec('pragma journal_mode = delete');
  } finally {
    book.close();
  }
};

/** What a look at a file finds: its mark, what the engine says of its pages and references, and its schema. */
interface Seen {
  readonly mark?: unknown;
  readonly integrity?: unknown;
  readonly schema?: unknown;
  /** What acts or speaks by itself (a trigger, a view): no book of ours has any. */
  readonly active?: unknown;
  readonly error?: { readonly message: string; readonly code: number };
}

/** Plain text, so that it runs from a checkout and from the bundle alike. */
const look = `
  const { DatabaseSync } = require('node:sqlite');
  const { parentPort, workerData } = require('node:worker_threads');
  const seen = {};
  try {
    const book = new DatabaseSync(workerData, { readOnly: true });
    const value = (sql) => Object.values(book.prepare(sql).get() ?? {})[0];
    seen.mark = value('pragma application_id');
    if (seen.mark === ${applicationId}) {
      seen.integrity = value('pragma integrity_check');
      if (seen.integrity === 'ok' && book.prepare('pragma foreign_key_check').get() !== undefined)
        seen.integrity = 'rows refer to others that are missing';
      seen.schema = value('select max("number") from "migration"');
      seen.active = value("select name from sqlite_schema where type in ('trigger', 'view')");
    }
    book.close();
  } catch (error) {
    seen.error = { message: error.message, code: error.errcode ?? 0 };
  }
  parentPort.postMessage(seen);
`;

/** In a thread of its own, as every page is looked at. */
const lookAside = (path: string): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(look, { eval: true, workerData: path, execArgv: [] });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** Whether the file is a whole book that this program can open; null where it is. */
export const inspectBook = async (path: string): Promise<RestoreFailure | null> => {
  if (!existsSync(path)) return { type: 'missing', message: `There is no file ${path}.` };
  const { mark, integrity, schema, active, error } = await lookAside(path);
  if (error !== undefined)
    return error.code === sqliteCorrupt
      ? { type: 'damaged', message: `${path} is damaged: ${error.message}.` }
      : { type: 'not-a-book', message: `${path} is not a Goodturn book: ${error.message}.` };
  if (mark !== applicationId) return { type: 'not-a-book', message: `${path} is not a Goodturn book.` };
  if (active !== undefined)
    return {
      type: 'not-a-book',
      message: `${path} is no book as Goodturn makes them: something in it would act by itself.`,
    };
  if (integrity !== 'ok') return { type: 'damaged', message: `${path} is damaged: ${String(integrity)}.` };
  return Number(schema) > newestSchema
    ? {
        type: 'newer-book',
        message: `${path} was made by a newer Goodturn. Update Goodturn to restore it.`,
      }
    : null;
};

/** When something was last written into a book that nobody has open; null where nothing was, or it cannot be told. */
export const lastChangeIn = (path: string): Instant | null => {
  let book: DatabaseSync | undefined;
  try {
    book = new DatabaseSync(path, { readOnly: true });
    const at = book.prepare('select max("at") as "at" from "batch"').get()?.['at'];
    return typeof at === 'number' ? (at as Instant) : null;
  } catch {
    return null;
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
