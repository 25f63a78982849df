import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { backUpFile, emptyLog } from '../../store/backup.ts';
import type { DataFolder } from '../folder/data-folder.ts';
import { letGoOfOlder } from './kept-copies.ts';
import { writeWhole } from '../folder/kept-file.ts';

type Place = Pick<DataFolder, 'path' | 'database' | 'copies'>;

/** Says which book, tried and waiting among the copies, is to take the place of the present one. */
const markOf = ({ path }: Pick<Place, 'path'>): string => join(path, 'restoring');

const candidateName = 'restoring-';

/** Where a book waits that may be put in place. */
export const candidateOf = ({ copies }: Pick<Place, 'copies'>, id: string): string =>
  join(copies, `${candidateName}${id}.sqlite`);

/** Where the book that was there is kept. */
export const keptOf = ({ copies }: Pick<Place, 'copies'>, id: string): string =>
  join(copies, `before-restore-${id}.sqlite`);

/** Whoever opens the folder next puts it in place: from here on that is done, whatever happens. */
export const owePutting = (folder: Place, id: string): void => writeWhole(markOf(folder), id);

const owed = (folder: Place): string | null =>
  existsSync(markOf(folder)) ? readFileSync(markOf(folder), 'utf8').trim() : null;

/** Lets go of what was looked at and is not wanted, or of a look that was ended. */
export const dropCandidates = (folder: Place): void => {
  if (!existsSync(folder.copies)) return;
  const wanted = owed(folder);
  for (const name of readdirSync(folder.copies))
    if (name.startsWith(candidateName) && (wanted === null || !name.includes(wanted)))
      rmSync(join(folder.copies, name), { force: true });
};

/**
 * Puts a book in place where that is owed; the present one is kept beside the daily copies. Nobody has the book open.
 * Ended in the midst, it goes on the next time: the one that waits goes by one rename, so it is either still there, or
 * in place and whole.
 */
export const putInPlace = async (folder: Place): Promise<void> => {
  const id = owed(folder);
  if (id === null) return;
  const candidate = candidateOf(folder, id);
  if (existsSync(candidate)) {
    await setAside(folder.database, keptOf(folder, id));
    renameSync(candidate, folder.database);
    // Windows has no folders to flush.
    if (process.platform !== 'win32') {
      await using handle = await open(folder.path, 'r');
      await handle.sync();
    }
  }
  letGoOfOlder(folder, 'before-restore');
  rmSync(markOf(folder), { force: true });
};

const logs = ['-wal', '-shm'] as const;

/**
 * Keeps a copy of the book, and leaves it as one file without a log: the next book in its place must not be read
 * with a log that is another's. One that is damaged, or for whose copy there is no room, is moved as it lies.
 */
const setAside = async (database: string, kept: string): Promise<void> => {
  if (existsSync(database)) {
    try {
      await backUpFile(database, kept);
      emptyLog(database);
      for (const rest of logs) rmSync(database + rest, { force: true });
    } catch {
      renameSync(database, kept);
    }
  }
  for (const rest of logs) if (existsSync(database + rest)) renameSync(database + rest, kept + rest);
};
