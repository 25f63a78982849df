import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../../actions/deps.ts';
import { dayAt, parseTimeZone, type Clock, type TimeZone } from '../../core/dates/index.ts';
import { BookError } from '../../store/book-error.ts';
import { backUpFile, holdsPerson } from '../../store/backup.ts';
import type { PersonId } from '../../core/ids.ts';
import type { DataFolder } from '../folder/data-folder.ts';
import { fileReason } from '../folder/file-reason.ts';
import { copiesOf, letGoOfOlder } from './kept-copies.ts';

const changedAt = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);

/**
 * Copies the database once a day into `copies`, and lets go of the eighth. A book that has not changed since
 * its last copy is not copied again.
 * @returns the new copy's file, null where none was due
 */
export const copyOfTheDay = async (
  folder: Pick<DataFolder, 'database' | 'copies'>,
  clock: Clock,
  zone: TimeZone,
): Promise<string | null> => {
  const [newest] = copiesOf(folder, 'daily');
  const name = `goodturn-${dayAt(clock.now(), zone)}.sqlite`;
  // WAL: what was written last may not be in the main file yet.
  const lastChange = Math.max(changedAt(folder.database), changedAt(`${folder.database}-wal`));
  if (lastChange === 0) return null;
  if (newest !== undefined && (newest >= name || changedAt(join(folder.copies, newest)) >= lastChange))
    return null;
  mkdirSync(folder.copies, { recursive: true, mode: 0o700 });
  const file = join(folder.copies, name);
  await backUpFile(folder.database, file);
  letGoOfOlder(folder, 'daily');
  return file;
};

/**
 * Copies a book of this older schema that is about to be brought up to date.
 * @throws {BookError} `unreachable` where it cannot be copied, with the reason in words
 */
export const copyBeforeUpgrade = async (
  { database, copies }: Pick<DataFolder, 'database' | 'copies'>,
  schema: number,
): Promise<void> => {
  try {
    mkdirSync(copies, { recursive: true, mode: 0o700 });
    await backUpFile(database, join(copies, `before-upgrade-from-${String(schema).padStart(3, '0')}.sqlite`));
  } catch (error) {
    throw new BookError(
      'unreachable',
      `This book is of an older Goodturn, and it could not be copied before it is brought up to date: ${fileReason(error)}. It is as it was.`,
      { cause: error },
    );
  }
  letGoOfOlder({ copies }, 'before-upgrade');
};

/** Copies of any kind that hold a person: the daily ones, and what a restoring kept. */
export const copiesHolding = ({ copies }: Pick<DataFolder, 'copies'>, person: PersonId): readonly string[] =>
  (existsSync(copies) ? readdirSync(copies) : [])
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => join(copies, name))
    .filter((file) => holdsPerson(file, person));

/** The copy of the day of a book that is open, by its owner's calendar. */
export const copyOpenBook = async (
  folder: Pick<DataFolder, 'database' | 'copies'>,
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
): Promise<void> => {
  const setting = await space.glance((reader) => reader.get('setting', 'timeZone'));
  const zone = typeof setting?.value === 'string' ? parseTimeZone(setting.value) : null;
  if (zone) await copyOfTheDay(folder, clock, zone);
};
