import { noCrowd, type Crowd } from './crowd.ts';
import { possibleFrom, pointsOfTwice, type Evidence } from './evidence.ts';
import { firstWord, type FoldedName } from './names/folded-name.ts';
import { isFormOf, nameLikeness, type NameLikeness } from './names/name-likeness.ts';
import { isSlip } from './names/slip.ts';

/** Points by hand, where something else agrees too. */
const evidenceOf: Readonly<Record<NameLikeness, Evidence>> = {
  same: { points: 60, reason: 'the same name' },
  'short-form': { points: 45, reason: 'one name is a short form of the other' },
  alike: { points: 40, reason: 'names that differ by a slip' },
  part: { points: 15, reason: 'one name is part of the other' },
  unnamed: { points: 0, reason: 'one has no name' },
  'other-given': { points: -40, reason: 'different given names' },
  'other-family': { points: 5, reason: 'different family names' },
  other: { points: -30, reason: 'different names' },
};

/** What two names say beside what else is known of the two. */
export const nameEvidence = (
  one: FoldedName,
  other: FoldedName,
  likeness: NameLikeness,
  crowd: Crowd,
): Evidence => {
  const { points, reason } = evidenceOf[likeness];
  if (isOtherGiven(one, other, likeness, crowd)) {
    const evidence = evidenceOf['other-given'];
    return crowd.livesTogether ? evidence : { ...evidence, points: evidence.points / 2 };
  }
  if (likeness !== 'same' && likeness !== 'short-form') return { points, reason };
  if (likeness === 'same' && (one.given === '' || one.family === '')) return { points: 20, reason };
  const namesakes = namesakesOf(one, other, crowd);
  if (namesakes <= rarely) return { points, reason };
  // Who shares something has been chosen from few: a common name costs less than it would by itself.
  const less = Math.min(40, 5 * Math.log2(namesakes / rarely));
  return { points: Math.round(points - less), reason: asCommon(reason) };
};

/** Points beside those of one name that agrees letter by letter, where nothing but the name agrees. */
const alonePoints = { same: 0, 'short-form': -5, initial: -25, slip: 10, twoSpellings: -15 };

/**
 * What two names say by themselves, or at one organization: even where as many namesakes are expected as entries of the same person, ten
 * points for each time that it is twice as likely.
 */
export const nameAloneEvidence = (
  one: FoldedName,
  other: FoldedName,
  likeness: NameLikeness,
  crowd: Crowd,
  organizations: readonly string[],
): Evidence => {
  if (isOtherGiven(one, other, likeness, crowd)) return evidenceOf['other-given'];
  const namesakes = namesakesOf(one, other, crowd);
  const isAtOne = organizations.length > 0;
  const odds = isAtOne
    ? crowd.standsAgain.atOne / (namesakes * Math.min(...organizations.map(crowd.shareAt)))
    : crowd.standsAgain.alone / namesakes;
  const points =
    Math.round(evenPoints + pointsOfTwice * Math.log2(odds)) +
    alonePoints[formOf(one, other, likeness, crowd)];
  const { reason } = evidenceOf[likeness];
  // What the organization says of it is added by itself.
  return {
    points: isAtOne
      ? Math.max(0, Math.min(mostAtOne, points)) - organizationPoints
      : Math.max(0, Math.min(mostOfName, points)),
    reason: namesakes <= rarely ? reason : asCommon(reason),
  };
};

export const organizationPoints = 25;

/** What comes out as even is so a little sooner, as measured on books whose truth is known. */
const evenPoints = possibleFrom + 5;

/** A name is never surer than something that nobody else has. */
const mostOfName = 70;
const mostAtOne = 85;

/** A whole name that more than so many others have by chance lists nobody by itself, whatever its form: rounded up. */
export const mostNamesakes = ({ standsAgain }: Crowd): number =>
  standsAgain.alone *
  2 ** ((evenPoints + Math.max(...Object.values(alonePoints)) + 1 - possibleFrom) / pointsOfTwice);

const formOf = (
  one: FoldedName,
  other: FoldedName,
  likeness: NameLikeness,
  { isSpelledSo }: Crowd,
): keyof typeof alonePoints => {
  if (likeness === 'same') return 'same';
  if (Math.min(one.given.length, other.given.length) === 1) return 'initial';
  if (likeness === 'short-form') return 'short-form';
  const areSlips = [
    [firstWord(one.given), firstWord(other.given)] as const,
    [one.family, other.family] as const,
  ].every(([mine, theirs]) => mine === theirs || !isSpelledSo(mine) || !isSpelledSo(theirs));
  return areSlips ? 'slip' : 'twoSpellings';
};

/** So many others by chance: more, and a name does not say by itself who is meant. */
const rarely = 0.05;

const asCommon = (reason: string): string => `${reason}, a common one`;

/** Two who are both the younger are one far sooner than two who merely have one name. */
const namesakesOf = (one: FoldedName, other: FoldedName, crowd: Crowd): number =>
  Math.max(...[one, other].filter(isWhole).map(crowd.namesakes)) * (one.generation === '' ? 1 : 0.1);

const isWhole = ({ given, family }: FoldedName): boolean => given !== '' && family !== '';

export const isCommon = (one: FoldedName, other: FoldedName, crowd: Crowd): boolean =>
  namesakesOf(one, other, crowd) > rarely;

export const isOtherGiven = (
  one: FoldedName,
  other: FoldedName,
  likeness: NameLikeness,
  crowd: Crowd,
): boolean =>
  likeness === 'other-given' || (likeness === 'alike' && areTwoNames(one.given, other.given, crowd));

/** Two names of two people, by themselves: given names that differ, and not by a short form or a slip. */
export const areTwoPeoplesNames = (one: FoldedName, other: FoldedName): boolean => {
  const likeness = nameLikeness(one, other);
  return likeness === 'other' || isOtherGiven(one, other, likeness, noCrowd);
};

/** "Marina" and "Karina" are two people, "Marina" and "Marian" one who wrote in a hurry. */
const areTwoNames = (one: string, other: string, { isGiven }: Crowd): boolean =>
  one !== other &&
  isSlip(one, other) &&
  !isFormOf(firstWord(one), firstWord(other)) &&
  (one[0] !== other[0] || (isGiven(firstWord(one)) && isGiven(firstWord(other))));
