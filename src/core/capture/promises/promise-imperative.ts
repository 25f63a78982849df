import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { hasMe } from '../clauses/doers.ts';
import { dueIn } from '../days/due.ts';
import { contactNouns, contactVerbs } from '../english/contact.ts';
import { determiners, objectPronouns, prepositions } from '../english/grammar.ts';
import { isDeed, owedVerbs } from '../english/promising.ts';
import { isPerson } from './promise-acts.ts';
import { isAdvisedBefore } from './no-word.ts';
import { type Head } from './promise-labels.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** "Called Mei. Send flowers": without an article, behind what was told. */
const isBareThing = (scene: Scene, { lemma, verb, sentence, end }: Clause): boolean =>
  ['send', 'bring'].includes(lemma) &&
  sentence > 0 &&
  verb + 1 < end &&
  scene.tokens[verb + 1]?.type === 'word' &&
  !prepositions.has(lowerAt(scene, verb + 1)) &&
  !/^(?:thank|thanks|thank-you|regards|love|greetings|back|along|off|together|it|this|that|everything|anything|nothing)$/u.test(
    lowerAt(scene, verb + 1),
  );

/** "Email CV and portfolio by Monday", and not "Email from Ada, reply by Monday" */
const isMailedThing = (scene: Scene, { lemma, verb, end }: Clause): boolean =>
  ['email', 'mail'].includes(lemma) &&
  scene.tokens[verb + 1]?.type === 'word' &&
  !prepositions.has(lowerAt(scene, verb + 1)) &&
  indexIn(scene, verb + 2, end, (index) => ['by', 'before'].includes(lowerAt(scene, index))) >= 0;

/** What one has or feels for another, or says to them: "wish Tom luck", "ask Ada a favor". */
const noErrands = wordSet('wish tell ask owe thank cheer watch visit meet see join invite');

/**
 * "Buy Tom a beer on Friday", "fix Tom's bike by Monday", "copy the notes for Tom tomorrow": done for somebody by a day.
 * "Drinks Tom Friday" is a talk.
 */
const isErrand = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  if (noErrands.has(lemma) || contactVerbs.has(lemma) || contactNouns.has(lowerAt(scene, verb))) return false;
  const isFor = (at: number): boolean =>
    (mentionAt(scene, at) !== undefined || objectPronouns.has(lowerAt(scene, at))) &&
    !scene.dateByFirst.has(mentionAt(scene, at)?.end ?? at + 1);
  const behind = indexIn(
    scene,
    verb + 2,
    end,
    (at) => ['for', 'to'].includes(lowerAt(scene, at)) && mentionAt(scene, at + 1) !== undefined,
  );
  const after = mentionAt(scene, verb + 1)?.end ?? verb + 2;
  const isGiven = isFor(verb + 1) && determiners.has(lowerAt(scene, after));
  if (!isGiven && !isDeed(lemma) && !['buy', 'drive', 'cook', 'water'].includes(lemma)) return false;
  return (
    (isFor(verb + 1) || (behind > 0 && determiners.has(lowerAt(scene, verb + 1)))) &&
    dueIn(scene, verb + 1, end) !== null
  );
};

/** A note to oneself: "Send her the deck by Friday." */
export const readImperative = (scene: Scene, clause: Clause): Head | null => {
  const isBase = clause.form === 'base' || clause.lemma === 'let';
  if (clause.ownSubject || !isBase || clause.modal !== null || clause.verb !== clause.first) return null;
  const at = clause.verb + 1;
  // "forgot to send Wei the data, do it tonight"
  const forgotten = scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) - 1];
  if (clause.lemma === 'do' && lowerAt(scene, at) === 'it' && forgotten?.lemma === 'forget')
    return dueIn(scene, at, clause.end) === null ? null : { by: 'me', what: clause.verb };
  // "ping Tom about the referral on Friday", "nudge once more on Monday"
  if (['ping', 'nudge', 'chase', 'remind'].includes(clause.lemma))
    return at < clause.end && !hasMe(scene, at, at + 1) && dueIn(scene, at, clause.end) !== null
      ? { by: 'me', what: clause.verb }
      : null;
  // "let Priya know by Monday"
  if (clause.lemma === 'let')
    return lowerAt(scene, mentionAt(scene, at)?.end ?? at + 1) === 'know' &&
      isPerson(scene, at) &&
      !hasMe(scene, at, at + 1) &&
      dueIn(scene, at, clause.end) !== null
      ? { by: 'me', what: clause.verb }
      : null;
  if (isAdvisedBefore(scene, clause.first)) return null;
  if (isErrand(scene, clause)) return { by: 'me', what: clause.verb };
  if (!owedVerbs.has(clause.lemma) && clause.lemma !== 'ask') return null;
  // "Xin Yi: intro to Wei Ming this week", "intro to Wei Ming from Xin Yi": a noun, and theirs.
  const isIntro = clause.lemma === 'intro' && lowerAt(scene, at) === 'to';
  const giver = indexIn(scene, at, clause.end, (index) => lowerAt(scene, index) === 'from');
  if (
    isIntro &&
    ((lowerAt(scene, clause.first - 1) === ':' && mentionAt(scene, clause.first - 2) !== undefined) ||
      (giver > 0 && isPerson(scene, giver + 1)))
  )
    return { by: 'them', what: clause.first };
  // "Check on him before Christmas", "check in with Ada next week"
  const toWhom = at + (lowerAt(scene, at) === 'in' ? 2 : 1);
  if (clause.lemma === 'check' && ['on', 'with'].includes(lowerAt(scene, toWhom - 1)))
    return isPerson(scene, toWhom) && dueIn(scene, at, clause.end) !== null
      ? { by: 'me', what: clause.verb }
      : null;
  if (
    ['call', 'phone', 'email', 'text', 'message', 'mail', 'ring', 'check', 'review'].includes(clause.lemma)
  ) {
    if (!['her', 'him', 'them', 'back'].includes(lowerAt(scene, at)) && dueIn(scene, at, clause.end) === null)
      return null;
    // "Call with Ada tomorrow" opens what is told; "Call Ada by noon" is an errand.
    const isUntil = dueIn(scene, at, clause.end)?.isLimit === true;
    if (['call', 'ring', 'phone'].includes(clause.lemma) && clause.sentence === 0 && !isUntil) return null;
    if (lowerAt(scene, at) === 'it' && ['email', 'mail', 'text', 'message'].includes(clause.lemma))
      return { by: 'me', what: clause.verb };
    if (isMailedThing(scene, clause)) return { by: 'me', what: clause.verb };
    return isPerson(scene, at) || lowerAt(scene, at) === 'back' ? { by: 'me', what: clause.verb } : null;
  }
  if (clause.lemma === 'follow')
    return lowerAt(scene, at) === 'up' && scene.tokens.length > 3 && lowerAt(scene, clause.end) !== ':'
      ? { by: 'me', what: clause.verb }
      : null;
  const dated = at < clause.end && dueIn(scene, at, clause.end) !== null;
  if (isBareThing(scene, clause)) return { by: 'me', what: clause.verb };
  return isPerson(scene, at) || determiners.has(lowerAt(scene, at)) || dated
    ? { by: 'me', what: clause.verb }
    : null;
};
