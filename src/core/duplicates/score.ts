import { fullDay, type PartialDate } from '../dates/index.ts';
import { contradict, hasOtherProfile, isOtherBirthday } from './contradict.ts';
import { possibleFrom, type Evidence } from './evidence.ts';
import { hostOf, noCrowd, type Crowd } from './crowd.ts';
import {
  generationsClash,
  isOtherAddress,
  isOtherGeneration,
  isOtherMiddle,
  nameLikeness,
  type FoldedName,
  type NameLikeness,
} from './name-likeness.ts';
import { isCommon, isOtherGiven, nameAloneEvidence, nameEvidence } from './name-evidence.ts';
import { isSharedMailbox } from './shared-mailbox.ts';
import { isOneEdit } from './slip.ts';
import { placeLikeness, type FoldedPlace } from './place-likeness.ts';
import { areApart, doubtsOf } from './stands-again.ts';
import type { DuplicateSubject } from './subject.ts';

export interface DuplicateScore {
  /** 0 to 100. */
  readonly score: number;
  /** In words, strongest first; what speaks against it last. */
  readonly reasons: readonly string[];
  /** An identifier that nobody else has agrees, so does the name, and nothing contradicts: may be merged with others in one go. */
  readonly sure: boolean;
}

/** Points by hand, held against registers whose truth is known (score.test.ts, labelled-book.test.ts). */
const contactEvidence: readonly (readonly [prefix: string, Evidence])[] = [
  ['profile:', { points: 80, reason: 'the same profile' }],
  ['email:', { points: 65, reason: 'the same e-mail address' }],
  ['handle:', { points: 50, reason: 'the same account' }],
  ['phone:', { points: 40, reason: 'the same phone number' }],
  ['url:', { points: 10, reason: 'the same web address' }],
];

/** How likely two entries are one person, with what speaks for it and against it. */
export const duplicateScore = (
  one: DuplicateSubject,
  other: DuplicateSubject,
  crowd: Crowd = noCrowd,
): DuplicateScore => {
  const likeness = nameLikeness(one.name, other.name);
  const shared = [
    ...compareContacts(one, other, likeness, crowd),
    ...compareOrganizations(one.organizationKeys, other.organizationKeys),
    ...compareBirthdays(one.birthday, other.birthday, crowd),
    ...comparePlaces(one.places, other.places, crowd),
  ];
  const isAlone = isNameAlone(one.name, other.name, likeness, shared);
  const evidence = [
    (isAlone ? nameAloneEvidence : nameEvidence)(one.name, other.name, likeness, crowd),
    ...shared,
    ...(isAlone ? doubtsOf(one, other) : elsewhere(one, other)),
    ...(generationsClash(one.name, other.name)
      ? [
          {
            points: isOtherGeneration(one.name, other.name) ? -80 : -75,
            reason: 'two generations of a family',
          },
        ]
      : []),
    ...(isOtherMiddle(one.name, other.name) ? [{ points: -30, reason: 'different middle names' }] : []),
    ...(isOtherAddress(one.name, other.name)
      ? [{ points: -60, reason: 'one is a woman, the other a man' }]
      : []),
  ];
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  // Whatever a family shares does not make two given names one: couples and twins have all of it.
  const most =
    crowd.livesTogether && isOtherGiven(one.name, other.name, likeness, crowd) ? possibleFrom - 1 : 100;
  return {
    score: Math.max(0, Math.min(most, score)),
    reasons: evidence
      .filter(({ points }) => points !== 0)
      .toSorted((a, b) => b.points - a.points)
      .map(({ reason }) => reason),
    sure: score >= sureFrom && isSure(one, other, likeness, crowd),
  };
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
  if (has('email:')) return true;
  // Somebody's profile stands on the card of whom they live with, who may well have a common name too.
  return (
    has('profile:') && (!isCommon(one.name, other.name, crowd) || has('phone:') || agreeOtherwise(one, other))
  );
};

