import type { TouchedQuery } from '../core/journal/touched.ts';
import type { Batch, Change } from '../core/journal/journal.ts';
import type { BatchId, OrganizationId, PersonId } from '../core/ids.ts';
import type { CalendarDay, Instant } from '../core/dates/index.ts';
import type { LedgerInput } from '../core/ledger/entries.ts';
import type { InteractionKind } from '../core/interactions/interaction.ts';
import type { Gist, Meaning } from '../core/meaning/index.ts';
import type { PersonDraft, SourceRecord } from '../core/people/index.ts';
import type { NamedRecord, RecordName, Records } from '../core/records.ts';
import type { ViewPerson } from '../core/today/view.ts';
import type { TieDay } from '../core/warmth/tie-day.ts';
import type { KeptRoad } from '../core/ledger/index.ts';
import type { Tie } from '../core/warmth/tie.ts';
import type { Direction, Filter, PeopleSort } from '../core/views/index.ts';

/** A user's book, reachable only through their own scope: owner and trash filters live here and nowhere else. */
export interface Space {
  /** A consistent look at the book. */
  read<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value>;
  /**
   * The same for a screen that is asked for again and again and is there in a moment: it may find in memory what the last
   * write left there, and the next one may have to wait for it.
   */
  glance<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value>;
  /** One action = one transaction = one batch in the journal. Answered after its commit; a throw writes nothing. */
  write<Value>(action: ActionLabel, work: (writer: Writer) => Promise<Value>): Promise<Written<Value>>;
  /** Says that a large write is likely to come soon: what it needs begins meanwhile, and ends when this is disposed of. */
  expectLarge(): Disposable;
  /** Takes back a batch; without an id the newest undoable one. */
  undo(batch: BatchId | null): Promise<Undone>;
  /** Takes a person out of records, journal and search for good: nothing brings them back. Null where there is none. */
  erase(person: PersonId): Promise<Erased | null>;
  /**
   * The same book for one request that may be asked again, as its answer can get lost: its first write is this batch.
   * Where the book has that batch already, the write is refused with {@link AlreadyWritten} before its work begins.
   */
  once(batch: BatchId): Space;
  /** Computes every tie anew, after the program's own defaults of the method have changed; a changed setting does so by itself. */
  refreshTies(): Promise<void>;
}

export interface ActionLabel {
  /** The verb: "log", "import", "done". */
  readonly action: string;
  /** One line for the history. A function of the value where it is known only afterwards is set by `writer.summarize`. */
  readonly summary: string;
  /** False for what the machine writes for itself. */
  readonly undoable?: boolean;
  /** True where thousands of records are to be expected: they are then written while the next are thought out. */
  readonly large?: boolean;
}

export interface Written<Value> {
  readonly value: Value;
  /** Null where the work wrote nothing: then there is no batch either. */
  readonly batch: BatchId | null;
}

export interface Undone {
  /** Null where there was nothing to undo. */
  readonly undone: Batch | null;
  /** What stays because it has been used since: people who got a conversation, promise or edit. */
  readonly kept: readonly { readonly id: string; readonly name: string; readonly why: string }[];
}

export interface Erased {
  /** How many records of each kind went. */
  readonly counts: Readonly<Partial<Record<RecordName, number>>>;
  /** Whether what lay in the file is overwritten already; else it is when the book is next opened. */
  readonly overwritten: boolean;
}

/** All that the book holds about one person. */
export interface Held {
  /** Theirs alone: it goes where they are erased. */
  readonly own: readonly NamedRecord[];
  /** Of others too: talks with several people, and what names them in passing. */
  readonly shared: readonly NamedRecord[];
}

type Scalar = string | number | boolean;

/** What a field must be: equal to a value, null, one of several, or within bounds (bounds leave nulls out). */
export type Condition =
  | Scalar
  | null
  | { readonly in: readonly Scalar[] }
  /** One of the program's own words, written into the question: as an index of just these rows wants it. */
  | { readonly literally: string }
  | { readonly atLeast?: Scalar; readonly atMost?: Scalar }
  | { readonly not: Scalar | null };

export interface Query<Name extends RecordName> {
  readonly where?: { readonly [Field in keyof Records[Name]]?: Condition };
  readonly order?: readonly (readonly [field: keyof Records[Name] & string, direction: 'up' | 'down'])[];
  readonly limit?: number;
}

export interface BatchQuery {
  readonly limit: number;
  /** Older than this one. */
  readonly before?: BatchId;
  /** An action that is not asked for. */
  readonly leavingOut?: string;
}

export interface PersonHit {
  readonly id: PersonId;
  readonly name: string;
  readonly organization: string | null;
  readonly title: string | null;
}

