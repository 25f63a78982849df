import type { Instant } from '../dates/index.ts';
import type { Id, InteractionId, PersonId } from '../ids.ts';

/** Why a thank-you is due (R1). */
export const thanksCauses = ['talk', 'receipt', 'answer', 'introducer', 'unthanked'] as const;
export type ThanksCause = (typeof thanksCauses)[number];

/** A thank-you that is due to one person for one interaction (R1); its card key is `thanks:<interaction>:<person>`. */
export interface Thanks {
  readonly id: Id<'ThanksId'>;
  readonly interactionId: InteractionId;
  readonly personId: PersonId;
  readonly cause: ThanksCause;
  /** One clause in words: "20 minutes on the phone", "passed your resume to Petra". */
  readonly because: string;
  /** 24 h after the event; an introducer's 2 business days. */
  readonly dueAt: Instant;
  /** `thin`: said without a detail of what they did; the alarm is closed, one more line is suggested. */
  readonly state: 'due' | 'thin' | 'thanked' | 'let-go';
  readonly closedAt: Instant | null;
  /** The outgoing message that thanked them. */
  readonly messageId: InteractionId | null;
}
