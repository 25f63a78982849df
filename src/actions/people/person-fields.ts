import type { CalendarDay, PartialDate, TimeZone } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type {
  ContactPoint,
  ContactPointValue,
  ImportantDate,
  ImportantDateValue,
  Layer,
  OrganizationKind,
  Person,
  PersonName,
  Ending,
  PersonState,
  Position,
  PositionValue,
} from '../../core/people/index.ts';

/** What can be said about a person by hand. Whatever is left out stays as it is; lists are replaced whole. */
export interface PersonFields {
  readonly name?: Partial<PersonName>;
  readonly calledByNickname?: boolean | null;
  readonly pronouns?: string | null;
  readonly howWeMet?: string | null;
  readonly introducedBy?: PersonId | null;
  readonly knownSince?: PartialDate | null;
  readonly layer?: Layer | null;
  readonly cadenceDays?: number | null;
  readonly state?: PersonState;
  readonly pausedUntil?: CalendarDay | null;
  readonly usedToKnowWell?: boolean;
  readonly wouldSay?: string | null;
  readonly ending?: Ending | null;
  readonly timeZone?: TimeZone | null;
  readonly place?: string | null;
  readonly seniorityYears?: number | null;
  readonly mutualContacts?: number | null;
  readonly note?: string | null;
  readonly private?: boolean;
  readonly topics?: readonly string[];
  readonly groups?: readonly string[];
  readonly contactPoints?: readonly (ContactPointValue & { readonly id?: ContactPoint['id'] })[];
  readonly dates?: readonly (ImportantDateValue & { readonly id?: ImportantDate['id'] })[];
  readonly positions?: readonly PositionFields[];
}

export interface PositionFields extends Partial<PositionValue> {
  readonly id?: Position['id'];
  readonly organization?: string | null;
  readonly organizationKind?: OrganizationKind;
}

/** The person's own row with these fields; the layer is the placer's, lists are the writer's. */
export const applyFields = (person: Person, fields: PersonFields): Person => {
  const {
    name,
    layer: _layer,
    topics: _topics,
    groups: _groups,
    contactPoints: _contactPoints,
    dates: _dates,
    positions: _positions,
    ...plain
  } = fields;
  const nickname = name?.nickname;
  return {
    ...person,
    // Whoever types a nickname calls them so.
    ...(nickname !== undefined && { calledByNickname: nickname === null ? null : true }),
    ...plain,
    ...name,
  };
};
