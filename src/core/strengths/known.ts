import type { Method } from '../config/index.ts';
import { contentWords } from '../content-words.ts';
import type { TalkShare } from '../interactions/interaction.ts';
import type { Strength } from './strength.ts';

/** How well two people know each other's qualities (R17). */
export interface KnownFacts {
  readonly conversations: number;
  /** How many of my strengths they know. */
  readonly mine: number;
  /** How many things I know of them. */
  readonly theirs: number;
  /** Who did the talking, the newest talk first; only where a debrief said so. */
  readonly shares: readonly TalkShare[];
}

export interface KnownState {
  /** They should know more of me by now. */
  readonly tellThem: boolean;
  /** I should know more of them by now. */
  readonly askThem: boolean;
  /** What the next brief leads with: only questions after I talked twice running, one story after they always did. */
  readonly brief: 'as-usual' | 'questions-only' | 'story-first';
}

/** After 2 talks 1 of mine and 3 of theirs, after 4 talks 2 and 5 (R17). */
export const knownState = (
  { conversations, mine, theirs, shares }: KnownFacts,
  { known }: Method,
): KnownState => {
  const due =
    conversations >= known.later.talks
      ? known.later
      : conversations >= known.early.talks
        ? known.early
        : { mine: 0, theirs: 0 };
  const running = (share: TalkShare): number => {
    const other = shares.findIndex((one) => one !== share);
    return other === -1 ? shares.length : other;
  };
  return {
    tellThem: mine < due.mine,
    askThem: theirs < due.theirs,
    brief:
      running('me') >= known.me_row
        ? 'questions-only'
        : mine === 0 && running('them') >= known.them_row
          ? 'story-first'
          : 'as-usual',
  };
};

/** Three to seven strengths: fewer say little, more say nothing (R17). */
export const shelfAdvice = (count: number, { known }: Method): 'few' | 'fine' | 'many' => {
  const [least, most] = known.shelf;
  return count < least ? 'few' : count > most ? 'many' : 'fine';
};

/** The story to tell next: one they have not heard, and best one that touches what they care about or are stuck on. */
export const storyFor = (
  untold: readonly Strength[],
  concerns: readonly string[],
): { readonly strength: Strength; readonly fits: string | null } | null => {
  const ranked = untold.toSorted((one, other) => one.rank - other.rank);
  for (const concern of concerns) {
    const wanted = contentWords(concern);
    const strength = ranked.find(({ name, story }) =>
      [...contentWords(`${name} ${story ?? ''}`)].some((word) => wanted.has(word)),
    );
    if (strength) return { strength, fits: concern };
  }
  const [first] = ranked;
  return first === undefined ? null : { strength: first, fits: null };
};
