import {
  foldName,
  organizationKey,
  spelledBy,
  type DuplicateSubject,
  type FoldedName,
} from '../../core/duplicates/index.ts';
import type { PartialDate } from '../../core/dates/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import {
  displayName,
  type ContactPoint,
  type ImportantDate,
  type Membership,
  type Person,
  type PersonDraft,
  type Position,
  type Relation,
  type SourceRecord,
  type Topic,
} from '../../core/people/index.ts';
import { isFingerprint } from './incoming.ts';
import { KeptText } from './kept-text.ts';
import { SourceRecords } from './source-records.ts';

/** A person as an import finds them: what tells them apart always, their records while somebody changes them. */
export interface KnownPerson {
  readonly id: PersonId;
  /** In the index; null before they are there. */
  number: number | null;
  readonly name: FoldedName;
  /** Grow with what the import adds, each key once. */
  readonly contactKeys: string[];
  readonly organizationKeys: string[];
  birthday: PartialDate | null;
  knownSince: PartialDate | null;
  /** As it stands on screen. */
  shownName: string;
  /** Who has told of them, under which key; of thousands as few as answer what is asked ({@link withSource}). */
  sources: readonly ToldKey[];
  /** Null where they are in the book and nobody needs them now. */
  details: PersonDetails | null;
}

/** Whose records are at hand. */
export interface DetailedPerson extends KnownPerson {
  details: PersonDetails;
}

/** All that an import compares and changes; replaced list by list as it goes on. */
export interface PersonDetails {
  person: Person;
  contactPoints: readonly ContactPoint[];
  dates: readonly ImportantDate[];
  relations: readonly Relation[];
  positions: readonly Position[];
  topics: readonly Topic[];
  memberships: readonly Membership[];
  readonly sourceRecords: SourceRecords;
}

type ToldKey = Pick<SourceRecord, 'source' | 'key'>;

export type OrganizationName = (id: OrganizationId) => string | null;

export const toKnownPerson = (
  details: PersonDetails,
  organizationName: OrganizationName,
): DetailedPerson => ({
  ...newKnownPerson(details.person, foldName(details.person)),
  ...summaryOf(details),
  sources: [...details.sourceRecords].reduce<readonly ToldKey[]>(
    (sources, record) => withSource(sources, record),
    [],
  ),
  contactKeys: unique(details.contactPoints.flatMap(({ key }) => key ?? [])),
  organizationKeys: unique(
    details.positions.flatMap(({ organizationId }) => {
      const name = organizationId === null ? null : organizationName(organizationId);
      return name === null ? [] : [organizationKey(name)];
    }),
  ),
  details,
});

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

/** Somebody of whom the book has nothing yet. */
export const newKnownPerson = (person: Person, name: FoldedName): DetailedPerson => ({
  id: person.id,
  number: null,
  name,
  contactKeys: [],
  organizationKeys: [],
  birthday: null,
  knownSince: null,
  shownName: '',
  sources: [],
  details: {
    person,
    contactPoints: [],
    dates: [],
    relations: [],
    positions: [],
    topics: [],
    memberships: [],
    sourceRecords: new SourceRecords(),
  },
});

type Summary = Pick<KnownPerson, 'birthday' | 'knownSince' | 'shownName'>;

const summaryOf = ({ person, contactPoints, dates }: PersonDetails): Summary => ({
  birthday: dates.find(({ kind }) => kind === 'birthday')?.date ?? null,
  knownSince: person.knownSince,
  shownName: displayName(person, contactPoints),
});

/** Brings what tells a person apart up to their records, after these have changed. */
export const summarize = (known: DetailedPerson): void => {
  Object.assign(known, summaryOf(known.details));
};

export const knownToSubject = (known: KnownPerson): DuplicateSubject => ({
  id: known.id,
  name: known.name,
  contactKeys: known.contactKeys,
  spelled: spelledBy(known.contactKeys),
  organizationKeys: known.organizationKeys,
  birthday: known.birthday,
  places: [],
});

/** Somebody who waits: without objects, a fifth of the room. */
export const packPerson = (known: KnownPerson): KeptText => {
  const { id, name, contactKeys, organizationKeys, birthday, knownSince, shownName, sources, details } =
    known;
  const { given, family, nickname, whole, generation, middle, address } = name;
  const told = sources.map(({ source, key }) => [source, key] as const);
  return new KeptText(
    JSON.stringify([
      id,
      [given, family, nickname, whole, generation, middle, address],
      contactKeys,
      organizationKeys,
      birthday,
      knownSince,
      shownName,
      told,
      details && { ...details, sourceRecords: [...details.sourceRecords] },
    ] satisfies Packed),
  );
};

type Packed = readonly [
  id: PersonId,
  name: readonly [
    given: string,
    family: string,
    nickname: string,
    whole: string,
    generation: string,
    middle: string,
    address: FoldedName['address'],
  ],
  contactKeys: string[],
  organizationKeys: string[],
  birthday: PartialDate | null,
  knownSince: PartialDate | null,
  shownName: string,
  sources: readonly (readonly [source: string, key: string])[],
  details: PackedDetails | null,
];

type PackedDetails = Omit<PersonDetails, 'sourceRecords'> & {
  readonly sourceRecords: readonly SourceRecord[];
};

export const unpackPerson = (number: number, packed: KeptText): KnownPerson => {
  const [id, name, contactKeys, organizationKeys, birthday, knownSince, shownName, told, details] =
    JSON.parse(packed.read()) as Packed;
  const [given, family, nickname, whole, generation, middle, address] = name;
  return {
    id,
    number,
    name: { given, family, nickname, whole, generation, middle, address },
    contactKeys,
    organizationKeys,
    birthday,
    knownSince,
    shownName,
    sources: told.map(([source, key]) => ({ source, key })),
    details: details && { ...details, sourceRecords: new SourceRecords(details.sourceRecords) },
  };
};

/** Another of a source's lasting keys is asked for, and whether it has told without one: two of a kind are enough. */
const mostOfKind = 2;

/** With another key, which may stand for one that a source no longer uses. */
export const withSource = (
  sources: readonly ToldKey[],
  { source, key }: ToldKey,
  former: ToldKey | null = null,
): readonly ToldKey[] => {
  // As of nearly all whom an import makes.
  if (sources.length === 0) return [{ source, key }];
  const others =
    former === null ? sources : sources.filter((told) => told.source !== source || told.key !== former.key);
  const ofKind = others.filter(
    (told) => told.source === source && isFingerprint(told.key) === isFingerprint(key),
  );
  const isThere = ofKind.length >= mostOfKind || ofKind.some((told) => told.key === key);
  return isThere ? others : [...others, { source, key }];
};

/** What all sources said last of somebody, but for the one whose word was `base`. */
export function* draftsElsewhere(
  { details }: DetailedPerson,
  base: PersonDraft | null,
): Generator<PersonDraft> {
  for (const { draft } of details.sourceRecords) if (draft !== base) yield draft;
}
