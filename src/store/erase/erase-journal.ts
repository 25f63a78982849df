import type { PersonId } from '../../core/ids.ts';
import type { RecordName } from '../../core/records.ts';
import { inJournalOrder } from '../journal/in-order.ts';
import { getRows } from '../query.ts';
import type { Row } from '../schema/column.ts';
import { records, type ChangeRow, type Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import { goesWith, keyOf, linksOf, withoutMention } from './links.ts';
import { isTheirsAlone, reachOf } from './reach.ts';

/** What a record was before a batch changed or removed it. */
export interface Version {
  readonly batch: number;
  readonly sequence: number;
  readonly name: RecordName;
  readonly id: string;
  readonly row: Row;
}

/** Every version in the owner's journal, oldest first. */
export const eachVersion = async (
  db: Db,
  owner: string,
  visit: (version: Version) => Promise<void> | void,
): Promise<void> => {
  const changes = inJournalOrder<ChangeRow>(db, owner, 'change');
  for await (const rows of changes)
    for (const { batch, sequence, record, record_id: id, before } of rows)
      await visit({ batch, sequence, name: record as RecordName, id, row: JSON.parse(before) as Row });
};

/**
 * Adds to `gone` what hung on it once and is in the book no more: only the journal could bring it back. Answers
 * the companies that versions of what stays speak of.
 */
export const reachBack = async (db: Db, owner: string, gone: Set<string>): Promise<ReadonlySet<string>> => {
  for (;;) {
    const known = gone.size;
    const candidates: Version[] = [];
    const present = new Map<string, Row[]>();
    const companies = new Set<string>();
    await eachVersion(db, owner, (version) => {
      const { name, id, row } = version;
      if (name === 'participant') {
        const talk = String(row['interaction_id']);
        present.set(talk, [...(present.get(talk) ?? []), row]);
      }
      if (gone.has(keyOf(name, id))) return;
      if (goesWith(name, row, gone)) candidates.push(version);
      else
        for (const { target, column } of linksOf(name))
          if (target === 'organization') companies.add(String(row[column]));
    });
    for (const version of await notInBook(db, owner, candidates)) gone.add(keyOf(version.name, version.id));
    const isGone = (row: Row): boolean => goesWith('participant', row, gone);
    const left = [...present].filter(
      ([id, rows]) => rows.some(isGone) && isTheirsAlone(rows, isGone) && !gone.has(keyOf('interaction', id)),
    );
    const talks = left.map(([id]) => ({ name: 'interaction' as const, id }));
    for (const { id } of await notInBook(db, owner, talks)) gone.add(keyOf('interaction', id));
    if (gone.size === known) return companies;
  }
};

/** Versions in the journal that would go with a person. */
export const earlierOf = async (db: Db, owner: string, id: PersonId): Promise<readonly Version[]> => {
  const reach = await reachOf(db, owner, id);
  if (reach === null) return [];
  const gone = new Set(reach.own.map((entry) => keyOf(entry.name, entry.id)));
  await reachBack(db, owner, gone);
  const found: Version[] = [];
  await eachVersion(db, owner, (version) => {
    const { name, id: recordId, row } = version;
    if (gone.has(keyOf(name, recordId)) || goesWith(name, row, gone)) found.push(version);
  });
  return found;
};

const notInBook = async <Key extends { readonly name: RecordName; readonly id: string }>(
  db: Db,
  owner: string,
  keys: readonly Key[],
): Promise<readonly Key[]> => {
  const missing: Key[] = [];
  for (const [name, some] of Map.groupBy(keys, (key) => key.name)) {
    const ids = some.map(({ id }) => id);
    const rows = await getRows(db, owner, name, ids);
    missing.push(...some.filter(({ id }) => !rows.has(id)));
  }
  return missing;
};

/**
 * Takes what is gone out of every batch; answers the numbers of those that it stood in. A record that was theirs once
 * and is somebody else's now begins its life where it became so.
 */
export const eraseFromJournal = async (
  db: Db,
  owner: string,
  gone: ReadonlySet<string>,
  /** The row without what it says of what is gone, where more than its links do; the same row where nothing. */
  mend: (name: RecordName, row: Row) => Row,
): Promise<ReadonlySet<number>> => {
  const touched = new Set<number>();
  /** The last version of each life that was theirs, by the batch in which that life began and the record. */
  const handedOn = new Map<string, Version>();
  await eachVersion(db, owner, async (version) => {
    const { batch, name, id, row } = version;
    const isTheirs = goesWith(name, row, gone);
    if (isTheirs && !gone.has(keyOf(name, id))) handedOn.set(lifeOf(Number(row['born']), name, id), version);
    const after = isTheirs || gone.has(keyOf(name, id)) ? null : mend(name, withoutMention(name, row, gone));
    if (after === row) return;
    await rewriteVersion(db, owner, version, after);
    touched.add(batch);
  });
  await eachVersion(db, owner, async (version) => {
    const { name, id, row } = version;
    const last = handedOn.get(lifeOf(Number(row['born']), name, id));
    if (last === undefined) return;
    const isBefore =
      version.batch < last.batch || (version.batch === last.batch && version.sequence < last.sequence);
    await rewriteVersion(db, owner, version, isBefore ? null : { ...row, born: last.batch });
    touched.add(version.batch);
  });
  const begun = await eraseCreations(
    db,
    owner,
    (batch, name, id) => gone.has(keyOf(name, id)) || handedOn.has(lifeOf(batch, name, id)),
  );
  for (const { batch, sequence, name, id, row } of handedOn.values()) {
    await db
      .insertInto('creation')
      .values({ owner, batch, sequence, record: name, ids: JSON.stringify([id]) })
      .execute();
    await records(db)
      .updateTable(tables[name].name)
      .set({ born: batch })
      .where('owner', '=', owner)
      .where('id', '=', id)
      .where('born', '=', Number(row['born']))
      .execute();
  }
  return touched.union(begun);
};

const lifeOf = (born: number, name: RecordName, id: string): string => `${born} ${keyOf(name, id)}`;

/** Null takes the version out. */
const rewriteVersion = async (
  db: Db,
  owner: string,
  { batch, sequence }: Version,
  after: Row | null,
): Promise<void> => {
  if (after === null)
    await db
      .deleteFrom('change')
      .where('owner', '=', owner)
      .where('batch', '=', batch)
      .where('sequence', '=', sequence)
      .execute();
  else
    await db
      .updateTable('change')
      .set({ before: JSON.stringify(after) })
      .where('owner', '=', owner)
      .where('batch', '=', batch)
      .where('sequence', '=', sequence)
      .execute();
};

/** Takes records out of the lists of what each batch made; answers the batches that had some. */
const eraseCreations = async (
  db: Db,
  owner: string,
  isGone: (batch: number, name: RecordName, id: string) => boolean,
): Promise<ReadonlySet<number>> => {
  const touched = new Set<number>();
  const rows = await db.selectFrom('creation').selectAll().where('owner', '=', owner).execute();
  for (const { batch, sequence, record, ids: listed } of rows) {
    const ids = JSON.parse(listed) as readonly string[];
    const left = ids.filter((id) => !isGone(batch, record as RecordName, id));
    if (left.length === ids.length) continue;
    touched.add(batch);
    await db
      .deleteFrom('creation')
      .where('owner', '=', owner)
      .where('batch', '=', batch)
      .where('sequence', '=', sequence)
      .execute();
    if (left.length > 0)
      await db
        .insertInto('creation')
        .values({ owner, batch, sequence, record, ids: JSON.stringify(left) })
        .execute();
  }
  return touched;
};
