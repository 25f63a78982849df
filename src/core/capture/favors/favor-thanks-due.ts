import type { Clause } from '../clauses/clauses.ts';
import type { FoundFavor } from './found-favor.ts';
import { determiners } from '../english/grammar.ts';
import { receivedKinds } from '../english/favors-received.ts';
import { isVerbForm, lemmaOf } from '../english/verbs.ts';
import { indexIn, lowerAt, spanOf, trimmedEnd, wording, type Scene } from '../scene.ts';
import { isThanksDue } from './thanks-owed.ts';

/** "Should thank Ines for the intro", "Thank him for proofreading my essay": what thanks are due for was received. */
export const readThanksDue = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  if (!isThanksDue(clause)) return null;
  const after = indexIn(scene, clause.verb + 2, clause.end, (at) => lowerAt(scene, at) === 'for') + 1;
  const word = lowerAt(scene, after);
  const isAct = isVerbForm(word, 'ing');
  if (after === 0 || !(isAct || determiners.has(word))) return null;
  const end = trimmedEnd(scene, after, clause.end);
  const lemma = isAct ? lemmaOf(word) : 'give';
  const rest = ` ${isAct ? '' : 'me '}${wording(scene, isAct ? after + 1 : after, end).toLowerCase()} `;
  const rule = receivedKinds.find(
    ({ verbs, rest: fits, not }) => verbs.has(lemma) && fits.test(rest) && not?.test(rest) !== true,
  );
  return {
    direction: 'received',
    kind: rule?.kind ?? (/\b(?:intro|introduction)\b/u.test(rest) ? 'introduction' : 'other'),
    what: wording(scene, after, end),
    span: spanOf(scene, clause.first, clause.end),
    clause: index,
  };
};
