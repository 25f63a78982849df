import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Sign } from './contact-signs.ts';
import { clockTimes } from '../days/clock-times.ts';
import type { DateExpression } from '../days/date-reading.ts';
import { contactNouns, isLive, isTalkNoun } from '../english/contact.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { indexIn, clauseAt, datesIn, lowerAt, mentionAt, type Scene } from '../scene.ts';
import { selfPronouns } from '../english/grammar.ts';

/** Verbs by which a talk gets another day. */
export const putOff: ReadonlySet<string> = new Set([
  'move',
  'shift',
  'push',
  'postpone',
  'reschedule',
  'rebook',
]);

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
      (['to', 'now', ':'].includes(lowerAt(scene, date.first - 1)) && isPutOffBefore(scene, date)) ||
      isOfferedDay(clauseAt(scene, date.first), date) ||
      isTimetabled(clauseAt(scene, date.first)) ||
      isComing(scene, clauseAt(scene, date.first)) ||
      isBooked(scene, date) ||
      isIntended(scene, clauseAt(scene, date.first)) ||
      isProposed(scene, clauseAt(scene, date.first)) ||
      isAgreed(scene, date) ||
      isSetUp(scene, date) ||
      isTalkOf(scene, date) ||
      isPicked(scene, date) ||
      isAccepted(scene, date) ||
      isConfirmed(scene, signs, date),
  );
  if (direct !== undefined) return direct;
  const off = offAt(scene);
  return off < 0 ? undefined : ahead.find((date) => date.first > off && isNewDay(scene, date, off));
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
  const verb = sign.verb ? (verbForm(lowerAt(scene, sign.index))?.lemma ?? '') : clause.lemma;
  return !putOff.has(verb) && !settling.has(verb);
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
  if (putOff.has(clause.lemma)) return isTalk;
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

/** "Owen is coming over on Saturday", "are coming to dinner tomorrow": to me. */
const isComing = (scene: Scene, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.form === 'ing' &&
  clause.isAuxiliary &&
  ['is', 'are', "'s", "'re"].includes(lowerAt(scene, clause.verb - 1)) &&
  clause.frame === 'plain' &&
  !clause.negated &&
  clause.subject === 'them' &&
  ['come', 'drop', 'pop', 'stop', 'swing'].includes(clause.lemma) &&
  indexIn(scene, clause.verb + 1, Math.min(clause.end, clause.verb + 4), (at) =>
    /^(?:over|round|around|by|here|dinner|lunch|coffee|tea|breakfast)$/u.test(lowerAt(scene, at)),
  ) > 0;

/** "Booked a table with Gita for the 22nd": by me, for us. */
const isBooked = (scene: Scene, date: DateExpression): boolean => {
  const clause = clauseAt(scene, date.first);
  const lead = lowerAt(scene, date.first - 1) === 'the' ? date.first - 2 : date.first - 1;
  return (
    clause !== undefined &&
    ['book', 'reserve'].includes(clause.lemma) &&
    clause.form === 'past' &&
    clause.frame === 'plain' &&
    !clause.negated &&
    ['me', 'we', 'none'].includes(clause.subject) &&
    lowerAt(scene, lead) === 'for' &&
    indexIn(
      scene,
      clause.verb + 1,
      lead,
      (at) => lowerAt(scene, at) === 'with' && mentionAt(scene, at + 1) !== undefined,
    ) > 0
  );
};

/** "We talk on Zoom on the 15th": the plain present of what is settled. */
const isTimetabled = (clause: Clause | undefined): boolean =>
  clause?.subject === 'we' &&
  clause.ownSubject &&
  clause.form === 'base' &&
  clause.modal === null &&
  clause.frame === 'plain' &&
  ['talk', 'speak', 'meet', 'zoom', 'chat', 'have', 'call', 'skype'].includes(clause.lemma);

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
  const told = signs.find(({ kind }) => isLive(kind));
  if (told === undefined) return [];
  const sentence = scene.clauses[told.clause]?.sentence ?? Infinity;
  return scene.clauses.flatMap((clause, index) =>
    ((clause.sentence > sentence && isTimetabled(clause)) ||
      (index > told.clause && isOnceMore(scene, clause))) &&
    datesIn(scene, clause.first, clause.end).length > 0
      ? [index]
      : [],
  );
};

