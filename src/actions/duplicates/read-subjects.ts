import { toSubject, type DuplicateSubject } from '../../core/duplicates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { ContactPoint, ImportantDate, Person, Position } from '../../core/people/index.ts';
import type { Records } from '../../core/records.ts';
import { breather } from '../../store/breathe.ts';
import type { Reader } from '../../store/space.ts';

/** Everybody who is not in the trash, as they are compared; without ids the whole book. */
export const readSubjects = async (
  reader: Reader,
  ids: readonly PersonId[] | null = null,
): Promise<readonly DuplicateSubject[]> => {
  const breathe = breather();
  const points = await readByPerson(reader, 'contactPoint', ids);
  const dates = await readByPerson(reader, 'importantDate', ids);
  const positions = await readByPerson(reader, 'position', ids);
  const organizations = new Map<string, string>();
  for await (const some of reader.all('organization'))
    for (const { id, name } of some) organizations.set(id, name);
  const subjects: DuplicateSubject[] = [];
  for await (const some of ids === null ? reader.all('person') : only(await reader.getMany('person', ids)))
    for (const person of some) {
      if (person.trashedAt === null)
        subjects.push(
          personToSubject(person, {
            points: points.get(person.id) ?? [],
            dates: dates.get(person.id) ?? [],
            positions: positions.get(person.id) ?? [],
            organizations,
          }),
        );
      await breathe();
    }
  return subjects;
};

async function* only<Item>(items: Item): AsyncGenerator<Item> {
  yield items;
}

const readByPerson = async <Name extends 'contactPoint' | 'importantDate' | 'position'>(
  reader: Reader,
  name: Name,
  ids: readonly PersonId[] | null,
): Promise<ReadonlyMap<string, readonly Records[Name][]>> => {
  const byPerson = new Map<string, Records[Name][]>();
  const take = (record: Records[Name]): void => {
    const known = byPerson.get(record.personId);
    if (known === undefined) byPerson.set(record.personId, [record]);
    else known.push(record);
  };
  if (ids === null) for await (const some of reader.all(name)) some.forEach(take);
  else (await listOf(reader, name, ids)).forEach(take);
  return byPerson;
};

const listOf = <Name extends 'contactPoint' | 'importantDate' | 'position'>(
  reader: Reader,
  name: Name,
  ids: readonly PersonId[],
): Promise<readonly Records[Name][]> =>
  reader.list(name as 'contactPoint', { where: { personId: { in: ids } } }) as unknown as Promise<
    readonly Records[Name][]
  >;

interface Parts {
  readonly points: readonly ContactPoint[];
  readonly dates: readonly ImportantDate[];
  readonly positions: readonly Position[];
  readonly organizations: ReadonlyMap<string, string>;
}

const personToSubject = (
  person: Person,
  { points, dates, positions, organizations }: Parts,
): DuplicateSubject =>
  toSubject({
    id: person.id,
    name: person,
    contactKeys: [...new Set(points.flatMap(({ key }) => key ?? []))],
    organizations: positions.flatMap(({ organizationId }) =>
      organizationId === null ? [] : (organizations.get(organizationId) ?? []),
    ),
    birthday: dates.find(({ kind }) => kind === 'birthday')?.date ?? null,
    places: points.filter(({ kind }) => kind === 'address').map(({ value }) => value),
  });
