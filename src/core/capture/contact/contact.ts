import { wordSet } from '../../word-set.ts';
import type { CalendarDay } from '../../dates/index.ts';
import type { InteractionKind } from '../../interactions/interaction.ts';
import type { Clause } from '../clauses/clauses.ts';
import { clockTimes, type ClockTime } from '../days/clock-times.ts';
import { directionOf } from './contact-direction.ts';
import { signsOf, signsOfCalledOff } from './contact-signs.ts';
import { messengers } from './sign-nouns.ts';
import type { Sign } from './sign.ts';
import { isPutOff, isSettledAhead, nextTalksIn } from './contact-plans.ts';
import { timingOf } from './contact-timing.ts';
import { talkAheadIn } from './talks-ahead.ts';
import { ownDates } from './own-dates.ts';
import type { DateExpression } from '../days/date-reading.ts';
import type { CaptureDraft } from '../draft.ts';
import { durations } from '../days/durations.ts';
import { isLive } from '../english/contact.ts';
import { limits } from '../english/dates.ts';
import { selfPronouns, themWords } from '../english/grammar.ts';
import { verbForm } from '../english/verbs.ts';
import { indexIn, clauseAt, datesIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** How one met: what kind, when, for how long, who began, and whether it is still to come. */
export interface Contact {
  readonly kind: InteractionKind;
  readonly planned: boolean;
  readonly day: CalendarDay;
  readonly time: string | null;
  readonly minutes: number | null;
  readonly direction: CaptureDraft['direction'];
}

const videoWords = wordSet('video zoom facetime skype teams webex meet hangouts gmeet');

/** "25 minutes on Teams.", "We had coffee.": what is added to the talk, and no other matter. */
const isAside = (scene: Scene, sign: Sign): boolean => {
  const clause = scene.clauses[sign.clause];
  return clause === undefined || clause.verb < 0 || clause.subject === 'we' || clause.subject === 'me';
};

/** The kind that the signs of the first clause of talk agree on: what says more ("for coffee", "on Zoom") wins over "met", "spoke". */
const kindOf = (scene: Scene, all: readonly Sign[]): InteractionKind => {
  const [first] = all;
  if (first === undefined) return 'other';
  // "I'm meeting Ada tomorrow and calling Ben on Friday": the second talk has a day of its own.
  const signs = all.filter(({ clause: at }) => at === first.clause || !isOtherDay(scene, first.clause, at));
  const clause = scene.clauses[first.clause];
  const near = signs.filter((sign) => scene.clauses[sign.clause]?.sentence === clause?.sentence);
  // "spoke for half an hour on Viber": by voice.
  const spoken = ['talk', 'speak'].includes(verbForm(lowerAt(scene, first.index))?.lemma ?? '');
  if (spoken && near.some(({ index }) => messengers.has(lowerAt(scene, index)))) return 'call';
  const online = near.some(({ index, kind }) => kind === 'video' && videoWords.has(lowerAt(scene, index)));
  const telling = near.find(({ vague }) => !vague);
  // "online session", "a virtual interview"
  const isRemote = near.some(({ index }) =>
    ['online', 'virtual', 'remote'].includes(lowerAt(scene, index - 1)),
  );
  if (isRemote && (telling === undefined || telling.kind === 'meeting')) return 'video';
  if (online && (telling === undefined || isLive(telling.kind))) return 'video';
  if (telling !== undefined) {
    // "walked and talked over coffee": the first says it; "meeting" and "call" yield to nothing else.
    return telling.kind;
  }
  const later = signs.find((sign) => !sign.vague && isAside(scene, sign));
  if (later !== undefined && isLive(later.kind) === isLive(first.kind)) return later.kind;
  const said = near.find(({ kind }) => kind !== 'other')?.kind ?? first.kind;
  // "talked to Maria after class": in person, where nothing else is said.
  return said === 'other' ? 'meeting' : said;
};

/** Who was with whom for so long, or will be at that hour, met, where no word says how. */
const longestMeeting = 4 * 60;

/** What is said to somebody. */
const saying = wordSet(
  'say tell ask mention explain describe suggest recommend advise warn wonder remind discuss agree introduce answer',
);

/** What is given to somebody, shown, or done for them where both are. */
const givingByHand = wordSet(
  'give show teach lend hand bring buy drive take walk treat guide coach practise practice rehearse interview host join grill',
);

/** "showed me the whole system", "said hello to our CFO", "sang with Ada": something was said or done between us. */
const isTogether = (scene: Scene, taken: ReadonlySet<number>): boolean =>
  scene.clauses.some((clause, number) => {
    const { form, frame, modal, negated, subject, lemma, verb, end } = clause;
    if (taken.has(number) || form !== 'past' || frame !== 'plain' || modal !== null || negated) return false;
    if (['thing', 'other', 'mine'].includes(subject)) return false;
    // "Sent her the report, as she asked": another day.
    if ([clause.first - 1, clause.first].some((at) => lowerAt(scene, at) === 'as')) return false;
    if (saying.has(lemma)) return true;
    const isBetween = (first: number): boolean => isOneOfUs(scene, first, subject);
    if (subject === 'we') return true;
    if (lemma === 'come') return lowerAt(scene, verb + 1) === 'to';
    if (givingByHand.has(lemma)) return indexIn(scene, verb + 1, end, isBetween) >= 0;
    return indexIn(scene, verb + 1, end, (at) => lowerAt(scene, at) === 'with' && isBetween(at + 1)) >= 0;
  });

/** Of what they did, me; of what I did, them. */
const isOneOfUs = (scene: Scene, index: number, subject: Clause['subject']): boolean => {
  const word = lowerAt(scene, index);
  return subject === 'them'
    ? selfPronouns.has(word)
    : themWords.has(word) || mentionAt(scene, index) !== undefined || selfPronouns.has(word);
};

const isOtherDay = (scene: Scene, one: number, other: number): boolean => {
  const [own, next] = [one, other].map((index) => {
    const clause = scene.clauses[index];
    return clause === undefined ? undefined : datesIn(scene, clause.first, clause.end)[0];
  });
  return (
    own !== undefined &&
    next !== undefined &&
    own.day('future') !== next.day('future') &&
    next.tense !== 'past'
  );
};

/** "pushed back an hour", "moved by half an hour" */
const isPutOffBy = (scene: Scene, first: number): boolean =>
  ['back', 'by', 'forward'].includes(lowerAt(scene, first - 1)) &&
  /^(?:push|mov|shift|postpon|delay|put|brought)/u.test(lowerAt(scene, first - 2));

/** "wants my CV by tomorrow noon", "ring Ada back before noon": until when something is due. */
const isDeadline = (scene: Scene, first: number): boolean => {
  // "called me this morning by 9", "coffee before noon": when it was or will be.
  if (['before', 'by'].includes(lowerAt(scene, first - 1)))
    return (
      !['past', 'none'].includes(clauseAt(scene, first)?.form ?? 'none') &&
      !['shortly', 'just'].includes(lowerAt(scene, first - 2))
    );
  const date = scene.dates.find((one) => one.first < first && first <= one.end + 1);
  if (date === undefined || !limits.has(lowerAt(scene, date.first - 1))) return false;
  // "postponed until Tuesday at 4"
  const owner = clauseAt(scene, date.first);
  return owner === undefined || !isPutOff(scene, owner);
};

const wordsOfTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const half = 12 * 60;
/** Nobody calls before. */
const earliest = 5 * 60;

/** "Tom introduced us by email, and she gave me 40 minutes on the phone": the talk is what took the time. */
const timedOnly = (scene: Scene, signs: readonly Sign[], timed: number): readonly Sign[] => {
  const [first] = signs;
  if (first === undefined || isLive(first.kind)) return signs;
  const own = signs.filter(
    ({ clause, kind }) => isLive(kind) && kind !== 'other' && clause === scene.clauseByToken.get(timed),
  );
  return own.length > 0 ? own : signs;
};

/** "Emailed Ada. **We're having lunch** on Friday": of a plan, what was planned and not by what it was agreed on. */
const plannedOnly = (scene: Scene, signs: readonly Sign[]): readonly Sign[] => {
  const [first] = signs;
  if (first === undefined || isLive(first.kind)) return signs;
  const ahead = signs.filter(({ clause }) => talkAheadIn(scene, scene.clauses[clause]) >= 0);
  return ahead.some(({ kind }) => isLive(kind)) ? ahead : signs;
};

/** "cut short, we go on Friday at 10", "suggested Wednesday 4pm": away from the talk, with a day that is not its own. */
const isOfAnotherDay = (
  scene: Scene,
  signs: readonly Sign[],
  { first, end }: ClockTime,
  day: CalendarDay,
): boolean =>
  // "Ravi answered! Call next Wednesday 18:00": behind what is told of today.
  (signs.every(({ clause }) => clause !== scene.clauseByToken.get(first)) ||
    signs.some(
      ({ clause }) => clause !== scene.clauseByToken.get(first) && scene.clauses[clause]?.form === 'past',
    )) &&
  scene.dates.some(
    (date) =>
      ((date.end <= first && first - date.end <= 2) || (end <= date.first && date.first - end <= 2)) &&
      clauseAt(scene, date.first) === clauseAt(scene, first) &&
      date.day('past') !== day &&
      date.day('future') !== day,
  );

/**
 * @param used clauses that are promises, threads or facts: they say nothing of the talk's own day and kind
 * @param isClaimed dates that belong to something else
 * @param isTheirs words that tell of an event of theirs
 * @param hasCompany whether anybody is said to have been there
 */
export const contactOf = (
  scene: Scene,
  used: ReadonlySet<number>,
  isClaimed: (date: DateExpression) => boolean,
  isTheirs: (index: number) => boolean,
  hasCompany: boolean,
): Contact => {
  const next = nextTalksIn(scene, signsOf(scene, used));
  const taken = new Set([...used, ...next]);
  const claimed = (date: DateExpression): boolean =>
    isClaimed(date) || next.includes(scene.clauseByToken.get(date.first) ?? -1);
  const inTaken = (index: number): boolean => taken.has(scene.clauseByToken.get(index) ?? -1);
  const times = clockTimes(scene.tokens);
  const length = durations(scene.tokens).find(
    ({ first, end }) =>
      !inTaken(first) &&
      clauseAt(scene, first)?.frame !== 'asked' &&
      !isPutOffBy(scene, first) &&
      !times.some((clock) => clock.first < end && first < clock.end),
  );
  const heardSigns = signsOf(scene, taken).filter(({ index }) => !isTheirs(index));
  const signs = timedOnly(scene, heardSigns, length?.first ?? -1);
  const days = ownDates(scene, signs, claimed);
  // "she can't come next Tuesday at 3": of a day that is not the talk's.
  const isOfOther = (first: number): boolean =>
    scene.dates.some(
      (date) =>
        date.end <= first &&
        first - date.end <= 2 &&
        date.tense === 'future' &&
        date.day('future') !== scene.today &&
        !days.includes(date) &&
        clauseAt(scene, date.first)?.negated === true,
    );
  const said =
    times.find(
      ({ first }) =>
        !inTaken(first) &&
        !isSettledAhead(clauseAt(scene, first)) &&
        !isDeadline(scene, first) &&
        !isOfOther(first),
    ) ?? null;
  const { planned, day } = timingOf(scene, signs, days, said, taken, claimed);
  const heard = said === null || isOfAnotherDay(scene, signs, said, day) ? null : said;
  // "Called at 6.45, woke me up", said at half past seven: what has happened was before now.
  const isAhead =
    heard !== null && heard.open && !planned && day === scene.today && heard.minute > scene.minute;
  const time = isAhead && heard.minute >= earliest + half ? { ...heard, minute: heard.minute - half } : heard;
  const minutes = length?.minutes ?? time?.length ?? null;
  const met =
    hasCompany &&
    (minutes === null ? planned || time !== null || isTogether(scene, taken) : minutes <= longestMeeting);
  const meant = planned ? plannedOnly(scene, signs) : signs;
  const named = meant.length === 0 && planned ? signsOfCalledOff(scene, taken) : meant;
  return {
    kind: named.length === 0 && met ? 'meeting' : kindOf(scene, named),
    planned,
    day,
    time: time === null ? null : wordsOfTime(time.minute),
    minutes,
    direction: directionOf(scene, signs),
  };
};
