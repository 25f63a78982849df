import { isDeepStrictEqual } from 'node:util';
import { sourceOf } from '../../core/connections/index.ts';
import { fold, isPersonalKey, type PersonName } from '../../core/people/index.ts';
import { isUuid, type PersonId } from '../../core/ids.ts';
import { shortDraft } from '../../store/schema/short-draft.ts';
import type { Reader, Told } from '../../store/space.ts';
import { sourcePlace, type Incoming } from './incoming.ts';
import { SourceRecords } from './source-records.ts';
import {
  toKnownPerson,
  type DetailedPerson,
  type KnownPerson,
  type OrganizationName,
  type PersonDetails,
} from './known-person.ts';
import type { PeopleIndex } from './people-index.ts';

/** What the book says of tellings before anybody is looked for. */
export interface Heard {
  /** Told word for word before, of people who are there. */
  readonly unchanged: ReadonlyMap<Incoming, PersonId>;
  /** Of people whom the user has put into the trash. */
  readonly trashed: ReadonlySet<Incoming>;
}

const nothingHeard: Heard = { unchanged: new Map(), trashed: new Set() };

/** Brings everybody of the book into the index whom some tellings may mean, in a few questions however many they are. */
export class PeopleLoader {
  readonly #reader: Reader;
  readonly #index: PeopleIndex;
  readonly #organizationName: OrganizationName;
  readonly #trashed: ReadonlySet<string>;
  readonly #isEmpty: boolean;

  private constructor(
    reader: Reader,
    index: PeopleIndex,
    organizationName: OrganizationName,
    book: { readonly isEmpty: boolean; readonly trashed: ReadonlySet<string> },
  ) {
    this.#reader = reader;
    this.#index = index;
    this.#organizationName = organizationName;
    this.#isEmpty = book.isEmpty;
    this.#trashed = book.trashed;
  }

  static async of(
    reader: Reader,
    index: PeopleIndex,
    organizationName: OrganizationName,
  ): Promise<PeopleLoader> {
    const isEmpty = (await reader.count('person')) === 0;
    const inTrash = isEmpty ? [] : await reader.list('person', { where: { trashedAt: { not: null } } });
    const trashed = new Set<string>(inTrash.map(({ id }) => id));
    return new PeopleLoader(reader, index, organizationName, { isEmpty, trashed });
  }

  /**
   * Tellings that are looked up, matched and written at a time. Where nobody is asked, so few that what they need is gone
   * before the young generation is full.
   */
  get partSize(): number {
    return this.#isEmpty ? 50 : 500;
  }

