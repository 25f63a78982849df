import type { CalendarDay, PartialDate } from '../dates/index.ts';
import type { InteractionId, PersonId, ThreadId } from '../ids.ts';

/** What is going on in their life or work, to ask about when it has happened (R18). */
export interface Thread {
  readonly id: ThreadId;
  readonly personId: PersonId;
  readonly what: string;
  /** A day, a month or a year; null rides along in the next brief. */
  readonly when: PartialDate | null;
  readonly openedOn: CalendarDay;
  readonly interactionId: InteractionId | null;
  readonly state: 'open' | 'asked' | 'let-go';
  readonly closedOn: CalendarDay | null;
}
