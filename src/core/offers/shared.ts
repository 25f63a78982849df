import type { Method } from '../config/index.ts';
import { contentWords } from '../content-words.ts';
import type { Interest } from './interest.ts';
import type { Offer } from './offer.ts';

/** What an offer and a person have in common (R7's first term, and the goal it may serve). */
export interface Shared {
  /** 0 to 1: how much of what they care about it speaks to. */
  readonly strength: number;
  /** What of theirs it speaks to best, for the because-line; null where it speaks to nothing. */
  readonly interest: Interest | null;
  /** A goal of theirs that it serves. */
  readonly goal: Interest | null;
}

/** What an offer says, as far as a match looks at it. */
export type OfferText = Pick<Offer, 'title' | 'words' | 'topics'>;

/** How offers are held against one person: their side is read once, for any number of offers. */
export type Sharing = (interests: readonly Interest[], method: Method) => (offer: OfferText) => Shared;

/**
 * By words alone: a topic is shared where the offer has all its words, something they said where its topics have one of
 * them, or its title two. min(1, shared / min(3, theirs)).
 */
export const sharedWords: Sharing = (interests, { offer: { tags_cap } }) => {
  const theirs = interests
    .map((interest) => ({ interest, words: [...contentWords(interest.what)].map(stem) }))
    .filter(({ words }) => words.length > 0);
  return ({ title, words: body, topics }) => {
    const about = stems(topics.join(' '));
    const said = stems([title, ...topics].join(' '));
    const all = body === null ? said : new Set([...said, ...stems(body)]);
    const shared = theirs
      .filter(({ interest, words }) =>
        interest.from === 'topic'
          ? words.every((word) => all.has(word))
          : words.some((word) => about.has(word)) || words.filter((word) => said.has(word)).length > 1,
      )
      .map(({ interest }) => interest);
    return {
      strength: theirs.length === 0 ? 0 : Math.min(1, shared.length / Math.min(tags_cap, theirs.length)),
      interest: shared.find(({ from }) => from !== 'topic') ?? shared[0] ?? null,
      goal: shared.find(({ isGoal }) => isGoal) ?? null,
    };
  };
};

const stem = (word: string): string => word.replace(/(?:ies|y|es|s)$/u, '');

const stems = (text: string): ReadonlySet<string> => new Set([...contentWords(text)].map(stem));
