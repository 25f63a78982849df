import type { Method } from '../config/index.ts';
import type { Language } from './lexicon/index.ts';
import type { Span } from './line.ts';
import type { Reading } from './reading.ts';

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

export type CheckId = keyof Method['coach']['weights'];

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

export interface Finding {
  readonly id: CheckId;
  readonly weight: number;
  /** Shown to the user. */
  readonly reason: string;
  /** The words it is about; null where something is missing. */
  readonly excerpt: string | null;
  /** Where they stand in the body; null where something is missing, or where it is about the subject. */
  readonly span: Span | null;
  /** No sending before it is mended: the score is capped. */
  readonly isCritical: boolean;
}

/** What a check found; the rest of a finding follows from the check. */
export interface Fault {
  readonly reason: string;
  /** Words of the body. */
  readonly span?: Span;
  /** Words that stand elsewhere: in the subject. */
  readonly excerpt?: string;
  readonly isCritical?: boolean;
}

/** One check of section 4; each has a file of its own in `checks/`. */
export interface Check {
  readonly id: CheckId;
  /** Gates block and have no points. */
  readonly isGate?: boolean;
  readonly appliesTo: (reading: Reading) => boolean;
  /** Null where the message passes. */
  readonly find: (reading: Reading) => Fault | null;
}
