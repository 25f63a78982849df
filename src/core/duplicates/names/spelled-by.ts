import { firstWord, type FoldedName } from './folded-name.ts';

/** Shorter ones are initials and common syllables. */
const leastLetters = 6;
const leastFamily = 3;

const profiles = 'profile:linkedin.com/in/';

/**
 * What mailboxes and profiles spell, letters only: "annameyer" of anna.meyer77@ and of linkedin.com/in/anna-meyer-4a8b.
 * @param contactKeys of contact points
 */
export const spelledBy = (contactKeys: readonly string[]): readonly string[] => {
  const found: string[] = [];
  for (const key of contactKeys)
    if (key.startsWith('email:')) {
      const plus = key.indexOf('+');
      const at = key.lastIndexOf('@');
      found.push(lettersOf(key.slice('email:'.length, plus === -1 ? at : Math.min(plus, at))));
    } else if (key.startsWith(profiles)) found.push(lettersOfProfile(key.slice(profiles.length)));
  return found;
};

const lettersOf = (text: string): string => text.replace(/[^a-z\u0080-\uffff]+/g, '');

/** The service puts letters and digits behind a name that somebody else has. */
const lettersOfProfile = (slug: string): string =>
  lettersOf(
    slug
      .split('-')
      .filter((word) => /^\D+\d*$/.test(word))
      .join(''),
  );

/** A name as a mailbox spells it, in either order; none where it is not whole. */
export const spellingsOf = ({ given, family }: FoldedName): readonly string[] => {
  if (given.length < 2 || family === '') return [];
  const [first, last] = [firstWord(given), family.replaceAll(' ', '')];
  return first.length < 2 || first.length + last.length < leastLetters
    ? []
    : [`${first}${last}`, `${last}${first}`];
};

/**
 * How much of a name a mailbox or profile has: all of it (grace.reynolds@), or the family name, alone or with an
 * initial (greynolds12@).
 * @param spelled by the mailboxes and profiles
 */
export const spelledOf = (name: FoldedName, spelled: readonly string[]): 'whole' | 'family' | 'nothing' => {
  if (name.given === '' || name.family === '' || spelled.length === 0) return 'nothing';
  const spellings = spellingsOf(name);
  if (spelled.some((word) => spellings.includes(word))) return 'whole';
  const family = name.family.replaceAll(' ', '');
  const initial = name.given.slice(0, 1);
  return family.length >= leastFamily &&
    spelled.some(
      (word) => word === family || word === `${initial}${family}` || word === `${family}${initial}`,
    )
    ? 'family'
    : 'nothing';
};

/**
 * What is looked for of an entry whose own name is not what its mailboxes and profiles spell: the whole names that they
 * spell, and the family names with the first name's initial.
 */
export const otherSpellings = (
  { given, family }: FoldedName,
  spelled: readonly string[],
): { readonly wholes: readonly string[]; readonly families: readonly (readonly [string, string])[] } => {
  const first = firstWord(given);
  const last = family.replaceAll(' ', '');
  const others = spelled.filter((word) => last === '' || !word.includes(last));
  return {
    wholes: others.filter((word) => word.length >= leastLetters && (family === '' || word.includes(first))),
    families: others.flatMap((word) => familiesIn(word, first.slice(0, 1))),
  };
};

const familiesIn = (spelled: string, initial: string): readonly (readonly [string, string])[] => [
  ...(initial === '' || spelled.length < leastFamily ? [] : [[spelled, initial] as const]),
  ...(spelled.startsWith(initial) && spelled.length > leastFamily
    ? [[spelled.slice(1), spelled.slice(0, 1)] as const]
    : []),
];
