import { fullDay, type PartialDate } from '../dates/index.ts';
import {
  areApart,
  contradict,
  differIn,
  hasOtherMailbox,
  hasOtherProfile,
  isOtherBirthday,
} from './contradict.ts';
import { pointsOfTwice, possibleFrom, type Evidence } from './evidence.ts';
import { noCrowd, type Crowd } from './crowd.ts';
import { hostOf } from './mail-host.ts';
import { spelledOf } from './names/spelled-by.ts';
import {
  generationsClash,
  isOtherAddress,
  isOtherGeneration,
  isOtherMiddle,
  nameLikeness,
  type NameLikeness,
} from './names/name-likeness.ts';
import type { FoldedName } from './names/folded-name.ts';
import {
  isCommon,
  isOtherGiven,
  nameAloneEvidence,
  nameEvidence,
  organizationPoints,
} from './name-evidence.ts';
import { isSharedMailbox } from './shared-mailbox.ts';
import { isOneEdit } from './names/slip.ts';
import { placeLikeness, type FoldedPlace } from './place-likeness.ts';
import { areOtherHomes, doubtsOf } from './stands-again.ts';
import type { DuplicateSubject } from './subject.ts';

export interface DuplicateScore {
  /** 0 to 100. */
  readonly score: number;
  /** In words, strongest first; what speaks against it last. */
  readonly reasons: readonly string[];
  /** An identifier that nobody else has agrees, so does the name, and nothing contradicts: may be merged with others in one go. */
  readonly sure: boolean;
}

export interface DuplicatePair extends DuplicateScore {
  readonly a: DuplicateSubject;
  readonly b: DuplicateSubject;
}

/** Points by hand, held against registers whose truth is known (score.test.ts, labelled-book.test.ts). */
const contactEvidence: readonly (readonly [prefix: string, Evidence])[] = [
  ['profile:', { points: 80, reason: 'the same profile' }],
  ['email:', { points: 65, reason: 'the same e-mail address' }],
  ['handle:', { points: 50, reason: 'the same account' }],
  ['phone:', { points: 45, reason: 'the same phone number' }],
  ['url:', { points: 10, reason: 'the same web address' }],
];

/** How likely two entries are one person, with what speaks for it and against it. */
export const duplicateScore = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  crowd: Crowd = noCrowd,
): DuplicateScore => toScore(one, other, weigh(one, other, crowd), crowd);

/** The same where they may be one person ({@link possibleFrom}). Of nearly all pairs that are met it is null, and less work. */
export const possibleScore = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  crowd: Crowd = noCrowd,
): DuplicateScore | null => {
  const weighed = weigh(one, other, crowd);
  return weighed.score < possibleFrom ? null : toScore(one, other, weighed, crowd);
};

interface Weighed {
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** By what the names are told to be. */
  readonly told: NameLikeness;
}

const toScore = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  { score, evidence, told }: Weighed,
  crowd: Crowd,
): DuplicateScore => ({
  score,
  reasons: evidence
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ reason }) => reason),
  sure: score >= sureFrom && isSure(one, other, told, crowd),
});

/** One list that grows: of a book's many pairs each would leave a dozen behind. */
const weigh = (one: DuplicateSubject, other: DuplicateSubject, crowd: Crowd): Weighed => {
  const told = nameLikeness(one.name, other.name);
  const spelled = spelledOut(one, other, told);
  const isSpelled = spelled === 'whole';
  const likeness = isSpelled ? 'short-form' : told;
  const shared: Evidence[] = [];
  shared.push(...compareContacts(one, other, likeness, crowd));
  if (spelled === 'family') shared.push({ points: 25, reason: 'a mailbox with the other’s family name' });
  shared.push(...compareBirthdays(one.birthday, other.birthday, crowd));
  shared.push(...compareHomes(one.places, other.places, crowd));
  const organizations = sharedOrganizations(one, other, crowd);
  const isAlone =
    (isSpelled || isNameAlone(one.name, other.name, likeness)) && shared.every(({ points }) => points <= 0);
  const evidence = [
    isAlone
      ? nameAloneEvidence(one.name, other.name, likeness, crowd, organizations)
      : nameEvidence(one.name, other.name, likeness, crowd),
  ];
  evidence.push(...shared);
  evidence.push(...compareOrganizations(one, other, likeness, organizations, crowd));
  evidence.push(...compareTowns(one.places, other.places, crowd));
  evidence.push(...(isAlone ? doubtsOf : elsewhere)(one, other, crowd.worksAt));
  if (generationsClash(one.name, other.name))
    evidence.push({
      points: isOtherGeneration(one.name, other.name) ? -80 : -75,
      reason: 'two generations of a family',
    });
  if (isOtherMiddle(one.name, other.name)) evidence.push({ points: -30, reason: 'different middle names' });
  if (isOtherAddress(one.name, other.name))
    evidence.push({ points: -60, reason: 'one is a woman, the other a man' });
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  // Whatever a family shares does not make two given names one: couples and twins have all of it.
  const most =
    crowd.livesTogether && isOtherGiven(one.name, other.name, likeness, crowd) ? possibleFrom - 1 : 100;
  return { score: Math.max(0, Math.min(most, score)), evidence, told };
};

