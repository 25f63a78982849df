import { wordSet } from '../../word-set.ts';
import { contactNouns, namesTalk } from '../english/contact.ts';
import {
  adverbs,
  determiners,
  isSeveral,
  modals,
  noDoers,
  nominatives,
  noThings,
  prepositions,
} from '../english/grammar.ts';
import { isSentenceStarter } from '../english/starters.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { weekdays } from '../english/words.ts';
import { lowerAt } from '../words/token.ts';
import { kin, type NamedText } from './phrases.ts';

const havingTalks = wordSet(
  'have do get grab take make schedule book plan arrange host join attend skip cancel set need want got had did took share shared missed',
);

/** Kinds of company that nobody books, plans or takes: "Book **club**", "Pair **programming**". */
const circles = wordSet('club group circle prep night quiz crawl jam swap programming');
const lessons = wordSet('shift class training practice rehearsal course evening');

/** "Study group with Ada", "Review call with Ken", "Book club on Thursday": what kind of talk, though it could be a verb. */
const isCompound = (scene: NamedText, index: number): boolean => {
  const [word, noun] = [lowerAt(scene, index), lowerAt(scene, index + 1)];
  const isKind =
    circles.has(noun) || (!havingTalks.has(word) && (contactNouns.has(noun) || lessons.has(noun)));
  const next = scene.tokens[index + 2];
  return (
    isKind &&
    isVerbForm(word, 'base') &&
    (next === undefined ||
      next.type !== 'word' ||
      prepositions.has(next.lower) ||
      scene.dateEnds.has(index + 2))
  );
};

/** "Drinks with Ada", "Call from Omar": a noun at the start, though it could be a verb. */
export const isOpeningNoun = (scene: NamedText, index: number, end: number): boolean => {
  const word = lowerAt(scene, index);
  if (isCompound(scene, index)) return true;
  if (!namesTalk(word) || isVerbForm(word, 'past')) return false;
  const next = scene.tokens[index + 1];
  return index + 1 >= end || next === undefined || next.type !== 'word' || prepositions.has(next.lower);
};

/** "her son who is taking the bar": somebody of theirs. */
export const isOfTheirs = (scene: NamedText, who: number): boolean => {
  const at = lowerAt(scene, who - 1) === ',' ? who - 2 : who - 1;
  return kin.has(lowerAt(scene, at)) && ['her', 'his', 'their', 'a', "'s"].includes(lowerAt(scene, at - 1));
};

/** Past the capital words of a firm or product that opens the clause ("Kestrel is opening ..."), or -1. */
export const afterProperName = (scene: NamedText, index: number, end: number): number => {
  const word = lowerAt(scene, index);
  if (scene.tokens[index]?.capital !== true || isSentenceStarter(word) || modals.has(word)) return -1;
  let at = index + 1;
  while (at < end && at - index < 4 && scene.tokens[at]?.capital === true) at += 1;
  return at < end ? at : -1;
};

export const isTitled = (scene: NamedText, index: number): boolean =>
  scene.names.has(index + 1) || (lowerAt(scene, index + 1) === '.' && scene.names.has(index + 2));

/** Past "New hires", "people", "volunteers" that must or will do something: their duty, and nobody's word; or -1. */
export const afterSeveral = (scene: NamedText, index: number, end: number): number => {
  for (let at = index; at < Math.min(end, index + 4); at += 1) {
    const token = scene.tokens[at];
    if (token?.type !== 'word' || token.unspaced || scene.names.has(at) || noDoers.has(token.lower))
      return -1;
    if (
      determiners.has(token.lower) ||
      prepositions.has(token.lower) ||
      nominatives.has(token.lower) ||
      adverbs.has(token.lower) ||
      weekdays.has(token.lower) ||
      weekdays.has(token.lower.replace(/s$/u, ''))
    )
      return -1;
    const next = lowerAt(scene, at + 1);
    const isBound = modals.has(next) || (['have', 'need'].includes(next) && lowerAt(scene, at + 2) === 'to');
    if (isBound) return isSeveral(token.lower) ? at + 1 : -1;
  }
  return -1;
};

const scheduled = wordSet(
  'start open close begin end finish launch kick go come arrive land move shift get run drop',
);

const arranged = wordSet('on due scheduled set booked planned');

/** Past "shearing", "apprenticeship list", before what befalls it: "list closes 20 Nov", "wrap got pushed"; or -1. */
export const afterBareNoun = (scene: NamedText, index: number, end: number): number => {
  for (let at = index; at < Math.min(end, index + 4); at += 1) {
    const token = scene.tokens[at];
    if (token?.type !== 'word' || token.unspaced || scene.names.has(at)) return -1;
    if (
      determiners.has(token.lower) ||
      prepositions.has(token.lower) ||
      nominatives.has(token.lower) ||
      adverbs.has(token.lower) ||
      modals.has(token.lower) ||
      (at === index && isSentenceStarter(token.lower.replace(/(?:ing|s)$/u, ''))) ||
      noThings.has(token.lower)
    )
      return -1;
    // "hip operation is scheduled for 8 July", "exam is on Friday"; "lunch is on Friday" is a talk.
    if (
      lowerAt(scene, at + 1) === 'is' &&
      arranged.has(lowerAt(scene, at + 2)) &&
      at + 3 < end &&
      !contactNouns.has(token.lower)
    )
      return at + 1;
    const verb = verbForm(lowerAt(scene, at + 1));
    if (
      at + 2 < end &&
      verb !== null &&
      scheduled.has(verb.lemma) &&
      (verb.forms.has('s') || (verb.lemma === 'get' && verb.forms.has('past')))
    )
      return at + 1;
  }
  return -1;
};
