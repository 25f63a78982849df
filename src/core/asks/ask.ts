import type { CalendarDay } from '../dates/index.ts';
import type { GoalId, Id, InteractionId, OrganizationId, PersonId } from '../ids.ts';

/** What one may ask of someone (R6); a job is asked of nobody, and becomes a question for advice. */
export const askKinds = ['advice', 'introduction', 'referral', 'job'] as const;
export type AskKind = (typeof askKinds)[number];

/** How I came to write to someone (R16): replies are counted by route. */
export const routes = ['cold', 'alumni', 'introduced', 'known'] as const;
export type Route = (typeof routes)[number];

/** Planned, sent and waiting (R3), answered, stopped without an answer ("not now"), or taken back before it went out. */
export const askStates = ['planned', 'sent', 'answered', 'stopped', 'withdrawn'] as const;
export type AskState = (typeof askStates)[number];

export const askAnswers = ['yes', 'no', 'later'] as const;
export type AskAnswer = (typeof askAnswers)[number];

/** Something I ask of one person: planned when it is fair (R6), followed up softly (R3), and its outcome reported. */
export interface Ask {
  readonly id: Id<'AskId'>;
  readonly personId: PersonId;
  readonly kind: AskKind;
  /** In my words: "20 minutes about the planning team". */
  readonly what: string;
  /** The named person or role that makes the ask specific: "Ines Faria", "Planner role 4471". */
  readonly target: string | null;
  /** The target, where the book holds them. */
  readonly targetPersonId: PersonId | null;
  readonly organizationId: OrganizationId | null;
  readonly goalId: GoalId | null;
  /** What they can forward, at most `ask.blurb_words` words. */
  readonly blurb: string | null;
  readonly route: Route;
  /** They offered it by themselves ("send me your resume"): ready at once. */
  readonly offered: boolean;
  readonly state: AskState;
  readonly madeOn: CalendarDay;
  /** The day I mean to ask. */
  readonly due: CalendarDay | null;
  readonly sentOn: CalendarDay | null;
  /** The message that asked. */
  readonly messageId: InteractionId | null;
  /** The day of the one light nudge. */
  readonly nudgedOn: CalendarDay | null;
  /** The day on which someone else at their company was approached. */
  readonly colleagueOn: CalendarDay | null;
  /** Out of office until this day: the clock restarts then. */
  readonly awayUntil: CalendarDay | null;
  readonly answer: AskAnswer | null;
  readonly answeredOn: CalendarDay | null;
  /** What came of it. */
  readonly outcome: string | null;
  /** The day on which they were told what came of it. */
  readonly reportedOn: CalendarDay | null;
  /** True for what was read from before the first use: it counts, and never makes a card. */
  readonly history: boolean;
}
