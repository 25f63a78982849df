import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { determiners } from '../english/grammar.ts';
import { verbForm } from '../english/verbs.ts';
import { sharedWork } from '../english/work.ts';
import { indexIn, lowerAt, type Scene } from '../scene.ts';

export const sending = wordSet('send share forward email mail submit deliver supply');

/** "the guide", "the budget part", "her slides": what is handed over, or both know of. */
export const isSharedWork = (scene: Scene, first: number, end: number): boolean =>
  indexIn(scene, first, end, (at) => sharedWork.has(lowerAt(scene, at))) >= 0;

const making = wordSet('record write draft make film build prepare plan design sketch code');

/** "Ines and I recorded an episode. She'll publish it": what we made is mine too. */
export const isJoint = (scene: Scene, clause: Clause): boolean =>
  scene.clauses.some(
    ({ subject, lemma, form, sentence, frame }) =>
      subject === 'we' &&
      form === 'past' &&
      frame === 'plain' &&
      clause.sentence - sentence <= 2 &&
      sentence <= clause.sentence &&
      making.has(lemma),
  );

/** "he'll drop off the samples", "she'll bring round the ladder": to where I am. */
export const isBroughtRound = (scene: Scene, verb: number): boolean => {
  const lemma = verbForm(lowerAt(scene, verb))?.lemma ?? '';
  if (!['off', 'round', 'around', 'by', 'over'].includes(lowerAt(scene, verb + 1))) return false;
  // "he'll swing by with the boxes"
  const isWith = lowerAt(scene, verb + 2) === 'with';
  const isThing = determiners.has(lowerAt(scene, verb + (isWith ? 3 : 2)));
  return (
    isThing && (isWith ? /^(?:come|drop|pop|swing)$/u : /^(?:drop|bring|swing|send|carry)$/u).test(lemma)
  );
};