/** What the two tell of themselves makes them two, whoever else is the same as both. */
export const speaksAgainst = (one: DuplicateSubject, other: DuplicateSubject, crowd: Crowd): boolean => {
  const likeness = nameLikeness(one.name, other.name);
  return (
    likeness === 'other' ||
    isOtherGiven(one.name, other.name, likeness, crowd) ||
    contradict(one, other) ||
    hasOtherMailbox(one.contactKeys, other.contactKeys, crowd)
  );
};

/** Below this something speaks against it. */
const sureFrom = 80;

const isSure = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  likeness: NameLikeness,
  crowd: Crowd,
): boolean => {
  if (likeness !== 'same' && likeness !== 'short-form') return false;
  if (Math.min(one.name.given.length, other.name.given.length) < 2) return false;
  if (one.name.family === '' || other.name.family === '' || contradict(one, other)) return false;
  if (hasOtherMailbox(one.contactKeys, other.contactKeys, crowd)) return false;
  const own = one.contactKeys.filter(
    (key) =>
      other.contactKeys.includes(key) &&
      !crowd.isShared(key) &&
      !isSharedMailbox(key, one.name) &&
      !isSharedMailbox(key, other.name),
  );
  const has = (prefix: string): boolean => own.some((key) => key.startsWith(prefix));
  // A mailbox goes on to the next of the same initial, and Mary may be Maria's sister: a short form needs more.
  if (likeness === 'short-form') return has('email:') && (has('profile:') || has('phone:'));
  if (has('email:'))
    return (
      has('profile:') ||
      has('phone:') ||
      agreeOtherwise(one, other) ||
      // Google takes several spellings for one mailbox, and whoever writes them may mean two.
      differing(one, other, crowd) < (own.every(isGmail) && isCommon(one.name, other.name, crowd) ? 1 : 2)
    );
  // Somebody's profile stands on the card of whom they live with, who may well have a common name too.
  return (
    has('profile:') && (!isCommon(one.name, other.name, crowd) || has('phone:') || agreeOtherwise(one, other))
  );
};

/** Moved, with another number, and at another company: then who has one's mailbox may be another one of the name. */
const differing = (one: DuplicateSubject, other: DuplicateSubject, { worksAt }: Crowd): number =>
  [
    differIn('phone:', one.contactKeys, other.contactKeys),
    areApart(worksAt(one), worksAt(other)),
    areOtherHomes(one, other),
  ].filter(Boolean).length;

const isGmail = (key: string): boolean => hostOf(key) === 'gmail.com';

const agreeOtherwise = (one: DuplicateSubject, other: DuplicateSubject): boolean =>
  (one.birthday !== null && one.birthday === other.birthday) ||
  one.organizationKeys.some((key) => other.organizationKeys.includes(key));

const compareContacts = (
  { name: mine, contactKeys: one }: DuplicateSubject,
  { name: theirs, contactKeys: other }: DuplicateSubject,
  likeness: NameLikeness,
  crowd: Crowd,
): readonly Evidence[] => {
  const found: Evidence[] = [];
  if (one.length === 0 || other.length === 0) return found;
  const shared = one.filter((key) => other.includes(key));
  const isHouses = (key: string): boolean =>
    crowd.isShared(key) || isSharedMailbox(key, mine) || isSharedMailbox(key, theirs);
  for (const [prefix, evidence] of shared.length === 0 ? [] : contactEvidence) {
    const keys = shared.filter((key) => key.startsWith(prefix));
    if (keys.length === 0) continue;
    if (!keys.every(isHouses)) found.push(evidence);
    // Whoever married left the line of a house behind: two Annas of one office are two.
    else if (likeness !== 'other-family') {
      // Of those who answer there few have that first name.
      const most = likeness === 'part' ? 35 : 15;
      const points = Math.min(most, evidence.points);
      found.push({ points, reason: `${evidence.reason}, which others have too` });
    }
  }
  if (hasOtherProfile(one, other)) found.push({ points: -45, reason: 'different LinkedIn profiles' });
  if (hasOtherMailbox(one, other, crowd)) found.push({ points: -45, reason: 'two addresses at one company' });
  return found;
};

