import type { CalendarDay } from '../../core/dates/index.ts';
import type { Goal } from '../../core/goals/index.ts';
import type { Organization } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

export interface TargetCompany extends Organization {
  /** The first day on which a goal aimed there. */
  readonly addedOn: CalendarDay;
}

/** The companies of these goals, the first named first. */
export const readTargets = async (
  reader: Reader,
  goals: readonly Goal[],
): Promise<readonly TargetCompany[]> => {
  const targets = await reader.list('target', { where: { goalId: { in: goals.map(({ id }) => id) } } });
  const organizations = await reader.getMany('organization', [
    ...new Set(targets.map(({ organizationId }) => organizationId)),
  ]);
  return organizations
    .flatMap((organization): readonly TargetCompany[] => {
      const days = targets
        .filter(({ organizationId }) => organizationId === organization.id)
        .map(({ addedOn }) => addedOn)
        .toSorted((one, other) => (one < other ? -1 : 1));
      return days[0] === undefined ? [] : [{ ...organization, addedOn: days[0] }];
    })
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
};

const placeOf = ({ addedOn, name }: TargetCompany): string => `${addedOn} ${name}`;
