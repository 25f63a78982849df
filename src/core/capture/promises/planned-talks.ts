import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { contactNouns, contactVerbs, isTalkNoun } from '../english/contact.ts';
import type { FoundPromise } from './promises.ts';
import { mentionAt, type Scene, lowerAt } from '../scene.ts';

/** "Lunch with Ken." before "I'll call Ada by Friday": a talk that is noted with whom, and with no day to come. */
const isNotedBefore = (scene: Scene, { sentence }: Clause): boolean =>
  scene.clauses.some(
    ({ first, end, verb, sentence: own }) =>
      verb < 0 &&
      own < sentence &&
      scene.tokens.slice(first, end).some(({ lower }) => contactNouns.has(lower)) &&
      scene.tokens.slice(first, end).some((_, on) => mentionAt(scene, first + on) !== undefined) &&
      dueIn(scene, first, end) === null,
  );

/** "I'll grab a coffee with Ada on Friday" */
const isTalkHad = (scene: Scene, { lemma, verb }: Clause): boolean =>
  ['grab', 'have', 'get', 'do', 'take'].includes(lemma) &&
  [verb + 1, verb + 2, verb + 3].some(
    (at) => isTalkNoun(lowerAt(scene, at)) && lowerAt(scene, at + 1) === 'with',
  );

/**
 * "I'll call Ada tomorrow at 10" alone is a talk that is planned, not a promise; after a talk that took
 * place, and where I promised or told them so, it stays a promise.
 */
export const planInsteadOf = (scene: Scene, promises: readonly FoundPromise[]): readonly FoundPromise[] => {
  const tookPlace = scene.clauses.some(
    ({ form, modal, frame }) =>
      modal === null && frame === 'plain' && (form === 'past' || form === 'participle'),
  );
  if (tookPlace) return promises;
  return promises.filter(({ clause }) => {
    const own = scene.clauses[clause];
    const contact = own === undefined ? undefined : contactVerbs.get(own.lemma);
    const live =
      (contact !== undefined && ['call', 'video', 'walk', 'meal'].includes(contact.kind)) ||
      (own !== undefined && isTalkHad(scene, own));
    return !(
      live &&
      own?.modal === 'will' &&
      own.frame === 'plain' &&
      own.subject !== 'them' &&
      !isNotedBefore(scene, own) &&
      scene.clauses.slice(0, clause).every(({ verb, lemma }) => verb < 0 || contactVerbs.has(lemma))
    );
  });
};
