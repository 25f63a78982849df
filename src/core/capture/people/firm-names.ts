import {
  adverbs,
  conjunctions,
  determiners,
  meWords,
  nominatives,
  prepositions,
  themWords,
} from '../english/grammar.ts';
import { verbForm } from '../english/verbs.ts';
import { demonyms, organizationWords, places, weekdays } from '../english/words.ts';
import { isDateWord, isNoteWord } from './name-context.ts';
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
  let at = index;
  if (lowerAt(scene, at) === 'the') at += 1;
  let end = index;
  while (at < scene.tokens.length && at - index < 8) {
    const token = scene.tokens[at];
    if (token === undefined) break;
    const proper =
      (token.type === 'word' &&
        (token.capital || /\p{Lu}/u.test(token.text) || /^\p{Lo}/u.test(token.text)) &&
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
      scene.tokens[at + 1]?.capital === true &&
      !(weekdays.has(lowerAt(scene, at + 1)) || isDateWord(scene, at + 1)) &&
      !(token.lower === 'and' && scene.tokens[at + 2]?.lower !== 'co')
    )
      at += 1;
    else break;
  }
  return end;
};

/** "Kelp.io", "Booking.com": the ending of an address, glued to the name. */
const isDomain = ({ tokens }: Scene, at: number): boolean => {
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

const noFirms = new Set(
  'work school uni university college class course home church gym town abroad lunch noon night midnight first last least once germany france spain italy india china there here that this the career fair job office event party'.split(
    ' ',
  ),
);

/** "amina diallo from orange", "she works at stripe": a firm typed small behind somebody typed small, in one word; 0 tokens where there is none. */
export const typedFirmEnd = (scene: Scene, index: number): number => {
  const [token, next] = [scene.tokens[index], scene.tokens[index + 1]];
  const isFirm =
    token?.type === 'word' &&
    !token.capital &&
    /^\p{Ll}[\p{Ll}\d]{2,}$/u.test(token.text) &&
    !noFirms.has(token.lower) &&
    !isNoteWord(token.lower) &&
    !organizationWords.has(token.lower) &&
    !demonyms.has(token.lower) &&
    !places.has(token.lower) &&
    !determiners.has(token.lower) &&
    !themWords.has(token.lower) &&
    !meWords.has(token.lower) &&
    !adverbs.has(token.lower) &&
    verbForm(token.lower) === null;
  const isClosed =
    next === undefined ||
    next.type !== 'word' ||
    nominatives.has(next.lower) ||
    prepositions.has(next.lower) ||
    conjunctions.has(next.lower) ||
    ['who', 'today', 'yesterday', 'tonight', 'last', 'this', 'hr', 'now'].includes(next.lower) ||
    verbForm(next.lower) !== null;
  return isFirm && isClosed ? index + 1 : index;
};

/** The organization's name without its article. */
export const firm = (scene: Scene, first: number, end: number): string =>
  wording(scene, lowerAt(scene, first) === 'the' && end - first > 1 ? first + 1 : first, end);
