import { isInfinitive } from '../clauses/phrases.ts';
import type { Clause } from '../clauses/clauses.ts';
import { objectIsMe, hasMe } from '../clauses/doers.ts';
import { dueIn } from '../days/due.ts';
import { determiners, possessives, prepositions } from '../english/grammar.ts';
import { commitments } from '../english/promising.ts';
import { relations } from '../english/relations.ts';
import { isVerbForm } from '../english/verbs.ts';
import { sharedWork } from '../english/work.ts';
import { afterRecipient, bySubject, isPerson } from './promise-acts.ts';
import { isSharedWork } from './shared-work.ts';
import { type Head } from './promise-labels.ts';
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
  // "I owe him **that** by the 30th"
  if (
    clause.lemma === 'owe' &&
    lowerAt(scene, what - 1) === 'that' &&
    dueIn(scene, what, clause.end)?.first === what
  )
    return { by, what: clause.verb };
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