/** Where both are, by what the one says and the other says or has a mailbox of. */
const sharedOrganizations = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  { worksAt }: Crowd,
): readonly string[] =>
  worksAt(one).filter(
    (key) =>
      worksAt(other).includes(key) &&
      (one.organizationKeys.includes(key) || other.organizationKeys.includes(key)),
  );

const compareOrganizations = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  likeness: NameLikeness,
  organizations: readonly string[],
  { firstNameAt }: Crowd,
): readonly Evidence[] => {
  if (organizations.length === 0) return [];
  const areSaid = organizations.some(
    (key) => one.organizationKeys.includes(key) && other.organizationKeys.includes(key),
  );
  // One mailbox that both have says once that they are one: where it is, is no second sign.
  if (!areSaid && one.contactKeys.some((key) => key.startsWith('email:') && other.contactKeys.includes(key)))
    return [];
  return [
    {
      points: organizationPoints,
      reason: areSaid ? 'the same organization' : 'a mailbox of the same organization',
    },
    ...(likeness === 'part'
      ? onlyOneThere(Math.max(...organizations.map((key) => firstNameAt(key, one.name, other.name))))
      : []),
  ];
};

/** A first name at a company says the more the fewer are there who could have it. */
const onlyOneThere = (odds: number): readonly Evidence[] => {
  const points = Math.round(10 + Math.min(20, pointsOfTwice * Math.log2(odds)));
  return points > 0 ? [{ points, reason: 'nobody else there has that name' }] : [];
};

/** Where something else agrees, another organization is another job, as a rule. */
const elsewhere = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  worksAt: Crowd['worksAt'],
): readonly Evidence[] =>
  areApart(worksAt(one), worksAt(other)) ? [{ points: -5, reason: 'different organizations' }] : [];

/**
 * Who has no whole name, or had another family name, has one in a mailbox or profile: grace.reynolds@; and to a first
 * name the family name is enough.
 */
const spelledOut = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  likeness: NameLikeness,
): ReturnType<typeof spelledOf> => {
  if (likeness !== 'unnamed' && likeness !== 'part' && likeness !== 'other-family') return 'nothing';
  const found = [spelledOf(one.name, other.spelled), spelledOf(other.name, one.spelled)];
  if (found.includes('whole')) return 'whole';
  if (!found.includes('family')) return 'nothing';
  return likeness === 'part' && [one, other].every(({ name }) => name.given !== '') ? 'whole' : 'family';
};

/** Two whole names that agree. */
const isNameAlone = (one: FoldedName, other: FoldedName, likeness: NameLikeness): boolean =>
  (likeness === 'same' || likeness === 'short-form' || likeness === 'alike') &&
  [one, other].every(({ given, family }) => given !== '' && family !== '');

const compareBirthdays = (
  one: PartialDate | null,
  other: PartialDate | null,
  { livesTogether }: Crowd,
): readonly Evidence[] => {
  if (one === null || other === null) return [];
  if (isOtherBirthday(one, other))
    return isOneEdit(one, other)
      ? [{ points: livesTogether ? -25 : -10, reason: 'birthdays that differ by a digit' }]
      : [{ points: livesTogether ? -100 : -40, reason: 'different birthdays' }];
  return fullDay(one) !== null && fullDay(other) !== null
    ? [{ points: 40, reason: 'the same birthday' }]
    : [{ points: 20, reason: 'birthdays that agree' }];
};

const compareHomes = (
  one: readonly FoldedPlace[],
  other: readonly FoldedPlace[],
  { livesTogether, townShare }: Crowd,
): readonly Evidence[] =>
  one.some((mine) =>
    other.some(
      (theirs) =>
        townShare(mine) === null && townShare(theirs) === null && placeLikeness(mine, theirs) >= 0.7,
    ),
  )
    ? [{ points: livesTogether ? 30 : 75, reason: 'the same address' }]
    : [];

/** The smaller a place, the more it says that both are there. */
const compareTowns = (
  one: readonly FoldedPlace[],
  other: readonly FoldedPlace[],
  { townShare }: Crowd,
): readonly Evidence[] => {
  let points = 0;
  for (const mine of one)
    for (const theirs of other) {
      const share = townShare(mine) ?? townShare(theirs);
      if (share !== null && placeLikeness(mine, theirs) >= 0.7)
        points = Math.max(points, Math.min(15, Math.round(pointsOfTwice * Math.log2(0.5 / share))));
    }
  return points > 0 ? [{ points, reason: 'the same place' }] : [];
};
