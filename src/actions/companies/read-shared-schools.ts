import type { PersonId } from '../../core/ids.ts';
import { fold, mySchoolsOf, sharedSchool } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** Of these people those who went to a school of mine, and which (R16, R22). */
export const readSharedSchools = async (
  reader: Reader,
  ids: readonly PersonId[],
  { settings }: Owner,
): Promise<ReadonlyMap<PersonId, string>> => {
  const mine = mySchoolsOf(settings.get('me'));
  if (mine.size === 0) return new Map();
  const places = await reader.pick('position', ['personId', 'organizationId', 'current'], {
    where: { personId: { in: ids } },
  });
  const organizations = new Map(
    (
      await reader.getMany('organization', [
        ...new Set(places.flatMap(({ organizationId }) => organizationId ?? [])),
      ])
    )
      .filter(({ name }) => mine.has(fold(name)))
      .map((organization) => [organization.id, organization]),
  );
  const groups = await reader.pick('membership', ['personId', 'group'], { where: { personId: { in: ids } } });
  const shared = new Map<PersonId, string>();
  for (const { personId, organizationId, current } of places) {
    const organization = organizationId === null ? undefined : organizations.get(organizationId);
    const school =
      organization === undefined ? null : sharedSchool({ place: { ...organization, current } }, mine);
    if (school !== null) shared.set(personId, school);
  }
  for (const { personId, group } of groups) {
    const school = sharedSchool({ group }, mine);
    if (school !== null && !shared.has(personId)) shared.set(personId, school);
  }
  return shared;
};
