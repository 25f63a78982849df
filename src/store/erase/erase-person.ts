import type { PersonId } from '../../core/ids.ts';
import type { RecordName } from '../../core/records.ts';
import { getRows, listRows } from '../query.ts';
import type { Row } from '../schema/column.ts';
import type { WriteSession } from '../write-session.ts';
import { eachVersion, eraseFromJournal, reachBack } from './erase-journal.ts';
import { eraseLabels, knownAs } from './erase-labels.ts';
import { keyOf, links, withoutMention } from './links.ts';
import { reachOf, type Entry } from './reach.ts';

/** How many records of each kind went. */
export type ErasedCounts = Readonly<Partial<Record<RecordName, number>>>;

/**
 * Takes a person out of the book and its journal within `session`, so that nothing brings them back: not undo, not
 * a search. What is of others too stays and forgets them. Null where there is no such person.
 */
export const erasePerson = async (session: WriteSession, id: PersonId): Promise<ErasedCounts | null> => {
  const { db, owner } = session;
  const reach = await reachOf(db, owner, id);
  if (reach === null) return null;
  const own = [...reach.own];
  const gone = new Set(own.map((entry) => keyOf(entry.name, entry.id)));
  const spokenOf = await reachBack(db, owner, gone);
  const alone = await companiesLeftAlone(session, own, spokenOf);
  own.push(...alone);
  for (const entry of alone) gone.add(keyOf(entry.name, entry.id));
  const { states, picks, withoutCards } = await cardsOf(session, gone);
  own.push(...states);
  for (const entry of states) gone.add(keyOf(entry.name, entry.id));

  const known = await everKnownAs(session, id);
  const counts: Partial<Record<RecordName, number>> = {};
  for (const [name, entries] of Map.groupBy(own, (entry) => entry.name))
    counts[name] = await session.erase(
      name,
      entries.map((entry) => entry.id),
    );
  const changed = [
    ...reach.shared.map(({ name, row }) => ({ name, row, after: withoutMention(name, row, gone) })),
    ...picks.map(({ name, row }) => ({ name, row, after: withoutCards(row) })),
  ];
  for (const { name, row, after } of changed) if (after !== row) await session.rewrite(name, row, after);

  const touched = await eraseFromJournal(db, owner, gone, (name, row) =>
    name === 'dayPick' ? withoutCards(row) : row,
  );
  await eraseLabels(db, owner, touched, known);
  return counts;
};

/** Companies that only they spoke of, and of which nothing was written down. */
const companiesLeftAlone = async (
  { db, owner }: WriteSession,
  own: readonly Entry[],
  spokenOf: ReadonlySet<string>,
): Promise<readonly Entry[]> => {
  const ids = new Set(
    own.flatMap(({ row }) => (typeof row['organization_id'] === 'string' ? [row['organization_id']] : [])),
  );
  const gone = new Set(own.map(({ name, id }) => keyOf(name, id)));
  const left: Entry[] = [];
  for (const [id, row] of await getRows(db, owner, 'organization', [...ids])) {
    const isBare = ['url', 'note', 'industry', 'size'].every((column) => row[column] === null);
    if (!isBare || spokenOf.has(id)) continue;
    let isWanted = false;
    for (const { name, field, target } of links) {
      if (target !== 'organization' || isWanted) continue;
      const rows = await listRows(db, owner, name, {
        where: { [field]: id },
      });
      isWanted = rows.some((one) => !gone.has(keyOf(name, String(one['id']))));
    }
    if (!isWanted) left.push({ name: 'organization', id, row });
  }
  return left;
};

/** What was done to cards about what is gone, also in days past; and the days that picked such cards. */
const cardsOf = async (
  { db, owner }: WriteSession,
  gone: ReadonlySet<string>,
): Promise<{
  readonly states: readonly Entry[];
  readonly picks: readonly Entry[];
  readonly withoutCards: (row: Row) => Row;
}> => {
  const ids = new Set([...gone].map((key) => key.slice(key.indexOf(' ') + 1)));
  const isAbout = (key: string): boolean => key.split(':').some((part) => ids.has(part));
  const withoutCards = (row: Row): Row => {
    const keys = JSON.parse(String(row['keys'])) as readonly string[];
    return keys.some(isAbout) ? { ...row, keys: JSON.stringify(keys.filter((key) => !isAbout(key))) } : row;
  };
  const entries = async (name: RecordName): Promise<readonly Entry[]> =>
    (await listRows(db, owner, name, {})).map((row) => ({ name, id: String(row['id']), row }));
  const versions: Entry[] = [];
  await eachVersion(db, owner, ({ name, id, row }) => {
    if (name === 'cardState') versions.push({ name, id, row });
  });
  const states = [...(await entries('cardState')), ...versions].filter(({ id }) => isAbout(id));
  const picks = (await entries('dayPick')).filter(({ row }) => withoutCards(row) !== row);
  return { states: [...new Map(states.map((entry) => [entry.id, entry])).values()], picks, withoutCards };
};

const everKnownAs = async ({ db, owner }: WriteSession, personId: PersonId) => {
  const people: Row[] = [...(await getRows(db, owner, 'person', [personId])).values()];
  const points: Row[] = [...(await listRows(db, owner, 'contactPoint', { where: { personId } }))];
  await eachVersion(db, owner, ({ name, id, row }) => {
    if (name === 'person' && id === personId) people.push(row);
    if (name === 'contactPoint' && row['person_id'] === personId) points.push(row);
  });
  return knownAs(people, points);
};
