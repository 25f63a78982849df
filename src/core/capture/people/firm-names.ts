import {
  adverbs,
  conjunctions,
  determiners,
  nominatives,
  prepositions,
  themWords,
} from '../english/grammar.ts';
import { wordSet } from '../../word-set.ts';
import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import { endsInPost, titleNouns } from '../english/titles.ts';
import type { Mention } from './mention.ts';
import { houses, namedHouses, plainHouses, publicHouses } from '../english/houses.ts';
import { verbForm } from '../english/verbs.ts';
import { departments, stopWords, weekdays } from '../english/words.ts';
import { isDateWord } from './name-context.ts';
import { typedFirmEnd } from './typed-firms.ts';
import { lowerAt, wording, type Scene } from '../scene.ts';

const joiners = new Set([
  '&',
  'of',
  'the',
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'du',
  'and',
  'for',
  '-',
  "'s",
  '.',
]);

/** An organization's name from `index` on: capital words with their joiners; 0 tokens where there is none. */
export const organizationEnd = (scene: Scene, index: number): number => {
  const end = properEnd(scene, index);
  return end > index && lowerAt(scene, index) === 'the' ? pastKindBehind(scene, end) : end;
};

/** "the Hellisheiði **co-op**", "the Gorgie Road **bike co-op**": the kind of house that stands behind its name. */
const pastKindBehind = (scene: Scene, end: number): number => {
  for (let at = end; at < end + 3; at += 1) {
    const token = scene.tokens[at];
    if (token?.type !== 'word' || token.capital || !token.gap || ends.has(token.lower)) return end;
    if (scene.dateByFirst.has(at) || verbForm(token.lower)?.forms.has('past') === true) return end;
    if (namedHouses.has(token.lower)) return goesOn(scene, at + 1) ? end : at + 1;
  }
  return end;
};

/** "**uni** Trento": a house of learning before its name, typed small. */
const isUniBefore = (scene: Scene, index: number): boolean =>
  ['uni', 'univ', 'université', 'università', 'universität'].includes(lowerAt(scene, index)) &&
  scene.tokens[index + 1]?.capital === true &&
  scene.tokens[index + 1]?.gap === true &&
  !isDateWord(scene, index + 1) &&
  !weekdays.has(lowerAt(scene, index + 1));

const properEnd = (scene: Scene, index: number): number => {
  let at = index;
  if (lowerAt(scene, at) === 'the' || isUniBefore(scene, at)) at += 1;
  let end = index;
  while (at < scene.tokens.length && at - index < 8) {
    const token = scene.tokens[at];
    if (token === undefined) break;
    const proper =
      (token.type === 'word' &&
        (token.capital || /\p{Lu}/u.test(token.text) || /^\p{Lo}/u.test(token.text)) &&
        !token.lower.startsWith('ex-') &&
        !(weekdays.has(token.lower) || isDateWord(scene, at))) ||
      (token.type === 'number' && at > index && !token.gap);
    if (proper && token.lower !== 'i') {
      at += 1;
      end = at;
    } else if (end > index && isDomain(scene, at)) {
      at += 2;
      end = at;
    } else if (isSaint(scene, at)) {
      // "St. Luke's"
      at += 1;
      if (token.lower === "'s") end = at;
    } else if (
      end > index &&
      joiners.has(token.lower) &&
      token.lower !== '.' &&
      // "Roche - VP sales": what she does there.
      !(token.lower === '-' && token.gap) &&
      scene.tokens[at + 1]?.capital === true &&
      !(weekdays.has(lowerAt(scene, at + 1)) || isDateWord(scene, at + 1)) &&
      (token.lower !== 'and' || isOneFirm(scene, at))
    )
      at += 1;
    else break;
  }
  return end;
};

