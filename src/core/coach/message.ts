import type { Language } from './lexicon/index.ts';

export const messageKinds = [
  'approach',
  'thanks',
  'article',
  'keep',
  'intro',
  'resume',
  'congrats',
  'colleague',
  'followup',
  'loop',
] as const;
export type MessageKind = (typeof messageKinds)[number];

export interface Message {
  readonly kind: MessageKind;
  /** Null where the message has none: C16 is not asked then. */
  readonly subject: string | null;
  readonly body: string;
  /** Found from the text where it is not given. */
  readonly language?: Language;
}

/** What the book knows of the person that a message may be judged by. */
export interface MessageRecord {
  /** What they are called. */
  readonly name: string | null;
  /** Words from the record: what they said, did, care about. */
  readonly memory: readonly string[];
}

/** A text that went to somebody before. */
export interface EarlierText {
  /** To whom: a name or an id, one for each person. */
  readonly to: string;
  readonly text: string;
  readonly daysAgo: number;
}

/** All that a whole message is judged by. */
export interface CoachRecord extends MessageRecord {
  /** A thank-you or a promise to them is overdue. */
  readonly overdueThanks: boolean;
  /** Notes in a row that had no answer. */
  readonly unanswered: number;
  /** They asked for the CV. */
  readonly invited: boolean;
  /** What was written to others of late. */
  readonly earlier: readonly EarlierText[];
}
