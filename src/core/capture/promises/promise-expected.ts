import { hasMe } from '../clauses/doers.ts';
import { isInfinitive } from '../clauses/phrases.ts';
import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { possessives, selfPronouns } from '../english/grammar.ts';
import { isDeed } from '../english/promising.ts';
import { isPerson } from './promise-acts.ts';
import { isSharedWork, sending } from './shared-work.ts';
import { isMatter } from './what-is-borne.ts';
import { readAskedOfMe } from './promise-demanded.ts';
import { type Head } from './promise-labels.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';
import { isByUs } from '../clauses/clause.ts';

/** "have till Friday to send my docs", "she gave me until Monday to accept": the day by which it is mine to do. */
const readGrace = (scene: Scene, { subject, modal, lemma, verb, end }: Clause): Head | null => {
  if (modal !== null) return null;
  const isGiven = lemma === 'give' && selfPronouns.has(lowerAt(scene, verb + 1));
  const isHad = lemma === 'have' && isByUs({ subject });
  const due = isGiven || isHad ? dueIn(scene, verb, end) : null;
  const isNext = due?.isLimit === true && due.first === verb + (isGiven ? 2 : 1);
  if (!isNext) return null;
  const what = due.end + 1;
  const isAct = isInfinitive(scene, what);
  // "gave me till Monday for the slides"
  const isThing = lowerAt(scene, due.end) === 'for' && isSharedWork(scene, what, end);
  return isAct || isThing ? { by: 'me', what, isThing } : null;
};

/** "waiting for Ken to send the form" is theirs; "Ken is waiting on me for the invoice" is mine. */
const readWaiting = (scene: Scene, { subject, lemma, form, modal, verb, end }: Clause): Head | null => {
  // "still need the slides from her"
  const isNeed = lemma === 'need' && form === 'base' && ['me', 'none'].includes(subject);
  if (modal !== null || !(isNeed || (form === 'ing' && ['wait', 'expect', 'await'].includes(lemma))))
    return null;
  // "expecting numbers from Musa", "awaiting her comments"
  const awaited = lemma === 'wait' && ['for', 'on'].includes(lowerAt(scene, verb + 1)) ? verb + 2 : verb + 1;
  const giver = indexIn(scene, awaited + 1, end, (at) => lowerAt(scene, at) === 'from');
  if (
    ['me', 'none'].includes(subject) &&
    giver > 0 &&
    isPerson(scene, giver + 1) &&
    (isSharedWork(scene, awaited, giver) ||
      (['the', 'my'].includes(lowerAt(scene, awaited)) && isMatter(scene, awaited, giver, {})))
  )
    return { by: 'them', what: awaited, isThing: true, end: giver };
  if (lemma !== 'wait') return null;
  const lead = lowerAt(scene, verb + 1);
  if (!['for', 'on'].includes(lead)) return null;
  const named = mentionAt(scene, verb + 2);
  const whom = lowerAt(scene, verb + 2);
  const behind = named?.end ?? verb + 3;
  // "Marta is waiting for my signed offer letter"
  if (subject === 'them' && whom === 'my' && isSharedWork(scene, verb + 3, end))
    return { by: 'me', what: verb + 2, isThing: true };
  // "is waiting for the contract from me"
  const mine = indexIn(scene, verb + 3, end, (at) => lowerAt(scene, at) === 'from');
  if (subject === 'them' && mine > 0 && selfPronouns.has(lowerAt(scene, mine + 1)))
    return { by: 'me', what: verb + 2, isThing: true, end: mine };
  if (subject !== 'me' && subject !== 'none')
    return subject === 'them' && selfPronouns.has(whom) && behind + 1 < end
      ? ['for', 'to'].includes(lowerAt(scene, behind))
        ? { by: 'me', what: behind + 1 }
        : null
      : null;
  if (selfPronouns.has(whom) && subject === 'none')
    return lowerAt(scene, behind) === 'for' && behind + 1 < end ? { by: 'me', what: behind + 1 } : null;
  if (!isPerson(scene, verb + 2) || behind + 1 >= end) return null;
  // "waiting on Tom's numbers", "waiting for her comments"
  const thing = lowerAt(scene, behind) === "'s" ? behind + 1 : possessives.has(whom) ? verb + 3 : -1;
  if (thing > 0 && lowerAt(scene, thing) !== 'to' && isSharedWork(scene, thing, thing + 3))
    return { by: 'them', what: thing, isThing: true };
  // "waiting on Tom for the numbers"
  if (lead === 'on' && lowerAt(scene, behind) === 'for')
    return isSharedWork(scene, behind + 1, end) ? { by: 'them', what: behind + 1 } : null;
  const act = lowerAt(scene, behind + 1);
  const serves =
    isInfinitive(scene, behind + 1) &&
    ((isDeed(act) && !['reply', 'answer'].includes(act)) ||
      hasMe(scene, behind + 1, end) ||
      lowerAt(scene, behind + 2) === 'back');
  return serves ? { by: 'them', what: behind + 1 } : null;
};

/** "the contract will be sent over tomorrow", "feedback will be shared by Monday": without a doer it is theirs. */
const readPassive = (scene: Scene, clause: Clause): Head | null => {
  const { subject, subjectFirst, modal, form, isAuxiliary, lemma, verb, end, first } = clause;
  if (modal !== 'will' || form !== 'participle' || !isAuxiliary || !sending.has(lemma)) return null;
  const thing = subjectFirst < 0 ? first : subjectFirst;
  if (!['thing', 'mine', 'none'].includes(subject) || !isSharedWork(scene, thing, verb)) return null;
  const isDoer = (at: number): boolean =>
    lowerAt(scene, at) === 'by' && dueIn(scene, at, at + 4)?.first !== at && at + 1 < end;
  const doer = indexIn(scene, verb + 1, end, isDoer) + 1;
  // "will be sent to everyone"
  if (
    indexIn(scene, verb + 1, end, (at) => /^(?:everyone|everybody|all|out)$/u.test(lowerAt(scene, at))) >= 0
  )
    return null;
  if (doer > 0 && !isPerson(scene, doer)) return null;
  const isMine = doer > 0 && selfPronouns.has(lowerAt(scene, doer));
  const toMe = indexIn(scene, verb + 1, end, (at) => selfPronouns.has(lowerAt(scene, at))) >= 0;
  if (!isMine && !toMe && dueIn(scene, verb, end) === null) return null;
  const stop = indexIn(scene, thing, verb, (at) => ['will', "'ll", 'shall'].includes(lowerAt(scene, at)));
  return stop <= thing ? null : { by: isMine ? 'me' : 'them', what: thing, end: stop };
};

/** What one of us expects of the other, and nobody says "I will" of. */
export const readExpected = (scene: Scene, clause: Clause): Head | null =>
  readAskedOfMe(scene, clause) ??
  readGrace(scene, clause) ??
  readWaiting(scene, clause) ??
  readPassive(scene, clause);
