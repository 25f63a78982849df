import type { Clause } from '../clauses/clauses.ts';
import { wording, type Scene } from '../scene.ts';
import { speakerOf } from './spoken-words.ts';

const refusals: readonly RegExp[] = [
  /^(?:have )?(?:to )?(?:declin|refus)(?:e|ed)(?: (?:it|that|this|the offer|him|her|them|politely|again|with thanks|for now)){0,2}$/u,
  /^(?:said|told (?:her|him|them)) (?:no|thanks but no|not to|(?:there was )?no need)(?: (?:thanks|thank you|for now|this time|politely|to (?:it|that|her|him|them)))*$/u,
  /^turn(?:ed)? (?:it|that|this|her|him|them|the offer|the \S+) down$/u,
  /^turn(?:ed)? down (?:it|that|the offer|her|his|their)\b/u,
  /^(?:did not|didn't|did n't|would not|wouldn't|could not|couldn't|can't|can not) (?:want|accept|take|need) (?:it|that|any|to|her|him|them|the|help)\b/u,
  /^(?:did not|didn't|would not|wouldn't|would n't|did n't) hear of (?:it|that)$/u,
  /^(?:waved|passed|laughed) (?:it|that|her|him|them)? ?(?:away|off|on it)\b/u,
];

/** Why not, behind a no. */
const reasons = / (?:since|because|as|due to|so)\b.*$/u;

const allDone =
  /^(?:but )?(?:(?:it|that|this|all|everything)(?: is|'s| ?'s| was)?|he|she|they|(?:he|she|they)(?: has|'s| have|'ve)) ?(?:all |already |been ){0,2}(?:done|sorted|finished|settled|taken care of|covered|ready|fine|no need)\b/u;

const leading = /^(?:(?:i|we|she|he|they|politely|kindly|had|have|to|sadly|of course|then|still|gently) )+/u;

const isRefusal = (scene: Scene, clause: Clause): boolean => {
  if (clause.question || clause.frame !== 'plain') return false;
  const line = wording(scene, clause.first, clause.end).toLowerCase().replaceAll('’', "'");
  const act = line.replace(leading, '').replace(reasons, '');
  // "she said thanks, it's all done"
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const isDone =
    /^(?:said )?(?:thanks|thank you)$/u.test(act) &&
    next?.sentence === clause.sentence &&
    allDone.test(wording(scene, next.first, next.end).toLowerCase().replaceAll('’', "'"));
  // "No need, I said."
  const isNo =
    speakerOf(scene, clause) !== null && /^no(?: (?:need|thanks|thank you|way|chance))?$/u.test(act);
  return isDone || isNo || refusals.some((refusal) => refusal.test(act));
};

/**
 * "Priya offered to review my deck but I declined": the clause that turns down what is offered in this one, right behind
 * it or one further; -1 where nobody does. Whose no it is stands there, or is plain: nobody refuses what they offer.
 */
export const refusalOf = (scene: Scene, index: number, by: 'me' | 'them'): number => {
  const own = scene.clauses[index];
  if (own === undefined) return -1;
  // "will send me the report. I said no to lunch": of an offer alone one reads on in the next sentence.
  const reach = own.lemma === 'offer' ? 1 : 0;
  for (let at = index + 1; at <= index + 2; at += 1) {
    const clause = scene.clauses[at];
    if (clause === undefined || clause.sentence - own.sentence > reach) return -1;
    const isOwn = clause.ownSubject && (by === 'me' ? clause.subject === 'me' : clause.subject === 'them');
    if (!isOwn && isRefusal(scene, clause)) return at;
  }
  return -1;
};

/** "I offered to help; he declined": no answer to anything that I asked. */
export const declinesAnOffer = (scene: Scene, index: number): boolean =>
  [index - 1, index - 2].some((at) => {
    const offer = scene.clauses[at];
    return (
      offer?.lemma === 'offer' && refusalOf(scene, at, offer.subject === 'them' ? 'them' : 'me') === index
    );
  });
