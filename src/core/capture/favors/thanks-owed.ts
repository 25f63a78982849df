import type { Clause } from '../clauses/clauses.ts';
import type { Span } from '../draft.ts';
import { spanOf, wording, type Scene } from '../scene.ts';

/** A note to oneself: "should thank Ines", "need to thank them both", "thank him". */
export const isThanksDue = (clause: Clause): boolean =>
  clause.lemma === 'thank' &&
  clause.form === 'base' &&
  !clause.negated &&
  !clause.question &&
  clause.frame === 'plain' &&
  ['me', 'none'].includes(clause.subject) &&
  [null, 'should', 'must'].includes(clause.modal);

/** "I owe her a proper thank-you", "owe both of them thanks": what is owed is the word, and nothing beside it. */
const isWordOwed = (scene: Scene, clause: Clause): boolean =>
  clause.lemma === 'owe' &&
  clause.form === 'base' &&
  !clause.negated &&
  !clause.question &&
  ['me', 'none'].includes(clause.subject) &&
  /^(?!.*(?: and | & |,)).*\b(?:thanks|thank[- ]?you)\b(?: (?:note|card|mail|e-?mail|message))?[.!]?$/u.test(
    wording(scene, clause.verb + 1, clause.end).toLowerCase(),
  );

/** By the order of its clauses, where a line says itself that somebody is to be thanked, whatever R1 says of the talk. */
export const thanksOwedOf = (scene: Scene): ReadonlyMap<number, Span> =>
  new Map(
    scene.clauses.flatMap((clause, index) =>
      isThanksDue(clause) || isWordOwed(scene, clause)
        ? [[index, spanOf(scene, clause.first, clause.end)] as const]
        : [],
    ),
  );
