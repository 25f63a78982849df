import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { objectIsMe, hasMe } from '../clauses/doers.ts';
import { dueIn } from '../days/due.ts';
import { determiners, possessives, selfPronouns, themWords } from '../english/grammar.ts';
import { commitments, isDeed, noPromise } from '../english/promising.ts';
import { isVerbForm } from '../english/verbs.ts';
import { bySubject, isAct, isMyPart, isPerson } from './promise-acts.ts';
import { isSharedWork, sending } from './shared-work.ts';
import { type Head } from './promise-labels.ts';
import {
  agreeing,
  isAmongOthers,
  isAssigned,
  isAssured,
  isOwnBusiness,
  isPledgedBy,
} from './promise-pledges.ts';
import { indexIn, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

/** "I'll send", "told her I would", "she is going to introduce me", "need to send him". */
export const readFuture = (scene: Scene, clause: Clause): Head | null => {
  // "he'll be speaking to the partner on my behalf"
  const isComing = clause.form === 'ing' && clause.modal === 'will';
  if (
    clause.verb < 0 ||
    (clause.form === 'ing' && !isComing) ||
    (clause.form === 'past' && !isAgreedAhead(scene, clause))
  )
    return null;
  const by = bySubject(scene, clause);
  if (by === null || isAmongOthers(scene, clause)) return null;
  const verb = clause.verb;
  // "I'd rather not lend her the car"
  if (
    clause.modal === 'would' &&
    [verb, verb - 1, verb - 2].some((at) => ['rather', 'sooner'].includes(lowerAt(scene, at)))
  )
    return null;
  // "bumped into Jonas, said he'd send me the deck": nobody is named who said it, and it was he.
  const saidOfThem =
    clause.under === 'say' && by === 'them' && !clause.denied && hasMe(scene, verb, clause.end);
  // "says she would hire me back": what might be, and no word given.
  const governing = scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) - 1];
  if (clause.modal === 'would' && governing?.lemma === 'say' && governing.form === 's') return null;
  // "was told she would get the results": the word of others.
  const isTold = governing?.isAuxiliary === true && governing.form === 'participle';
  if (by === 'them' && clause.frame === 'said' && isTold && governing.subject === clause.subject) return null;
  // "I'll book my flight tomorrow", where nobody is named: my own business.
  if (by === 'me' && (isOwnBusiness(scene, clause) || isOwnStudy(scene, clause))) return null;
  // "had said she'd call, but never did": told because it is over, as long as no day to come is named.
  if (
    clause.modal === 'would' &&
    clause.frame === 'said' &&
    governing?.hasAuxiliary === true &&
    ['had', "'d"].includes(lowerAt(scene, governing.verb - 1)) &&
    dueIn(scene, clause.verb, clause.end) === null
  )
    return null;
  // "she would pass it on if I mail it tonight", "can refer me once I send the id": it is up to me.
  const next = scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) + 1];
  const isUpToMe =
    by === 'them' &&
    clause.frame === 'plain' &&
    ['would', 'can'].includes(clause.modal ?? '') &&
    isMyPart(scene, next);
  // "can get me the dataset by Friday": with its day an offer that stands.
  const isDatedOffer =
    by === 'them' &&
    clause.modal === 'can' &&
    clause.frame === 'plain' &&
    isDeed(clause.lemma) &&
    selfPronouns.has(lowerAt(scene, verb + 1)) &&
    verb + 2 < clause.end &&
    dueIn(scene, verb + 2, clause.end)?.isLimit === true;
  if (isDatedOffer) return { by, what: verb };
  if (
    clause.modal === 'will' ||
    isUpToMe ||
    (clause.modal === 'would' && (isPledgedBy(clause) || saidOfThem))
  ) {
    if (clause.isAuxiliary && clause.form === 'participle') return null;
    if (by === 'me' && clause.frame === 'said' && clause.speaker !== by && !isPledgedBy(clause)) return null;
    if (commitments.has(clause.lemma)) return null;
    // "He agreed and will submit it this week"
    const agreed =
      governing?.lemma === 'agree' &&
      governing.sentence === clause.sentence &&
      governing.subject === clause.subject &&
      !governing.negated;
    // "she is going to see if they take interns"
    const asked = by === 'them' && clause.lemma === 'see' ? askedForMe(scene, clause) : null;
    if (asked !== null) return { by, what: verb, end: asked.end };
    return isAct(
      scene,
      clause,
      by,
      verb,
      agreed || commitments.has(clause.under) || isAssured(clause) || isAssigned(scene, clause),
    )
      ? { by, what: verb }
      : null;
  }
  // "said he can lend me his trailer", "told her I could proofread it tomorrow": offered, by whoever can.
  const isAble = clause.modal === 'can' || lowerAt(scene, verb - 1) === 'could';
  if (isAble && clause.frame === 'said' && clause.speaker === by) {
    const day = dueIn(scene, clause.first, clause.end);
    const isByDay = by === 'me' ? day !== null : day?.isLimit === true;
    const serves = (by === 'them' && objectIsMe(scene, clause)) || isByDay;
    return !clause.denied && isDeed(clause.lemma) && serves ? { by, what: verb } : null;
  }
  // "We agreed that I send him the outline": what was agreed binds.
  if (
    (commitments.has(clause.under) || agreeing.has(clause.under) || isProposedOfOneself(clause)) &&
    clause.under !== 'owe' &&
    (clause.modal === null || (clause.modal === 'should' && clause.speaker === 'we')) &&
    (clause.form === 'base' || clause.form === 's' || clause.form === 'past')
  )
    return isAct(scene, clause, by, verb, true) ? { by, what: verb } : null;
  // "she has to get back to me with a price"
  if (clause.modal === 'must' && by === 'them' && hasMe(scene, verb, clause.end))
    return isAct(scene, clause, by, verb, false) ? { by, what: verb } : null;
  // "borrowed my drill, needs to bring it back by Saturday"
  if (clause.modal === 'must' && by === 'them' && isBroughtBack(scene, clause)) {
    const isMine = hasMe(scene, scene.sentences[clause.sentence]?.from ?? 0, clause.first);
    return isMine && dueIn(scene, verb, clause.end) !== null ? { by, what: verb } : null;
  }
  if (clause.modal === 'must' && by === 'me') {
    const object = scene.tokens
      .slice(verb + 1, clause.end)
      .some((_, offset) => isPerson(scene, verb + 1 + offset));
    return (isDeed(clause.lemma) && (object || isBroughtBack(scene, clause))) ||
      isHadBack(scene, clause) ||
      isAwaited(scene, clause)
      ? { by, what: verb }
      : null;
  }
  return null;
};

