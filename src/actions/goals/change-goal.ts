import type { CalendarDay } from '../../core/dates/index.ts';
import { nextMode, type Goal, type Mode } from '../../core/goals/index.ts';
import type { BatchId, GoalId, Id, PersonId } from '../../core/ids.ts';
import type { SlotKind } from '../../core/onboarding/index.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { ensureOrganization } from '../companies/ensure-organization.ts';
import { withDaysInOrder } from './days-in-order.ts';
import { loopOf } from './read-loops.ts';
import { readOwner } from '../owner.ts';
import { layerPlacer } from '../layers/place-in-layer.ts';

const noGoal = (id: string): string => `There is no goal with the id ${id}.`;

export interface GoalChange {
  readonly title?: string;
  readonly mode?: Mode;
  readonly startedOn?: CalendarDay;
  readonly targetDay?: CalendarDay | null;
  readonly talks?: number | null;
}

export const changeGoal = async (
  { space }: Pick<Deps, 'space'>,
  { id, ...change }: GoalChange & { readonly id: GoalId },
): Promise<Result<{ readonly goal: Goal; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'goal', summary: 'Changed a goal' },
    async (writer) => {
      const goal = await writer.get('goal', id);
      if (!goal) return notFound(noGoal(id));
      const changed = withDaysInOrder({ ...goal, ...change });
      if (changed.ok) await writer.put('goal', changed.value);
      return changed;
    },
  );
  return value.ok ? ok({ goal: value.value, batch }) : value;
};

export interface ClosedGoalAnswer {
  readonly goal: Goal;
  /** Who will be told, heaviest help first (R20). */
  readonly told: readonly { readonly id: PersonId; readonly name: string; readonly due: CalendarDay }[];
  /** What one may do next. */
  readonly next: Mode;
  readonly batch: BatchId | null;
}

/** A goal ends, well or not: everyone who helped is to hear of it (R20). */
export const closeGoal = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  {
    id,
    state,
    outcome,
  }: { readonly id: GoalId; readonly state: 'reached' | 'given-up'; readonly outcome?: string },
): Promise<Result<ClosedGoalAnswer, ActionError>> => {
  const { value, batch } = await space.write({ action: 'goal', summary: 'Closed a goal' }, async (writer) => {
    const goal = await writer.get('goal', id);
    if (!goal) return null;
    const owner = await readOwner(writer, clock);
    // Said again, or mended: the day on which it ended stays, and with it who is due when.
    const closed: Goal = {
      ...goal,
      state,
      closedOn: goal.closedOn ?? owner.day,
      outcome: outcome ?? goal.outcome,
    };
    await writer.put('goal', closed);
    writer.summarize(`${state === 'reached' ? 'Reached' : 'Gave up'}: ${goal.title}`);
    const entries = await loopOf(writer, closed, owner);
    const people = await writer.getMany(
      'person',
      entries.map(({ helper }) => helper.id),
    );
    // Whoever helped is kept: nobody falls below the wide layer when it is over (R20).
    const placer = layerPlacer(writer, owner);
    for (const person of people)
      if (person.layer === null && person.state === 'active' && person.trashedAt === null)
        await writer.put('person', await placer.place(person, 'wide'));
    const names = new Map(people.map((person) => [person.id, displayName(person)]));
    const told = entries.flatMap(({ helper, due }) => {
      const name = names.get(helper.id);
      return name === undefined ? [] : [{ id: helper.id, name, due }];
    });
    return { goal: closed, told, next: nextMode(goal.mode) };
  });
  return value === null ? notFound(noGoal(id)) : ok({ ...value, batch });
};

/** An organization that a goal aims at, by name. */
export const addTarget = async (
  deps: Deps,
  {
    id,
    goalId,
    organization,
  }: { readonly id: Id<'TargetId'>; readonly goalId: GoalId; readonly organization: string },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'goal', summary: `Aims at ${organization}` },
    async (writer) => {
      if (!(await writer.get('goal', goalId))) return false;
      const { id: organizationId } = await ensureOrganization(writer, organization, deps.ids);
      const known = await writer.list('target', { where: { goalId, organizationId } });
      const { day } = await readOwner(writer, deps.clock);
      if (known.length === 0) await writer.put('target', { id, goalId, organizationId, addedOn: day });
      return true;
    },
  );
  return value ? ok({ batch }) : notFound(noGoal(goalId));
};

/** Somebody for a slot of the first 90 days; the same person once for each. */
export const assignSlot = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  slot: {
    readonly id: Id<'SlotId'>;
    readonly goalId: GoalId;
    readonly kind: SlotKind;
    readonly personId: PersonId;
  },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'goal', summary: 'Meant someone for a slot' },
    async (writer) => {
      if (!(await writer.get('goal', slot.goalId))) return noGoal(slot.goalId);
      if (!(await writer.get('person', slot.personId))) return noPerson(slot.personId);
      const { goalId, kind, personId } = slot;
      const known = await writer.list('slot', { where: { goalId, kind, personId } });
      const { day } = await readOwner(writer, clock);
      if (known.length === 0) await writer.put('slot', { ...slot, addedOn: day });
      return null;
    },
  );
  return value === null ? ok({ batch }) : notFound(value);
};
