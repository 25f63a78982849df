import { isInfinitive } from '../clauses/phrases.ts';
import type { Clause } from '../clauses/clauses.ts';
import { objectIsMe, hasMe } from '../clauses/doers.ts';
import { dueIn } from '../days/due.ts';
import { determiners, possessives, prepositions, selfPronouns, themWords } from '../english/grammar.ts';
import { commitments, isDeed, noPromise, owedVerbs } from '../english/promising.ts';
import { relations } from '../english/relations.ts';
import { isVerbForm } from '../english/verbs.ts';
import { sharedWork } from '../english/work.ts';
import { afterRecipient, bySubject, isAct, isMyPart, isPerson } from './promise-acts.ts';
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

/** "promised her boss to stay", "offered Tom a job": their word to someone else. */
const isToAnother = (scene: Scene, clause: Clause): boolean => {
  const next = lowerAt(scene, clause.verb + 1);
  // "promised her slides in return": her own.
  const isOwn =
    possessives.has(next) &&
    sharedWork.has(lowerAt(scene, clause.verb + 2)) &&
    lowerAt(scene, clause.verb + 3) !== 'to';
  if (isOwn) return false;
  if (['her', 'his', 'their', 'them', 'him'].includes(next)) return true;
  return mentionAt(scene, clause.verb + 1) !== undefined;
};

/** "offered her van for Saturday": a thing of theirs, with its day. */
const isOwnOffered = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  const due = lemma === 'offer' && possessives.has(lowerAt(scene, verb + 1)) ? dueIn(scene, verb, end) : null;
  return due !== null && due.first === verb + 3 && !relations.has(lowerAt(scene, verb + 2));
};

/** "offered to help **his sister** move": for somebody of theirs, and not for me. */
const isForTheirOwn = (scene: Scene, first: number, end: number): boolean => {
  const owned = indexIn(
    scene,
    first,
    end,
    (index) => possessives.has(lowerAt(scene, index)) && relations.has(lowerAt(scene, index + 1)),
  );
  return (
    owned !== -1 && !hasMe(scene, first, end) && !['with', 'to', 'and'].includes(lowerAt(scene, owned - 1))
  );
};

