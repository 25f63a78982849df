import type { Method } from '../config/index.ts';
import { contentWords, searchable, wordsPattern } from '../content-words.ts';
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
  /** It may be put before the user unasked; what is only likely is there when they look. */
  readonly isSure: boolean;
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
    .map((interest) => ({ interest, words: [...contentWords(interest.what)].map(wordPattern) }))
    .filter(({ words }) => words.length > 0);
  return ({ title, words: body, topics }) => {
    const about = searchable(topics.join(' '));
    const said = `${searchable(title)} ${about}`;
    let all: string | null = null;
    const whole = (): string => (all ??= body === null ? said : `${said} ${searchable(body)}`);
    const isShared = ({ interest, words }: (typeof theirs)[number]): boolean =>
      interest.from === 'topic'
        ? words.every((word) => word.test(said) || word.test(whole()))
        : words.some((word) => word.test(about)) || words.filter((word) => word.test(said)).length > 1;
    const shared = theirs.filter(isShared).map(({ interest }) => interest);
    return {
      strength: theirs.length === 0 ? 0 : Math.min(1, shared.length / Math.min(tags_cap, theirs.length)),
      interest: shared.find(({ from }) => from !== 'topic') ?? shared[0] ?? null,
      goal: shared.find(({ isGoal }) => isGoal) ?? null,
      isSure: shared.length > 0,
    };
  };
};

/** A word in the singular or the plural. */
const wordPattern = (word: string): RegExp =>
  wordsPattern(word.replace(/(?<=.{3})(?:ies|y|es|s)$/u, ''), '(?:ies|y|es|s)?');
