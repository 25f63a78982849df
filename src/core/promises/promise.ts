import type { CalendarDay, Instant } from '../dates/index.ts';
import type { InteractionId, PersonId, PromiseId } from '../ids.ts';

export const promiseKinds = ['send', 'introduction', 'analysis', 'other'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** Something I promised someone, or they promised me (R2). */
export interface PromiseRecord {
  readonly id: PromiseId;
  readonly personId: PersonId;
  readonly by: 'me' | 'them';
  readonly what: string;
  readonly kind: PromiseKind;
  /** The day that was said, else R2's default for the kind. */
  readonly due: CalendarDay;
  /** Whether that day was said; null where nobody remembers. */
  readonly daySaid: boolean | null;
  readonly madeOn: CalendarDay;
  readonly interactionId: InteractionId | null;
  readonly state: 'open' | 'kept' | 'released' | 'let-go';
  readonly closedAt: Instant | null;
}
