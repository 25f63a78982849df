import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';

/** Kept in the file's own head (`pragma user_version`), which a transaction writes like any row. */
const owed = 1;
const notOwed = 0;

export const owe = (database: DatabaseSync): void => database.exec(`pragma user_version = ${owed}`);

export const isOverwritingOwed = (database: DatabaseSync): boolean =>
  database.prepare('pragma user_version').get()?.['user_version'] === owed;

/**
 * Deleted rows stay in free pages, and words in the segments of full text search, until something is written
 * over them: the words are merged, the file is written anew, and the log is emptied. Plain text, so that it runs
 * from a checkout and from the bundle alike.
 */
const program = `
  const { DatabaseSync } = require('node:sqlite');
  const { workerData } = require('node:worker_threads');
  const database = new DatabaseSync(workerData, { timeout: 30_000 });
  const empty = () => {
    if (Object.values(database.prepare('pragma wal_checkpoint(truncate)').get())[0] !== 0)
      throw new Error('a reader holds the log');
  };
  database.exec("insert into note_words (note_words) values ('optimize')");
  database.exec('vacuum');
  empty();
  database.exec('pragma user_version = ${notOwed}');
  empty();
  database.close();
`;

/** In a thread of its own, as it takes as long as the book is large. False where it could not, for want of room or of a still moment. */
export const overwriteAside = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const worker = new Worker(program, { eval: true, workerData: path, execArgv: [] });
    worker.once('error', () => resolve(false));
    worker.once('exit', (code) => resolve(code === 0));
  });
