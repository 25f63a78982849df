import { isPersonalKey } from '../people/index.ts';
import { firstWord, type FoldedName } from './names/folded-name.ts';
import { nicknameGroups } from './names/nicknames.ts';
import { placeKeys } from './place-likeness.ts';
import { otherSpellings, spellingsOf } from './names/spelled-by.ts';
import { crowdOf, type Crowd } from './crowd.ts';
import { throughAThird } from './through-a-third.ts';
import { possibleScore, type DuplicatePair } from './score.ts';
import type { DuplicateSubject } from './subject.ts';
import { withinReach } from './within-reach.ts';

/** A key that so many share says nothing (an office line, "Wang" with a W): its pairs are met under other keys or not at all. */
const largestBlock = 60;

/**
 * Keys under which entries that may be one person meet, so that never all pairs are compared: contact keys, the
 * whole name, family name with the given name's initial and short forms, the skeleton of consonants of both, the birthday.
 */
export const blockKeys = (
  subject: DuplicateSubject,
  asked: ReadonlySet<string>,
  workplaces: readonly string[],
): ReadonlySet<string> =>
  new Set([
    ...ownKeys(subject),
    ...askingKeys(subject),
    ...answeringKeys(subject, workplaces).filter((key) => asked.has(key)),
  ]);

const ownKeys = ({ name, contactKeys, birthday, places }: DuplicateSubject): readonly string[] => [
  ...contactKeys.filter(isPersonalKey),
  ...nameKeys(name),
  ...(birthday === null ? [] : [`birthday:${birthday}`]),
  ...places.flatMap(placeKeys),
];

/** Whose name is not whole, or not the one that their mailbox has, are looked for by what is known. */
export const askingKeys = ({ name, spelled, organizationKeys }: DuplicateSubject): readonly string[] => {
  const { wholes, families } = otherSpellings(name, spelled);
  return [
    ...wholes.map((word) => `spelled:${word}`),
    ...families.map(([family, initial]) => `initial:${family}:${initial}`),
    ...(name.family === '' && name.given !== '' ? atCompanies(name, organizationKeys) : []),
  ];
};

/** Under which whoever asks may find somebody; nobody else is met by these. */
const answeringKeys = ({ name }: DuplicateSubject, workplaces: readonly string[]): readonly string[] =>
  name.given === '' || name.family === ''
    ? []
    : [...spellingsOf(name).map((spelled) => `spelled:${spelled}`), ...atCompanies(name, workplaces)];

/** A first name, and those that it is a form of, at each company. */
const atCompanies = ({ given }: FoldedName, organizationKeys: readonly string[]): readonly string[] => {
  const first = firstWord(given);
  return organizationKeys.flatMap((key) => [
    `at:${key}:${first}`,
    ...nicknameGroups(first).map((group) => `at:${key}:${group}`),
  ]);
};

const nameKeys = ({ given, family, nickname, whole }: FoldedName): readonly string[] => {
  if (whole === '') return nickname === '' ? [] : [`one:${nickname}`];
  const keys = [`whole:${whole}`];
  if (given === '' || family === '') return [...keys, `one:${whole}`];
  const first = given.split(' ')[0] ?? '';
  // Of two family names many use one.
  const families = family.includes(' ')
    ? [family, family.slice(0, family.indexOf(' ')), family.slice(family.lastIndexOf(' ') + 1)]
    : [family];
  for (const word of families) {
    keys.push(`initial:${word}:${first.slice(0, 1)}`);
    for (const group of nicknameGroups(first)) keys.push(`short:${word}:${group}`);
  }
  keys.push(`skeleton:${skeleton(first)}:${skeleton(family)}`);
  keys.push(`begins:${first}:${family.slice(0, 3)}`, `ends:${first}:${family.slice(-3)}`);
  if (nickname !== '') keys.push(`initial:${family}:${nickname.slice(0, 1)}`);
  return keys;
};

/** The first letter and the consonants behind it, doubles once: "smith" and "smyth" meet. */
const skeleton = (word: string): string =>
  word.slice(0, 1) +
  word
    .slice(1)
    .replace(/[aeiouyhw ]+/g, '')
    .replace(/(.)\1+/g, '$1')
    .slice(0, 4);

/** The pairs that may be one person, most likely first; each pair once. */
export const findDuplicates = (subjects: readonly DuplicateSubject[]): readonly DuplicatePair[] => {
  const pairs: DuplicatePair[] = [];
  for (const some of duplicatesInSteps(subjects)) pairs.push(...some);
  return pairs.toSorted(mostLikelyFirst);
};

export const mostLikelyFirst = (one: DuplicatePair, other: DuplicatePair): number => other.score - one.score;

/** The same in no order, a few at a time, so that whoever looks through a large book can breathe between. */
export function* duplicatesInSteps(
  subjects: readonly DuplicateSubject[],
): Generator<readonly DuplicatePair[], void> {
  const crowd = crowdOf(subjects);
  yield [];
  const asked = new Set(subjects.flatMap(askingKeys));
  // Under most keys stands one alone, who needs no list.
  const blocks = new Map<string, number | number[]>();
  for (const [index, subject] of subjects.entries()) {
    for (const key of blockKeys(subject, asked, crowd.worksAt(subject))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, index);
      else if (typeof block === 'number') blocks.set(key, [block, index]);
      else if (block.length <= largestBlock) block.push(index);
    }
    if (index % 1000 === 0) yield [];
  }
  const mayBeListed = withinReach(subjects, crowd);
  // Whoever meets again under another key is not compared again.
  const met = new Map<number, Set<number>>();
  const found: DuplicatePair[] = [];
  for (const block of blocks.values())
    if (typeof block !== 'number' && block.length <= largestBlock) {
      const pairs = pairsOf(block, subjects, { met, mayBeListed, crowd });
      found.push(...pairs);
      yield pairs;
    }
  yield throughAThird(found, crowd);
}

interface Comparing {
  readonly met: Map<number, Set<number>>;
  readonly mayBeListed: ReturnType<typeof withinReach>;
  readonly crowd: Crowd;
}

const pairsOf = (
  block: readonly number[],
  subjects: readonly DuplicateSubject[],
  { met, mayBeListed, crowd }: Comparing,
): readonly DuplicatePair[] => {
  const found: DuplicatePair[] = [];
  for (const [place, first] of block.entries())
    for (let next = place + 1; next < block.length; next += 1) {
      const second = block[next] ?? first;
      const [a, b] = [subjects[first], subjects[second]];
      if (a === undefined || b === undefined || !mayBeListed(first, second)) continue;
      const partners = met.get(first) ?? new Set();
      if (partners.has(second)) continue;
      met.set(first, partners.add(second));
      const scored = possibleScore(a, b, crowd);
      if (scored !== null) found.push({ a, b, ...scored });
    }
  return found;
};
