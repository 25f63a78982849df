import type { PersonId } from '../../core/ids.ts';
import type { RecordName } from '../../core/records.ts';
import { getRows, listRows } from '../query.ts';
import type { Row } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import type { Query } from '../space.ts';
import { keyOf, links } from './links.ts';

export interface Entry {
  readonly name: RecordName;
  readonly id: string;
  readonly row: Row;
}

/** All that the records of today hold about one person. */
export interface Reach {
  /** Theirs: it goes with them. */
  readonly own: readonly Entry[];
  /** Of others too: it stays, and forgets them. Talks that others took part in stay as they are, less them. */
  readonly shared: readonly Entry[];
}

export const reachOf = async (db: Db, owner: string, personId: PersonId): Promise<Reach | null> => {
  const person = (await getRows(db, owner, 'person', [personId])).get(personId);
  if (person === undefined) return null;
  const own = new Map<string, Entry>();
  const talks = new Map<string, Entry>();
  let next: readonly Entry[] = [{ name: 'person', id: personId, row: person }];
  while (next.length > 0) {
    for (const entry of next) own.set(keyOf(entry.name, entry.id), entry);
    const { theirs, others } = await talksOf(db, owner, next, own);
    for (const entry of others) talks.set(keyOf(entry.name, entry.id), entry);
    const found = [...(await speakingOf(db, owner, next, 'goes')), ...theirs];
    next = [...new Map(found.map((entry) => [keyOf(entry.name, entry.id), entry]))]
      .filter(([key]) => !own.has(key))
      .map(([, entry]) => entry);
  }
  const shared = new Map(talks);
  for (const entry of await speakingOf(db, owner, [...own.values()], 'forgets'))
    shared.set(keyOf(entry.name, entry.id), entry);
  return {
    own: [...own.values()],
    shared: [...shared].filter(([key]) => !own.has(key)).map(([, entry]) => entry),
  };
};

/** Records with a field that names one of these, of the links with this fate. */
const speakingOf = async (
  db: Db,
  owner: string,
  entries: readonly Entry[],
  fate: 'goes' | 'forgets',
): Promise<readonly Entry[]> => {
  const found: Entry[] = [];
  for (const [target, some] of Map.groupBy(entries, ({ name }) => name)) {
    const ids = some.map(({ id }) => id);
    for (const link of links) {
      if (link.target !== target || link.fate !== fate) continue;
      const where = { [link.field]: { in: ids } } as NonNullable<Query<RecordName>['where']>;
      for (const row of await listRows(db, owner, link.name, { where }))
        found.push({ name: link.name, id: String(row['id']), row });
    }
  }
  return found;
};

/** The talks of these participants: one whose only company is gone goes too, one that others took part in stays. */
const talksOf = async (
  db: Db,
  owner: string,
  entries: readonly Entry[],
  own: ReadonlyMap<string, Entry>,
): Promise<{ readonly theirs: readonly Entry[]; readonly others: readonly Entry[] }> => {
  const ids = entries
    .filter(({ name }) => name === 'participant')
    .map(({ row }) => String(row['interaction_id']));
  if (ids.length === 0) return { theirs: [], others: [] };
  const present = await listRows(db, owner, 'participant', { where: { interactionId: { in: ids } } });
  const byTalk = Map.groupBy(present, (row) => String(row['interaction_id']));
  const isGone = (row: Row): boolean => own.has(keyOf('participant', String(row['id'])));
  const talks = [...(await getRows(db, owner, 'interaction', ids))].map(([id, row]): Entry => ({
    name: 'interaction',
    id,
    row,
  }));
  const [theirs = [], others = []] = [true, false].map((wanted) =>
    talks.filter(({ id }) => isTheirsAlone(byTalk.get(id) ?? [], isGone) === wanted),
  );
  return { theirs, others };
};

/** Nobody else took part: whoever was only spoken of does not keep a talk. */
export const isTheirsAlone = (present: readonly Row[], isGone: (row: Row) => boolean): boolean => {
  const others = present.filter((row) => !isGone(row));
  const tookPart = (row: Row): boolean => row['role'] === 'with';
  return others.length === 0 || (present.some(tookPart) && !others.some(tookPart));
};
