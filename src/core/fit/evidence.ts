import type { CalendarDay } from '../dates/index.ts';
import type { Id, InteractionId, OrganizationId, PersonId } from '../ids.ts';

/** What I look for in a company (R10); the id is its key: `work`, `people`, or the user's own. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** Against the others; the defaults add up to 100 (`fit.weights`). */
  readonly weight: number;
  /** Bad news on it from two sources rules a company out, whatever the rest. */
  readonly dealBreaker: boolean;
  readonly rank: number;
}

/** One line of what was learned about a company, and from whom (R10). */
export interface Evidence {
  readonly id: Id<'EvidenceId'>;
  readonly organizationId: OrganizationId;
  readonly criterionId: string;
  /** -2 speaks against it, +2 for it. */
  readonly score: number;
  readonly what: string;
  /** Who said it; null for what I read or saw. */
  readonly personId: PersonId | null;
  /** Where I read or saw it, where nobody said it. */
  readonly source: string | null;
  readonly day: CalendarDay;
  readonly interactionId: InteractionId | null;
}

/** My own word on a company: computed verdicts advise, this one decides. */
export interface Verdict {
  readonly id: Id<'VerdictId'>;
  readonly organizationId: OrganizationId;
  readonly decision: 'want' | 'not-for-me';
  readonly why: string | null;
  readonly day: CalendarDay;
}
