import {
  foldName,
  organizationKey,
  type DuplicateSubject,
  type FoldedName,
} from '../../core/duplicates/index.ts';
import type { PartialDate } from '../../core/dates/index.ts';
import type { OrganizationId } from '../../core/ids.ts';
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

/** A person with all that an import compares and changes; replaced list by list as the import goes on. */
export interface KnownPerson {
  person: Person;
  contactPoints: readonly ContactPoint[];
  dates: readonly ImportantDate[];
  relations: readonly Relation[];
  positions: readonly Position[];
  topics: readonly Topic[];
  memberships: readonly Membership[];
  sourceRecords: readonly SourceRecord[];
  readonly name: FoldedName;
  /** Grow with what the import adds, each key once. */
  readonly contactKeys: string[];
  readonly organizationKeys: string[];
}

export type OrganizationName = (id: OrganizationId) => string | null;

export const toKnownPerson = (
  parts: Omit<KnownPerson, 'name' | 'contactKeys' | 'organizationKeys'>,
  organizationName: OrganizationName,
): KnownPerson => ({
  ...parts,
  name: foldName(parts.person),
  contactKeys: unique(parts.contactPoints.flatMap(({ key }) => key ?? [])),
  organizationKeys: unique(
    parts.positions.flatMap(({ organizationId }) => {
      const name = organizationId === null ? null : organizationName(organizationId);
      return name === null ? [] : [organizationKey(name)];
    }),
  ),
});

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

/** Somebody of whom the book has nothing yet. */
export const newKnownPerson = (person: Person, name: FoldedName): KnownPerson => ({
  person,
  contactPoints: [],
  dates: [],
  relations: [],
  positions: [],
  topics: [],
  memberships: [],
  sourceRecords: [],
  name,
  contactKeys: [],
  organizationKeys: [],
});

export const birthdayOfKnown = ({ dates }: KnownPerson): PartialDate | null =>
  dates.find(({ kind }) => kind === 'birthday')?.date ?? null;

export const nameOfKnown = ({ person, contactPoints }: KnownPerson): string =>
  displayName(person, contactPoints);

export const knownToSubject = (known: KnownPerson): DuplicateSubject => ({
  id: known.person.id,
  name: known.name,
  contactKeys: known.contactKeys,
  organizationKeys: known.organizationKeys,
  birthday: birthdayOfKnown(known),
  places: [],
});
