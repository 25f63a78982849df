import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';

/** Pages a copy takes at a time, off the main thread; between two steps writers go on. */
const pagesAtOnce = 4096;

/** A sound copy of a database that may be in use: whole or not at all, and on the disk when it is answered. */
export const copyDatabase = async (from: string, to: string): Promise<void> => {
  const unfinished = `${to}.unfinished`;
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(source, unfinished, { rate: pagesAtOnce });
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    source.close();
  }
  syncFile(unfinished);
  renameSync(unfinished, to);
};

const syncFile = (file: string): void => {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** What SQLite finds wrong with the file; empty where it is sound. */
export const checkDatabase = (file: string): readonly string[] => {
  if (!existsSync(file)) return ['there is no such file'];
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const found = database.prepare('pragma integrity_check').all();
    const orphans = database.prepare('pragma foreign_key_check').all();
    return [
      ...found.map((row) => String(row['integrity_check'])).filter((message) => message !== 'ok'),
      ...orphans.map((row) => `a row of ${String(row['table'])} belongs to nothing`),
    ];
  } catch (error) {
    // SQLite refuses to read what is no database, or is broken beyond reading: that is the finding.
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    database?.close();
  }
};
