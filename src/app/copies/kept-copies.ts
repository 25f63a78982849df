import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CopyReason } from '../../http/restoring.ts';
import type { DataFolder } from '../folder/data-folder.ts';

/** How each kind of copy is named, so that names sort as they were made, and how many of it are kept. */
export const copyKinds: Readonly<Record<CopyReason, { readonly pattern: RegExp; readonly kept: number }>> = {
  daily: { pattern: /^goodturn-(\d{4}-\d{2}-\d{2})\.sqlite$/, kept: 7 },
  'before-upgrade': { pattern: /^before-upgrade-from-\d{3}\.sqlite$/, kept: 3 },
  'before-restore': { pattern: /^before-restore-[\w-]+\.sqlite$/, kept: 3 },
};

type Place = Pick<DataFolder, 'copies'>;

/** The names of the copies of a kind, the newest first. */
export const copiesOf = ({ copies }: Place, kind: CopyReason): readonly string[] =>
  (existsSync(copies) ? readdirSync(copies) : [])
    .filter((name) => copyKinds[kind].pattern.test(name))
    .toSorted()
    .toReversed();

/** Lets go of the copies of a kind that are more than are kept, with the logs that a damaged one was moved with. */
export const letGoOfOlder = (place: Place, kind: CopyReason): void => {
  for (const name of copiesOf(place, kind).slice(copyKinds[kind].kept))
    for (const rest of ['', '-wal', '-shm']) rmSync(join(place.copies, name + rest), { force: true });
};

/** What to do about a book that cannot be read, as the command to type. */
export const howToRestore = (folder: Pick<DataFolder, 'copies' | 'path'>): string => {
  const [newest] = copiesOf(folder, 'daily');
  return newest === undefined
    ? `There is no copy of it in ${folder.copies}; if you have a backup: goodturn restore FILE --data "${folder.path}"`
    : `Its newest copy takes its place with: goodturn restore "${join(folder.copies, newest)}" --data "${folder.path}"`;
};
