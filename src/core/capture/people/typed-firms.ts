import { wordSet } from '../../word-set.ts';
import { contactNouns } from '../english/contact.ts';
import {
  adverbs,
  conjunctions,
  determiners,
  meWords,
  nominatives,
  prepositions,
  themWords,
} from '../english/grammar.ts';
import { judgements } from '../english/life.ts';
import { verbForm } from '../english/verbs.ts';
import { demonyms, numberWords, organizationWords, places, stopWords } from '../english/words.ts';
import { lowerAt, type Scene } from '../scene.ts';
import { isNoteWord } from './name-context.ts';

const noFirms = wordSet(
  'xmas easter christmas work school uni university college class course home church gym town abroad lunch noon night midnight first last least once germany france spain italy india china there here that this the tbc tbd tba vegan twice thrice alone online remote late early career fair job office event party',
);

/** Words of a firm typed small, at most. */
const longest = 3;

const isOfLanguage = (word: string): boolean =>
  isNoteWord(word) ||
  determiners.has(word) ||
  prepositions.has(word) ||
  themWords.has(word) ||
  meWords.has(word) ||
  adverbs.has(word) ||
  conjunctions.has(word) ||
  numberWords.has(word) ||
  judgements.has(word) ||
  verbForm(word) !== null;

const isSmallWord = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.type === 'word' && /^\p{Ll}[\p{Ll}\d]{2,}$/u.test(scene.tokens[at]?.text ?? '');

/** "orange", "n26" */
const isFirstWord = (scene: Scene, at: number): boolean => {
  const word = lowerAt(scene, at);
  return (
    isSmallWord(scene, at) &&
    !noFirms.has(word) &&
    !isOfLanguage(word) &&
    !organizationWords.has(word) &&
    !demonyms.has(word) &&
    !places.has(word)
  );
};

/** "aer **lingus**", "kerry **group**" */
const isFurtherWord = (scene: Scene, at: number): boolean => {
  const word = lowerAt(scene, at);
  return (
    isSmallWord(scene, at) &&
    !scene.dateByFirst.has(at) &&
    (organizationWords.has(word)
      ? !['day', 'week', 'team'].includes(word)
      : !noFirms.has(word) && !isOfLanguage(word))
  );
};

const isClosed = (scene: Scene, at: number): boolean => {
  const { type, lower } = scene.tokens[at] ?? { type: 'mark', lower: '' };
  return (
    type !== 'word' ||
    nominatives.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    ['who', 'today', 'yesterday', 'tonight', 'last', 'this', 'hr', 'now'].includes(lower) ||
    verbForm(lower) !== null
  );
};

/** "amina diallo from orange", "she works at aer lingus": the end of a firm typed small behind somebody typed small; `index` where there is none. */
export const typedFirmEnd = (scene: Scene, index: number): number => {
  if (!isFirstWord(scene, index)) return index;
  const end = furtherEnd(scene, index);
  return isClosed(scene, end) ? end : index;
};

const furtherEnd = (scene: Scene, index: number): number => {
  let end = index + 1;
  while (end < index + longest && isFurtherWord(scene, end)) end += 1;
  return end;
};

/** The same where a mark or a bracket says that a firm stands there: also one whose first word means something ("orange bank", "shell"). */
export const notedFirmEnd = (scene: Scene, index: number): number => {
  const word = lowerAt(scene, index);
  const isPlain =
    isSmallWord(scene, index) &&
    !stopWords.has(word) &&
    !noFirms.has(word) &&
    !contactNouns.has(word) &&
    !isNoteWord(word) &&
    !judgements.has(word) &&
    !adverbs.has(word) &&
    verbForm(word)?.forms.has('past') !== true;
  const end = furtherEnd(scene, index);
  const isTown = end === index + 1 && (places.has(word) || demonyms.has(word));
  return isPlain && !isTown && isClosed(scene, end) ? end : index;
};