/** "promised to", "offered me an intro", "owe him", "agreed to". */
export const readCommitment = (scene: Scene, clause: Clause): Head | null => {
  if (!commitments.has(clause.lemma) || clause.verb < 0) return null;
  if (clause.modal !== null && clause.modal !== 'must') return null;
  // "promise to self: gym tomorrow"
  if (lowerAt(scene, clause.verb + 1) === 'to' && /^(?:my)?self$/u.test(lowerAt(scene, clause.verb + 2)))
    return null;
  if (lowerAt(scene, clause.verb + 1) === 'myself') return null;
  // "nothing promised on either side"
  if (['nothing', 'none', 'neither', 'never'].includes(lowerAt(scene, clause.verb - 1))) return null;
  // "offered to do a mock interview with me": whoever has me in it is not I.
  const meBehind =
    objectIsMe(scene, clause) ||
    (clause.subject === 'none' &&
      indexIn(
        scene,
        clause.verb + 1,
        clause.end,
        (at) => ['with', 'for', 'to'].includes(lowerAt(scene, at)) && lowerAt(scene, at + 1) === 'me',
      ) >= 0);
  const by = clause.ownSubject || !meBehind ? bySubject(scene, clause) : 'them';
  // "Ling is owed a reply"
  if (
    clause.lemma === 'owe' &&
    clause.isAuxiliary &&
    clause.subject === 'them' &&
    clause.verb + 1 < clause.end
  )
    return { by: 'me', what: clause.verb + 1, isThing: true };
  if (by === null || (clause.isAuxiliary && clause.form === 'participle')) return null;
  if (by === 'them' && isOwnOffered(scene, clause)) return { by, what: clause.verb + 1, isThing: true };
  if (by === 'them' && isToAnother(scene, clause)) return null;
  // "Ken had promised to call": what was open then is told because it is over.
  if (clause.hasAuxiliary && ['had', "'d"].includes(lowerAt(scene, clause.verb - 1))) return null;
  // "agreed in principle to be my referee"
  const aside = lowerAt(scene, clause.verb + 1) === 'in' && lowerAt(scene, clause.verb + 2) === 'principle';
  let what = afterRecipient(scene, clause.verb + (aside ? 3 : 1), clause.end);
  const infinitive = isInfinitive(scene, what);
  if (clause.lemma === 'owe')
    return what < clause.end &&
      (isPerson(scene, clause.verb + 1) || isSharedWork(scene, clause.verb + 1, clause.end)) &&
      !isIntangible(scene, what, clause.end)
      ? { by, what, isThing: true }
      : null;
  if (infinitive) {
    if (by === 'me' && ['be', 'have'].includes(lowerAt(scene, what))) return null;
    if (by === 'them' && isForTheirOwn(scene, what + 1, clause.end)) return null;
    // "has agreed to see me on Monday": a talk, and no promise.
    if (clause.lemma === 'agree' && ['see', 'meet'].includes(lowerAt(scene, what))) return null;
    if (
      clause.lemma === 'agree' &&
      (clause.subject === 'we' ||
        scene.tokens
          .slice(what, clause.end)
          .some(({ lower }) => ['again', 'soon', 'more', 'touch'].includes(lower))) &&
      ['meet', 'talk', 'speak', 'disagree', 'stay', 'keep', 'catch'].includes(lowerAt(scene, what))
    )
      return null;
    return { by, what };
  }
  if (clause.lemma === 'agree' || clause.lemma === 'volunteer') return null;
  if (clause.lemma === 'commit') {
    const at = clause.verb + 2;
    if (lowerAt(scene, at - 1) !== 'to') return null;
    // "committed to a decision by mid June"
    const isDated = determiners.has(lowerAt(scene, at)) && dueIn(scene, at, clause.end) !== null;
    return isVerbForm(lowerAt(scene, at), 'ing') || isDated ? { by, what: at, isThing: isDated } : null;
  }
  // "guaranteed delivery by Friday"
  const isDated = clause.lemma === 'guarantee' && dueIn(scene, what, clause.end)?.isLimit === true;
  const isBare = what === clause.verb + 1 && !determiners.has(lowerAt(scene, what));
  if (what >= clause.end || (isBare && clause.lemma !== 'promise' && !isDated)) return null;
  // "promised her at the fair that I'd call": where it was.
  if (
    scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) + 1]?.under === clause.lemma &&
    prepositions.has(lowerAt(scene, what))
  )
    return null;
  if (lowerAt(scene, what) === 'that') what += 1;
  // "promised Leo that by Epiphany I'd have read it": only by when.
  const day = dueIn(scene, what, clause.end);
  if (day?.first === what && day.end === clause.end) return null;
  // "promise to Ken: the summary": what it is stands behind.
  if (lowerAt(scene, what) === 'to' && mentionAt(scene, what + 1)?.end === clause.end) return null;
  if (clause.lemma === 'offer')
    return /\b(?:intro|introduction|referral|help|lift|hand|mock interview|feedback|mentoring|tour)\b/u.test(
      wording(scene, what, clause.end).toLowerCase(),
    )
      ? { by, what }
      : null;
  const phrase = wording(scene, what, clause.end).toLowerCase();
  // "vowed to never work weekends again": to oneself.
  return /^(?:not|me|her|him|it|so|(?:(?:me|us) )?the (?:world|moon|earth))?$|^(?:nothing|anything|(?:to )?never)\b/u.test(
    phrase,
  )
    ? null
    : { by, what };
};

/** "the link I owed **him**", "owe her big time": no thing that is handed over. */
const isIntangible = (scene: Scene, first: number, end: number): boolean =>
  /^(?:her|him|them|me|us)$|^(?:(?:her|him|them) )?(?:a lot|so much|everything|one|big time|nothing|it to (?:myself|himself|herself)|my (?:job|career|life))\b/u.test(
    wording(scene, first, end).toLowerCase(),
  );

