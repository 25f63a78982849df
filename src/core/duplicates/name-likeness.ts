import { fold, type PersonName } from '../people/index.ts';
import { isNickname, isShortened } from './nicknames.ts';
import { isSlip } from './slip.ts';

/**
 * How two names stand to each other:
 * - `same` letter by letter once folded, whatever the order of the parts;
 * - `short-form` one given name a nickname of the other, or an initial, the family name equal;
 * - `alike` a slip of the pen in one part or both;
 * - `part` one of the two has only a part, and that is equal;
 * - `other-given` the family name equal, the given names not: a family, often;
 * - `other-family` the given name equal, the family names not: a marriage, sometimes;
 * - `other`;
 * - `unnamed` one of the two has no name at all.
 */
export type NameLikeness =
  | 'same'
  | 'short-form'
  | 'alike'
  | 'part'
  | 'other-given'
  | 'other-family'
  | 'other'
  | 'unnamed';

/** A name folded once, so that many comparisons stay cheap. */
export interface FoldedName {
  readonly given: string;
  readonly family: string;
  readonly nickname: string;
  /** Given and family in one, parts in alphabetical order: two orders of one name are equal. */
  readonly whole: string;
  /** 'jr', 'sr', 'ii', 'iii' ... where the name has one. */
  readonly generation: string;
  /** Given names behind the first one, or their initials. */
  readonly middle: string;
  /** 'f' or 'm' where the name is addressed so: Mrs., Herr. */
  readonly address: '' | 'f' | 'm';
}

/** As it is written, and which one it is. */
const generations = new Map(
  (
    'jr jr,junior jr,jnr jr,younger jr,filho jr,fils jr,hijo jr,sr sr,senior sr,snr sr,elder sr,pai sr,pere sr,padre sr,' +
    'ii ii,2nd ii,iii iii,3rd iii,neto iii,iv iv,4th iv,v v'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const addresses = new Map<string, 'f' | 'm'>([
  ...'mrs ms miss frau fru madame mme mlle sra senora signora dona mevrouw lady'
    .split(' ')
    .map((word) => [word, 'f'] as const),
  ...'mr herr monsieur senor signor dhr sir'.split(' ').map((word) => [word, 'm'] as const),
]);
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

const letters = (text: string | null): string => {
  if (text === null) return '';
  const folded = fold(text);
  return folded.includes('.') ? folded.replaceAll('.', '').trim() : folded;
};

/** "Mueller" is "Müller" on a keyboard without dots. */
const undotted = (text: string): string =>
  text.includes('e') ? text.replace(/(?<![aeiou])([aou])e(?![aeiou])/g, '$1') : text;

const latin = /^[a-z ]*$/;

const sorted = (text: string): string => {
  if (!latin.test(text) && unspaced.test(text.replaceAll(' ', '')))
    return Array.from(text.replaceAll(' ', '')).toSorted().join('');
  const space = text.indexOf(' ');
  if (space === -1) return text;
  // Most names are two words.
  if (!text.includes(' ', space + 1)) {
    const [one, other] = [text.slice(0, space), text.slice(space + 1)];
    return one <= other ? text : `${other} ${one}`;
  }
  return text.split(' ').toSorted().join(' ');
};

/** Given and family name in one, the same in either order. */
export const wholeName = (given: string, family: string): string =>
  sorted(undotted(given === '' || family === '' ? given + family : `${given} ${family}`));

export const foldName = (name: PersonName): FoldedName => {
  const spoken =
    name.given === null && name.family === null && name.formatted !== null
      ? splitFormatted(name.formatted)
      : name;
  const given = letters(spoken.given);
  const { family, generation } = partGeneration(letters(spoken.family), letters(spoken.suffix));
  return {
    given,
    family,
    nickname: letters(name.nickname),
    whole: wholeName(given, family),
    generation,
    middle: [...given.split(' ').slice(1), letters(name.additional)].filter((word) => word !== '').join(' '),
    address:
      letters(name.prefix)
        .split(' ')
        .map((word) => addresses.get(word))
        .find((address) => address !== undefined) ?? '',
  };
};

/** "smith jr" is a family name and a generation, which the suffix may name as well. */
const partGeneration = (family: string, suffix: string): { family: string; generation: string } => {
  if (suffix === '' && !family.includes(' ')) return { family, generation: '' };
  const words = family.split(' ');
  const generation = [...suffix.split(' '), ...words.slice(1)].map((word) => generations.get(word));
  return {
    family: words.filter((word, index) => index === 0 || !generations.has(word)).join(' '),
    generation: generation.find((one) => one !== undefined) ?? '',
  };
};

/**
 * A name in one piece: the last word is taken for the family name, which the comparison forgives where it is not; a
 * generation behind it is none.
 */
const splitFormatted = (formatted: string): Pick<PersonName, 'given' | 'family' | 'suffix'> => {
  const words = formatted
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/);
  const isGeneration = (word: string): boolean => generations.has(letters(word));
  const end = words.length > 2 ? words.findLastIndex((word) => !isGeneration(word)) : words.length - 1;
  const [named, suffix] = [words.slice(0, end + 1), words.slice(end + 1).join(' ')];
  return named.length < 2
    ? { given: named.join(' '), family: null, suffix }
    : { given: named.slice(0, -1).join(' '), family: named.at(-1) ?? null, suffix };
};

const isLike = (one: string, other: string): boolean => one === other || isSlip(one, other);

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** Middle names come and go: the first words are what counts. */
export const firstWord = (text: string): string => text.split(' ')[0] ?? '';

const isShortForm = (one: FoldedName, other: FoldedName): boolean => {
  const [mine, theirs] = [firstWord(one.given), firstWord(other.given)];
  return (
    mine === theirs ||
    undotted(mine) === undotted(theirs) ||
    isNickname(mine, theirs) ||
    isShortened(mine, theirs) ||
    isShortened(theirs, mine) ||
    isInitial(mine, theirs) ||
    (one.nickname !== '' && one.nickname === theirs) ||
    (other.nickname !== '' && other.nickname === mine)
  );
};

/** Two family names of which people use one or both: "García López", "García". */
const isShortFamily = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 2 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
};

