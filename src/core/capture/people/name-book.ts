import { fold } from '../../people/fold.ts';
import type { KnownPerson, NameBook } from '../draft.ts';
import { nameParticles } from '../english/starters.ts';

/** All that a person is called by, folded, in whole. */
const wholeNames = ({ name, given, family, nickname }: KnownPerson): readonly string[] => [
  ...new Set([name, given, family, nickname].flatMap((one) => (one === null ? [] : [fold(one)]))),
];

/**
 * Words of those names in a row: "mei" of Mei Lin Tan, "wei ling" of Lim Wei Ling. They mean the person where nobody
 * bears them as a whole name.
 */
export const nameParts = (names: readonly string[]): ReadonlySet<string> => {
  const parts = new Set<string>();
  for (const name of names) {
    const words = name.split(' ');
    if (words.length > longest) continue;
    for (let first = 0; first < words.length; first += 1)
      for (let end = first + 1; end <= words.length; end += 1) {
        const part = words.slice(first, end);
        if (part.length < words.length && tellingWord(part) !== null) parts.add(part.join(' '));
      }
  }
  return parts;
};

/** The word by which bearers of a part of a name are looked for: its longest; null where it holds only letters and particles. */
export const tellingWord = (part: readonly string[]): string | null =>
  part.reduce<string | null>(
    (longest, word) =>
      word.length < 2 || nameParticles.has(word) || word.length <= (longest?.length ?? 0) ? longest : word,
    null,
  );

/** Words of a name that are taken apart. */
const longest = 6;

/** A book of people in memory. */
export const nameBookOf = (people: readonly KnownPerson[]): NameBook => {
  const byName = new Map<string, KnownPerson[]>();
  const byPart = new Map<string, KnownPerson[]>();
  const put = (map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [person]);
    else known.push(person);
  };
  for (const person of people) {
    const names = wholeNames(person);
    for (const name of names) put(byName, name, person);
    for (const part of nameParts(names)) put(byPart, part, person);
  }
  return { find: (foldedName) => byName.get(foldedName) ?? byPart.get(foldedName) ?? [] };
};
