import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { objectIsMe, hasMe } from '../clauses/doers.ts';
import { dueIn } from '../days/due.ts';
import { isTalking } from '../english/contact.ts';
import { determiners, objectPronouns, possessives, prepositions } from '../english/grammar.ts';
import { isDeed, handingOver, owedVerbs } from '../english/promising.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { bySubject, isPerson } from './promise-acts.ts';
import { isHabit } from '../days/habits.ts';
import { isYetToCome } from './promise-present.ts';
import { isBroughtRound, isSharedWork, sending } from './shared-work.ts';
import { type Head } from './promise-labels.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** "I'm sending her the deck tomorrow", "she is introducing me next week": the present of what is settled, with its day. */
export const readSettled = (scene: Scene, clause: Clause): Head | null => {
  const simple = readTimetabled(scene, clause);
  if (simple !== null) return simple;
  if (clause.form !== 'ing' || !clause.isAuxiliary || clause.hasAuxiliary || clause.modal !== null)
    return null;
  const by = bySubject(scene, clause);
  if (by === null) return null;
  // "Farah's sending over the brand book"
  // "On Saturday I'm sending her the translation"
  if (dueIn(scene, clause.first, clause.end) === null)
    return by === 'them' &&
      (lowerAt(scene, clause.verb + 1) === 'over' || isYetToCome(scene, clause)) &&
      isSentToNobody(scene, clause)
      ? { by, what: clause.verb }
      : null;
  const serves =
    by === 'me'
      ? (owedVerbs.has(clause.lemma) ||
          (isDeed(clause.lemma) && isSharedWork(scene, clause.verb + 1, clause.end)) ||
          (isOfTheirs(scene, clause.verb + 1) && (caring.has(clause.lemma) || isBack(scene, clause)))) &&
        (!['call', 'ring', 'phone', 'get', 'check', 'pay'].includes(clause.lemma) ||
          (clause.lemma === 'pay' && isPerson(scene, clause.verb + 1)) ||
          (clause.lemma === 'get' &&
            (determiners.has(lowerAt(scene, clause.verb + 1)) || lowerAt(scene, clause.verb + 1) === 'back')))
      : (hasMe(scene, clause.verb, clause.end) && isDeed(clause.lemma) && !isTalking(clause.lemma)) ||
        isSentToNobody(scene, clause) ||
        isBroughtRound(scene, clause.verb);
  return serves ? { by, what: clause.verb } : null;
};

/** "I bring her the dictionary on Monday", "Farhan does the slides for Friday": the plain present, with its day. */
const readTimetabled = (scene: Scene, clause: Clause): Head | null => {
  // "they let me know by Friday": a verb that has no past of its own, with a day to come.
  const isLetting =
    clause.lemma === 'let' &&
    lowerAt(scene, clause.verb + 2) === 'know' &&
    dueIn(scene, clause.verb, clause.end)?.isLimit === true;
  // "before she talks to her boss on Monday": when, and no word of hers.
  if (lowerAt(scene, clause.first - 1) === 'before') return null;
  if (!(['base', 's'].includes(clause.form) || isLetting) || clause.modal !== null) return null;
  // "Sends me the draft tomorrow": of them, as the ending says.
  const isBare = !clause.ownSubject && clause.form === 's' && clause.verb === clause.first;
  if (!(clause.ownSubject || isBare) || clause.isAuxiliary) return null;
  if (clause.frame !== 'plain' && !(clause.frame === 'said' && clause.speaker === clause.subject))
    return null;
  const by = bySubject(scene, clause);
  if (by === null) return null;
  if (!isDeed(clause.lemma)) return null;
  const due = dueIn(scene, clause.first, clause.end);
  if (due === null || lowerAt(scene, due.first - 1) === 'every' || isHabit(scene, clause)) return null;
  // "he gets the sample on Thursday": what comes to them.
  if (clause.lemma === 'get' && !isBroughtTo(scene, clause, by)) return null;
  // "I answer by noon" needs no object.
  const isReply =
    by === 'me' && ['reply', 'answer', 'confirm', 'decide'].includes(clause.lemma) && due.isLimit;
  if (due.first === clause.verb + 1) return isReply ? { by, what: clause.verb } : null;
  const object = lowerAt(scene, clause.verb + 1);
  const serves =
    by === 'me'
      ? isPerson(scene, clause.verb + 1) ||
        // "I book my flights tomorrow": for nobody else.
        (determiners.has(object) && (object !== 'my' || handingOver.has(clause.lemma))) ||
        object === 'it' ||
        scene.tokens[clause.verb + 1]?.type === 'number' ||
        ['reply', 'answer'].includes(clause.lemma)
      : hasMe(scene, clause.verb, clause.end) ||
        // "has the deck, sends it tomorrow": to whom, if not to me?
        (['send', 'share', 'forward', 'bring', 'return'].includes(clause.lemma) &&
          ['it', 'them'].includes(object) &&
          due.first === clause.verb + 2) ||
        (isBare && isSentToNobody(scene, clause)) ||
        (determiners.has(object) &&
          (sending.has(clause.lemma) || isSharedWork(scene, clause.verb + 1, clause.end)));
  return serves ? { by, what: clause.verb } : null;
};

