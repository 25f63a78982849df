import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { hasMe } from '../clauses/doers.ts';
import { contactNouns } from '../english/contact.ts';
import { prepositions } from '../english/grammar.ts';
import { isVerbForm } from '../english/verbs.ts';
import { datesIn, lowerAt, mentionAt, type Scene } from '../scene.ts';
import { isSetting } from './talk-words.ts';
import { talkAheadIn } from './talks-ahead.ts';
import { planWords } from './plan-words.ts';
import { isAgreedTalk } from './sign-verbs.ts';
import type { Sign } from './sign.ts';

/** In the past tense they tell of a talk to come. */
const arranging = wordSet('schedule book plan arrange invite set agree confirm reschedule postpone');

export const isPastTalk = (scene: Scene, sign: Sign): boolean => {
  const clause = scene.clauses[sign.clause];
  if (clause === undefined) return false;
  if (clause.modal === 'will') return false;
  if (sign.verb && isVerbForm(lowerAt(scene, sign.index), 'past') && !planWords.has(clause.lemma))
    return true;
  if (clause.form !== 'past' || clause.verb < 0) return false;
  if (!arranging.has(clause.lemma)) return !['move', 'get'].includes(clause.lemma);
  return talkAheadIn(scene, clause) < 0 && isSetting(scene, sign.index);
};

/** Verbs that have a talk, a meal or a drink as their object. */
const havesTalks = wordSet(
  'have get grab do take drink eat share make arrange attend join hold host book schedule',
);

/** "she'll call me", "he will call on Monday", and not "he'll nudge him after", "she'll write to Ken": theirs with me. */
const isOfMeAhead = (scene: Scene, { first, verb, end }: Clause): boolean => {
  if (hasMe(scene, verb, end)) return true;
  const at = ['to', 'with', 'for', 'up'].includes(lowerAt(scene, verb + 1)) ? verb + 2 : verb + 1;
  const isOfAnother =
    mentionAt(scene, at) !== undefined ||
    ['him', 'her', 'them', 'the', 'his', 'their'].includes(lowerAt(scene, at));
  return !isOfAnother || (at === verb + 1 && datesIn(scene, first, end).length > 0);
};

export const isPlan = (scene: Scene, sign: Sign): boolean => {
  const clause = scene.clauses[sign.clause];
  if (clause === undefined || clause.negated) return false;
  // "lunch Friday with Ken?"
  if (clause.question && scene.tokens[sign.index]?.type === 'word' && !sign.verb) return true;
  if (clause.modal === 'will' || clause.modal === 'must')
    return clause.subject !== 'them' || (clause.modal === 'will' && isOfMeAhead(scene, clause));
  // "have agreed to talk on the phone on Monday"
  if (isAgreedTalk(scene, clause)) return true;
  // "Meeting in London on Monday" is a noun; "Meeting Ada on Monday" is a plan.
  const next = lowerAt(scene, clause.verb + 1);
  if (
    clause.lemma === 'meet' &&
    !clause.isAuxiliary &&
    (prepositions.has(next) || scene.tokens[clause.verb + 1]?.type !== 'word')
  )
    return false;
  // "Mentoring session with Ada" is what kind of talk it was; "Having coffee with Ada at 3" is a plan.
  if (
    clause.form === 'ing' &&
    clause.subject === 'none' &&
    contactNouns.has(next) &&
    !havesTalks.has(clause.lemma)
  )
    return false;
  // "Thursday I have tea with Peggy": the present of what is settled, with its day.
  if (
    clause.form === 'base' &&
    clause.modal === null &&
    ['me', 'we'].includes(clause.subject) &&
    clause.ownSubject &&
    ['have', 'meet', 'see', 'visit', 'call', 'speak'].includes(clause.lemma)
  )
    return true;
  const continuous =
    clause.form === 'ing' && (clause.isAuxiliary || clause.subject === 'none') && clause.verb >= 0;
  if (
    continuous &&
    clause.isAuxiliary &&
    ['was', 'were', 'been'].some((word) =>
      scene.tokens.slice(Math.max(0, clause.subjectFirst), clause.verb).some(({ lower }) => lower === word),
    )
  )
    return false;
  return continuous;
};

/** "call fri 14h - ask about the scheme": a note of what to ask there, and nothing told. */
export const isPrepared = (scene: Scene): boolean =>
  scene.clauses.some(
    ({ lemma, form, subject, verb, first }) =>
      lemma === 'ask' &&
      form === 'base' &&
      subject === 'none' &&
      verb === first &&
      ['about', 're', 'if', 'whether', 'for', 'how'].includes(lowerAt(scene, verb + 1)),
  );

export const isPastAnywhere = (scene: Scene, taken: ReadonlySet<number>): boolean =>
  scene.clauses.some(
    (clause, number) =>
      !taken.has(number) &&
      clause.form === 'past' &&
      clause.frame === 'plain' &&
      !arranging.has(clause.lemma),
  );
