import type { CalendarDay } from '../dates/index.ts';
import type { InteractionId, PersonId } from '../ids.ts';

/**
 * What R4 needs to know of a tie, computed from its whole history and kept as one row a person (the stat
 * row), so that Today and lists never read 500,000 interactions. Always derivable; never journaled.
 */
export interface Tie {
  /** The person is the id. */
  readonly id: PersonId;
  /** Conversations so far (one person, one day). */
  readonly conversations: number;
  readonly interactions: number;
  readonly firstConversation: CalendarDay | null;
  readonly lastConversation: CalendarDay | null;
  /** Last thing that happened between us, planned talks not counted. */
  readonly lastInteraction: CalendarDay | null;
  readonly lastTwoWay: CalendarDay | null;
  readonly lastTwoWayId: InteractionId | null;
  /** Last message or gift of mine. */
  readonly lastTouch: CalendarDay | null;
  /** Touches of mine since the last two-way contact. */
  readonly unanswered: number;
  /** S right after its last event, and when that was: warmth on any day follows from these two and the half-life. */
  readonly strength: number;
  readonly strengthOn: CalendarDay | null;
  /** H in days (R4). */
  readonly halfLife: number;
  /** The day warmth falls below the layer's floor; null without a layer or history. */
  readonly belowFloorOn: CalendarDay | null;
  /** R4's due day for the next touch, caps and pauses included; null where nothing keeps this tie. */
  readonly keepDue: CalendarDay | null;
  /** Why that day: a step of the new-tie ramp, the layer's cadence, the floor, or the spread-out first day of someone placed without history (no +5 for a floor). */
  readonly keepReason: 'ramp' | 'cadence' | 'floor' | 'placed' | null;
}
