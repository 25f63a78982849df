import type { CalendarDay } from '../dates/index.ts';
import type { GoalId, Id, OrganizationId } from '../ids.ts';

export const goalKinds = ['job', 'internship', 'client', 'role', 'community'] as const;
/** `role` is a new role that was taken up: its first 90 days (R11). */
export type GoalKind = (typeof goalKinds)[number];

export const modes = ['student', 'seeker', 'newhire', 'helper'] as const;
/** What the user is up to while a goal is open: it sets the week's aim and which cards come. */
export type Mode = (typeof modes)[number];

export interface Goal {
  readonly id: GoalId;
  readonly kind: GoalKind;
  readonly mode: Mode;
  readonly title: string;
  /** The first day; of a new role the first day at work. */
  readonly startedOn: CalendarDay;
  /** The day by which it should be reached. */
  readonly targetDay: CalendarDay | null;
  /** How many conversations with new people it should bring (R16: how many approaches to plan). */
  readonly talks: number | null;
  /** Of a new role the employer. */
  readonly organizationId: OrganizationId | null;
  readonly state: 'open' | 'reached' | 'given-up';
  readonly closedOn: CalendarDay | null;
  /** What happened, as everyone who helped will hear it (R20). */
  readonly outcome: string | null;
}

/** An organization that a goal aims at (R8, coverage). */
export interface Target {
  readonly id: Id<'TargetId'>;
  readonly goalId: GoalId;
  readonly organizationId: OrganizationId;
  readonly addedOn: CalendarDay;
}
