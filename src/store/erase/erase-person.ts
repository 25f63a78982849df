import { namedWords } from '../../core/erasure/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { RecordName } from '../../core/records.ts';
import { getRows, listRows } from '../query.ts';
import type { Row } from '../schema/column.ts';
import type { WriteSession } from '../write-session.ts';
import { eachVersion, eraseFromJournal, reachBack } from './erase-journal.ts';
import { eraseLabels, knownAs, type KnownAs } from './erase-labels.ts';
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
  const unnamed = withoutIntroduced(await everIntroducedTo(session, id), known);
  const given = (await listRows(db, owner, 'favor', { where: { kind: 'introduction' } })).filter(
    (row) => !gone.has(keyOf('favor', String(row['id']))) && unnamed(row) !== row,
  );
  const counts: Partial<Record<RecordName, number>> = {};
  for (const [name, entries] of Map.groupBy(own, (entry) => entry.name))
    counts[name] = await session.erase(
      name,
      entries.map((entry) => entry.id),
    );
  const changed = [
    ...reach.shared.map(({ name, row }) => ({ name, row, after: withoutMention(name, row, gone) })),
    ...given.map((row) => ({ name: 'favor' as const, row, after: unnamed(row) })),
    ...picks.map(({ name, row }) => ({ name, row, after: withoutCards(row) })),
  ];
  for (const { name, row, after } of changed) if (after !== row) await session.rewrite(name, row, after);

  const touched = await eraseFromJournal(db, owner, gone, (name, row) =>
    name === 'dayPick' ? withoutCards(row) : name === 'favor' ? unnamed(row) : row,
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

/** Whom I brought together with them, or meant to. */
const everIntroducedTo = async (
  { db, owner }: WriteSession,
  personId: PersonId,
): Promise<ReadonlySet<string>> => {
  const partners = new Set<string>();
  const note = (row: Row): void => {
    const both = [String(row['person_id']), String(row['other_person_id'])];
    if (both.includes(personId)) for (const one of both) partners.add(one);
  };
  for (const row of await listRows(db, owner, 'introduction', {})) note(row);
  await eachVersion(db, owner, ({ name, row }) => {
    if (name === 'introduction') note(row);
  });
  return partners;
};

/** What an introduction says by itself of whom it was to: those are our words, and not somebody's own. */
const ownWords = 'introduced to ';

const withoutIntroduced =
  (partners: ReadonlySet<string>, { words, names }: KnownAs) =>
  (row: Row): Row => {
    const what = String(row['what']);
    if (row['kind'] !== 'introduction' || !partners.has(String(row['person_id']))) return row;
    if (!what.startsWith(ownWords)) return row;
    const said = namedWords(what.slice(ownWords.length));
    const isThem = said.length === 1 ? words.has(said[0] ?? '') : names.includes(said.join(' '));
    return isThem ? { ...row, what: `${ownWords}someone no longer in the book` } : row;
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