export interface NoteHit {
  readonly record: 'interaction' | 'person' | 'fact' | 'thread' | 'promise' | 'favor' | 'offer';
  readonly id: string;
  readonly personId: PersonId | null;
  readonly excerpt: string;
  readonly day: CalendarDay | null;
}

export interface PeopleQuery {
  /** Left out: everybody. A text is folded, each of its words a prefix. */
  readonly filter?: Filter;
  /** By which day it is told who is due. */
  readonly today: CalendarDay;
  readonly sort?: PeopleSort;
  readonly direction?: Direction;
  /** Opaque, from the page before. */
  readonly cursor?: string;
  /** At most 200. */
  readonly limit?: number;
}

/** A row of the people table: enough to draw it without another question. */
export interface PersonRow {
  readonly person: Records['person'];
  readonly name: string;
  readonly organization: string | null;
  readonly title: string | null;
  readonly topics: readonly string[];
  readonly tie: Tie | null;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Null on the last page. */
  readonly cursor: string | null;
  readonly total: number;
}

/** A first conversation, and the first day after it on which something came from them. */
export interface FirstTalk {
  readonly day: CalendarDay;
  readonly again: CalendarDay | null;
}

/** A conversation: one person and one day. */
export interface Conversed {
  readonly personId: PersonId;
  readonly day: CalendarDay;
}

/** Bounds are included. */
export interface TieDayQuery {
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  readonly limit?: number;
}

/** What was written down of two people; it counts both ways. */
export interface Vouched {
  readonly from: PersonId;
  readonly to: PersonId;
  /** One was introduced by the other; else they are related, or said to know each other. */
  readonly introduced: boolean;
}

/** Where somebody is or was. */
export interface Place extends Pick<
  Records['position'],
  'personId' | 'team' | 'started' | 'ended' | 'current'
> {
  readonly organizationId: OrganizationId;
}

/** How somebody stands to me: enough to know their warmth on a day. */
export interface Standing extends Pick<Tie, 'strength' | 'strengthOn' | 'halfLife'> {
  readonly state: Records['person']['state'];
}

export interface Colleague extends Place {
  readonly standing: Standing;
}

/** Somebody who is at an organization now, as its page lists them. */
export interface StaffMember
  extends Standing, Pick<Tie, 'conversations'>, Pick<Records['position'], 'title' | 'department' | 'level'> {
  readonly id: PersonId;
  readonly name: string;
  /** Where lists say they are: of two places at once the other one, maybe. */
  readonly company: string | null;
}

/** An organization as a place where people meet. */
export interface Grounds extends Pick<Records['organization'], 'id' | 'name' | 'kind' | 'size'> {
  /** Positions there, of everyone in the book. */
  readonly positions: number;
}

/** Who knows whom, for warm paths (R22); each answers for any number of people at once. */
export interface WhoKnowsWhom {
  /** Who introduced whom, who is related to whom, who knows whom. */
  vouched(ids: readonly PersonId[]): Promise<readonly Vouched[]>;
  /** With whom they were in the same small meetings and threads. */
  met(ids: readonly PersonId[]): Promise<readonly (readonly [PersonId, PersonId])[]>;
  /** Where they are and were. */
  places(ids: readonly PersonId[]): Promise<readonly Place[]>;
  grounds(ids: readonly OrganizationId[]): Promise<readonly Grounds[]>;
  /** Everyone who is or was at an organization: those whose tie with me is not faint on a day, or all the others. */
  colleagues(
    id: OrganizationId,
    which: { readonly day: CalendarDay; readonly faint: boolean },
  ): Promise<readonly Colleague[]>;
  /** Everyone who is at each of these organizations now, each once; those in the trash are left out. */
  staff(
    ids: readonly OrganizationId[],
  ): Promise<ReadonlyMap<OrganizationId, ReadonlyMap<PersonId, StaffMember>>>;
  /** Those in the trash are left out. */
  standings(ids: Iterable<PersonId>): Promise<ReadonlyMap<PersonId, Standing>>;
}

/** Enough of a tie to say how warm it is, and how new. */
export type StandingTie = Pick<
  Tie,
  'id' | 'conversations' | 'firstConversation' | 'strength' | 'strengthOn' | 'halfLife'
>;

/** A favor received by which one sees an advocate (R9): an introduction, a referral, a good word, or help unasked. */
export type Act = Pick<Records['favor'], 'personId' | 'kind' | 'unasked'>;

export type StrengthDay = Pick<TieDay, 'day' | 'strength' | 'halfLife'>;

