import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Sign } from './sign.ts';
import { isSetting } from './talk-words.ts';
import { planWords } from './plan-words.ts';
import { talkAheadIn } from './talks-ahead.ts';
import type { DateExpression } from '../days/date-reading.ts';
import { contactNouns, isLive } from '../english/contact.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { indexIn, clauseAt, datesIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** Verbs by which a talk gets another day. */
export const putOff: ReadonlySet<string> = wordSet('move shift push postpone reschedule rebook');

/** "moved to Friday", "brought forward to Friday" */
export const isPutOff = (scene: Scene, { lemma, verb }: Clause): boolean =>
  putOff.has(lemma) || (lemma === 'bring' && lowerAt(scene, verb + 1) === 'forward');

/** "can't do Friday, will do Monday 4pm" */
export const isOfferedDay = (clause: Clause | undefined, date: DateExpression | undefined): boolean =>
  clause?.lemma === 'do' &&
  (clause.modal === 'will' ||
    clause.modal === 'can' ||
    (clause.subject === 'we' && clause.form === 'base')) &&
  !clause.negated &&
  date?.first === clause.verb + 1;

const launching = wordSet('start begin continue launch ship kick resume leave fly travel move');

/** "I said yes, we start on Tuesday at ten", "I'm drafting the blurb for Tuesday": the present of what is settled, and not the day of this talk. */
export const isSettledAhead = (clause: Clause | undefined): boolean => {
  if (clause === undefined || clause.modal !== null || clause.frame !== 'plain' || clause.question)
    return false;
  if (!clause.ownSubject || clause.negated || !['me', 'we'].includes(clause.subject)) return false;
  return clause.form === 'ing'
    ? clause.isAuxiliary && !clause.hasAuxiliary && making.has(clause.lemma)
    : clause.form === 'base' && launching.has(clause.lemma);
};

