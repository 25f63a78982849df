import type { CalendarDay, Instant } from '../dates/index.ts';
import type { Id, InteractionId, PersonId } from '../ids.ts';

export const interactionKinds = [
  'call',
  'video',
  'coffee',
  'meal',
  'meeting',
  'event',
  'walk',
  'message',
  'email',
  'letter',
  'other',
] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** Who began it; of a message, who sent it. */
export const directions = ['me', 'them', 'unknown'] as const;
export type Direction = (typeof directions)[number];

export const depths = ['shallow', 'normal', 'deep'] as const;
export type Depth = (typeof depths)[number];

export const talkShares = ['me', 'even', 'them'] as const;
export type TalkShare = (typeof talkShares)[number];

/** What a touch was for: the rule whose card it answered. Null for talk in general. */
export const purposes = [
  'thanks',
  'promise',
  'keep',
  'thread',
  'birthday',
  'offer',
  'result',
  'advice',
  'reply',
  'followup',
  'congratulation',
  'ask',
  'approach',
  'revival',
  'loop',
  'introduction',
] as const;
export type Purpose = (typeof purposes)[number];

/** One thing that happened, or is planned: a day (or instant), a kind, its people. */
export interface Interaction {
  readonly id: InteractionId;
  readonly day: CalendarDay;
  /** Where the time of day is known; of a planned talk its start. */
  readonly at: Instant | null;
  readonly kind: InteractionKind;
  readonly direction: Direction;
  /** Null where nobody said; rules then take the kind's default (`talk.minutes.<kind>`). */
  readonly minutes: number | null;
  readonly depth: Depth | null;
  /** Who did most of the talking, where the debrief says (R17). */
  readonly talkShare: TalkShare | null;
  readonly purpose: Purpose | null;
  readonly text: string | null;
  /** How many words a message has whose text is not kept whole; null where the text tells. */
  readonly words: number | null;
  readonly planned: boolean;
  /** People in all, myself not counted, where more came than the book names. */
  readonly attendees: number | null;
  /** The answer to a debrief card: it took place, it did not, or nobody said yet. Of a talk logged by hand: happened. */
  readonly outcome: 'open' | 'happened' | 'did-not-happen';
  /** When the brief of a planned talk was read. */
  readonly briefReadAt: Instant | null;
  /** True for what happened before the first use (imports): it warms, and never makes a card (method, "history"). */
  readonly history: boolean;
  /** "log", "card", "linkedin", "archive", "calendar": who says so. */
  readonly source: string;
  readonly foreignId: string | null;
  readonly loggedAt: Instant;
}

/** A person of an interaction: there with me, or spoken of. */
export interface Participant {
  readonly id: Id<'ParticipantId'>;
  readonly interactionId: InteractionId;
  /** Null for a name that the book does not hold. */
  readonly personId: PersonId | null;
  readonly name: string | null;
  readonly role: 'with' | 'mentioned';
}
