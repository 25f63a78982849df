import type { CalendarDay, Instant } from '../core/dates/index.ts';
import type { BatchId, OrganizationId, PersonId } from '../core/ids.ts';
import type { InteractionKind } from '../core/interactions/interaction.ts';
import type { Batch, Change } from '../core/journal/journal.ts';
import type { Gist, Meaning } from '../core/meaning/index.ts';
import { fold, type PersonDraft, type SourceRecord } from '../core/people/index.ts';
import type { LedgerInput } from '../core/ledger/entries.ts';
import type { NamedRecord, RecordName, Records } from '../core/records.ts';
import type { ViewPerson } from '../core/today/view.ts';
import type { TieDay } from '../core/warmth/tie-day.ts';
import type { KeptRoad } from '../core/ledger/index.ts';
import type { Tie } from '../core/warmth/tie.ts';
import type { Engine } from './engine/engine.ts';
import { makeAnew, type Follow } from './engine/what-follows.ts';
import { earlierOf } from './erase/erase-journal.ts';
import { reachOf, type Entry } from './erase/reach.ts';
import { readEarlierTold } from './journal/earlier-told.ts';
import { readEarlierPlaces } from './journal/earlier-places.ts';
import type { TouchedQuery } from '../core/journal/touched.ts';
import { readPeopleTouchedSince } from './journal/people-touched.ts';
import { readBatches, readChanges, readChangesOf, readMadeBy } from './journal/history.ts';
import { Meanings } from './meaning/people-about.ts';
import { findNotes } from './notes/find-notes.ts';
import { findOrganizations } from './people/organization-names.ts';
import { firstWithoutLayer, readPeople } from './people/people-page.ts';
import { peopleNamed, peopleNamedInPart, searchPeople } from './people/person-search.ts';
import { readViewPeople } from './people/view-people.ts';
import {
  countRows,
  eachMade,
  eachPart,
  getRecords,
  listParts,
  listRows,
  pickEach,
  pickRows,
} from './query.ts';
import type { Db } from './schema/database.ts';
import { tables } from './schema/index.ts';
import type {
  Act,
  BatchQuery,
  CircleTies,
  Conversed,
  EarlierPlace,
  FirstTalk,
  Held,
  NoteHit,
  Page,
  PeopleQuery,
  PersonHit,
  PersonRow,
  Query,
  Reader,
  StandingTie,
  StrengthDay,
  TieDayQuery,
  Told,
  WhoKnowsWhom,
} from './space.ts';
import { whoKnowsWhom } from './paths/who-knows-whom.ts';
import { readPlansWith } from './ties/plans-with.ts';
import { readCircleTies, readFirstTalks, readStandingTies, readStrengthsFrom } from './ties/mix-rows.ts';
import { readActs, readIntroductions } from './ties/acts.ts';
import { readTalksNaming } from './ties/mentions.ts';
import { readPlacesOfStrangers } from './ties/strangers.ts';
import { readTieHistory } from './ties/tie-history.ts';
import { readRoads } from './ties/road-rows.ts';
import { readConversations, readTieDays } from './ties/tie-day-rows.ts';
import { countTiesDue, readTies, tiesDue, tiesSilent, tiesWaiting } from './ties/tie-rows.ts';

const toHeld = ({ name, row }: Pick<Entry, 'name' | 'row'>): NamedRecord =>
  ({ name, record: tables[name].decode(row) }) as NamedRecord;

/** Rows that `all` reads at a time. */
const readAtOnce = 1000;

/** Questions to one owner's book, on one transaction; nothing after its end. */
export class BookReader implements Reader {
  protected readonly db: Db;
  protected readonly engine: Engine;
  protected readonly owner: string;
  readonly #meanings: Meanings;
  readonly #follow: Follow;
  #ended = false;

  constructor(
    engine: Engine,
    db: Db,
    owner: string,
    meanings = new Meanings(() => null),
    follow: Follow = makeAnew,
  ) {
    this.engine = engine;
    this.db = db;
    this.owner = owner;
    this.#meanings = meanings;
    this.#follow = follow;
  }

  following<Value>(key: string, make: () => Promise<Value>): Promise<Value> {
    this.assertOpen();
    return this.#follow(`${this.owner} ${key}`, make);
  }

  meaning(): Meaning | null {
    return this.#meanings.meaning();
  }

