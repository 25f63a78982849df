import type { OrganizationId, PersonId } from '../../core/ids.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import {
  personToDraft,
  type Layer,
  type Person,
  type PersonDraft,
  type SourceRecord,
} from '../../core/people/index.ts';
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

  return people.map((person) =>
    personToDraft(
      person,
      {
        contactPoints: of(contactPoints, person),
        dates: of(dates, person),
        relations: of(relations, person),
        positions: of(positions, person),
        topics: of(topics, person),
        memberships: of(memberships, person),
      },
      (id) => organizationsById.get(id),
      cardOf(of(sources, person)) ?? person.id,
    ),
  );
};

/**
 * The name that an address book gave the card, so that the file can go back where it came from and meet itself there. What
 * others call somebody is nobody's UID: LinkedIn's connection without a profile is a name and a day.
 */
const cardOf = (records: readonly SourceRecord[]): string | null =>
  records.find(
    ({ source, draft }) =>
      draft.identifier !== null && (source === 'vcard' || source.startsWith('contacts:')),
  )?.draft.identifier ?? null;

type ByPerson<Row> = ReadonlyMap<PersonId, readonly Row[]>;

const byPerson = <Row extends { readonly personId: PersonId }>(rows: readonly Row[]): ByPerson<Row> =>
  Map.groupBy(rows, ({ personId }) => personId);

const of = <Row>(rows: ByPerson<Row>, { id }: Person): readonly Row[] => rows.get(id) ?? [];
