import { wordSet } from '../../word-set.ts';
import { determiners } from '../english/grammar.ts';
import { deeds, handingOver } from '../english/promising.ts';
import { verbForm } from '../english/verbs.ts';
import { weekdays } from '../english/words.ts';
import { lowerAt } from '../words/token.ts';
import { isInfinitive, type NamedText } from './phrases.ts';
import { skipWhen } from './when-phrases.ts';

const labels = wordSet('me him her them i she he');

/** ", on me to send it", ", my turn to write", ", me to send the CV", ", me: the intro": whose turn it is, behind a comma. */
export const startsTurn = (scene: NamedText, comma: number): boolean => {
  if (![',', ';', '-', '–', '—'].includes(lowerAt(scene, comma))) return false;
  const word = lowerAt(scene, comma + 1);
  const next = lowerAt(scene, comma + 2);
  if (labels.has(word) && next === ':') return true;
  // ", pending from her: the stamp", ", Jonas: the hotel", ", her job: the stamp"
  const colon = [2, 3, 4].map((on) => comma + on).find((at) => lowerAt(scene, at) === ':') ?? -1;
  const isOwner =
    labels.has(lowerAt(scene, colon - 1)) ||
    ['job', 'part', 'turn', 'task'].includes(lowerAt(scene, colon - 1));
  const nameEnd = scene.names.get(comma + 1) ?? -1;
  if ((colon > 0 && isOwner) || lowerAt(scene, nameEnd) === ':') return true;
  const isTurn =
    (word === 'on' && next === 'me') ||
    (word === 'my' && ['turn', 'job', 'task', 'action', 'homework'].includes(next));
  const to = word === 'me' ? comma + 2 : isTurn ? comma + 3 : -1;
  return to > 0 && isInfinitive(scene, to + 1);
};

/** ", sending them tomorrow", ", bringing it to him thursday", ", so sending tonight": what is under way, with its day, behind a comma. */
export const startsUnderway = (scene: NamedText, mark: number, end: number): boolean => {
  if (![',', 'so'].includes(lowerAt(scene, mark))) return false;
  const comma = lowerAt(scene, mark + 1) === 'so' ? mark + 1 : mark;
  const verb = verbForm(lowerAt(scene, comma + 1));
  const isTakenBack = verb?.lemma === 'take' && lowerAt(scene, comma + 3) === 'back';
  if (verb?.forms.has('ing') !== true || !(deeds.has(verb.lemma) || isTakenBack)) return false;
  const object = lowerAt(scene, comma + 2);
  // ", sending tonight"
  const day = skipWhen(scene, comma + 2);
  if (handingOver.has(verb.lemma) && day > comma + 2 && day >= end) return true;
  if (
    !(determiners.has(object) || ['it', 'them', 'him', 'me'].includes(object) || scene.names.has(comma + 2))
  )
    return false;
  for (let at = comma + 3; at < Math.min(end, comma + 9); at += 1) {
    if (lowerAt(scene, at) === ',') return false;
    if (weekdays.has(lowerAt(scene, at)) || lowerAt(scene, at) === 'weekend' || skipWhen(scene, at) > at)
      return true;
  }
  return false;
};