/** "**the tax office**", "the Osaka tourist board": a house that is called by what it is; `index` where there is none. */
export const institutionEnd = (scene: Scene, index: number, fewest = 2): number => {
  if (lowerAt(scene, index) !== 'the') return index;
  for (let at = index + 1; at < index + 5; at += 1) {
    const token = scene.tokens[at];
    if (token?.type !== 'word' || ends.has(token.lower)) return index;
    const isLast = houses.has(token.lower) && !goesOn(scene, at + 1);
    if (isLast)
      return at - index >= fewest && !(fewest === 1 && isPlainHouse(scene, index, at)) ? at + 1 : index;
  }
  return index;
};

/** "**the harbour pilots**", "the night nurses": those of one trade, called by it; `index` where there are none. */
export const crewEnd = (scene: Scene, index: number): number => {
  if (lowerAt(scene, index) !== 'the') return index;
  for (let at = index + 1; at < index + 4; at += 1) {
    const token = scene.tokens[at];
    if (token?.type !== 'word' || ends.has(token.lower)) return index;
    if (at > index + 1 && /[^s]s$/u.test(token.lower) && endsInPost.test(token.lower.slice(0, -1)))
      return goesOn(scene, at + 1) ? index : at + 1;
  }
  return index;
};

/** "the school **fair**", "the bakery **van**": something of the house. */
const goesOn = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  return (
    token?.type === 'word' &&
    !token.capital &&
    !ends.has(token.lower) &&
    !stopWords.has(token.lower) &&
    !adverbs.has(token.lower) &&
    !scene.dateByFirst.has(at) &&
    verbForm(token.lower) === null
  );
};

/** "the firm", "the start-up": which one is not said. */
const isPlainHouse = (scene: Scene, index: number, at: number): boolean =>
  at === index + 1 && plainHouses.has(lowerAt(scene, at));

/** "at **the law firm** Linklaters", "of **a start-up called** Leafloop": past what kind of house it is, where its name follows. */
const pastKind = (scene: Scene, first: number): number => {
  if (!determiners.has(lowerAt(scene, first))) return first;
  for (let at = first + 1; at < first + 5; at += 1) {
    if (scene.tokens[at]?.type !== 'word' || scene.tokens[at]?.capital === true) return first;
    if (!houses.has(lowerAt(scene, at)) && !plainHouses.has(lowerAt(scene, at))) continue;
    const name = ['called', 'named'].includes(lowerAt(scene, at + 1)) ? at + 2 : at + 1;
    if (scene.tokens[name]?.capital === true) return name;
  }
  return first;
};

const townWords = wordSet(
  'city town village county fire police train bus teaching university district regional general high primary',
);

/** "Utrecht **city hall**", "Kumasi **fire station**": what a town's house is called by in small letters. */
const pastPublicHouse = (scene: Scene, end: number): number => {
  let at = end;
  while (at < end + 2 && townWords.has(lowerAt(scene, at))) at += 1;
  return publicHouses.has(lowerAt(scene, at)) && scene.tokens[at]?.gap === true ? at + 1 : end;
};

/** "Phoned **Kumasi** fire station": the town of a house, and nobody. */
export const isHouseOfTown = (scene: Scene, { end }: Mention): boolean => pastPublicHouse(scene, end) > end;

/** A firm or house that somebody works for, and the token behind it. */
export interface Employer {
  readonly name: string;
  readonly first: number;
  readonly end: number;
}

/**
 * "Bosch", "the law firm Linklaters", "Utrecht city hall", "the tax office" and, where somebody's work leads to it, "the bakery". `isSmall` where
 * the name beside it is typed small, as its own is then.
 */
export const employerAt = (
  scene: Scene,
  index: number,
  { isSmall = false, isWork = false }: { readonly isSmall?: boolean; readonly isWork?: boolean } = {},
): Employer | null => {
  const called = pastKind(scene, index);
  const proper = organizationEnd(scene, called);
  const end =
    proper > called ? pastPublicHouse(scene, proper) : isSmall ? typedFirmEnd(scene, called) : called;
  if (end > called) return { name: firm(scene, called, end), first: called, end };
  const institution = institutionEnd(scene, index, isWork ? 1 : 2);
  return institution > index
    ? { name: firm(scene, index, institution), first: index, end: institution }
    : null;
};