  async load(tellings: readonly Incoming[]): Promise<Heard> {
    if (this.#isEmpty) return nothingHeard;
    const reader = this.#reader;
    const unchanged = new Map<Incoming, PersonId>();
    const trashed = new Set<Incoming>();
    const ids = new Set<PersonId>();
    const open: Incoming[] = [];
    const records = await sourceRecordsOf(reader, tellings);
    for (const telling of tellings) {
      const record = records.get(telling.place);
      if (record === undefined) open.push(telling);
      else if (this.#trashed.has(record.personId)) trashed.add(telling);
      else if (isToldAgain(telling, record)) unchanged.set(telling, record.personId);
      else ids.add(record.personId);
    }
    const merged = new Map<PersonId, PersonId>();
    if (open.length > 0) {
      for (const id of await candidates(reader, open, merged)) ids.add(id);
      for (const id of await connectedCards(reader, open)) ids.add(id);
    }
    const missing = [...ids].filter((id) => !this.#trashed.has(id) && !this.#index.has(id));
    for (const details of await readDetails(reader, missing))
      this.#index.addOfBook(toKnownPerson(details, this.#organizationName));
    for (const [old, id] of merged) {
      const known = this.#index.byId(id);
      if (known !== null) this.#index.alsoById(old, known);
    }
    return { unchanged, trashed };
  }

  /** With the records of somebody whom this import has written before. */
  async withDetails(known: KnownPerson): Promise<DetailedPerson> {
    const details = known.details ?? (await readDetails(this.#reader, [known.id]))[0];
    if (details === undefined) throw new Error(`${known.id} was written by this import and is not there`);
    return this.#index.hold(known, details);
  }
}

/** Word for word the same (with its fields in another order too), and nothing happened besides. */
const isToldAgain = (telling: Incoming, last: Told): boolean =>
  telling.describes &&
  telling.rows.every(({ history }) => history.length === 0) &&
  (telling.text === last.text || isDeepStrictEqual(shortDraft.fromText(last.text), telling.draft));

/** Whoever has a contact key, a name or the very id of one of these; `merged` learns which ids went into others. */
const candidates = async (
  reader: Reader,
  open: readonly Incoming[],
  merged: Map<PersonId, PersonId>,
): Promise<readonly PersonId[]> => {
  const keys = new Set(open.flatMap(({ contactKeys }) => contactKeys.filter(isPersonalKey)));
  const points = await reader.list('contactPoint', { where: { key: { in: [...keys] } } });
  const names = new Set(open.flatMap(({ draft }) => spellings(draft.name)));
  const named = await reader.peopleNamedBefore([...names]);
  const ids = new Set(open.flatMap(({ draft }) => draft.identifier ?? []).filter(isUuid));
  const same = await reader.getMany('person', [...ids]);
  for (const { id, mergedInto } of same) if (mergedInto !== null) merged.set(id, mergedInto);
  return [
    ...points.map(({ personId }) => personId),
    ...named.map(({ id }) => id),
    ...same.map(({ id, mergedInto }) => mergedInto ?? id),
  ];
};

/** Of whom an address book that is connected has the very card that a file tells of. */
const connectedCards = async (reader: Reader, open: readonly Incoming[]): Promise<readonly PersonId[]> => {
  const uids = open.flatMap(({ source, draft }) => (source === 'vcard' ? (draft.identifier ?? []) : []));
  if (uids.length === 0) return [];
  const books = await reader.pick('connection', ['id', 'kind'], { where: { kind: 'contacts' } });
  const sources = books.map(sourceOf);
  const where = { source: { in: sources }, key: { in: uids } };
  return (await reader.pick('sourceRecord', ['personId'], { where })).map(({ personId }) => personId);
};

const sourceRecordsOf = async (reader: Reader, incoming: readonly Incoming[]) => {
  const keysBySource = new Map<string, string[]>();
  for (const { source, key } of incoming) {
    const keys = keysBySource.get(source);
    if (keys === undefined) keysBySource.set(source, [key]);
    else keys.push(key);
  }
  const lists = [];
  for (const [source, keys] of keysBySource) lists.push(await reader.lastTold(source, keys));
  return new Map(lists.flat().map((record) => [sourcePlace(record), record]));
};

/** A name as the book may have it folded: in both orders, spaced and not, or in one piece. */
const spellings = ({ given, family, formatted }: PersonName): readonly string[] => {
  if (given !== null && family !== null)
    return [`${given} ${family}`, `${family} ${given}`, `${family}${given}`].map(fold);
  const whole = given ?? family ?? formatted;
  return whole === null ? [] : [fold(whole)];
};

/** People of the book with their records; who is in the trash is left out. */
export const readDetails = async (
  reader: Reader,
  ids: readonly PersonId[],
): Promise<readonly PersonDetails[]> => {
  if (ids.length === 0) return [];
  const where = { personId: { in: ids } };
  const people = await reader.getMany('person', ids);
  const points = Map.groupBy(await reader.list('contactPoint', { where, order: [['rank', 'up']] }), byPerson);
  const dates = Map.groupBy(await reader.list('importantDate', { where }), byPerson);
  const relations = Map.groupBy(await reader.list('relation', { where }), byPerson);
  const positions = Map.groupBy(await reader.list('position', { where }), byPerson);
  const topics = Map.groupBy(await reader.list('topic', { where }), byPerson);
  const memberships = Map.groupBy(await reader.list('membership', { where }), byPerson);
  const sourceRecords = Map.groupBy(await reader.list('sourceRecord', { where }), byPerson);
  return people
    .filter(({ trashedAt }) => trashedAt === null)
    .map((person) => ({
      person,
      contactPoints: points.get(person.id) ?? [],
      dates: dates.get(person.id) ?? [],
      relations: relations.get(person.id) ?? [],
      positions: positions.get(person.id) ?? [],
      topics: topics.get(person.id) ?? [],
      memberships: memberships.get(person.id) ?? [],
      sourceRecords: new SourceRecords(sourceRecords.get(person.id)),
    }));
};

const byPerson = ({ personId }: { readonly personId: PersonId }): PersonId => personId;
