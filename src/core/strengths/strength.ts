import type { CalendarDay } from '../dates/index.ts';
import type { Id, InteractionId, PersonId, StrengthId } from '../ids.ts';

/** A quality of mine with a story of 20 seconds (R17). */
export interface Strength {
  readonly id: StrengthId;
  readonly name: string;
  readonly story: string | null;
  /** Place in my list, from 0. */
  readonly rank: number;
}

/** Who knows of which strength, and since when (R6, R9, R17). */
export interface Told {
  readonly id: Id<'ToldId'>;
  readonly strengthId: StrengthId;
  readonly personId: PersonId;
  readonly day: CalendarDay;
  readonly interactionId: InteractionId | null;
}
