import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { determiners } from '../english/grammar.ts';
import { lemmaOf } from '../english/verbs.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';

const goingOver = wordSet('go look read run');

/** The lemma of the verb there, and of "go **over** it", "read **through** her draft" the plain verb for it. */
export const actAt = (scene: Scene, verb: number): string => {
  const lemma = lemmaOf(lowerAt(scene, verb));
  if (!goingOver.has(lemma) || !['over', 'through'].includes(lowerAt(scene, verb + 1))) return lemma;
  const object = lowerAt(scene, verb + 2);
  // "go over to her place", "go through to the final"
  const isObject =
    determiners.has(object) ||
    ['it', 'them', 'everything'].includes(object) ||
    mentionAt(scene, verb + 2) !== undefined;
  return isObject ? 'review' : lemma;
};

/** The clause with what is done in it as one verb says it. */
export const asAct = (scene: Scene, clause: Clause): Clause => {
  if (!goingOver.has(clause.lemma)) return clause;
  const lemma = actAt(scene, clause.verb);
  return lemma === clause.lemma ? clause : { ...clause, lemma };
};
