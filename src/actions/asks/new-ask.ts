import { emptyAsk, type Ask, type AskKind, type Route } from '../../core/asks/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { GoalId, OrganizationId, PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import { readSharedSchools } from '../companies/read-shared-schools.ts';
import type { Owner } from '../owner.ts';

export interface AskInput {
  /** Made by the caller, so that a repeated request is the same ask. */
  readonly id: Ask['id'];
  readonly personId: PersonId;
  readonly kind: AskKind;
  readonly what: string;
  readonly target?: string | null;
  readonly targetPersonId?: PersonId | null;
  readonly organizationId?: OrganizationId | null;
  readonly goalId?: GoalId | null;
  readonly blurb?: string | null;
  readonly route?: Route;
  readonly offered?: boolean;
  readonly due?: CalendarDay | null;
}

/** An ask that has not gone out, with what the book knows of its person. */
export const newAsk = async (reader: Reader, person: Person, input: AskInput, owner: Owner): Promise<Ask> => {
  const { id, personId, kind, what } = input;
  const organizationId = input.organizationId ?? (await currentOrganization(reader, personId));
  return {
    ...emptyAsk,
    id,
    personId,
    kind,
    what,
    target: input.target ?? null,
    targetPersonId: input.targetPersonId ?? null,
    organizationId,
    goalId: input.goalId ?? (await openGoal(reader)),
    blurb: input.blurb ?? null,
    route: input.route ?? (await routeTo(reader, person, owner)),
    offered: input.offered ?? false,
    state: 'planned',
    madeOn: owner.day,
    due: input.due ?? null,
  };
};

export const currentOrganization = async (
  reader: Reader,
  personId: PersonId,
): Promise<OrganizationId | null> => {
  const positions = await reader.list('position', { where: { personId, current: true } });
  return positions.find(({ organizationId }) => organizationId !== null)?.organizationId ?? null;
};

/** The one goal that is open; several leave it to the user. */
const openGoal = async (reader: Reader): Promise<GoalId | null> => {
  const goals = await reader.list('goal', { where: { state: 'open' } });
  return goals.length === 1 ? (goals[0]?.id ?? null) : null;
};

/** How I come to them (R16): known, introduced, a school in common, or out of the blue. */
const routeTo = async (reader: Reader, person: Person, owner: Owner): Promise<Route> => {
  const tie = (await reader.ties([person.id])).get(person.id);
  if (tie !== undefined && tie.lastTwoWay !== null) return 'known';
  if (person.introducedBy !== null) return 'introduced';
  return (await readSharedSchools(reader, [person.id], owner)).has(person.id) ? 'alumni' : 'cold';
};
