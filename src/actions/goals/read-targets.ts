import type { Goal } from '../../core/goals/index.ts';
import type { Organization } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** The companies of these goals, the first named first. */
export const readTargets = async (
  reader: Reader,
  goals: readonly Goal[],
): Promise<readonly Organization[]> => {
  const targets = await reader.list('target', { where: { goalId: { in: goals.map(({ id }) => id) } } });
  const days = new Map(targets.map(({ organizationId, addedOn }) => [organizationId, addedOn]));
  const organizations = await reader.getMany('organization', [...days.keys()]);
  const placeOf = ({ id, name }: Organization): string => `${days.get(id)} ${name}`;
  return organizations.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
};
