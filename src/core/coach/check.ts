import type { Method } from '../config/index.ts';
import type { Lexicon } from './lexicon/index.ts';

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
  readonly subject: string | null;
  readonly body: string;
}

/** What the book knows of the person that a message may be judged by. */
export interface MessageRecord {
  /** What they are called. */
  readonly name: string | null;
  /** Words from the record: what they said, did, care about. */
  readonly memory: readonly string[];
}

export interface Finding {
  readonly id: CheckId;
  readonly weight: number;
  /** Shown to the user. */
  readonly reason: string;
  /** The words it is about; null where something is missing. */
  readonly excerpt: string | null;
}

/** One check of section 4; each has a file of its own in `checks/`. */
export interface Check {
  readonly id: CheckId;
  readonly kinds: readonly MessageKind[];
  /** Null where the message passes. */
  find(message: Message, record: MessageRecord, lexicon: Lexicon, method: Method): Finding | null;
}