/** Where somebody is or was, and who introduced us; those in the trash are left out. */
export interface CircleTies extends Pick<Records['person'], 'id' | 'introducedBy' | 'mutualContacts'> {
  readonly organizations: readonly OrganizationId[];
}

/** What a source said last of a person. */
export interface Told extends Pick<Records['sourceRecord'], 'personId' | 'source' | 'key'> {
  /** The draft as the book keeps it, not made into one: who says the same again is known by the text. */
  readonly text: string;
}

/** Where somebody was until a change of their record. */
export interface EarlierPlace {
  readonly personId: PersonId;
  readonly at: Instant;
  readonly place: string;
}

export interface Reader {
  /**
   * What `make` comes to. Within a glance it may be told what it came to before, as long as nothing that it asked of the book
   * then, and no setting, has been written to since.
   * @param key names what is made, with all that it goes by besides the book: the day, the zone, what it is made for
   */
  following<Value>(key: string, make: () => Promise<Value>): Promise<Value>;
  /** What words mean, read when somebody first asks; null where the program has no table of them. */
  meaning(): Meaning | null;
  /**
   * Whose words point where this text does, the nearest first, whoever they are; nobody where there is no table. The first
   * to ask waits until everybody's words are read.
   */
  peopleAbout(text: Gist, limit: number): Promise<readonly PersonId[]>;
  get<Name extends RecordName>(name: Name, id: string): Promise<Records[Name] | null>;
  /** In the order of the ids; those that do not exist are left out. Any number of ids. */
  getMany<Name extends RecordName>(name: Name, ids: readonly string[]): Promise<readonly Records[Name][]>;
  list<Name extends RecordName>(name: Name, query?: Query<Name>): Promise<readonly Records[Name][]>;
  /** Some fields of all that meet every condition, in no order: of thousands of records the rest need not be read. */
  pick<Name extends RecordName, Field extends keyof Records[Name] & string>(
    name: Name,
    fields: readonly Field[],
    query?: Pick<Query<Name>, 'where'>,
  ): Promise<readonly Pick<Records[Name], Field>[]>;
  count<Name extends RecordName>(name: Name, query?: Pick<Query<Name>, 'where'>): Promise<number>;
  /** Every record of a kind, trash included, by id, a chunk at a time: for export, backup and matching. */
  all<Name extends RecordName>(name: Name): AsyncIterable<readonly Records[Name][]>;
  /** The same with only some of the fields: for what goes over the whole book and holds little of it. */
  pickAll<Name extends RecordName, Field extends keyof Records[Name] & string>(
    name: Name,
    fields: readonly Field[],
  ): AsyncIterable<readonly Pick<Records[Name], Field>[]>;

  people(query: PeopleQuery): Promise<Page<PersonRow>>;
  /** People by name, organization, e-mail for a palette key: best first, from two letters on. */
  searchPeople(text: string, limit: number): Promise<readonly PersonHit[]>;
  /** Words in notes, talks, facts, threads, promises: newest first. */
  searchNotes(text: string, limit: number): Promise<readonly NoteHit[]>;
  /**
   * People whose folded full, given, family or nickname is one of these: for capture and for `person REF`. With
   * `mostEach` at most so many of each name: the kept first, then those last heard of.
   */
  peopleNamed(foldedNames: readonly string[], mostEach?: number): Promise<readonly PersonHit[]>;
  /** People of whose name each of these folded words is a part, and no name by itself: "mei" of Mei Lin. */
  peopleNamedInPart(foldedWords: readonly string[], mostEach: number): Promise<readonly PersonHit[]>;
  /** The same as {@link peopleNamed}, but that whom this very write has made or changed may be missing: for a long write that knows them. */
  peopleNamedBefore(foldedNames: readonly string[]): Promise<readonly PersonHit[]>;

  /** What a source said of somebody before it said what its record has now; what was undone was not said. */
  earlierTold(id: SourceRecord['id']): Promise<readonly PersonDraft[]>;
  /** What a source said last, by its own keys. */
  lastTold(source: string, keys: readonly string[]): Promise<readonly Told[]>;

