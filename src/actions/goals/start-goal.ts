import type { CalendarDay } from '../../core/dates/index.ts';
import { modeFor, type Goal, type GoalKind, type Mode } from '../../core/goals/index.ts';
import type { BatchId, GoalId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Writer } from '../../store/space.ts';
import type { ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { ensureOrganization } from '../companies/ensure-organization.ts';
import { withDaysInOrder } from './days-in-order.ts';
import { readOwner } from '../owner.ts';

export interface GoalInput {
  readonly id: GoalId;
  readonly kind: GoalKind;
  readonly title: string;
  /** Left out: what fits the kind. */
  readonly mode?: Mode;
  /** Left out: today. */
  readonly startedOn?: CalendarDay;
  readonly targetDay?: CalendarDay | null;
  readonly talks?: number | null;
  /** Of a new role the employer, by name. */
  readonly organization?: string | null;
}

/** Opens a goal: it sets the week's aim, and a new role opens its first 90 days. The same id again changes nothing. */
export const startGoal = async (
  deps: Deps,
  input: GoalInput,
): Promise<Result<{ readonly goal: Goal; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'goal', summary: `Started: ${input.title}` },
    async (writer) => {
      const known = await writer.get('goal', input.id);
      if (known) return ok(known);
      const { day } = await readOwner(writer, deps.clock);
      const made = withDaysInOrder(newGoal(input, day));
      if (!made.ok) return made;
      const organizationId = await employerOf(writer, deps, input);
      const goal = { ...made.value, organizationId };
      await writer.put('goal', goal);
      return ok(goal);
    },
  );
  return value.ok ? ok({ goal: value.value, batch }) : value;
};

const employerOf = async (
  writer: Writer,
  deps: Deps,
  { organization }: GoalInput,
): Promise<Goal['organizationId']> =>
  organization === undefined || organization === null
    ? null
    : (await ensureOrganization(writer, organization, deps.ids)).id;

const newGoal = (input: GoalInput, day: CalendarDay): Goal => ({
  id: input.id,
  kind: input.kind,
  mode: input.mode ?? modeFor[input.kind],
  title: input.title,
  startedOn: input.startedOn ?? day,
  targetDay: input.targetDay ?? null,
  talks: input.talks ?? null,
  organizationId: null,
  state: 'open',
  closedOn: null,
  outcome: null,
});
