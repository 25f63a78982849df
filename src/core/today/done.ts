import type { Purpose } from '../interactions/interaction.ts';
import type { CardRule } from './card.ts';

/** What marking a card done writes, besides the card's own state (section 3, last column). */
export type DoneEffect =
  /** An outgoing message to the card's person; a thank-you without a text is thin. */
  | { readonly type: 'message'; readonly purpose: Purpose | null }
  /** The promise is kept, with an outgoing message. */
  | { readonly type: 'promise-kept'; readonly purpose: Purpose }
  /** Theirs was mentioned: let go, never shown again. */
  | { readonly type: 'promise-mentioned' }
  /** The thread is asked, with an outgoing message marked with it. */
  | { readonly type: 'thread-asked'; readonly purpose: Purpose }
  /** The brief was read. */
  | { readonly type: 'brief-read' }
  /** The planned talk happened; a text is its debrief. `done` with "did not happen" closes it the other way. */
  | { readonly type: 'debriefed' }
  /** Something of mine was given, with an outgoing message. */
  | { readonly type: 'given'; readonly purpose: Purpose }
  /** A first note went out, and with it the ask for a talk, so that silence is met as R3 says. */
  | { readonly type: 'approached'; readonly purpose: Purpose }
  /** The ask went out, with an outgoing message. */
  | { readonly type: 'asked'; readonly purpose: Purpose }
  /** The one nudge went out. */
  | { readonly type: 'nudged'; readonly purpose: Purpose }
  /** Someone else at the company was tried. */
  | { readonly type: 'colleague-tried' }
  /** The introduction goes one step on: somebody is asked, both are brought together, it ends, or it was asked after. */
  | { readonly type: 'introduction-moved'; readonly purpose: Purpose }
  /** Only the card's state. */
  | { readonly type: 'card-only' };

/** The table of what `done` writes, a rule a row. */
const effects: Readonly<Record<CardRule, DoneEffect>> = {
  brief: { type: 'brief-read' },
  thanks: { type: 'message', purpose: 'thanks' },
  promise: { type: 'promise-kept', purpose: 'promise' },
  theirs: { type: 'promise-mentioned' },
  reply: { type: 'message', purpose: 'reply' },
  debrief: { type: 'debriefed' },
  followup: { type: 'nudged', purpose: 'followup' },
  colleague: { type: 'colleague-tried' },
  result: { type: 'message', purpose: 'result' },
  advice: { type: 'message', purpose: 'advice' },
  ask: { type: 'asked', purpose: 'ask' },
  offer: { type: 'given', purpose: 'offer' },
  keep: { type: 'message', purpose: 'keep' },
  approach: { type: 'approached', purpose: 'approach' },
  dormant: { type: 'message', purpose: 'revival' },
  loop: { type: 'message', purpose: 'loop' },
  thread: { type: 'thread-asked', purpose: 'thread' },
  job: { type: 'message', purpose: 'congratulation' },
  birthday: { type: 'message', purpose: 'birthday' },
  slot: { type: 'card-only' },
  intro: { type: 'introduction-moved', purpose: 'introduction' },
  start: { type: 'card-only' },
};

/** What `done` on this card writes. */
export const doneEffect = ({ rule }: { readonly rule: CardRule }): DoneEffect => effects[rule];

/** The parts of a key: its rule and the ids behind it; null for what is no card's key. */
export const parseCardKey = (
  key: string,
): { readonly rule: CardRule; readonly parts: readonly string[] } | null => {
  const [rule, ...parts] = key.split(':');
  return rule !== undefined &&
    Object.hasOwn(effects, rule) &&
    parts.length > 0 &&
    parts.every((part) => part !== '')
    ? { rule: rule as CardRule, parts }
    : null;
};
