import { isPersonalKey } from '../people/index.ts';
import type { FoldedName } from './name-likeness.ts';
import { nicknameGroups } from './nicknames.ts';
import { duplicateScore, possibleFrom, type DuplicateScore, type DuplicateSubject } from './score.ts';

export interface DuplicatePair extends DuplicateScore {
  readonly a: DuplicateSubject;
  readonly b: DuplicateSubject;
}

/** A key that so many share says nothing (an office line, "Wang" with a W): its pairs are met under other keys or not at all. */
const largestBlock = 60;

/**
 * Keys under which entries that may be one person meet, so that never all pairs are compared: contact keys, the
 * whole name, family name with the given name's initial and short forms, the skeleton of consonants of both, the birthday.
 */
export const blockKeys = ({ name, contactKeys, birthday }: DuplicateSubject): readonly string[] => [
  ...new Set([
    ...contactKeys.filter(isPersonalKey),
    ...nameKeys(name),
    ...(birthday === null ? [] : [`birthday:${birthday}`]),
  ]),
];

const nameKeys = ({ given, family, nickname, whole }: FoldedName): readonly string[] => {
  if (whole === '') return nickname === '' ? [] : [`one:${nickname}`];
  const keys = [`whole:${whole}`];
  if (given === '' || family === '') return [...keys, `one:${whole}`];
  const first = given.split(' ')[0] ?? '';
  keys.push(`initial:${family}:${first.slice(0, 1)}`, `skeleton:${skeleton(first)}:${skeleton(family)}`);
  for (const group of nicknameGroups(first)) keys.push(`short:${family}:${group}`);
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
export const findDuplicates = (
  subjects: readonly DuplicateSubject[],
  from: number = possibleFrom,
): readonly DuplicatePair[] => {
  const blocks = new Map<string, number[]>();
  subjects.forEach((subject, index) => {
    for (const key of blockKeys(subject)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else if (block.length <= largestBlock) block.push(index);
    }
  });
  const seen = new Set<number>();
  const pairs: DuplicatePair[] = [];
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > largestBlock) continue;
    for (const [place, first] of block.entries()) {
      for (const second of block.slice(place + 1)) {
        const pair = first * subjects.length + second;
        const a = subjects[first];
        const b = subjects[second];
        if (seen.has(pair) || a === undefined || b === undefined) continue;
        seen.add(pair);
        const scored = duplicateScore(a, b);
        if (scored.score >= from) pairs.push({ a, b, ...scored });
      }
    }
  }
  return pairs.toSorted((one, other) => other.score - one.score);
};
