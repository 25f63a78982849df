import type { PartialDate } from '../dates/index.ts';
import type { OrganizationKind, PositionValue } from './organization.ts';
import type {
  ContactPointValue,
  ImportantDateValue,
  PersonName,
  RelationValue,
  UnknownProperty,
} from './person.ts';

/** One person as a source tells of them, before the book knows who it is; also what an outlet writes. */
export interface PersonDraft {
  readonly name: PersonName;
  readonly pronouns: string | null;
  readonly contactPoints: readonly ContactPointValue[];
  readonly dates: readonly ImportantDateValue[];
  readonly relations: readonly RelationValue[];
  readonly positions: readonly PositionDraft[];
  readonly topics: readonly string[];
  readonly groups: readonly string[];
  readonly place: string | null;
  readonly howWeMet: string | null;
  readonly knownSince: PartialDate | null;
  readonly note: string | null;
  readonly photo: string | null;
  readonly unknown: readonly UnknownProperty[];
  /** The source's own lasting name for this person (vCard UID, LinkedIn profile address), null where it has none. */
  readonly identifier: string | null;
}

export interface PositionDraft extends PositionValue {
  readonly organization: string | null;
  readonly organizationKind: OrganizationKind;
}

export const emptyName: PersonName = {
  given: null,
  family: null,
  additional: null,
  prefix: null,
  suffix: null,
  nickname: null,
  phoneticGiven: null,
  phoneticFamily: null,
  formatted: null,
  displayOrder: 'given-first',
};

export const emptyPersonDraft: PersonDraft = {
  name: emptyName,
  pronouns: null,
  contactPoints: [],
  dates: [],
  relations: [],
  positions: [],
  topics: [],
  groups: [],
  place: null,
  howWeMet: null,
  knownSince: null,
  note: null,
  photo: null,
  unknown: [],
  identifier: null,
};
