import type { CalendarDay } from '../core/dates/index.ts';
import { modeFor, type Goal, type GoalKind, type Mode } from '../core/goals/index.ts';
import type { BatchId, GoalId } from '../core/ids.ts';
import type { Writer } from '../store/space.ts';
import type { Deps } from './deps.ts';
import { ensureOrganization } from './companies/ensure-organization.ts';
import { readOwner } from './owner.ts';

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
): Promise<{ readonly goal: Goal; readonly batch: BatchId | null }> => {
  const { value: goal, batch } = await deps.space.write(
    { action: 'goal', summary: `Started: ${input.title}` },
    async (writer) => {
      const known = await writer.get('goal', input.id);
      if (known) return known;
      const made = await newGoal(writer, deps, input);
      await writer.put('goal', made);
      return made;
    },
  );
  return { goal, batch };
};

const newGoal = async (writer: Writer, deps: Deps, input: GoalInput): Promise<Goal> => {
  const { day } = await readOwner(writer, deps.clock);
  const organization =
    input.organization === undefined || input.organization === null
      ? null
      : await ensureOrganization(writer, input.organization, deps.ids);
  return {
    id: input.id,
    kind: input.kind,
    mode: input.mode ?? modeFor[input.kind],
    title: input.title,
    startedOn: input.startedOn ?? day,
    targetDay: input.targetDay ?? null,
    talks: input.talks ?? null,
    organizationId: organization?.id ?? null,
    state: 'open',
    closedOn: null,
    outcome: null,
  };
};
