import { isDeepStrictEqual } from 'node:util';
import { fold, isPersonalKey, type PersonName } from '../../core/people/index.ts';
import { isUuid, type PersonId } from '../../core/ids.ts';
import { breather } from '../../store/breathe.ts';
import type { Reader } from '../../store/space.ts';
import type { Incoming } from './incoming.ts';
import { toKnownPerson, type OrganizationName } from './known-person.ts';
import { PeopleIndex } from './people-index.ts';

export interface LoadedPeople {
  readonly index: PeopleIndex;
  /** Tellings that the book has heard word for word, of people who are there. */
  readonly unchanged: ReadonlySet<Incoming>;
  /** Tellings of people whom the user has put into the trash. */
  readonly trashed: ReadonlySet<Incoming>;
}

/** Tellings that are looked up at a time. */
const partSize = 500;

/** Everybody of the book whom these tellings may mean, in a few questions however many they are. */
export const loadPeople = async (
  reader: Reader,
  incoming: readonly Incoming[],
  organizationName: OrganizationName,
): Promise<LoadedPeople> => {
  const index = new PeopleIndex(incoming);
  const unchanged = new Set<Incoming>();
  const trashed = new Set<Incoming>();
  if ((await reader.count('person')) === 0) return { index, unchanged, trashed };

  const inTrash = await reader.list('person', { where: { trashedAt: { not: null } } });
  const trashedIds = new Set<string>(inTrash.map(({ id }) => id));
  const ids = new Set<PersonId>();
  const open: Incoming[] = [];
  const breathe = breather();
  // In parts, so that what the book remembers of 50,000 people is never in memory at once.
  for (let from = 0; from < incoming.length; from += partSize) {
    const part = incoming.slice(from, from + partSize);
    const records = await sourceRecordsOf(reader, part);
    for (const telling of part) {
      const record = records.get(`${telling.source}\n${telling.key}`);
      if (record === undefined) open.push(telling);
      else if (trashedIds.has(record.personId)) trashed.add(telling);
      else if (telling.describes && isDeepStrictEqual(record.draft, telling.draft)) unchanged.add(telling);
      else ids.add(record.personId);
    }
    await breathe();
  }

  const keys = open.flatMap(({ contactKeys }) => contactKeys.filter(isPersonalKey));
  for (const { personId } of await reader.list('contactPoint', {
    where: { key: { in: [...new Set(keys)] } },
  }))
    ids.add(personId);
  const names = open.flatMap(({ draft }) => spellings(draft.name));
  for (const { id } of await reader.peopleNamed([...new Set(names)])) ids.add(id);

  const uids = open.flatMap(({ draft }) => draft.identifier ?? []).filter(isUuid);
  for (const { id } of await reader.getMany('person', [...new Set(uids)])) ids.add(id);

  await loadInto(
    index,
    reader,
    [...ids].filter((id) => !trashedIds.has(id)),
    organizationName,
  );
  return { index, unchanged, trashed };
};

const sourceRecordsOf = async (reader: Reader, incoming: readonly Incoming[]) => {
  const keysBySource = new Map<string, string[]>();
  for (const { source, key } of incoming) {
    const keys = keysBySource.get(source);
    if (keys === undefined) keysBySource.set(source, [key]);
    else keys.push(key);
  }
  const lists = [];
  for (const [source, keys] of keysBySource)
    lists.push(await reader.list('sourceRecord', { where: { source, key: { in: keys } } }));
  return new Map(lists.flat().map((record) => [`${record.source}\n${record.key}`, record]));
};

/** A name as the book may have it folded: in both orders, spaced and not, or in one piece. */
const spellings = ({ given, family, formatted }: PersonName): readonly string[] => {
  if (given !== null && family !== null)
    return [`${given} ${family}`, `${family} ${given}`, `${family}${given}`].map(fold);
  const whole = given ?? family ?? formatted;
  return whole === null ? [] : [fold(whole)];
};

const loadInto = async (
  index: PeopleIndex,
  reader: Reader,
  ids: readonly PersonId[],
  organizationName: OrganizationName,
): Promise<void> => {
  if (ids.length === 0) return;
  const where = { personId: { in: ids } };
  const people = await reader.getMany('person', ids);
  const points = Map.groupBy(await reader.list('contactPoint', { where, order: [['rank', 'up']] }), byPerson);
  const dates = Map.groupBy(await reader.list('importantDate', { where }), byPerson);
  const relations = Map.groupBy(await reader.list('relation', { where }), byPerson);
  const positions = Map.groupBy(await reader.list('position', { where }), byPerson);
  const topics = Map.groupBy(await reader.list('topic', { where }), byPerson);
  const memberships = Map.groupBy(await reader.list('membership', { where }), byPerson);
  const sourceRecords = Map.groupBy(await reader.list('sourceRecord', { where }), byPerson);
  for (const person of people) {
    if (person.trashedAt !== null) continue;
    index.add(
      toKnownPerson(
        {
          person,
          contactPoints: points.get(person.id) ?? [],
          dates: dates.get(person.id) ?? [],
          relations: relations.get(person.id) ?? [],
          positions: positions.get(person.id) ?? [],
          topics: topics.get(person.id) ?? [],
          memberships: memberships.get(person.id) ?? [],
          sourceRecords: sourceRecords.get(person.id) ?? [],
        },
        organizationName,
      ),
    );
  }
};

const byPerson = ({ personId }: { readonly personId: PersonId }): PersonId => personId;
