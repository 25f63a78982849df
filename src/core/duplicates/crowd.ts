import { nameLikeness, generationsClash, type FoldedName } from './name-likeness.ts';
import { isKnownGiven } from './nicknames.ts';
import type { DuplicateSubject } from './subject.ts';

/** What a whole book says of names, lines and mailboxes, so that two entries can be judged by it. */
export interface Crowd {
  /** How many entries would bear this name by chance, as often as its parts stand in the book. */
  readonly namesakes: (name: FoldedName) => number;
  /** A line or mailbox that people of different names answer: a family's, an office's. */
  readonly isShared: (key: string) => boolean;
  /** A given name that people have, and no slip of the pen. */
  readonly isGiven: (word: string) => boolean;
}

/** Two entries by themselves, where no book is at hand. */
export const noCrowd: Crowd = {
  namesakes: () => 0,
  isShared: () => false,
  isGiven: isKnownGiven,
};

/** More of them than this are looked through for nothing: whatever so many share is shared. */
const manyHolders = 12;

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

export const crowdOf = (subjects: readonly DuplicateSubject[]): Crowd => {
  const givens = new Map<string, number>();
  const families = new Map<string, number>();
  const holders = new Map<string, FoldedName[]>();
  for (const { name, contactKeys } of subjects) {
    count(givens, firstWord(name.given));
    count(families, name.family);
    for (const key of contactKeys) {
      const names = holders.get(key);
      if (names === undefined) holders.set(key, [name]);
      else if (names.length <= manyHolders) names.push(name);
    }
  }
  const shared = new Map<string, boolean>();
  return {
    namesakes: ({ given, family }) =>
      (besides(givens.get(firstWord(given))) * besides(families.get(family))) / subjects.length,
    isShared: (key) => {
      const known = shared.get(key);
      if (known !== undefined) return known;
      const found = answerSeveral(holders.get(key) ?? []);
      shared.set(key, found);
      return found;
    },
    isGiven: (word) => isKnownGiven(word) || (givens.get(word) ?? 0) > 2,
  };
};

/** Those who have a part of the name, but for the two who are compared. */
const besides = (bearers = 0): number => Math.max(0, bearers - 2);

const count = (counts: Map<string, number>, word: string): void => {
  if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
};

const answerSeveral = (names: readonly FoldedName[]): boolean =>
  names.length > manyHolders ||
  names.some((one, place) =>
    names.slice(place + 1).some((other) => {
      const likeness = nameLikeness(one, other);
      return likeness === 'other' || likeness === 'other-given' || generationsClash(one, other);
    }),
  );
