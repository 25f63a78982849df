import { firstNameAt } from './first-name-at.ts';
import { hostOf, isPublicHost } from './mail-host.ts';
import { organizationsAt, workplacesOf, type KnownHosts, type Workplaces } from './workplaces.ts';
import { jaroWinkler } from './names/jaro-winkler.ts';
import { firstWord, wholeName, type FoldedName } from './names/folded-name.ts';
import { generationsClash, nameLikeness } from './names/name-likeness.ts';
import { isKnownGiven } from './names/nicknames.ts';
import type { FoldedPlace } from './place-likeness.ts';
import { isTown, townsOf } from './towns.ts';
import { isOneEdit } from './names/slip.ts';
import {
  pairsOfOneName,
  shareUntold,
  standsAgain,
  standsAgainAtFirst,
  type StandsAgain,
} from './stands-again.ts';
import type { DuplicateSubject } from './subject.ts';

/** What a whole book says of names, lines and mailboxes, so that two entries can be judged by it. */
export interface Crowd {
  /** How many others bear this name by chance, as often as its parts stand in the book and as it is seen there. */
  readonly namesakes: (name: FoldedName) => number;
  /** How many other entries of the same person an entry has that share nothing but its name, or that and an organization. */
  readonly standsAgain: StandsAgain;
  /** The part of the book that is at an organization. */
  readonly shareAt: (organization: string) => number;
  /** Whether others are spelled so too: a slip of the pen stands there once. */
  readonly isSpelledSo: (word: string) => boolean;
  /** A line or mailbox that people of different names answer: a family's, an office's. */
  readonly isShared: (key: string) => boolean;
  /** A house that gives everybody one address: a company, and no provider of mailboxes. */
  readonly isHouse: (host: string) => boolean;
  /** Where somebody works, by what is said and by their mailboxes. */
  readonly worksAt: Workplaces;
  /**
   * Of two at one organization, one of whom is known by a first name only: how much likelier it is that they are one
   * than that somebody else there has that name. 0 where somebody has.
   */
  readonly firstNameAt: (organization: string, one: FoldedName, other: FoldedName) => number;
  /** Of an address that is a town or a house of many, nobody's own: the part of the book that is there. Else null. */
  readonly townShare: (place: FoldedPlace) => number | null;
  /** Whether people of this book live together, as families do; in a register of single entries nobody does. */
  readonly livesTogether: boolean;
  /** A given name that people have, and no slip of the pen. */
  readonly isGiven: (word: string) => boolean;
}

/** Whoever knows of nobody else of a name knows that there are some. */
const leastNamesakes = 0.014;

/** Two entries by themselves, where no book is at hand. */
export const noCrowd: Crowd = {
  namesakes: () => leastNamesakes,
  standsAgain: { alone: standsAgainAtFirst, atOne: standsAgainAtFirst },
  shareAt: () => 0.05,
  isSpelledSo: isKnownGiven,
  isShared: () => false,
  isHouse: (host) => !isPublicHost(host),
  worksAt: ({ organizationKeys }) => organizationKeys,
  firstNameAt: () => 0,
  townShare: (place) => (isTown(place) ? 0.3 : null),
  livesTogether: true,
  isGiven: isKnownGiven,
};

/** More of them than this are looked through for nothing: whatever so many share is shared. */
const manyHolders = 12;

export const crowdOf = (subjects: readonly DuplicateSubject[]): Crowd => {
  const bearers = new Map<string, number>();
  const givens = new Map<string, number>();
  const wholes = new Map<string, number>();
  const holders = new Map<string, FoldedName[]>();
  for (const { name, contactKeys } of subjects) {
    count(givens, firstWord(name.given));
    for (const whole of wholesOf(name)) count(wholes, whole);
    // Whichever part is which: many a card has them the other way round.
    for (const part of new Set([firstWord(name.given), name.family, ...name.family.split(' ')]))
      count(bearers, part);
    for (const key of contactKeys) {
      const names = holders.get(key);
      if (names === undefined) holders.set(key, [name]);
      else if (names.length <= manyHolders) names.push(name);
    }
  }
  const shared = new Map<string, boolean>();
  const houses = housesOf(subjects);
  const atHost = organizationsAt(subjects, houses);
  const isHouse = (host: string): boolean => atHost(host).length > 0;
  const worksAt = workplacesOf(atHost);
  const shareAt = sharesOf(subjects, worksAt);
  const namesakesBy =
    (partsWeigh: number) =>
    (name: FoldedName): number => {
      const { given, family } = name;
      const byParts =
        (besides(bearers.get(firstWord(given))) * besides(bearers.get(family))) / subjects.length;
      const seen = Math.min(...wholesOf(name).map((whole) => wholes.get(whole) ?? 0));
      return expectedNamesakes(byParts, besides(seen), partsWeigh, untold);
    };
  const untold = shareUntold(subjects, { worksAt, shareAt, isHouse });
  const oneName = pairsOfOneName(subjects, { worksAt, shareAt, isHouse });
  const byParts = pairsByParts(subjects);
  let weigh = partsWeighAtFirst;
  let again = standsAgain(oneName, namesakesBy(weigh));
  for (let round = 0; round < 4; round += 1) {
    weigh = weightOfParts(again.twos, byParts);
    again = standsAgain(oneName, namesakesBy(weigh));
  }
  const namesakes = namesakesBy(weigh);
  return {
    namesakes,
    standsAgain: { alone: again.alone, atOne: again.atOne },
    shareAt,
    isSpelledSo: (word) => (bearers.get(word) ?? 0) > 1,
    isShared: (key) => {
      const known = shared.get(key);
      if (known !== undefined) return known;
      const found = answerSeveral(holders.get(key) ?? []);
      shared.set(key, found);
      return found;
    },
    isHouse,
    worksAt,
    firstNameAt: firstNameAt(subjects, givens, worksAt),
    townShare: townsOf(subjects),
    livesTogether: haveFamilies(subjects),
    isGiven: (word) => isKnownGiven(word) || (givens.get(word) ?? 0) > 2,
  };
};

