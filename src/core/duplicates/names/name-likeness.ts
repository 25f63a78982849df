import { firstWord, undotted, type FoldedName } from './folded-name.ts';
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

const isLike = (one: string, other: string): boolean => one === other || isSlip(one, other);

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** One a short form of the other, or the same. */
export const isFormOf = (one: string, other: string): boolean =>
  one === other ||
  undotted(one) === undotted(other) ||
  isNickname(one, other) ||
  isShortened(one, other) ||
  isShortened(other, one);

const isShortForm = (one: FoldedName, other: FoldedName): boolean => {
  const [mine, theirs] = [firstWord(one.given), firstWord(other.given)];
  return (
    isFormOf(mine, theirs) ||
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
  if (!sameGiven && (isSwapped(one, other) || isSwapped(other, one))) return 'short-form';
  if (sameFamily) return 'other-given';
  return sameGiven ? 'other-family' : 'other';
};

/** The parts the other way round, and a short form for one of them. */
const isSwapped = ({ given, family }: FoldedName, other: FoldedName): boolean =>
  given === other.family &&
  (isFormOf(family, firstWord(other.given)) || isInitial(family, firstWord(other.given)));

const isPartOf = (part: FoldedName, whole: FoldedName): boolean => {
  if (part.family === '' && part.given !== '' && whole.given !== '' && isShortForm(part, whole)) return true;
  if (part.family === '' && isFormOf(part.given, whole.family)) return true;
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
