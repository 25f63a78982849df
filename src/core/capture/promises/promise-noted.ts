import type { Clause } from '../clauses/clauses.ts';
import { isInMyHands, objectIsMe } from '../clauses/doers.ts';
import { dueIn } from '../days/due.ts';
import { objectPronouns, possessives } from '../english/grammar.ts';
import { isSharedWork } from './shared-work.ts';
import type { Head } from './promise-labels.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';

/** "she'll have it back by Thursday": it comes to them, and from me. */
export const readHadBack = (scene: Scene, clause: Clause): Head | null => {
  const { lemma, verb, end, subject, ownSubject, modal } = clause;
  if (subject !== 'them' || !ownSubject || !['will', 'would'].includes(modal ?? '')) return null;
  const isBack =
    ['have', 'get'].includes(lemma) &&
    ['it', 'them'].includes(lowerAt(scene, verb + 1)) &&
    lowerAt(scene, verb + 2) === 'back';
  return isBack && dueIn(scene, verb, end)?.isLimit === true ? { by: 'me', what: verb } : null;
};

/** "lent me her umbrella, **back by Friday**", "borrowed his wrench (**return: Sunday**)": when what was lent goes back. */
export const readLoan = (scene: Scene, clause: Clause, index: number): Head | null => {
  const opening = lowerAt(scene, clause.first);
  if (!['back', 'return', 'due'].includes(opening) || clause.ownSubject) return null;
  const before = scene.clauses[index - 1];
  if (before?.sentence !== clause.sentence || before.form !== 'past' || before.negated) return null;
  const isMine =
    (before.lemma === 'lend' && objectIsMe(scene, before)) ||
    (before.lemma === 'borrow' && ['me', 'none'].includes(before.subject));
  const isTheirs =
    (before.lemma === 'lend' && !isMine && ['me', 'none'].includes(before.subject)) ||
    (before.lemma === 'borrow' && before.subject === 'them');
  if (!isMine && !isTheirs) return null;
  return dueIn(scene, clause.first + 1, clause.end) === null
    ? null
    : { by: isMine ? 'me' : 'them', what: clause.first, isThing: true };
};

/** "can't start **until I send her the photos**", "is stuck **until she gets my numbers**": they wait for my part. */
export const readAwaitedPart = (scene: Scene, clause: Clause): Head | null => {
  const { first, verb, end, ownSubject, subject, lemma, form, modal } = clause;
  if (!['until', 'till'].includes(lowerAt(scene, first - 1)) || !ownSubject) return null;
  const object = lowerAt(scene, verb + 1);
  const isSent =
    isInMyHands(scene, clause) && (objectPronouns.has(object) || mentionAt(scene, verb + 1) !== undefined);
  if (isSent && verb + 2 < end) return { by: 'me', what: verb };
  const isGot =
    subject === 'them' &&
    modal === null &&
    ['s', 'participle'].includes(form) &&
    ['get', 'have', 'see', 'receive'].includes(lemma) &&
    object === 'my' &&
    isSharedWork(scene, verb + 2, end);
  return isGot ? { by: 'me', what: verb + 1, isThing: true } : null;
};

/** "said I could have her van on Saturday", "I said he could have my level on Thursday": whoever has it lends it, with its day. */
export const readLentByWord = (scene: Scene, clause: Clause): Head | null => {
  const { subject, modal, frame, speaker, denied, lemma, verb, end } = clause;
  const isAllowed = ['can', 'could', 'may'].includes(modal ?? '') && frame === 'said' && !denied;
  if (!isAllowed || !['have', 'use', 'borrow', 'take'].includes(lemma)) return null;
  if (dueIn(scene, verb, end) === null) return null;
  const owner = mentionAt(scene, verb + 1);
  const isTheirs =
    possessives.has(lowerAt(scene, verb + 1)) || (owner !== undefined && lowerAt(scene, owner.end) === "'s");
  if (subject === 'me' && speaker === 'them' && isTheirs)
    return { by: 'them', what: verb + 1, isThing: true };
  const isMine = subject === 'them' && ['me', 'none'].includes(speaker) && lowerAt(scene, verb + 1) === 'my';
  return isMine ? { by: 'me', what: verb + 1, isThing: true } : null;
};

/** "she'll be in touch next week" */
export const readInTouch = (scene: Scene, { subject, lemma, modal, verb, end }: Clause): Head | null => {
  const isInTouch =
    lemma === 'be' &&
    modal === 'will' &&
    lowerAt(scene, verb + 1) === 'in' &&
    lowerAt(scene, verb + 2) === 'touch';
  return isInTouch && subject === 'them' && dueIn(scene, verb + 3, end) !== null
    ? { by: 'them', what: verb }
    : null;
};