/** Of two who are there, what chance is it that the other is: but for the two, and no less than in a small book. */
const sharesOf = (subjects: readonly DuplicateSubject[], worksAt: Workplaces): Crowd['shareAt'] => {
  const staff = new Map<string, number>();
  for (const subject of subjects) for (const key of worksAt(subject)) count(staff, key);
  return (organization) => (besides(staff.get(organization)) + 1) / (subjects.length + 20);
};

/** So much the parts of a name weigh beside those who are seen to have it: Wei is more often a Chen than a Smith. */
const partsWeighAtFirst = 0.5;

/** Pairs of one name, if every given name went with every family name as often as both stand in the book. */
const pairsByParts = (subjects: readonly DuplicateSubject[]): number => {
  const [givens, families] = [new Map<string, number>(), new Map<string, number>()];
  let named = 0;
  for (const { name } of subjects)
    if (name.given !== '' && name.family !== '') {
      count(givens, firstWord(name.given));
      count(families, name.family);
      named += 1;
    }
  const pairs = (counts: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const times of counts.values()) sum += times * (times - 1);
    return sum;
  };
  return named === 0 ? 0 : (pairs(givens) * pairs(families)) / named ** 2 / 2;
};

/** The more pairs of two people there are than the parts would make, the less these say. */
const weightOfParts = (twos: number, byParts: number): number =>
  Math.max(partsWeighAtFirst, Math.min(20, 1 / Math.max(0.05, (twos + 10) / (byParts + 10) - 1)));

const expectedNamesakes = (byParts: number, others: number, partsWeigh: number, untold: number): number =>
  (untold * (partsWeigh + others)) / (partsWeigh / (byParts + 0.02) + 1);

/** The given name with each of the family names, in either order: of two many people use one. */
const wholesOf = ({ given, family }: FoldedName): readonly string[] =>
  [...new Set([...family.split(' '), family])].map((word) => wholeName(firstWord(given), word));

/** Those who have a part of the name, but for the two who are compared. */
const besides = (count = 0): number => Math.max(0, count - 2);

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

/** A host is a house where half of those with an address there are known to be at one organization. */
const housesOf = (subjects: readonly DuplicateSubject[]): KnownHosts => {
  const hosts = new Map<string, { all: number; readonly at: Map<string, number> }>();
  for (const { contactKeys, organizationKeys } of subjects)
    for (const key of contactKeys) {
      if (!key.startsWith('email:')) continue;
      const host = hosts.get(hostOf(key)) ?? { all: 0, at: new Map<string, number>() };
      hosts.set(hostOf(key), host);
      host.all += 1;
      for (const organization of organizationKeys) count(host.at, organization);
    }
  const houses = new Map<string, string>();
  for (const [host, { all, at }] of hosts) {
    const most = isPublicHost(host) ? undefined : [...at].find(([, there]) => 2 * there >= all);
    if (most !== undefined) houses.set(host, most[0]);
  }
  return houses;
};

/** So many entries at one address and of one name, before a book can be a register of single entries. */
const enoughNeighbours = 25;

/** One in five of those who share an address and a family name has another given name and another birthday or none. */
const haveFamilies = (subjects: readonly DuplicateSubject[]): boolean => {
  const byHome = Map.groupBy(
    subjects.filter(({ places, name }) => places.length > 0 && name.family !== ''),
    ({ places, name }) => `${name.family} ${places[0]?.words.slice(0, 2).join(' ')}`,
  );
  let [neighbours, others] = [0, 0];
  for (const [first, ...rest] of byHome.values())
    for (const next of rest) {
      neighbours += 1;
      if (first !== undefined && areTwoAtHome(first, next)) others += 1;
    }
  return neighbours < enoughNeighbours || others * 5 > neighbours;
};

/** Another given name and another birthday or none, and neither as a hurried hand would write the first one's. */
const areTwoAtHome = (one: DuplicateSubject, other: DuplicateSubject): boolean =>
  nameLikeness(one.name, other.name) === 'other-given' &&
  jaroWinkler(one.name.given, other.name.given) < 0.75 &&
  (one.birthday === null || other.birthday === null
    ? one.birthday !== other.birthday
    : !isOneEdit(one.birthday, other.birthday));
