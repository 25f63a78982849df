import { wordSet } from '../../word-set.ts';
import { hasMe } from '../clauses/doers.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isTalking } from '../english/contact.ts';
import { objectPronouns, themWords } from '../english/grammar.ts';
import { isDeed, handingOver, noPromise } from '../english/promising.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';

/** Who said it binds whoever does it. */
export const isPledgedBy = (clause: Clause): boolean =>
  clause.frame === 'said' &&
  (clause.speaker === clause.subject ||
    clause.speaker === 'none' ||
    // "Bob and I agreed that I'd draft it", "agreed with Bob that he'd call"
    (agreeing.has(clause.under) && ['we', 'me'].includes(clause.speaker)));

/** What two settle between them binds both. */
export const agreeing = wordSet('agree arrange settle decide');

/** "Fiona told me that Greg will send her a quote", "Lorenzo promised Ioana he'd translate her CV": what one does for the other. */
export const isAmongOthers = (scene: Scene, clause: Clause): boolean => {
  if (clause.frame !== 'said' || clause.speaker !== 'them' || hasMe(scene, clause.verb, clause.end))
    return false;
  const governing = scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) - 1];
  const isToldToAnother =
    clause.subject === 'them' &&
    governing?.subject === 'them' &&
    governing.ownSubject &&
    (mentionAt(scene, governing.verb + 1)?.end === governing.end ||
      // "Tom told her he'd send the report"
      (governing.verb + 2 === governing.end && objectPronouns.has(lowerAt(scene, governing.verb + 1))) ||
      // "She told Tom to send it"
      (governing.end === clause.first && lowerAt(scene, clause.verb - 1) === 'to'));
  return (
    isToldToAnother ||
    (mentionAt(scene, clause.subjectFirst) !== undefined &&
      objectPronouns.has(lowerAt(scene, clause.verb + 1)))
  );
};

/** "Olga to quote for the boiler by Friday", "him to pick up the parts on Monday", "she's to pick them up": whose turn it is. */
export const isAssigned = (scene: Scene, { lemma, verb, subjectFirst }: Clause): boolean =>
  isDeed(lemma) &&
  !isTalking(lemma) &&
  lowerAt(scene, verb - 1) === 'to' &&
  (["'s", 'is'].includes(lowerAt(scene, verb - 2)) ||
    (mentionAt(scene, subjectFirst)?.end ??
      (objectPronouns.has(lowerAt(scene, subjectFirst)) ? subjectFirst + 1 : -1)) ===
      verb - 1);

/** "assured me he will do the needful", "confirmed that he will ship it": as good as promised, where it is an act. */
export const isAssured = ({ under, lemma }: Clause): boolean =>
  (['assure', 'reassure'].includes(under) && !noPromise.has(lemma)) ||
  (under === 'confirm' && handingOver.has(lemma));

/** "I'll finish my thesis by December": of nobody else, neither as who gets it nor anywhere else. */
export const isOwnBusiness = (scene: Scene, { lemma, verb, frame }: Clause): boolean =>
  frame === 'plain' &&
  lowerAt(scene, verb + 1) === 'my' &&
  !handingOver.has(lemma) &&
  scene.mentions.length === 0 &&
  !scene.tokens.some(({ lower }) => themWords.has(lower));
