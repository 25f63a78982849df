import { fullDay, partialDateParts, type PartialDate } from '../dates/index.ts';
import type { PersonName } from '../people/index.ts';
import {
  foldName,
  isOtherGeneration,
  nameLikeness,
  type FoldedName,
  type NameLikeness,
} from './name-likeness.ts';
import { organizationKey } from './organization-key.ts';

/** What is compared of a person. */
export interface DuplicateSubject {
  readonly id: string;
  readonly name: FoldedName;
  /** Of contact points ({@link contactKey}). */
  readonly contactKeys: readonly string[];
  /** {@link organizationKey} of every organization, past ones too. */
  readonly organizationKeys: readonly string[];
  readonly birthday: PartialDate | null;
  /** Folded lines of postal addresses and places. */
  readonly places: readonly string[];
}

export interface DuplicateScore {
  /** 0 to 100. */
  readonly score: number;
  /** In words, strongest first. */
  readonly reasons: readonly string[];
}

/** Listed as "may be the same person" from here on. */
export const possibleFrom = 50;

export const toSubject = (person: {
  readonly id: string;
  readonly name: PersonName;
  readonly contactKeys: readonly string[];
  readonly organizations: readonly string[];
  readonly birthday: PartialDate | null;
  readonly places: readonly string[];
}): DuplicateSubject => ({
  id: person.id,
  name: foldName(person.name),
  contactKeys: person.contactKeys,
  organizationKeys: [...new Set(person.organizations.map(organizationKey))],
  birthday: person.birthday,
  places: person.places,
});

interface Evidence {
  readonly points: number;
  readonly reason: string;
}

/** Points by hand, held against the truth of a synthetic register (score.test.ts). */
const nameEvidence: Readonly<Record<NameLikeness, Evidence>> = {
  same: { points: 60, reason: 'the same name' },
  'short-form': { points: 45, reason: 'one name is a short form of the other' },
  alike: { points: 40, reason: 'names that differ by a slip' },
  part: { points: 15, reason: 'one name is part of the other' },
  unnamed: { points: 0, reason: 'one has no name' },
  'other-given': { points: -10, reason: 'different given names' },
  'other-family': { points: -10, reason: 'different family names' },
  other: { points: -15, reason: 'different names' },
};

const contactEvidence: readonly (readonly [prefix: string, Evidence])[] = [
  ['profile:', { points: 80, reason: 'the same profile' }],
  ['email:', { points: 65, reason: 'the same e-mail address' }],
  ['handle:', { points: 50, reason: 'the same account' }],
  ['phone:', { points: 40, reason: 'the same phone number' }],
  ['url:', { points: 10, reason: 'the same web address' }],
];

/** How likely two entries are one person, with what speaks for it and against it. */
export const duplicateScore = (one: DuplicateSubject, other: DuplicateSubject): DuplicateScore => {
  const evidence = [
    nameEvidence[nameLikeness(one.name, other.name)],
    ...compareContacts(one.contactKeys, other.contactKeys),
    ...compareOrganizations(one.organizationKeys, other.organizationKeys),
    ...compareBirthdays(one.birthday, other.birthday),
    ...compareLists(one.places, other.places, { points: 20, reason: 'the same place' }),
    ...(isOtherGeneration(one.name, other.name)
      ? [{ points: -50, reason: 'two generations of a family' }]
      : []),
  ];
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  return {
    score: Math.max(0, Math.min(100, score)),
    reasons: evidence
      .filter(({ points }) => points !== 0)
      .toSorted((a, b) => b.points - a.points)
      .map(({ reason }) => reason),
  };
};

const compareContacts = (one: readonly string[], other: readonly string[]): readonly Evidence[] => {
  if (one.length === 0 || other.length === 0) return [];
  const shared = new Set(one.filter((key) => other.includes(key)));
  const found = contactEvidence
    .filter(([prefix]) => [...shared].some((key) => key.startsWith(prefix)))
    .map(([, evidence]) => evidence);
  return hasOtherProfile(one, other)
    ? [...found, { points: -35, reason: 'different LinkedIn profiles' }]
    : found;
};

const isLinkedInKey = (key: string): boolean => key.startsWith('profile:linkedin.com/in/');

/** Both have LinkedIn profiles and none in common: two people, as a rule. */
export const hasOtherProfile = (one: Iterable<string>, other: readonly string[]): boolean => {
  if (!other.some(isLinkedInKey)) return false;
  let has = false;
  for (const key of one) {
    if (!isLinkedInKey(key)) continue;
    if (other.includes(key)) return false;
    has = true;
  }
  return has;
};

const compareOrganizations = (one: readonly string[], other: readonly string[]): readonly Evidence[] => {
  if (one.length === 0 || other.length === 0) return [];
  return one.some((key) => other.includes(key))
    ? [{ points: 25, reason: 'the same organization' }]
    : [{ points: -5, reason: 'different organizations' }];
};

const compareBirthdays = (one: PartialDate | null, other: PartialDate | null): readonly Evidence[] => {
  if (one === null || other === null) return [];
  if (isOtherBirthday(one, other)) return [{ points: -40, reason: 'different birthdays' }];
  return fullDay(one) !== null && fullDay(other) !== null
    ? [{ points: 40, reason: 'the same birthday' }]
    : [{ points: 20, reason: 'birthdays that agree' }];
};

/** True where a part that both know differs. */
export const isOtherBirthday = (one: PartialDate, other: PartialDate): boolean => {
  const mine = partialDateParts(one);
  const theirs = partialDateParts(other);
  return (['year', 'month', 'day'] as const).some(
    (part) => mine[part] !== null && theirs[part] !== null && mine[part] !== theirs[part],
  );
};

const compareLists = (
  one: readonly string[],
  other: readonly string[],
  evidence: Evidence,
): readonly Evidence[] => (one.some((item) => other.includes(item)) ? [evidence] : []);