/** What one looks after for another. */
const caring = wordSet(
  'collect watch feed water babysit cover fix repair clean paint proofread translate edit walk',
);

/** "dropping his drill **back**" */
const isBack = (scene: Scene, { verb, end }: Clause): boolean =>
  indexIn(scene, verb + 2, Math.min(end, verb + 5), (at) => lowerAt(scene, at) === 'back') >= 0;

/** "Gita's kids", "her shift" */
const isOfTheirs = (scene: Scene, at: number): boolean =>
  possessives.has(lowerAt(scene, at)) || lowerAt(scene, mentionAt(scene, at)?.end ?? -1) === "'s";

/** "gets me a badge", "I get her the form", "get the numbers to Ken" */
const isBroughtTo = (scene: Scene, { verb, end }: Clause, by: 'me' | 'them'): boolean =>
  by === 'them'
    ? hasMe(scene, verb, end) && lowerAt(scene, verb + 1) !== 'my'
    : (isPerson(scene, verb + 1) && lowerAt(scene, mentionAt(scene, verb + 1)?.end ?? -1) !== "'s") ||
      indexIn(scene, verb + 1, end, (at) => lowerAt(scene, at) === 'to' && isPerson(scene, at + 1)) >= 0;

/** "she's sending the deck tonight": to whom, if not to me? */
const isSentToNobody = (scene: Scene, clause: Clause): boolean =>
  ['send', 'share', 'forward', 'email', 'mail', 'bring', 'transfer', 'ship', 'wire', 'return'].includes(
    clause.lemma,
  ) &&
  !prepositions.has(lowerAt(scene, clause.verb + 1).replace(/^over$/u, '')) &&
  !['him', 'them', 'us', 'you', 'everyone', 'people'].includes(lowerAt(scene, clause.verb + 1)) &&
  indexIn(
    scene,
    clause.verb + 1,
    clause.end,
    (index) =>
      ['to', 'for', 'out', 'off'].includes(lowerAt(scene, index)) || mentionAt(scene, index) !== undefined,
  ) < 0;

const wanting = wordSet('want need ask like love request borrow');

/** "she wants the data. sending it Friday": what they want, and I am about to bring. */
export const readUnderway = (scene: Scene, clause: Clause, index: number): Head | null => {
  if (clause.form !== 'ing' || clause.ownSubject || clause.modal !== null || clause.verb !== clause.first)
    return null;
  if (dueIn(scene, clause.verb, clause.end) === null) return null;
  // "Following up on LinkedIn tomorrow"
  if (clause.lemma === 'follow' && lowerAt(scene, clause.verb + 1) === 'up' && clause.subject === 'none')
    return { by: 'me', what: clause.verb };
  // "still have her ladder, taking it back on Saturday"
  if (clause.lemma === 'take' && lowerAt(scene, clause.verb + 2) === 'back')
    return scene.clauses[index - 1]?.subject === 'me' ? { by: 'me', what: clause.verb } : null;
  if (!isDeed(clause.lemma)) return null;
  if (objectIsMe(scene, clause)) return { by: 'them', what: clause.verb };
  const before = scene.clauses[index - 1];
  const object = lowerAt(scene, clause.verb + 1);
  // "she wants the slides, sending tonight"
  const isUnsaid =
    handingOver.has(clause.lemma) && dueIn(scene, clause.verb, clause.end)?.first === clause.verb + 1;
  const isWanted =
    (['it', 'them'].includes(object) || isUnsaid) &&
    before !== undefined &&
    !before.negated &&
    before.lemma !== 'forget' &&
    ['them', 'none'].includes(before.subject) &&
    indexIn(
      scene,
      before.first,
      before.end,
      (at) => isVerbForm(lowerAt(scene, at)) && wanting.has(verbForm(lowerAt(scene, at))?.lemma ?? ''),
    ) >= 0;
  // "bringing it to him"
  const receiver =
    determiners.has(object) || ['it', 'them'].includes(object)
      ? indexIn(scene, clause.verb + 2, clause.end, (at) => lowerAt(scene, at) === 'to') + 1
      : clause.verb + 1;
  const toThem =
    receiver > 0 &&
    (objectPronouns.has(lowerAt(scene, receiver)) || mentionAt(scene, receiver) !== undefined);
  // "still haven't sent her the number, doing it tomorrow"
  const isLate =
    object === 'it' &&
    before !== undefined &&
    ['me', 'none'].includes(before.subject) &&
    (before.lemma === 'forget' || (before.negated && handingOver.has(before.lemma)));
  return isWanted || toThem || isLate ? { by: 'me', what: clause.verb } : null;
};