const isSameFamily = (one: FoldedName, other: FoldedName): boolean =>
  one.family === other.family ||
  undotted(one.family) === undotted(other.family) ||
  (isShortFamily(one.family, other.family) && !tellApart(one, other));

/** Whoever leaves out a family name is not known by another one: "João Ferreira Silva" is not "João Selpol Silva". */
const tellApart = (one: FoldedName, other: FoldedName): boolean => {
  const [short, long] = one.family.length < other.family.length ? [one, other] : [other, one];
  const known = [...long.middle.split(' '), ...long.family.split(' ')];
  return short.middle
    .split(' ')
    .some((word) => word !== '' && !known.some((there) => there === word || isInitial(word, there)));
};

export const nameLikeness = (one: FoldedName, other: FoldedName): NameLikeness => {
  if (one.whole === '' && one.nickname === '') return 'unnamed';
  if (other.whole === '' && other.nickname === '') return 'unnamed';
  if (one.whole !== '' && one.whole === other.whole) return 'same';
  const bothWhole = one.given !== '' && one.family !== '' && other.given !== '' && other.family !== '';
  if (!bothWhole) return isPartOf(one, other) || isPartOf(other, one) ? 'part' : 'other';
  const sameFamily = isSameFamily(one, other);
  if (sameFamily && isShortForm(one, other)) return 'short-form';
  const sameGiven = isShortForm(one, other);
  const alikeFamily = isSlip(one.family, other.family);
  const alikeGiven = isSlip(one.given, other.given);
  if ((sameFamily && alikeGiven) || (sameGiven && alikeFamily) || (alikeGiven && alikeFamily)) return 'alike';
  if (isLike(one.given, other.family) && isLike(one.family, other.given)) return 'alike';
  if (sameFamily) return 'other-given';
  return sameGiven ? 'other-family' : 'other';
};

const isPartOf = (part: FoldedName, whole: FoldedName): boolean => {
  if (part.family === '' && part.given !== '' && whole.given !== '' && isShortForm(part, whole)) return true;
  const known = [whole.given, firstWord(whole.given), whole.family, whole.nickname, whole.whole];
  const said = [part.whole, part.nickname].filter((text) => text !== '');
  return said.some((text) => known.includes(text));
};

/** Two generations of a family carry one name: "John Smith Sr." is never "John Smith Jr.". */
export const isOtherGeneration = (one: FoldedName, other: FoldedName): boolean =>
  one.generation !== '' && other.generation !== '' && one.generation !== other.generation;

/** One is the younger or the elder by name, and the other is not said to be: as a rule two people. */
export const generationsClash = (one: FoldedName, other: FoldedName): boolean =>
  one.generation !== other.generation;

/** Both have further given names, and none in common, not by its initial either: "John A." is not "John B.". */
export const isOtherMiddle = ({ middle: one }: FoldedName, { middle: other }: FoldedName): boolean => {
  if (one === '' || other === '') return false;
  const initials = new Set(one.split(' ').map((word) => word[0]));
  return !other.split(' ').some((word) => initials.has(word[0]));
};

/** One is addressed as a woman, the other as a man. */
export const isOtherAddress = (one: FoldedName, other: FoldedName): boolean =>
  one.address !== '' && other.address !== '' && one.address !== other.address;
