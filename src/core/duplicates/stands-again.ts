import { areApart, contradict, differIn, hasOtherMailbox } from './contradict.ts';
import { pointsOfTwice, type Evidence } from './evidence.ts';
import type { FoldedName } from './names/folded-name.ts';
import { placeLikeness } from './place-likeness.ts';
import type { DuplicateSubject } from './subject.ts';
import type { Workplaces } from './workplaces.ts';

/** Before a book has told: of ten entries one has another of the same person that shares nothing but the name. */
export const standsAgainAtFirst = 0.1;

/** So many entries a book must have to be believed as much as that. */
const believed = 70;

/** A name that more than these have says nothing, and its pairs are many. */
const mostNamesakes = 60;

const rounds = 50;

export interface StandsAgain {
  readonly alone: number;
  readonly atOne: number;
}

/** What of a book is asked. */
interface Asked {
  readonly worksAt: Workplaces;
  readonly shareAt: (organization: string) => number;
  readonly isHouse: (host: string) => boolean;
}

/** Any two in a book, so many times as it has entries, are enough to see how any two are. */
const strides = [0.382, 0.191];

/** Of any two, and so of namesakes, so many tell nothing that contradicts, and share nothing. */
export const shareUntold = (subjects: readonly DuplicateSubject[], asked: Asked): number => {
  let [all, untold] = [10, 7];
  for (const stride of strides)
    for (const [index, one] of subjects.entries()) {
      const other = subjects[(index + Math.ceil(subjects.length * stride)) % subjects.length];
      if (other === undefined || other === one) continue;
      all += 1;
      if (!areTwo(one, other, asked) && !shareAnything(one, other)) untold += 1;
    }
  return untold / all;
};

const areTwo = (one: DuplicateSubject, other: DuplicateSubject, asked: Asked): boolean =>
  contradict(one, other) || hasOtherMailbox(one.contactKeys, other.contactKeys, asked);

/** Two of one name who share nothing else, or an organization. */
interface NamePair {
  readonly name: FoldedName;
  /** Of what chance makes of one name, so much is at an organization of theirs; null where they share none. */
  readonly share: number | null;
  /** How much less than others they look like one. */
  readonly doubt: number;
}

/** All of one name in a book, but for those who share more. */
export interface OneName {
  readonly pairs: readonly NamePair[];
  /** Those who contradict: two people for certain. */
  readonly twos: number;
  readonly entries: number;
}

export const pairsOfOneName = (subjects: readonly DuplicateSubject[], asked: Asked): OneName => {
  const named = subjects.filter(({ name }) => name.given !== '' && name.family !== '');
  const pairs: NamePair[] = [];
  let twos = 0;
  for (const group of Map.groupBy(named, ({ name }) => name.whole).values())
    if (group.length <= mostNamesakes)
      for (const [place, one] of group.entries())
        for (const other of group.slice(place + 1))
          if (areTwo(one, other, asked)) twos += 1;
          else if (!shareAnything(one, other)) pairs.push(toPair(one, other, asked));
  return { pairs, twos, entries: subjects.length };
};

const toPair = (one: DuplicateSubject, other: DuplicateSubject, { worksAt, shareAt }: Asked): NamePair => {
  const shares = worksAt(one)
    .filter((key) => worksAt(other).includes(key))
    .map(shareAt);
  const doubts = doubtsOf(one, other, worksAt).reduce((sum, { points }) => sum + points, 0);
  return {
    name: one.name,
    share: shares.length === 0 ? null : Math.min(...shares),
    doubt: 2 ** (doubts / pointsOfTwice),
  };
};

/**
 * How many other entries of the same person an entry has that share nothing but its name, or its name and an
 * organization, in this book; and how many pairs of one name are two people.
 * @param namesakes how many others of a name are expected by chance
 */
export const standsAgain = (
  { pairs, twos, entries }: OneName,
  namesakes: (name: FoldedName) => number,
): StandsAgain & { readonly twos: number } => {
  const chances = pairs.map(({ name, share, doubt }) => ({
    chance: namesakes(name) * (share ?? 1),
    doubt,
    isAtOne: share !== null,
  }));
  const alone = oddsIn(
    chances.filter(({ isAtOne }) => !isAtOne),
    entries,
  );
  const atOne = oddsIn(
    chances.filter(({ isAtOne }) => isAtOne),
    entries,
  );
  return { alone: alone.odds, atOne: atOne.odds, twos: twos + alone.twos + atOne.twos };
};

/**
 * By expectation and maximization (Fellegi's and Sunter's model, with a single unknown): of how many entries the same
 * person stands again. And how many of the pairs are two people.
 */
const oddsIn = (
  pairs: readonly { readonly chance: number; readonly doubt: number }[],
  entries: number,
): { readonly odds: number; readonly twos: number } => {
  let [again, usual, twos] = [standsAgainAtFirst, 1, 0];
  for (let round = 0; round < rounds && pairs.length > 0; round += 1) {
    let [ones, doubts] = [0, 0];
    twos = 0;
    for (const { chance, doubt } of pairs) {
      const one = (again * doubt) / usual;
      const share = one / (one + chance);
      ones += share;
      twos += 1 - share;
      doubts += (1 - share) * doubt;
    }
    again = (2 * ones + believed * standsAgainAtFirst) / (entries + believed);
    // A doubt speaks against only as far as two people have it more often than they usually do.
    usual = doubts / twos;
  }
  return { odds: again / usual, twos };
};

/** Anything but the name and an organization. */
export const shareAnything = (one: DuplicateSubject, other: DuplicateSubject): boolean =>
  one.contactKeys.some((key) => other.contactKeys.includes(key)) ||
  (one.birthday !== null && other.birthday !== null) ||
  haveOnePlace(one, other);

/** What both tell, each something else: of people who stand twice fewer do than of namesakes. */
export const doubtsOf = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  worksAt: Workplaces,
): readonly Evidence[] => {
  const doubts: Evidence[] = [];
  if (differIn('email:', one.contactKeys, other.contactKeys))
    doubts.push({ points: -5, reason: 'different e-mail addresses' });
  if (differIn('phone:', one.contactKeys, other.contactKeys))
    doubts.push({ points: -10, reason: 'different phone numbers' });
  if (areApart(worksAt(one), worksAt(other))) doubts.push({ points: -12, reason: 'different organizations' });
  if (areOtherHomes(one, other)) doubts.push({ points: -20, reason: 'different homes' });
  return doubts;
};

export const areOtherHomes = (one: DuplicateSubject, other: DuplicateSubject): boolean =>
  one.places.length > 0 && other.places.length > 0 && !haveOnePlace(one, other);

const haveOnePlace = (one: DuplicateSubject, other: DuplicateSubject): boolean =>
  one.places.some((place) => other.places.some((there) => placeLikeness(place, there) >= 0.7));