/** "I'll have dinner with her on Thursday", "Ken and I will sit down on Sunday" */
const isIntended = (scene: Scene, clause: Clause | undefined): boolean =>
  clause?.modal === 'will' &&
  ['me', 'we'].includes(clause.subject) &&
  !clause.negated &&
  clause.frame === 'plain' &&
  (['meet', 'talk', 'speak', 'sit', 'zoom', 'lunch', 'dine', 'skype', 'walk'].includes(clause.lemma) ||
    (['have', 'do', 'grab', 'get'].includes(clause.lemma) &&
      scene.tokens.slice(clause.verb, clause.end).some(({ lower }) => contactNouns.has(lower))));

/** "wants to talk on Tuesday at 4pm": with its hour, a day that they named for a talk with me. */
export const isProposed = (scene: Scene, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  ['want', 'like', 'hope', 'plan'].includes(clause.lemma) &&
  !clause.negated &&
  !clause.question &&
  ['them', 'none'].includes(clause.subject) &&
  ['s', 'base'].includes(clause.form) &&
  lowerAt(scene, clause.verb + 1) === 'to' &&
  isTalkOfOurs(scene, clause.verb + 2) &&
  clockTimes(scene.tokens.slice(clause.verb, clause.end)).length > 0;

/** "talk", "meet on Friday", "meet me", and not "meet my boss". */
const isTalkOfOurs = (scene: Scene, verb: number): boolean =>
  ['meet', 'talk', 'speak', 'chat', 'zoom', 'skype'].includes(lowerAt(scene, verb)) &&
  (scene.dateByFirst.has(verb + 1) ||
    ['on', 'at', 'me', 'again', 'to', 'with'].includes(lowerAt(scene, verb + 1)) ||
    scene.tokens[verb + 1]?.type !== 'word') &&
  (!['to', 'with'].includes(lowerAt(scene, verb + 1)) || selfPronouns.has(lowerAt(scene, verb + 2)));

/** "has agreed to see me at last, Monday": what they said yes to. */
const isAgreed = (scene: Scene, date: DateExpression): boolean => {
  const clause = clauseAt(scene, date.first);
  return (
    clause?.lemma === 'agree' &&
    !clause.negated &&
    clause.subject === 'them' &&
    lowerAt(scene, clause.verb + 1) === 'to' &&
    ['see', 'meet', 'talk', 'speak', 'zoom', 'chat'].includes(lowerAt(scene, clause.verb + 2)) &&
    date.first > clause.verb
  );
};

const someDay = wordSet('again soon more another next');

const setting = wordSet('set arrange make fix agree reserve book schedule');

/** "Set up a call with Ada for Friday", "agreed on lunch on Friday", "arranged to meet her tomorrow": what was settled lies ahead. */
const isSetUp = (scene: Scene, date: DateExpression): boolean => {
  const clause = clauseAt(scene, date.first);
  if (clause === undefined || clause.negated || clause.modal !== null || clause.frame !== 'plain')
    return false;
  if (!['me', 'we', 'none'].includes(clause.subject) || !setting.has(clause.lemma)) return false;
  // "agreed to talk again in the new year": some day.
  if (indexIn(scene, clause.verb, clause.end, (at) => someDay.has(lowerAt(scene, at))) >= 0) return false;
  const isTalk = (at: number): boolean =>
    isTalkOrMeeting(lowerAt(scene, at)) ||
    lowerAt(scene, at) === 'appointment' ||
    (lowerAt(scene, at - 1) === 'to' &&
      ['see', 'meet', 'talk', 'speak', 'call'].includes(lowerAt(scene, at)));
  return date.first > clause.verb && indexIn(scene, clause.verb + 1, clause.end, isTalk) > 0;
};

/** "My next call with Ada is on Friday" */
const isTalkOf = (scene: Scene, date: DateExpression): boolean => {
  const clause = clauseAt(scene, date.first);
  if (clause?.lemma !== 'be' || clause.form !== 's' || clause.modal !== null || clause.negated) return false;
  const withWhom = indexIn(
    scene,
    clause.subjectFirst,
    clause.verb,
    (at) => lowerAt(scene, at) === 'with' && isTalkOrMeeting(lowerAt(scene, at - 1)),
  );
  return ['mine', 'thing'].includes(clause.subject) && withWhom > 0 && date.first > clause.verb;
};

const isTalkOrMeeting = (word: string): boolean =>
  isTalkNoun(word) || ['meeting', 'interview'].includes(word);

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
