import type { Clause } from '../clauses/clauses.ts';
import { isInMyHands, objectIsMe } from '../clauses/doers.ts';
import { dueIn } from '../days/due.ts';
import { determiners, objectPronouns, possessives, selfPronouns } from '../english/grammar.ts';
import { sharedWork } from '../english/work.ts';
import { isSharedWork } from './shared-work.ts';
import type { Head } from './promise-labels.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** What is held before others, and not handed to one of them. */
const shown = new Set(
  'talk presentation lecture speech demo pitch answer question questions idea'.split(' '),
);

const things = new Set([
  ...sharedWork,
  'recipe',
  'number',
  'numbers',
  'link',
  'links',
  'book',
  'keys',
  'money',
]);

/** As many words as name a thing. */
const longest = 5;

/** "recipe to Nadia, tonight", "signed lease to her by Friday", "slides to me by Monday": noted without a verb, with its day. */
export const readNoted = (scene: Scene, { first, end, verb }: Clause): Head | null => {
  if (verb >= 0) return null;
  const start = determiners.has(lowerAt(scene, first)) ? first + 1 : first;
  const from = indexIn(
    scene,
    start + 1,
    Math.min(end, start + longest),
    (at) => lowerAt(scene, at) === 'from' && (mentionAt(scene, at + 1)?.known.length ?? 0) > 0,
  );
  // "money from Owen by Friday"
  if (from > 0 && things.has(lowerAt(scene, from - 1)))
    return dueIn(scene, from + 2, end)?.isLimit === true ? { by: 'them', what: start, isThing: true } : null;
  const to = indexIn(scene, start + 1, Math.min(end, start + longest), (at) => lowerAt(scene, at) === 'to');
  const thing = lowerAt(scene, to - 1);
  // "Rania's umbrella back to her tomorrow"
  const isBack = thing === 'back' && to - start > 1;
  if (to < 0 || !(isBack || things.has(thing)) || shown.has(thing)) return null;
  const whom = to + 1;
  const isMine = selfPronouns.has(lowerAt(scene, whom));
  const isThem = objectPronouns.has(lowerAt(scene, whom)) || (mentionAt(scene, whom)?.known.length ?? 0) > 0;
  const behind = mentionAt(scene, whom)?.end ?? whom + 1;
  if (!isMine && !isThem) return null;
  return dueIn(scene, behind, end) === null
    ? null
    : { by: isMine ? 'them' : 'me', what: start, isThing: true };
};

/** "my comments are due back to Owen by Monday": to whom and when is said; "rent is due on Friday" is due to nobody here. */
export const readDueTo = (scene: Scene, clause: Clause): Head | null => {
  const { lemma, verb, end, subjectFirst, first } = clause;
  // "is due to" reads like "is to".
  if (lemma !== 'be' || !['is', 'are', "'s"].includes(lowerAt(scene, verb))) return null;
  const at = verb + (lowerAt(scene, verb + 2) === 'back' ? 3 : 2);
  if (lowerAt(scene, verb + 1) !== 'due' || !['to', 'with'].includes(lowerAt(scene, at))) return null;
  const whom = at + 1;
  const isMine = selfPronouns.has(lowerAt(scene, whom));
  if (!isMine && !objectPronouns.has(lowerAt(scene, whom)) && mentionAt(scene, whom) === undefined)
    return null;
  const thing = subjectFirst < 0 ? first : subjectFirst;
  return dueIn(scene, whom, end) === null || thing >= verb
    ? null
    : { by: isMine ? 'them' : 'me', what: thing, isThing: true, end: verb };
};

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

/** "said I could have her van on Saturday": theirs to lend, with its day. */
export const readLentByWord = (scene: Scene, clause: Clause): Head | null => {
  const { subject, modal, frame, speaker, denied, lemma, verb, end } = clause;
  const isAllowed =
    subject === 'me' &&
    ['can', 'could', 'may'].includes(modal ?? '') &&
    frame === 'said' &&
    speaker === 'them';
  if (!isAllowed || denied || !['have', 'use', 'borrow', 'take'].includes(lemma)) return null;
  const owner = mentionAt(scene, verb + 1);
  const isTheirs =
    possessives.has(lowerAt(scene, verb + 1)) || (owner !== undefined && lowerAt(scene, owner.end) === "'s");
  return isTheirs && dueIn(scene, verb, end) !== null ? { by: 'them', what: verb + 1, isThing: true } : null;
};

/** "gave her word on the reference", "I'm on the hook for the slides", "she'll be in touch next week". */
export const readWordGiven = (scene: Scene, clause: Clause): Head | null => {
  const { subject, lemma, form, modal, verb, end } = clause;
  if (!['me', 'them'].includes(subject)) return null;
  const by = subject === 'me' ? 'me' : 'them';
  const at = (on: number): string => lowerAt(scene, verb + on);
  const isOwnWord = by === 'me' ? at(1) === 'my' : possessives.has(at(1));
  if (lemma === 'give' && form === 'past' && isOwnWord && at(2) === 'word' && ['on', 'for'].includes(at(3)))
    return verb + 4 < end ? { by, what: verb + 4, isThing: true } : null;
  const isHooked = at(1) === 'on' && at(2) === 'the' && at(3) === 'hook' && at(4) === 'for';
  if (lemma === 'be' && form === 's' && modal === null && isHooked && verb + 5 < end)
    return { by, what: verb + 5, isThing: true };
  // "assured me of delivery by Friday"
  if (lemma === 'assure' && by === 'them' && selfPronouns.has(at(1)) && at(2) === 'of')
    return dueIn(scene, verb, end)?.isLimit === true ? { by, what: verb + 3, isThing: true } : null;
  const isInTouch = lemma === 'be' && modal === 'will' && at(1) === 'in' && at(2) === 'touch';
  return isInTouch && by === 'them' && dueIn(scene, verb + 3, end) !== null ? { by, what: verb } : null;
};
