import type { CalendarDay } from '../dates/index.ts';
import type { GoalId, Id, PersonId } from '../ids.ts';

/** Whom a newcomer should get to know in the first 90 days (R11); numbers and days are `onboarding.slots`. */
export const slotKinds = [
  'manager',
  'buddy',
  'peers',
  'support',
  'experts',
  'old-timers',
  'newcomers',
  'cross-functional',
  'skip-level',
  'customer',
  'outside',
] as const;
export type SlotKind = (typeof slotKinds)[number];

/** A person for a slot; it is filled by the first conversation since the goal began. */
export interface Slot {
  readonly id: Id<'SlotId'>;
  readonly goalId: GoalId;
  readonly kind: SlotKind;
  readonly personId: PersonId;
  readonly addedOn: CalendarDay;
}
