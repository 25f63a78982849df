import type { PersonId } from '../../core/ids.ts';
import { callName, displayName, type ContactPoint } from '../../core/people/index.ts';
import type { ViewPerson } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';

/** These people as cards speak of them; those in the trash are left out. */
export const readViewPeople = async (
  reader: Reader,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, ViewPerson>> => {
  const people = (await reader.getMany('person', ids)).filter(({ trashedAt }) => trashedAt === null);
  const present = people.map(({ id }) => id);
  const positions = await reader.list('position', { where: { personId: { in: present }, current: true } });
  const organizations = await reader.getMany(
    'organization',
    [...new Set(positions.map(({ organizationId }) => organizationId))].filter((id) => id !== null),
  );
  const namesById = new Map(organizations.map(({ id, name }) => [id, name]));
  const companyById = new Map<PersonId, string>();
  for (const { personId, organizationId } of positions) {
    const name = organizationId === null ? undefined : namesById.get(organizationId);
    if (name !== undefined && !companyById.has(personId)) companyById.set(personId, name);
  }
  const nameless = people.filter(({ given, family, formatted, nickname }) =>
    [given, family, formatted, nickname].every((part) => part === null),
  );
  const reach = await reader.list('contactPoint', {
    where: { personId: { in: nameless.map(({ id }) => id) } },
    order: [['rank', 'up']],
  });
  const reachOf = (id: PersonId): readonly ContactPoint[] => reach.filter(({ personId }) => personId === id);
  return new Map(
    people.map((person) => {
      const { id, layer, state, cadenceDays } = person;
      return [
        id,
        {
          id,
          layer,
          state,
          cadenceDays,
          name: displayName(person, reachOf(id)),
          call: callName(person, reachOf(id)),
          company: companyById.get(id) ?? null,
        },
      ];
    }),
  );
};