/** "his interview, which is on Thursday": the day of a thing of theirs. */
export const isToldWhich = (scene: Scene, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  ['which', 'that'].includes(lowerAt(scene, clause.subjectFirst)) &&
  (clause.form === 's' || clause.modal === 'will');

const making = wordSet(
  'draft pay prepare write finish translate build print make edit review book organise organize arrange fix check read',
);

/**
 * The day of a talk that the line arranges: "had to cancel, moved to Tuesday 4pm", "no show, rebooked: 12 November",
 * "said yes! Video call on Tuesday", "yes to Monday 2.30". Undefined where a talk is told that has been.
 */
export const arrangedFor = (
  scene: Scene,
  signs: readonly Sign[],
  claimed: (date: DateExpression) => boolean,
): DateExpression | undefined => {
  if (signs.some((sign) => isTold(scene, sign))) return undefined;
  const ahead = scene.dates.filter(
    (date) => date.tense !== 'past' && date.precision === 'day' && !claimed(date),
  );
  const direct = ahead.find(
    (date) =>
      (['to', 'now', 'until', 'till', ':'].includes(lowerAt(scene, date.first - 1)) &&
        isPutOffBefore(scene, date)) ||
      isOfferedDay(clauseAt(scene, date.first), date) ||
      isSetFor(scene, date) ||
      isPicked(scene, date) ||
      isAccepted(scene, date) ||
      isConfirmed(scene, signs, date),
  );
  if (direct !== undefined) return direct;
  const off = offAt(scene);
  return off < 0 ? undefined : ahead.find((date) => date.first > off && isNewDay(scene, date, off));
};

/** "invited me to lunch on Friday", "Next coffee with Ada: Friday": the day of a talk that is set ahead, with none told before it. */
const isSetFor = (scene: Scene, date: DateExpression): boolean => {
  const own = scene.clauseByToken.get(date.first) ?? -1;
  const here = scene.clauses[own];
  if (here === undefined) return false;
  const isBare = here.verb < 0 && date.first === here.first && lowerAt(scene, here.first - 1) === ':';
  const clause = isBare && talkAheadIn(scene, here) < 0 ? scene.clauses[own - 1] : here;
  if (clause === undefined || talkAheadIn(scene, clause) < 0) return false;
  const isDone = ['past', 'participle'].includes(clause.form) && clause.modal === null;
  return date.first > (isDone ? clause.verb : -1);
};

/** "New date: Friday 10am", "she can do the 24th or 25th, I picked the 25th" */
const isPicked = (scene: Scene, date: DateExpression): boolean => {
  let at = date.first - 1;
  while (['the', 'on', ':', 'is', 'for'].includes(lowerAt(scene, at))) at -= 1;
  const word = lowerAt(scene, at);
  if (['date', 'day', 'slot', 'time'].includes(word)) return lowerAt(scene, at - 1) === 'new';
  if (!['i', 'we'].includes(lowerAt(scene, at - 1))) return false;
  // "suggests Thursday or Friday, I said Friday 15:00"
  const isSaid = ['said', 'suggested', 'proposed'].includes(word) && isOfTalk(scene, date);
  return ['picked', 'chose', 'took'].includes(word) || isSaid;
};

/** A talk in the past: with its own verb, and not put off, agreed on or answered. */
const isTold = (scene: Scene, sign: Sign): boolean => {
  const clause = scene.clauses[sign.clause];
  if (clause === undefined || clause.form !== 'past' || clause.negated || clause.modal !== null) return false;
  const ahead = talkAheadIn(scene, clause);
  if (ahead === sign.index) return false;
  const verb = sign.verb ? (verbForm(lowerAt(scene, sign.index))?.lemma ?? '') : clause.lemma;
  if (putOff.has(verb) || isPutOff(scene, clause)) return false;
  return !settling.has(verb) || (ahead < 0 && isSetting(scene, sign.index));
};

const settling = wordSet(
  'say answer reply apologise apologize miss agree accept confirm settle schedule book plan arrange set fix cancel write message text email get suggest propose',
);

const isPutOffBefore = (scene: Scene, date: DateExpression): boolean => {
  const clause = clauseAt(scene, date.first);
  if (clause === undefined) return false;
  // "the launch moved to 3 December": no talk of ours.
  const isTalk =
    clause.subject !== 'thing' ||
    scene.tokens.slice(clause.first, clause.verb).some(({ lower }) => contactNouns.has(lower));
  if (isPutOff(scene, clause)) return isTalk;
  if (!['none', 'we', 'me'].includes(clause.subject)) return false;
  // "rebooked: 12 November", "Termin moved to 22.9."
  for (let at = date.first - 1; at >= Math.max(0, date.first - 4); at -= 1)
    if (putOff.has(verbForm(lowerAt(scene, at))?.lemma ?? '') && isVerbForm(lowerAt(scene, at), 'past'))
      return true;
  return false;
};

/** "said yes! Call on Tuesday", "says aye to lunch Thursday", "yes to Monday", "it's settled: Friday", "we're on for Monday". */
const isAccepted = (scene: Scene, date: DateExpression): boolean => {
  for (let at = date.first - 1; at >= Math.max(0, date.first - 12); at -= 1) {
    const [word, next] = [lowerAt(scene, at), lowerAt(scene, at + 1)];
    const isYes =
      ['yes', 'aye', 'yep', 'ok', 'okay', 'sure'].includes(word) &&
      (next === 'to' ||
        (lowerAt(scene, at - 1) === ':' && next === '!') ||
        ['say', 'answer', 'reply'].includes(verbForm(lowerAt(scene, at - 1))?.lemma ?? ''));
    const isOn =
      word === 'on' &&
      next === 'for' &&
      ["'re", 'are', "'s", 'is', 'still', 'finally', 'back'].includes(lowerAt(scene, at - 1));
    const isSettled =
      ['settled', 'confirmed', 'agreed', 'sorted', 'fixed'].includes(word) &&
      ([':', '!', ',', 'for', '.'].includes(next) ||
        (next === 'with' && mentionAt(scene, at + 2) !== undefined));
    if (isYes || isOn || isSettled)
      return isBareBetween(scene, at + 1, date.first) && (isOn || isOfTalk(scene, date));
  }
  return false;
};

/** "Ken confirmed Thursday 3pm", "lunch with Ken confirmed Friday", and no talk told before it. */
const isConfirmed = (scene: Scene, signs: readonly Sign[], date: DateExpression): boolean => {
  const clause = clauseAt(scene, date.first);
  if (clause === undefined || lowerAt(scene, date.first - 1) !== 'confirmed') return false;
  const own = scene.clauseByToken.get(date.first) ?? -1;
  return clause.first < date.first - 1 && signs.every((sign) => sign.clause >= own) && isOfTalk(scene, date);
};

/** The word for a talk stands near: "asked for the data; I said sure, tomorrow" is about something else. */
const isOfTalk = (scene: Scene, date: DateExpression): boolean =>
  scene.tokens
    .slice(Math.max(0, date.first - 14), date.end + 8)
    .some(
      ({ lower, type }) =>
        contactNouns.has(lower) ||
        ['meet', 'talk', 'chat', "o'clock", 'am', 'pm', 'a.m.'].includes(lower) ||
        (type === 'number' && /^\d{1,2}[:.]\d\d$/u.test(lower)),
    );

/** Only the talk, whom it is with and its hour stand between the yes and its day. */
const isBareBetween = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) {
    const lower = lowerAt(scene, at);
    const mention = mentionAt(scene, at);
    if (mention !== undefined) at = mention.end - 1;
    else if (
      !contactNouns.has(lower) &&
      scene.tokens[at]?.type !== 'mark' &&
      scene.tokens[at]?.type !== 'number' &&
      !between.has(lower)
    )
      return false;
  }
  return true;
};

