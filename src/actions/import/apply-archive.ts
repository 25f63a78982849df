import { isDeepStrictEqual } from 'node:util';
import { archiveSections } from '../../core/archive/format.ts';
import type { NamedRecord, RecordName } from '../../core/records.ts';
import type { Reader } from '../../store/space.ts';
import { isForOwner } from '../for-owner.ts';
import type { Pending } from './pending.ts';
import type { ReadFile } from './read-file.ts';
import type { PeopleCounts } from './report.ts';

/**
 * Puts back what an archive holds and the book does not; what the book has of those ids is the newer word and stays.
 * @param mayConnect false: nothing by which the book speaks with the world outside
 */
export const applyArchives = async (
  reader: Reader,
  pending: Pending,
  files: readonly ReadFile[],
  mayConnect: boolean,
): Promise<PeopleCounts> => {
  const archives = files.filter(({ records }) => records.length > 0);
  const people = { created: 0, updated: 0, unchanged: 0 };
  if (archives.length === 0) return people;
  // An empty book takes the archive's settings; one in use keeps its own.
  const isEmptyBook = (await reader.count('person')) === 0;
  // Who gets reminders, and where their links lead, is not for a file to say in a book that is in use.
  const takes = ({ name, record }: NamedRecord): boolean =>
    !isForOwner(name, record)
      ? mayConnect || name !== 'linkedCard'
      : mayConnect && (isEmptyBook || name !== 'setting');
  for (const { records, tally } of archives) {
    for (const name of archiveSections) {
      const section = records
        .filter((entry) => entry.name === name && takes(entry))
        .map(({ record }) => record);
      const counts = await applySection(reader, pending, name, section, isEmptyBook && name === 'setting');
      tally.counts.created += counts.created;
      tally.counts.updated += counts.updated;
      const unchanged = section.length - counts.created - counts.updated;
      tally.counts.unchanged += unchanged;
      if (name !== 'person') continue;
      people.created += counts.created;
      people.updated += counts.updated;
      people.unchanged += unchanged;
    }
  }
  return people;
};

const applySection = async (
  reader: Reader,
  pending: Pending,
  name: RecordName,
  records: readonly NamedRecord['record'][],
  replaces: boolean,
): Promise<{ readonly created: number; readonly updated: number }> => {
  const present = new Map(
    (
      await reader.getMany(
        name,
        records.map(({ id }) => String(id)),
      )
    ).map((record) => [String(record.id), record]),
  );
  const counts = { created: 0, updated: 0 };
  for (const record of records) {
    const before = present.get(String(record.id));
    if (before === undefined) counts.created += 1;
    else if (replaces && !isDeepStrictEqual(before, record)) counts.updated += 1;
    else continue;
    present.set(String(record.id), record);
    pending.put(name, record);
  }
  return counts;
};