/** "we agreed that I **proofread** it": it looks like its own past, and is to come. */
const isAgreedAhead = (scene: Scene, { under, verb }: Clause): boolean =>
  agreeing.has(under) && isVerbForm(lowerAt(scene, verb), 'base');

/** "will practise my English more" */
const isOwnStudy = (scene: Scene, { lemma, verb, frame }: Clause): boolean =>
  frame === 'plain' && forMyself.has(lemma) && lowerAt(scene, verb + 1) === 'my';

/** "I suggested **that I fix it**": of another it were advice, in a frame of its own. */
const isProposedOfOneself = ({ under, frame }: Clause): boolean =>
  ['suggest', 'propose'].includes(under) && frame === 'said';

/** "see **if his team has an opening**", "see **whether they take interns**": asked for me. */
const askedForMe = (scene: Scene, { verb, end, first }: Clause): Clause | null => {
  const next = scene.clauses[(scene.clauseByToken.get(first) ?? 0) + 1];
  if (next?.frame !== 'asked' || end !== verb + 1) return null;
  const isForMe =
    hasMe(scene, next.first, next.end) ||
    /\b(?:they|there|(?:her|his|their|the) (?:\S+ )?(?:team|company|firm|boss|manager|office|department|lab|group))\b/u.test(
      wording(scene, next.first, next.end).toLowerCase(),
    );
  return isForMe ? next : null;
};

/** "need to give it back", "must write back", "have to return the ladder" */
const isBroughtBack = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  const next = lowerAt(scene, verb + 1);
  if (lemma === 'return') return verb + 1 < end && (determiners.has(next) || next === 'it');
  return lowerAt(scene, verb + 2) === 'back' || (next === 'back' && lemma !== 'get');
};

/** "must have them back on his desk by Monday": with whom it is due; "must have it back" alone comes to me. */
const isHadBack = (scene: Scene, { lemma, verb, end }: Clause): boolean =>
  ['have', 'get'].includes(lemma) &&
  lowerAt(scene, verb + 2) === 'back' &&
  indexIn(
    scene,
    verb + 3,
    end,
    (at) =>
      ['to', 'with', 'on', 'in'].includes(lowerAt(scene, at)) &&
      (possessives.has(lowerAt(scene, at + 1)) || isPerson(scene, at + 1)) &&
      !selfPronouns.has(lowerAt(scene, at + 1)),
  ) >= 0;

/** "have to send the guide by Friday", "must congratulate her this week": by its day somebody waits for it, who has a part in it. */
const isAwaited = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  const due = dueIn(scene, verb, end);
  const next = lowerAt(scene, verb + 1);
  // "I must finish it by Friday": what was spoken of before.
  if (due?.isLimit === true && ['it', 'them'].includes(next) && (isDeed(lemma) || lemma === 'finish'))
    return true;
  if (
    due?.isLimit === true &&
    ['confirm', 'reply', 'answer', 'respond', 'rsvp', 'accept', 'decline'].includes(lemma)
  )
    return true;
  if (due === null || noPromise.has(lemma) || forMyself.has(lemma) || next === 'my') return false;
  if ((sending.has(lemma) && determiners.has(next)) || (lemma === 'get' && next === 'back')) return true;
  // "drive to Lyon": a name that the book does not hold may be a place.
  const isReceiver = (at: number): boolean =>
    themWords.has(lowerAt(scene, at)) || (mentionAt(scene, at)?.known.length ?? 0) > 0;
  return (
    isPerson(scene, verb + 1) ||
    isSharedWork(scene, verb + 1, end) ||
    indexIn(scene, verb + 1, end, (at) => ['to', 'for'].includes(lowerAt(scene, at)) && isReceiver(at + 1)) >=
      0
  );
};

/** What one must do for oneself, also by a day. */
const forMyself = wordSet('practise practice study revise prep train decide finish pass');
