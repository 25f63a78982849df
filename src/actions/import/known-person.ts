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
  type Position,
  type Relation,
  type SourceRecord,
  type Topic,
} from '../../core/people/index.ts';
import { birthdayOf, organizationKeysOf, sourceKey, type IncomingRow } from './incoming.ts';
import { KeptText } from './kept-text.ts';
import { unpackDraft } from './packed-draft.ts';

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
  /** As it stands on screen. */
  shownName: string;
  /** Who has told of them, under which key. */
  sources: readonly Pick<SourceRecord, 'source' | 'key'>[];
  /** Null where they are in the book and nobody needs them now. */
  details: PersonDetails | null;
  /** The one row that made them; null where anything else is known of them. */
  made: MadeBy | null;
}

/** Enough of a row to know again whom it made. */
export type MadeBy = Pick<IncomingRow, 'said' | 'source'>;

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
  sourceRecords: readonly SourceRecord[];
}

export type OrganizationName = (id: OrganizationId) => string | null;

export const toKnownPerson = (
  details: PersonDetails,
  organizationName: OrganizationName,
): DetailedPerson => ({
  ...newKnownPerson(details.person, foldName(details.person)),
  ...summaryOf(details),
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
  shownName: '',
  sources: [],
  made: null,
  details: {
    person,
    contactPoints: [],
    dates: [],
    relations: [],
    positions: [],
    topics: [],
    memberships: [],
    sourceRecords: [],
  },
});

type Summary = Pick<KnownPerson, 'birthday' | 'shownName' | 'sources'>;

const summaryOf = ({ person, contactPoints, dates, sourceRecords }: PersonDetails): Summary => ({
  birthday: dates.find(({ kind }) => kind === 'birthday')?.date ?? null,
  shownName: displayName(person, contactPoints),
  sources: sourceRecords.map(({ source, key }) => ({ source, key })),
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

/** Somebody who waits. */
export type PackedPerson = KeptText | MadePerson;

/** The row that made them is held anyway, and says all but what is slow to reckon. */
interface MadePerson extends MadeBy, Pick<KnownPerson, 'id'> {
  /** JSON. */
  readonly contactKeys: KeptText;
}

/** Without objects, a fifth of the room. */
export const packPerson = (known: KnownPerson): PackedPerson => {
  const { id, made, details, contactKeys } = known;
  if (made === null || details !== null) return new KeptText(toText(known));
  const { said, source } = made;
  return { id, said, source, contactKeys: new KeptText(JSON.stringify(contactKeys)) };
};

const toText = (known: KnownPerson): string => {
  const { id, name, contactKeys, organizationKeys, birthday, shownName, sources, details } = known;
  const { given, family, nickname, whole, generation, middle, address } = name;
  const told = sources.map(({ source, key }) => [source, key] as const);
  return JSON.stringify([
    id,
    [given, family, nickname, whole, generation, middle, address],
    contactKeys,
    organizationKeys,
    birthday,
    shownName,
    told,
    details,
  ] satisfies Packed);
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
  shownName: string,
  sources: readonly (readonly [source: string, key: string])[],
  details: PersonDetails | null,
];

export const unpackPerson = (number: number, packed: PackedPerson): KnownPerson =>
  packed instanceof KeptText ? fromText(number, packed.read()) : fromRow(number, packed);

const fromRow = (number: number, { id, said, source, contactKeys }: MadePerson): KnownPerson => {
  const draft = unpackDraft({ said });
  return {
    id,
    number,
    name: foldName(draft.name),
    contactKeys: JSON.parse(contactKeys.read()) as string[],
    organizationKeys: unique(organizationKeysOf(draft)),
    birthday: birthdayOf(draft),
    shownName: displayName(draft.name, draft.contactPoints),
    sources: [{ source, key: sourceKey(draft) }],
    made: { said, source },
    details: null,
  };
};

const fromText = (number: number, text: string): KnownPerson => {
  const [id, name, contactKeys, organizationKeys, birthday, shownName, told, details] = JSON.parse(
    text,
  ) as Packed;
  const [given, family, nickname, whole, generation, middle, address] = name;
  return {
    id,
    number,
    name: { given, family, nickname, whole, generation, middle, address },
    contactKeys,
    organizationKeys,
    birthday,
    shownName,
    sources: told.map(([source, key]) => ({ source, key })),
    made: null,
    details,
  };
};