const agreeOtherwise = (one: DuplicateSubject, other: DuplicateSubject): boolean =>
  (one.birthday !== null && one.birthday === other.birthday) ||
  one.organizationKeys.some((key) => other.organizationKeys.includes(key));

const compareContacts = (
  { name: mine, contactKeys: one }: DuplicateSubject,
  { name: theirs, contactKeys: other }: DuplicateSubject,
  likeness: NameLikeness,
  crowd: Crowd,
): readonly Evidence[] => {
  if (one.length === 0 || other.length === 0) return [];
  const shared = one.filter((key) => other.includes(key));
  const isHouses = (key: string): boolean =>
    crowd.isShared(key) || isSharedMailbox(key, mine) || isSharedMailbox(key, theirs);
  const kinds = shared.length === 0 ? [] : contactEvidence;
  const found = kinds.flatMap(([prefix, evidence]) => {
    const keys = shared.filter((key) => key.startsWith(prefix));
    if (keys.length === 0) return [];
    if (!keys.every(isHouses)) return [evidence];
    // Whoever married left the line of a house behind: two Annas of one office are two.
    return likeness === 'other-family'
      ? []
      : [{ points: Math.min(15, evidence.points), reason: `${evidence.reason}, which others have too` }];
  });
  return [
    ...found,
    ...(hasOtherProfile(one, other) ? [{ points: -35, reason: 'different LinkedIn profiles' }] : []),
    ...(hasOtherMailbox(one, other, crowd) ? [{ points: -35, reason: 'two addresses at one company' }] : []),
  ];
};

/** A company gives everybody one address: two at one house, and none in common, are two people as a rule. */
export const hasOtherMailbox = (
  one: readonly string[],
  other: readonly string[],
  { isHouse }: Pick<Crowd, 'isHouse'>,
): boolean => {
  const theirs = other.filter((key) => key.startsWith('email:'));
  if (theirs.length === 0 || one.some((key) => theirs.includes(key))) return false;
  const hosts = new Set(theirs.map(hostOf).filter(isHouse));
  return one.some((key) => key.startsWith('email:') && hosts.has(hostOf(key)));
};

const compareOrganizations = (one: readonly string[], other: readonly string[]): readonly Evidence[] =>
  one.some((key) => other.includes(key)) ? [{ points: 25, reason: 'the same organization' }] : [];

/** Where something else agrees, another organization is another job, as a rule. */
const elsewhere = (one: DuplicateSubject, other: DuplicateSubject): readonly Evidence[] =>
  areApart(one.organizationKeys, other.organizationKeys)
    ? [{ points: -5, reason: 'different organizations' }]
    : [];

/** Two whole names that agree, and nothing else that does. */
const isNameAlone = (
  one: FoldedName,
  other: FoldedName,
  likeness: NameLikeness,
  shared: readonly Evidence[],
): boolean =>
  (likeness === 'same' || likeness === 'short-form' || likeness === 'alike') &&
  [one, other].every(({ given, family }) => given !== '' && family !== '') &&
  shared.length === 0;

const compareBirthdays = (
  one: PartialDate | null,
  other: PartialDate | null,
  { livesTogether }: Crowd,
): readonly Evidence[] => {
  if (one === null || other === null) return [];
  if (isOtherBirthday(one, other))
    return isOneEdit(one, other)
      ? [{ points: livesTogether ? -20 : -10, reason: 'birthdays that differ by a digit' }]
      : [{ points: livesTogether ? -100 : -40, reason: 'different birthdays' }];
  return fullDay(one) !== null && fullDay(other) !== null
    ? [{ points: 40, reason: 'the same birthday' }]
    : [{ points: 20, reason: 'birthdays that agree' }];
};

const comparePlaces = (
  one: readonly FoldedPlace[],
  other: readonly FoldedPlace[],
  { livesTogether }: Crowd,
): readonly Evidence[] => {
  let best = 0;
  for (const mine of one) for (const theirs of other) best = Math.max(best, placeLikeness(mine, theirs));
  return best >= 0.7 ? [{ points: livesTogether ? 30 : 75, reason: 'the same address' }] : [];
};
