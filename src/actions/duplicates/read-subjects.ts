import { toSubject, type DuplicateSubject } from '../../core/duplicates/index.ts';
import type { PartialDate } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { nameFields, type Person } from '../../core/people/index.ts';
import type { Records } from '../../core/records.ts';
import { breather } from '../../store/breathe.ts';
import type { Reader } from '../../store/space.ts';

/** Everybody who is not in the trash, as they are compared; without ids the whole book. */
export const readSubjects = async (
  reader: Reader,
  ids: readonly PersonId[] | null = null,
): Promise<readonly DuplicateSubject[]> => {
  const told = await readTold(reader, ids);
  const breathe = breather();
  const subjects: DuplicateSubject[] = [];
  for await (const some of ids === null
    ? reader.pickAll('person', personFields)
    : only(reader.getMany('person', ids))) {
    for (const person of some)
      if (person.trashedAt === null) subjects.push(personToSubject(person, told.get(person.id) ?? nothing));
    await breathe();
  }
  return subjects;
};

const personFields = [
  'id',
  ...nameFields,
  'displayOrder',
  'trashedAt',
] as const satisfies readonly (keyof Person)[];

/** What is compared of somebody's records: of a large book nothing else is held. */
interface Told {
  readonly contactKeys: string[];
  readonly places: string[];
  readonly organizations: string[];
  birthday: PartialDate | null;
}

const nothing: Told = { contactKeys: [], places: [], organizations: [], birthday: null };

const readTold = async (
  reader: Reader,
  ids: readonly PersonId[] | null,
): Promise<ReadonlyMap<string, Told>> => {
  const byPerson = new Map<string, Told>();
  const toldBy = (id: string): Told => {
    const known = byPerson.get(id) ?? { contactKeys: [], places: [], organizations: [], birthday: null };
    byPerson.set(id, known);
    return known;
  };
  const breathe = breather();
  for await (const some of partsOf(reader, 'contactPoint', ['personId', 'kind', 'key', 'value'], ids)) {
    for (const { personId, kind, key, value } of some) {
      const { contactKeys, places } = toldBy(personId);
      if (key !== null && !contactKeys.includes(key)) contactKeys.push(key);
      if (kind === 'address') places.push(value);
    }
    await breathe();
  }
  for await (const some of partsOf(reader, 'importantDate', ['personId', 'kind', 'date'], ids)) {
    for (const { personId, kind, date } of some) if (kind === 'birthday') toldBy(personId).birthday ??= date;
    await breathe();
  }
  const names = new Map<string, string>();
  for await (const some of reader.pickAll('organization', ['id', 'name']))
    for (const { id, name } of some) names.set(id, name);
  for await (const some of partsOf(reader, 'position', ['personId', 'organizationId'], ids)) {
    for (const { personId, organizationId } of some) {
      const name = organizationId === null ? undefined : names.get(organizationId);
      if (name !== undefined) toldBy(personId).organizations.push(name);
    }
    await breathe();
  }
  return byPerson;
};

type Part = 'contactPoint' | 'importantDate' | 'position';

/** Of everybody, or of these; by their ids. */
const partsOf = <Name extends Part, Field extends keyof Records[Name] & string>(
  reader: Reader,
  name: Name,
  fields: readonly Field[],
  ids: readonly PersonId[] | null,
): AsyncIterable<readonly Pick<Records[Name], Field>[]> =>
  ids === null ? reader.pickAll(name, fields) : only(listOf(reader, name, ids));

async function* only<Item>(item: Promise<Item>): AsyncGenerator<Item> {
  yield await item;
}

const listOf = <Name extends Part>(
  reader: Reader,
  name: Name,
  ids: readonly PersonId[],
): Promise<readonly Records[Name][]> =>
  reader.list(name as 'contactPoint', { where: { personId: { in: ids } } }) as unknown as Promise<
    readonly Records[Name][]
  >;

const personToSubject = (
  person: Pick<Person, (typeof personFields)[number]>,
  { contactKeys, organizations, birthday, places }: Told,
): DuplicateSubject =>
  toSubject({ id: person.id, name: person, contactKeys, organizations, birthday, places });
