import type { CalendarDay } from '../dates/index.ts';
import type { Id, InteractionId, PersonId } from '../ids.ts';

/** Something I know of them, in words they could read over my shoulder (R16, R17). */
export interface Fact {
  readonly id: Id<'FactId'>;
  readonly personId: PersonId;
  readonly what: string;
  readonly day: CalendarDay;
  readonly interactionId: InteractionId | null;
}