  /** All that the book holds about one person; null where there is none. */
  heldAbout(id: PersonId): Promise<Held | null>;
  /** What records about one person were before they were changed or removed, oldest first: the journal keeps it for undo. */
  earlierAbout(id: PersonId): Promise<readonly NamedRecord[]>;
  /** All that was given, received and said between me and each of these people: what the ledger is made of (R5). */
  between(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, LedgerInput>>;
  /** Open plans with these people, or in which they are spoken of; of each the soonest first. */
  plansWith(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly Records['interaction'][]>>;
  /** What these people did for me beyond advice, in no order. */
  acts(ids: readonly PersonId[]): Promise<readonly Act[]>;
  /** By which somebody introduced me to somebody, the newest first; nothing of the time before the first use. */
  introductions(): Promise<readonly Records['favor'][]>;
  ties(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Tie>>;
  /** What the mix of talks goes by, of any number of people. */
  standingTies(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, StandingTie>>;
  /** How strong each tie was on its days from this one on, and on the last before it; oldest first. */
  strengthsFrom(
    ids: readonly PersonId[],
    from: CalendarDay,
  ): Promise<ReadonlyMap<PersonId, readonly StrengthDay[]>>;
  /** The first of the list by name who have no layer: the list's first page, but not counted. */
  peopleWithoutLayer(limit: number): Promise<readonly Records['person'][]>;
  /** What ties people to circles (R8). */
  circleTies(ids: readonly PersonId[]): Promise<readonly CircleTies[]>;
  /** What was given and received (R5), of everyone with whom anything was. */
  roads(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, KeptRoad>>;
  /** At which of these organizations somebody is now with whom nothing has happened yet, those in the trash included. */
  placesOfStrangers(ids: readonly OrganizationId[]): Promise<ReadonlySet<OrganizationId>>;
  /** Ties whose keep day has come, of people who may appear on a card; see the query for its order and bounds. */
  tiesDue(day: CalendarDay, most: number): Promise<readonly Tie[]>;
  /** How many there are in all, also those that `tiesDue` leaves out. */
  countTiesDue(day: CalendarDay): Promise<number>;
  /** Ties with a message of theirs within these days that waits for my answer; bounded as `tiesDue` is. */
  tiesWaiting(from: CalendarDay, to: CalendarDay, most: number): Promise<readonly Tie[]>;
  /** Ties of two conversations or more with nothing heard since this day, the latest first. */
  tiesSilent(since: CalendarDay, limit: number): Promise<readonly Tie[]>;
  /** The days on which something happened with a person, newest first. */
  tieDays(id: PersonId, query: TieDayQuery): Promise<readonly TieDay[]>;
  /** Who was talked to for the first time from one day to another, both included, and when they were heard again. */
  firstTalks(from: CalendarDay, to: CalendarDay): Promise<readonly FirstTalk[]>;
  /** What happened or was planned within these days, of one of these kinds, and spoke of somebody of the book. */
  talksNaming(
    kinds: readonly InteractionKind[],
    from: CalendarDay,
    to: CalendarDay,
  ): Promise<readonly Records['interaction'][]>;
  /** Every conversation from one day to another, both included, in no order. */
  conversations(from: CalendarDay, to: CalendarDay): Promise<readonly Conversed[]>;
  /** Who knows whom, and how they stand to me (R22). */
  readonly whoKnowsWhom: WhoKnowsWhom;
  /** People as cards speak of them; those in the trash are left out. */
  viewPeople(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, ViewPerson>>;
  /** The organization of that name, letter case and accents aside; of several the oldest. */
  organizationNamed(name: string): Promise<Records['organization'] | null>;

  /** Newest first. */
  batches(query: BatchQuery): Promise<readonly Batch[]>;
  changes(batch: BatchId): Promise<readonly Change[]>;
  /** The ids of what a batch made, kind by kind, whether it is there by now or not. */
  madeBy(batch: BatchId): Promise<ReadonlyMap<RecordName, readonly string[]>>;
  /** Where these people were before each change of theirs since then, oldest first. */
  earlierPlaces(ids: readonly PersonId[], since: Instant): Promise<readonly EarlierPlace[]>;
  /**
   * Of whom some records were made, changed or removed after a batch. Null where there is no such batch, or where so much
   * was written since that one may as well look at everybody.
   */
  peopleTouched(query: TouchedQuery): Promise<ReadonlySet<PersonId> | null>;
  /** All changes of one record, newest first. */
  changesOf(name: RecordName, id: string): Promise<readonly Change[]>;
}

export interface Writer extends Reader {
  readonly batch: BatchId;
  /** Makes the record or replaces it whole; writing what is there already writes nothing. */
  put<Name extends RecordName>(name: Name, record: Records[Name]): Promise<void>;
  putMany<Name extends RecordName>(name: Name, records: readonly Records[Name][]): Promise<void>;
  remove(name: RecordName, id: string): Promise<void>;
  /**
   * Brings up to date what follows from all that was written so far, so that a long write keeps little of it in memory.
   * @param search that search finds it too, as little more is to come: else that waits for the end, or for more
   */
  settleSoFar(search?: boolean): Promise<void>;
  /** Replaces the line that history shows for this batch. */
  summarize(summary: string): void;
}
