import type { CalendarDay } from '../../core/dates/index.ts';
import type { Goal } from '../../core/goals/index.ts';
import type { Organization } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** What the rules look at of a company that a goal aims at. */
const fields = ['id', 'name', 'industry'] as const satisfies readonly (keyof Organization)[];

export interface TargetCompany extends Pick<Organization, (typeof fields)[number]> {
  /** The first day on which a goal aimed there. */
  readonly addedOn: CalendarDay;
}

/** The companies of these goals, the first named first. */
export const readTargets = async (
  reader: Reader,
  goals: readonly Goal[],
): Promise<readonly TargetCompany[]> => {
  const targets = await reader.list('target', { where: { goalId: { in: goals.map(({ id }) => id) } } });
  const ids = new Set(targets.map(({ organizationId }) => organizationId));
  const organizations = new Map(
    (await reader.pick('organization', fields, { where: { id: { in: [...ids] } } })).map((one) => [
      one.id,
      one,
    ]),
  );
  return [...ids]
    .flatMap((id) => organizations.get(id) ?? [])
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
