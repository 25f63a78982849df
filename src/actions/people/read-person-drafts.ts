import type { OrganizationId, PersonId } from '../../core/ids.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { Layer, Person, PersonDraft } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

interface DraftedPerson {
  readonly person: PersonDraft;
  readonly layer: Layer | null;
  readonly lastInteraction: CalendarDay | null;
}

/** Everybody in the book as an outlet writes them, some at a time; who is in the trash is left out. */
export const readPersonDrafts = async function* (reader: Reader): AsyncGenerator<readonly DraftedPerson[]> {
  for await (const people of reader.all('person')) {
    const present = people.filter(({ trashedAt }) => trashedAt === null);
    if (present.length === 0) continue;
    const drafts = await draftsOf(reader, present);
    const ties = await reader.ties(present.map(({ id }) => id));
    yield present.flatMap(({ id, layer }, place) => {
      const person = drafts[place];
      return person ? [{ person, layer, lastInteraction: ties.get(id)?.lastInteraction ?? null }] : [];
    });
  }
};

export const draftsOf = async (
  reader: Reader,
  people: readonly Person[],
): Promise<readonly PersonDraft[]> => {
  const where = { personId: { in: people.map(({ id }) => id) } };
  const contactPoints = byPerson(await reader.list('contactPoint', { where, order: [['rank', 'up']] }));
  const dates = byPerson(await reader.list('importantDate', { where }));
  const relations = byPerson(await reader.list('relation', { where }));
  const topics = byPerson(await reader.list('topic', { where }));
  const memberships = byPerson(await reader.list('membership', { where }));
  const positionRows = await reader.list('position', { where });
  const positions = byPerson(positionRows);
  const sources = byPerson(await reader.list('sourceRecord', { where }));
  const organizationIds = positionRows
    .map(({ organizationId }) => organizationId)
    .filter((id) => id !== null);
  const organizations = await reader.getMany('organization', [...new Set<OrganizationId>(organizationIds)]);
  const organizationsById = new Map(organizations.map((organization) => [organization.id, organization]));

  return people.map((person) => ({
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
    contactPoints: of(contactPoints, person).map(
      ({ id: _id, personId: _person, key: _key, rank: _rank, ...point }) => point,
    ),
    dates: of(dates, person).map(({ kind, label, date }) => ({ kind, label, date })),
    relations: of(relations, person).map(({ kind, label, name }) => ({ kind, label, name })),
    positions: of(positions, person).map(({ id: _id, personId: _person, organizationId, ...value }) => {
      const organization = organizationId === null ? undefined : organizationsById.get(organizationId);
      return {
        ...value,
        organization: organization?.name ?? null,
        organizationKind: organization?.kind ?? 'company',
      };
    }),
    topics: of(topics, person).map(({ name }) => name),
    groups: of(memberships, person).map(({ group }) => group),
    place: person.place,
    howWeMet: person.howWeMet,
    knownSince: person.knownSince,
    note: person.note,
    photo: person.photo,
    unknown: person.unknown,
    // The name its own source gave it, so that the file can go back where it came from and meet itself there.
    identifier:
      of(sources, person).find(({ draft }) => draft.identifier !== null)?.draft.identifier ?? person.id,
  }));
};

type ByPerson<Row> = ReadonlyMap<PersonId, readonly Row[]>;

const byPerson = <Row extends { readonly personId: PersonId }>(rows: readonly Row[]): ByPerson<Row> =>
  Map.groupBy(rows, ({ personId }) => personId);

const of = <Row>(rows: ByPerson<Row>, { id }: Person): readonly Row[] => rows.get(id) ?? [];
