import type { CalendarDay } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';

/** Someone not talked to yet whom a goal makes worth a first note, and why (R8). */
export interface ApproachCandidate {
  readonly id: PersonId;
  /** In words: "works at Riverside Freight, which you aim for". */
  readonly reason: string;
  /** The first day on which they could be suggested: from then on the card waits. */
  readonly since: CalendarDay;
}
