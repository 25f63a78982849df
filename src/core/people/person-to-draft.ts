import type { OrganizationId } from '../ids.ts';
import type { PersonDraft } from './draft.ts';
import type { Organization, Position } from './organization.ts';
import type { ContactPoint, ImportantDate, Membership, Person, Relation, Topic } from './person.ts';

/** What the book holds of a person beside themselves. */
export interface PersonRecords {
  readonly contactPoints: readonly ContactPoint[];
  readonly dates: readonly ImportantDate[];
  readonly relations: readonly Relation[];
  readonly positions: readonly Position[];
  readonly topics: readonly Topic[];
  readonly memberships: readonly Membership[];
}

/** A person of the book as an outlet writes them and an address book holds them, record by record in the same order. */
export const personToDraft = (
  person: Person,
  records: PersonRecords,
  organizationOf: (id: OrganizationId) => Pick<Organization, 'name' | 'kind'> | undefined,
  identifier: string,
): PersonDraft => ({
  name: {
    given: person.given,
    family: person.family,
    additional: person.additional,
    prefix: person.prefix,
    suffix: person.suffix,
    nickname: person.nickname,
    phoneticGiven: person.phoneticGiven,
    phoneticFamily: person.phoneticFamily,
    formatted: person.formatted,
    displayOrder: person.displayOrder,
  },
  pronouns: person.pronouns,
  contactPoints: records.contactPoints.map(({ kind, value, label, preferred, service, address }) => ({
    kind,
    value,
    label,
    preferred,
    service,
    address,
  })),
  dates: records.dates.map(({ kind, label, date }) => ({ kind, label, date })),
  relations: records.relations.map(({ kind, label, name }) => ({ kind, label, name })),
  positions: records.positions.map(
    ({ organizationId, title, department, team, level, started, ended, current }) => {
      const organization = organizationId === null ? undefined : organizationOf(organizationId);
      return {
        organization: organization?.name ?? null,
        organizationKind: organization?.kind ?? 'company',
        title,
        department,
        team,
        level,
        started,
        ended,
        current,
      };
    },
  ),
  topics: records.topics.map(({ name }) => name),
  groups: records.memberships.map(({ group }) => group),
  place: person.place,
  howWeMet: person.howWeMet,
  knownSince: person.knownSince,
  note: person.note,
  photo: person.photo,
  unknown: person.unknown,
  identifier,
});