/** No name of a house goes on past these. */
const ends: ReadonlySet<string> = new Set([
  ...prepositions,
  ...determiners,
  ...nominatives,
  ...themWords,
  ...conjunctions,
]);

/** Houses called after two, which "and" does not part. */
const housesOfTwo = wordSet(`
marks-spencer procter-gamble johnson-johnson ernst-young smith-nephew barnes-noble dolce-gabbana crate-barrel abercrombie-fitch bang-olufsen
bain-company mckinsey-company tate-lyle pratt-whitney black-decker allen-overy slaughter-may fortnum-mason holland-barrett simon-schuster
food-drug food-agriculture
`);

const isHouseOfTwo = (one: string, other: string): boolean => housesOfTwo.has(`${one}-${other}`);

/** "Marks **and** Spencer", "Harris **and** Sons": one firm, and no second one. */
const isOneFirm = (scene: Scene, and: number): boolean =>
  /^(?:co|company|partners|sons|daughters|brothers|bros|associates)$/u.test(lowerAt(scene, and + 1)) ||
  isHouseOfTwo(lowerAt(scene, and - 1), lowerAt(scene, and + 1));

/** What a firm stands behind and a person who is met seldom does. */
const firmLead = wordSet('at from of for @ ( joined join joins');

/**
 * "Procter & Gamble" in "a buyer at Procter & Gamble", "Marks and Spencer": a name that stands in a firm's is nobody. Two whom the
 * book knows, or who are called as people are, are two.
 */
export const isHalfOfFirm = (scene: Scene, { first, end, known }: Mention): boolean => {
  if (known.length > 0) return false;
  const isBehind = ['&', 'and'].includes(lowerAt(scene, first - 1));
  const mark = isBehind ? first - 1 : end;
  if (!['&', 'and'].includes(lowerAt(scene, mark))) return false;
  const [one, other] = [scene.tokens[mark - 1], scene.tokens[mark + 1]];
  if (one?.capital !== true || other?.capital !== true) return false;
  if (isHouseOfTwo(one.lower, other.lower)) return true;
  if (lowerAt(scene, mark) === 'and') return isBehind && isOneFirm(scene, mark);
  let start = mark - 1;
  while (start > mark - 4 && scene.tokens[start - 1]?.capital === true) start -= 1;
  if (isGivenName(fold(other.text)) || isGivenName(fold(scene.tokens[start]?.text ?? ''))) return false;
  const last = organizationEnd(scene, start);
  const isOwner = lowerAt(scene, last) === "'s" && titleNouns.test(wording(scene, last + 1, last + 4));
  const behind = lowerAt(scene, start - 2);
  const isBehindPost =
    lowerAt(scene, start - 1) === ',' && (titleNouns.test(behind) || departments.has(behind));
  return isOwner || isBehindPost || firmLead.has(lowerAt(scene, start - 1));
};

/** "Kelp.io", "Booking.com": the ending of an address, glued to the name. */
export const isDomain = ({ tokens }: Scene, at: number): boolean => {
  const [dot, ending] = [tokens[at], tokens[at + 1]];
  return (
    dot?.lower === '.' &&
    !dot.gap &&
    ending?.gap === false &&
    /^(?:ai|app|co|com|de|dev|eu|fm|health|io|ly|me|net|org|so|tech|tv|uk|xyz)$/u.test(ending.text)
  );
};

/** The mark behind "St", and the ending of whose house it is. */
const isSaint = (scene: Scene, at: number): boolean =>
  lowerAt(scene, at) === '.'
    ? lowerAt(scene, at - 1) === 'st'
    : lowerAt(scene, at) === "'s" &&
      (lowerAt(scene, at - 2) === 'st' ||
        (lowerAt(scene, at - 2) === '.' && lowerAt(scene, at - 3) === 'st'));

/** The organization's name without its article. */
export const firm = (scene: Scene, first: number, end: number): string =>
  wording(scene, lowerAt(scene, first) === 'the' && end - first > 1 ? first + 1 : first, end);
