import type { MessageKind } from '../coach/message.ts';
import type { Instant } from '../dates/index.ts';
import type { Id, InteractionId, PersonId } from '../ids.ts';
import type { Problem } from '../connections/problem.ts';

/**
 * In the works; on its way out; sent; refused, so that it is in the works still; or nobody knows, because the line broke
 * after the whole of it was handed over.
 */
export const messageStates = ['writing', 'sending', 'sent', 'failed', 'unsure'] as const;
export type MessageState = (typeof messageStates)[number];

/** How it went out: from here over SMTP, or by the user's own hand. */
export const messageWays = ['smtp', 'own'] as const;
export type MessageWay = (typeof messageWays)[number];

/** A message being written to somebody, or one that went out. Nothing goes out but when the user says so. */
export interface OutgoingMessage {
  readonly id: Id<'MessageId'>;
  readonly personId: PersonId;
  /** Who gets it too: the one mail that brings two people together. */
  readonly otherPersonId: PersonId | null;
  readonly kind: MessageKind | null;
  /** The card that it answers; null where it answers none. */
  readonly key: string | null;
  readonly subject: string;
  readonly text: string;
  readonly state: MessageState;
  readonly way: MessageWay | null;
  /** What went wrong last. */
  readonly problem: Problem | null;
  /** The name that it has in every mailbox, without its angle brackets. */
  readonly mailId: string;
  /** What it became. */
  readonly interactionId: InteractionId | null;
  readonly changedAt: Instant;
  readonly sentAt: Instant | null;
}