/** "I'll send", "told her I would", "she is going to introduce me", "need to send him". */
export const readFuture = (scene: Scene, clause: Clause): Head | null => {
  // "he'll be speaking to the partner on my behalf"
  const isComing = clause.form === 'ing' && clause.modal === 'will';
  if (clause.verb < 0 || (clause.form === 'ing' && !isComing) || clause.form === 'past') return null;
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
  if (by === 'me' && isOwnBusiness(scene, clause)) return null;
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
  // "said he can lend me his trailer": offered, by whoever can.
  const isAble = clause.modal === 'can' || lowerAt(scene, verb - 1) === 'could';
  if (isAble && clause.frame === 'said' && clause.speaker === by) {
    const isByDay = dueIn(scene, verb, clause.end)?.isLimit === true;
    const serves = (by === 'them' && objectIsMe(scene, clause)) || isByDay;
    return !clause.denied && isDeed(clause.lemma) && serves ? { by, what: verb } : null;
  }
  // "We agreed that I send him the outline": what was agreed binds.
  if (
    (commitments.has(clause.under) || agreeing.has(clause.under)) &&
    clause.under !== 'owe' &&
    clause.modal === null &&
    (clause.form === 'base' || clause.form === 's')
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
const forMyself = new Set('practise practice study revise prep train decide finish pass'.split(' '));

/** "her advice: get the certificate first" */
export const isAdvisedBefore = (scene: Scene, first: number): boolean =>
  lowerAt(scene, first - 1) === ':' &&
  scene.tokens
    .slice(Math.max(0, first - 6), first)
    .some(({ lower }) => ['advice', 'tip', 'tips', 'suggestion', 'recommendation'].includes(lower));

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
  if (!owedVerbs.has(clause.lemma) && clause.lemma !== 'ask') return null;
  if (isAdvisedBefore(scene, clause.first)) return null;
  // "Xin Yi: intro to Wei Ming this week", "intro to Wei Ming from Xin Yi": a noun, and theirs.
  const isIntro = clause.lemma === 'intro' && lowerAt(scene, at) === 'to';
  const giver = indexIn(scene, at, clause.end, (index) => lowerAt(scene, index) === 'from');
  if (
    isIntro &&
    ((lowerAt(scene, clause.first - 1) === ':' && mentionAt(scene, clause.first - 2) !== undefined) ||
      (giver > 0 && isPerson(scene, giver + 1)))
  )
    return { by: 'them', what: clause.first };
  // "Ask Ada how it went": what to ask about, and no promise.
  if (
    clause.lemma === 'ask' &&
    scene.tokens.slice(at, at + 5).some(({ lower }) => ['how', 'about', 'whether'].includes(lower))
  )
    return null;
  // "Check on him before Christmas", "check in with Ada next week"
  const toWhom = at + (lowerAt(scene, at) === 'in' ? 2 : 1);
  if (clause.lemma === 'check' && ['on', 'with'].includes(lowerAt(scene, toWhom - 1)))
    return isPerson(scene, toWhom) && dueIn(scene, at, clause.end) !== null
      ? { by: 'me', what: clause.verb }
      : null;
  if (['call', 'email', 'text', 'message', 'mail', 'ring', 'check', 'review'].includes(clause.lemma)) {
    if (!['her', 'him', 'them', 'back'].includes(lowerAt(scene, at)) && dueIn(scene, at, clause.end) === null)
      return null;
    if (['call', 'ring'].includes(clause.lemma) && clause.sentence === 0) return null;
    if (lowerAt(scene, at) === 'it' && ['email', 'mail', 'text', 'message'].includes(clause.lemma))
      return { by: 'me', what: clause.verb };
    if (isMailedThing(scene, clause)) return { by: 'me', what: clause.verb };
    return isPerson(scene, at) || lowerAt(scene, at) === 'back' ? { by: 'me', what: clause.verb } : null;
  }
  if (clause.lemma === 'follow')
    return lowerAt(scene, at) === 'up' && scene.tokens.length > 3 ? { by: 'me', what: clause.verb } : null;
  const dated = at < clause.end && dueIn(scene, at, clause.end) !== null;
  if (isBareThing(scene, clause)) return { by: 'me', what: clause.verb };
  return isPerson(scene, at) || determiners.has(lowerAt(scene, at)) || dated
    ? { by: 'me', what: clause.verb }
    : null;
};

export const blocked = (clause: Clause): boolean =>
  clause.negated ||
  clause.denied ||
  clause.hedged ||
  clause.question ||
  ['conditional', 'asked', 'wished', 'doubted', 'suggested'].includes(clause.frame);