const between = wordSet(
  'to a an the my our for on at in with and quick short video phone talk chat her his their it will be is am pm then so',
);

const meeting = wordSet('meet see talk speak chat call zoom catch skype');

/** "**meeting again** on Tuesday", "**seeing her again** at 9": by that word there was a talk before. */
const isOnceMore = (scene: Scene, { verb, lemma, form, negated, end }: Clause): boolean =>
  form !== 'past' &&
  !negated &&
  meeting.has(lemma) &&
  indexIn(scene, verb + 1, Math.min(end, verb + 5), (at) => lowerAt(scene, at) === 'again') >= 0;

/**
 * "Lunch with Ada. **We talk on Friday.**", "coffee with Ada, **meeting again on Tuesday**": clauses of the next talk, with
 * its day, behind what tells of this one.
 */
export const nextTalksIn = (scene: Scene, signs: readonly Sign[]): readonly number[] => {
  const told = signs.find(({ kind, clause }) => isLive(kind) && isOfNow(scene, scene.clauses[clause]));
  // "had to cancel. We are now meeting on Thursday": this talk, on another day.
  if (told === undefined || offAt(scene) >= 0) return [];
  return scene.clauses.flatMap((clause, index) =>
    index > told.clause &&
    (talkAheadIn(scene, clause) >= 0 || isOnceMore(scene, clause)) &&
    datesIn(scene, clause.first, clause.end).some(({ tense }) => tense !== 'past')
      ? [index]
      : [],
  );
};

/** "Coffee with Ada", "Called her yesterday": neither set ahead nor asked, with no day to come. */
const isOfNow = (scene: Scene, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  !clause.question &&
  talkAheadIn(scene, clause) < 0 &&
  !scene.tokens.slice(clause.first, clause.end).some(({ lower }) => planWords.has(lower)) &&
  datesIn(scene, clause.first, clause.end).every(({ tense }) => tense !== 'future');

/** Where a talk is said to be off: "cancelled", "couldn't do today", "no show"; -1 where it is not. */
const offAt = (scene: Scene): number => {
  for (const clause of scene.clauses) {
    if (clause.frame !== 'plain') continue;
    const isOff =
      clause.lemma === 'cancel' ||
      (clause.negated &&
        ['can', 'may'].includes(clause.modal ?? '') &&
        ['make', 'do', 'come'].includes(clause.lemma));
    if (isOff && clause.verb >= 0 && !isMadeThing(scene, clause)) return clause.verb;
  }
  return scene.tokens.findIndex(
    ({ lower }, at) =>
      (lower === 'no' && ['show', '-'].includes(lowerAt(scene, at + 1))) || lower === 'no-show',
  );
};

/** "couldn't make sense of it", "can't do the maths" */
const isMadeThing = (scene: Scene, { lemma, verb }: Clause): boolean =>
  lemma !== 'cancel' &&
  ['sense', 'the', 'a', 'her', 'his', 'my', 'any', 'much'].includes(lowerAt(scene, verb + 1));

/** "so it's Tuesday 7.30am", "now 8.12.", "we're on for Monday", "new plan is Saturday": the day that stands in its place. */
const isNewDay = (scene: Scene, date: DateExpression, off: number): boolean => {
  const clause = clauseAt(scene, date.first);
  if (clause === undefined || clause.first <= off)
    return ['now', 'to'].includes(lowerAt(scene, date.first - 1));
  return (
    clause.verb < 0 ||
    ['be', 'do', 'meet', 'talk', 'see', 'have', 'try', 'speak'].includes(clause.lemma) ||
    putOff.has(clause.lemma)
  );
};
