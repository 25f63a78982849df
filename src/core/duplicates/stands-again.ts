import { areApart, contradict, differIn } from './contradict.ts';
import { pointsOfTwice, type Evidence } from './evidence.ts';
import type { FoldedName } from './folded-name.ts';
import { placeLikeness } from './place-likeness.ts';
import type { DuplicateSubject } from './subject.ts';
import type { Workplaces } from './workplaces.ts';

/** Before a book has told: of ten entries one has another of the same person that shares nothing but the name. */
export const standsAgainAtFirst = 0.1;

/** So many entries a book must have to be believed as much as that. */
const believed = 100;

/** A name that more than these have says nothing, and its pairs are many. */
const mostNamesakes = 60;

const rounds = 50;

/**
 * How many other entries of the same person an entry has that share nothing but its name, in this book: what there is
 * of pairs of one name beyond those that chance makes, by expectation and maximization (Fellegi and Sunter's model,
 * with a single unknown).
 * @param namesakes how many others of a name are expected by chance
 */
export const standsAgain = (
  subjects: readonly DuplicateSubject[],
  namesakes: (name: FoldedName) => number,
  worksAt: Workplaces,
): number => {
  const pairs = pairsOfOneName(subjects, worksAt).map(([one, other]) => ({
    chance: namesakes(one.name),
    doubt: 2 ** (doubtsOf(one, other, worksAt).reduce((sum, { points }) => sum + points, 0) / pointsOfTwice),
  }));
  let again = standsAgainAtFirst;
  let usual = 1;
  for (let round = 0; round < rounds && pairs.length > 0; round += 1) {
    let [ones, twos, doubts] = [0, 0, 0];
    for (const { chance, doubt } of pairs) {
      const one = (again * doubt) / usual;
      const share = one / (one + chance);
      ones += share;
      twos += 1 - share;
      doubts += (1 - share) * doubt;
    }
    again = (2 * ones + believed * standsAgainAtFirst) / (subjects.length + believed);
    // A doubt speaks against only as far as two people have it more often than they usually do.
    usual = doubts / twos;
  }
  return again / usual;
};

const pairsOfOneName = (
  subjects: readonly DuplicateSubject[],
  worksAt: Workplaces,
): readonly (readonly [DuplicateSubject, DuplicateSubject])[] => {
  const named = subjects.filter(({ name }) => name.given !== '' && name.family !== '');
  const groups = [...Map.groupBy(named, ({ name }) => name.whole).values()];
  return groups
    .filter(({ length }) => length > 1 && length <= mostNamesakes)
    .flatMap((group) =>
      group.flatMap((one, place) =>
        group
          .slice(place + 1)
          .filter((other) => !contradict(one, other) && !shareAnything(one, other, worksAt))
          .map((other) => [one, other] as const),
      ),
    );
};

/** Anything but the name. */
const shareAnything = (one: DuplicateSubject, other: DuplicateSubject, worksAt: Workplaces): boolean =>
  one.contactKeys.some((key) => other.contactKeys.includes(key)) ||
  worksAt(one).some((key) => worksAt(other).includes(key)) ||
  (one.birthday !== null && other.birthday !== null) ||
  haveOnePlace(one, other);

/** What both tell, each something else: of people who stand twice fewer do than of namesakes. */
export const doubtsOf = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  worksAt: Workplaces,
): readonly Evidence[] => {
  return [
    ...(differIn('email:', one.contactKeys, other.contactKeys)
      ? [{ points: -5, reason: 'different e-mail addresses' }]
      : []),
    ...(differIn('phone:', one.contactKeys, other.contactKeys)
      ? [{ points: -10, reason: 'different phone numbers' }]
      : []),
    ...(areApart(worksAt(one), worksAt(other)) ? [{ points: -12, reason: 'different organizations' }] : []),
    ...(areOtherHomes(one, other) ? [{ points: -20, reason: 'different homes' }] : []),
  ];
};

export const areOtherHomes = (one: DuplicateSubject, other: DuplicateSubject): boolean =>
  one.places.length > 0 && other.places.length > 0 && !haveOnePlace(one, other);

const haveOnePlace = (one: DuplicateSubject, other: DuplicateSubject): boolean =>
  one.places.some((place) => other.places.some((there) => placeLikeness(place, there) >= 0.7));