  async peopleAbout(text: Gist, limit: number): Promise<readonly PersonId[]> {
    this.assertOpen();
    return (await this.#meanings.peopleOf(this.owner)?.find(this.db, this.owner, text, limit)) ?? [];
  }

  /** From now on every question is a bug: the snapshot is gone. */
  end(): void {
    this.#ended = true;
  }

  protected assertOpen(): void {
    if (this.#ended) throw new Error('this reader or writer was used after its transaction had ended');
  }

  /** What lists and searches read must be up to date with what this transaction has written. */
  protected async settle(): Promise<void> {
    this.assertOpen();
  }

  async get<Name extends RecordName>(name: Name, id: string): Promise<Records[Name] | null> {
    const [record] = await this.getMany(name, [id]);
    return record ?? null;
  }

  async getMany<Name extends RecordName>(
    name: Name,
    ids: readonly string[],
  ): Promise<readonly Records[Name][]> {
    this.assertOpen();
    const records = await getRecords(this.db, this.owner, name, ids);
    return ids.map((id) => records.get(id)).filter((record) => record !== undefined);
  }

  async list<Name extends RecordName>(
    name: Name,
    query: Query<Name> = {},
  ): Promise<readonly Records[Name][]> {
    this.assertOpen();
    const rows = await listRows(this.db, this.owner, name, query);
    return eachMade(rows, tables[name].decode);
  }

  async pick<Name extends RecordName, Field extends keyof Records[Name] & string>(
    name: Name,
    fields: readonly Field[],
    { where }: Pick<Query<Name>, 'where'> = {},
  ): Promise<readonly Pick<Records[Name], Field>[]> {
    this.assertOpen();
    return (await pickRows(this.db, this.owner, name, fields, where)) as readonly Pick<
      Records[Name],
      Field
    >[];
  }

  async count<Name extends RecordName>(name: Name, query: Pick<Query<Name>, 'where'> = {}): Promise<number> {
    this.assertOpen();
    return await countRows(this.db, this.owner, name, query.where);
  }

  async *all<Name extends RecordName>(name: Name): AsyncIterable<readonly Records[Name][]> {
    const { decode } = tables[name];
    this.assertOpen();
    for await (const rows of eachPart(this.db, this.owner, name, readAtOnce)) {
      yield rows.map((row) => decode(row));
      this.assertOpen();
    }
  }

  async *pickAll<Name extends RecordName, Field extends keyof Records[Name] & string>(
    name: Name,
    fields: readonly Field[],
  ): AsyncIterable<readonly Pick<Records[Name], Field>[]> {
    this.assertOpen();
    for await (const some of pickEach(this.db, this.owner, name, fields, readAtOnce)) {
      yield some as readonly Pick<Records[Name], Field>[];
      this.assertOpen();
    }
  }

  async people(query: PeopleQuery): Promise<Page<PersonRow>> {
    await this.settle();
    return await readPeople(this.db, this.owner, query);
  }

  async peopleWithoutLayer(limit: number): Promise<readonly Records['person'][]> {
    await this.settle();
    return await this.getMany('person', await firstWithoutLayer(this.db, this.owner, limit));
  }

  async searchPeople(text: string, limit: number): Promise<readonly PersonHit[]> {
    await this.settle();
    return await searchPeople(this.db, this.owner, text, limit);
  }

  async searchNotes(text: string, limit: number): Promise<readonly NoteHit[]> {
    await this.settle();
    return await findNotes(this.engine, this.db, this.owner, text, limit);
  }

  async peopleNamed(
    foldedNames: readonly string[],
    mostEach: number | null = null,
  ): Promise<readonly PersonHit[]> {
    await this.settle();
    return await peopleNamed(this.db, this.owner, foldedNames, mostEach);
  }

  async peopleNamedInPart(foldedWords: readonly string[], mostEach: number): Promise<readonly PersonHit[]> {
    await this.settle();
    return await peopleNamedInPart(this.db, this.owner, foldedWords, mostEach);
  }

  async peopleNamedBefore(foldedNames: readonly string[]): Promise<readonly PersonHit[]> {
    this.assertOpen();
    return await peopleNamed(this.db, this.owner, foldedNames, null);
  }

  async lastTold(source: string, keys: readonly string[]): Promise<readonly Told[]> {
    this.assertOpen();
    const rows = await listRows(this.db, this.owner, 'sourceRecord', {
      where: { source, key: { in: keys } },
    });
    return rows.map((row) => ({
      personId: String(row['person_id']) as PersonId,
      source,
      key: String(row['key']),
      text: String(row['draft']),
    }));
  }

  async earlierTold(id: SourceRecord['id']): Promise<readonly PersonDraft[]> {
    this.assertOpen();
    return await readEarlierTold(this.db, this.owner, id);
  }

  async heldAbout(id: PersonId): Promise<Held | null> {
    this.assertOpen();
    const reach = await reachOf(this.db, this.owner, id);
    return reach && { own: reach.own.map(toHeld), shared: reach.shared.map(toHeld) };
  }

  async earlierAbout(id: PersonId): Promise<readonly NamedRecord[]> {
    this.assertOpen();
    return (await earlierOf(this.db, this.owner, id)).map(toHeld);
  }

  async between(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, LedgerInput>> {
    this.assertOpen();
    const found = new Map<PersonId, LedgerInput>();
    for (const part of listParts(ids)) {
      const { favors, interactions } = await readTieHistory(this.db, this.owner, part);
      for (const id of part)
        found.set(id, { favors: favors.get(id) ?? [], interactions: interactions.get(id) ?? [] });
    }
    return found;
  }

  async plansWith(
    ids: readonly PersonId[],
  ): Promise<ReadonlyMap<PersonId, readonly Records['interaction'][]>> {
    this.assertOpen();
    return await readPlansWith(this.db, this.owner, ids);
  }

  async acts(ids: readonly PersonId[]): Promise<readonly Act[]> {
    this.assertOpen();
    return await readActs(this.db, this.owner, ids);
  }

  async introductions(): Promise<readonly Records['favor'][]> {
    this.assertOpen();
    return await readIntroductions(this.db, this.owner);
  }

  async ties(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Tie>> {
    await this.settle();
    return await readTies(this.db, this.owner, ids);
  }

  async standingTies(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, StandingTie>> {
    await this.settle();
    return await readStandingTies(this.db, this.owner, ids);
  }

  async strengthsFrom(
    ids: readonly PersonId[],
    from: CalendarDay,
  ): Promise<ReadonlyMap<PersonId, readonly StrengthDay[]>> {
    await this.settle();
    return await readStrengthsFrom(this.db, this.owner, ids, from);
  }

  async circleTies(ids: readonly PersonId[]): Promise<readonly CircleTies[]> {
    this.assertOpen();
    return await readCircleTies(this.db, this.owner, ids);
  }

  async roads(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, KeptRoad>> {
    await this.settle();
    return await readRoads(this.db, this.owner, ids);
  }

  async tiesDue(day: CalendarDay, most: number): Promise<readonly Tie[]> {
    await this.settle();
    return await tiesDue(this.db, this.owner, day, most);
  }

  async placesOfStrangers(ids: readonly OrganizationId[]): Promise<ReadonlySet<OrganizationId>> {
    await this.settle();
    return await readPlacesOfStrangers(this.db, this.owner, ids);
  }

  async countTiesDue(day: CalendarDay): Promise<number> {
    await this.settle();
    return await countTiesDue(this.db, this.owner, day);
  }

  async tiesWaiting(from: CalendarDay, to: CalendarDay, most: number): Promise<readonly Tie[]> {
    await this.settle();
    return await tiesWaiting(this.db, this.owner, from, to, most);
  }

  async tiesSilent(since: CalendarDay, limit: number): Promise<readonly Tie[]> {
    await this.settle();
    return await tiesSilent(this.db, this.owner, since, limit);
  }

  async tieDays(id: PersonId, query: TieDayQuery): Promise<readonly TieDay[]> {
    await this.settle();
    return await readTieDays(this.db, this.owner, id, query);
  }

  async firstTalks(from: CalendarDay, to: CalendarDay): Promise<readonly FirstTalk[]> {
    await this.settle();
    return await readFirstTalks(this.db, this.owner, from, to);
  }

  async talksNaming(
    kinds: readonly InteractionKind[],
    from: CalendarDay,
    to: CalendarDay,
  ): Promise<readonly Records['interaction'][]> {
    this.assertOpen();
    return await readTalksNaming(this.db, this.owner, kinds, from, to);
  }

  async conversations(from: CalendarDay, to: CalendarDay): Promise<readonly Conversed[]> {
    await this.settle();
    return await readConversations(this.db, this.owner, from, to);
  }

  get whoKnowsWhom(): WhoKnowsWhom {
    return whoKnowsWhom(this.db, this.owner, async (ask) => {
      await this.settle();
      return await ask();
    });
  }

  async viewPeople(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, ViewPerson>> {
    await this.settle();
    return await readViewPeople(this.db, this.owner, ids);
  }

  async organizationNamed(name: string): Promise<Records['organization'] | null> {
    await this.settle();
    const found = await this.getMany('organization', await findOrganizations(this.db, this.owner, name));
    return found.find((organization) => fold(organization.name) === fold(name)) ?? null;
  }

  async batches(query: BatchQuery): Promise<readonly Batch[]> {
    this.assertOpen();
    return await readBatches(this.db, this.owner, query);
  }

  async changes(batch: BatchId): Promise<readonly Change[]> {
    this.assertOpen();
    return await readChanges(this.db, this.owner, batch);
  }

  async madeBy(batch: BatchId): Promise<ReadonlyMap<RecordName, readonly string[]>> {
    this.assertOpen();
    return await readMadeBy(this.db, this.owner, batch);
  }

  async earlierPlaces(ids: readonly PersonId[], since: Instant): Promise<readonly EarlierPlace[]> {
    this.assertOpen();
    return await readEarlierPlaces(this.db, this.owner, ids, since);
  }

  async peopleTouched(query: TouchedQuery): Promise<ReadonlySet<PersonId> | null> {
    this.assertOpen();
    return await readPeopleTouchedSince(this.db, this.owner, query);
  }

  async changesOf(name: RecordName, id: string): Promise<readonly Change[]> {
    this.assertOpen();
    return await readChangesOf(this.db, this.owner, name, id);
  }
}
