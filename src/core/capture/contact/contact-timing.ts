import type { Clause } from '../clauses/clauses.ts';
import { contactVerbs, isTalkNoun } from '../english/contact.ts';
import { objectPronouns, possessives } from '../english/grammar.ts';
import { daysBetween, parseCalendarDay, type CalendarDay } from '../../dates/index.ts';
import type { ClockTime } from '../days/clock-times.ts';
import { arrangedFor } from './contact-plans.ts';
import type { Sign } from './sign.ts';
import { isPastTalk, isPlan, isPrepared, isPastAnywhere } from './contact-tense.ts';
import { planWords } from './plan-words.ts';
import { talkAheadIn } from './talks-ahead.ts';
import type { DateExpression } from '../days/date-reading.ts';
import { durations } from '../days/durations.ts';
import { weekdays } from '../english/words.ts';
import { clauseAt, lowerAt, mentionAt, type Scene } from '../scene.ts';

interface Timing {
  readonly planned: boolean;
  readonly day: CalendarDay;
}

export const timingOf = (
  scene: Scene,
  signs: readonly Sign[],
  dates: readonly DateExpression[],
  time: ClockTime | null,
  taken: ReadonlySet<number>,
  claimed: (date: DateExpression) => boolean,
): Timing => {
  const arranged = arrangedFor(scene, signs, claimed);
  if (arranged !== undefined) return { planned: true, day: arranged.day('future') };
  const past =
    signs.some((sign) => isPastTalk(scene, sign)) || (signs.length === 0 && isPastAnywhere(scene, taken));
  const slip = past ? slipOfTense(scene, signs, dates) : undefined;
  if (slip !== undefined) return { planned: true, day: slip.day('future') };
  // "Meeting with Ada, 50 minutes. I'm doing the review": what had its length has been.
  const [noted] = signs;
  const telling = noted !== undefined && isOver(scene, noted) ? [noted] : signs;
  const planning = !past && telling.some((sign) => isPlan(scene, sign) || isReminded(scene, sign.clause));
  const worded =
    !past &&
    scene.tokens.some(
      (token, index) =>
        (planWords.has(token.lower) &&
          !(
            taken.has(scene.clauseByToken.get(index) ?? -1) && talkAheadIn(scene, clauseAt(scene, index)) >= 0
          ) &&
          mentionAt(scene, index) === undefined &&
          !isOfTheirLife(scene, signs, index)) ||
        // "looking forward to it"
        (token.lower === 'forward' &&
          (['it', 'this', 'that'].includes(lowerAt(scene, index + 2)) ||
            isTalkNoun(lowerAt(scene, index + 2)))) ||
        // "Next: lunch with Ada"
        (token.lower === 'next' && lowerAt(scene, index + 1) === ':'),
    ) &&
    signs.length > 0;
  const [first] = past
    ? dates.filter(
        (date) =>
          date.tense !== 'future' &&
          !isStated(scene, date) &&
          !isOfAnotherYear(scene, date) &&
          clauseAt(scene, date.first)?.modal !== 'will',
      )
    : dates;
  // "Seeing Tom in January": from its first day on it may come.
  const month = planning && first === undefined ? monthOfTalk(scene, signs, claimed) : null;
  if (month !== null) return { planned: true, day: month };
  if (first === undefined) {
    const later =
      !past &&
      time !== null &&
      time.minute > scene.minute &&
      signs.length > 0 &&
      !isPastAnywhere(scene, taken);
    return { planned: planning || later, day: scene.today };
  }
  if (past) {
    const day = first.day('past');
    return { planned: day > scene.today, day };
  }
  // "Not meeting Ken tomorrow after all"
  const isDenied = ({ clause }: Sign): boolean =>
    scene.clauses[clause]?.negated === true && !isReminded(scene, clause);
  if (signs.length > 0 && signs.every(isDenied)) return { planned: false, day: scene.today };
  // "told Paul about the offer, beers on me next week": a talk that was, and some day for the next.
  if (first.tense === 'future' && first.precision === 'week' && !planning && isPastAnywhere(scene, taken))
    return { planned: false, day: scene.today };
  if (first.tense === 'future') {
    const isToday = first.day('future') === scene.today;
    return { planned: !isToday || !isPastAnywhere(scene, taken), day: first.day('future') };
  }
  if (first.tense === 'past') return { planned: false, day: first.day('past') };
  const [back, ahead] = [first.day('past'), first.day('future')];
  if (back === scene.today && ahead === scene.today) {
    const afternoon = scene.tokens
      .slice(first.first, first.end)
      .some(
        ({ lower }) =>
          (lower === 'afternoon' && scene.minute < 12 * 60) ||
          (lower === 'evening' && scene.minute < 17 * 60),
      );
    const later = (time !== null && time.minute > scene.minute) || (time === null && afternoon);
    return { planned: planning || (later && !isPastAnywhere(scene, taken)), day: scene.today };
  }
  if (back === ahead) return { planned: back > scene.today, day: back };
  const prepared = time !== null && isPrepared(scene) && !isPastAnywhere(scene, taken);
  if (
    planning ||
    worded ||
    prepared ||
    isEntered(scene, signs, first, time) ||
    isOrdered(scene, signs, first, taken)
  )
    return { planned: true, day: ahead };
  if (isStated(scene, first)) return { planned: false, day: scene.today };
  // A date with a month but no year, far nearer ahead than behind, and nothing in the past tense: a plan.
  const written =
    scene.tokens.slice(first.first, first.end).length >= 2 || /[./]/u.test(lowerAt(scene, first.first));
  const nearAhead = written && daysBetween(scene.today, ahead) <= 60 && daysBetween(back, scene.today) > 180;
  if (!nearAhead) return { planned: false, day: back };
  return isPastAnywhere(scene, taken) ? { planned: false, day: scene.today } : { planned: true, day: ahead };
};

/** "I moved here in September", "she invited me to a concert": away from the talk, nothing that is done to its day. */
const isOfTheirLife = (scene: Scene, signs: readonly Sign[], index: number): boolean =>
  ['moved', 'invited', 'settled'].includes(lowerAt(scene, index)) &&
  clauseAt(scene, index)?.ownSubject === true &&
  signs.every(({ clause }) => clause !== scene.clauseByToken.get(index));

/**
 * "Dinner with Ines on Saturday at 7 pm, at the Greek place": written out as into a calendar, of a talk that no verb tells and
 * that had no length yet. What is jotted ("vermouth w/ Núria, Sat 1pm") is told as often of what was.
 */
const isEntered = (
  scene: Scene,
  signs: readonly Sign[],
  date: DateExpression,
  time: ClockTime | null,
): boolean =>
  time !== null &&
  weekdays.has(lowerAt(scene, date.first)) &&
  lowerAt(scene, date.first - 1) === 'on' &&
  lowerAt(scene, time.first - 1) === 'at' &&
  clauseAt(scene, date.first) === clauseAt(scene, time.first) &&
  signs.some(
    ({ clause }) =>
      scene.clauses[clause] === clauseAt(scene, date.first) && (scene.clauses[clause]?.verb ?? 0) < 0,
  ) &&
  !scene.clauses.some(({ form, verb }) => form === 'past' && verb >= 0) &&
  durations(scene.tokens).length === 0;

/**
 * "Call Ada on Thursday", "See Ken on Saturday": what one tells oneself to do lies ahead, where nothing is told of it. What is jotted
 * ("call ada thu") may as well be what was: it is the nearer of the two days, and where an outcome is noted with it it has been.
 */
const isOrdered = (
  scene: Scene,
  signs: readonly Sign[],
  date: DateExpression,
  taken: ReadonlySet<number>,
): boolean => {
  const clause = clauseAt(scene, date.first);
  if (
    clause === undefined ||
    !isOrder(scene, clause) ||
    !signs.every((sign) => scene.clauses[sign.clause] === clause)
  )
    return false;
  if (isPastAnywhere(scene, taken) || durations(scene.tokens).length > 0) return false;
  if (['on', 'this'].includes(lowerAt(scene, date.first - 1))) return true;
  const isNearer = daysBetween(scene.today, date.day('future')) <= daysBetween(date.day('past'), scene.today);
  return isNearer && scene.clauses.every((one) => one === clause || one.subject !== 'them');
};

/** "**Call Ada**", "**ring her** back", and not "call **with** Ada", "catch up with her", which are what it was. */
const isOrder = (scene: Scene, { form, subject, verb, first, modal, negated, lemma }: Clause): boolean => {
  if (form !== 'base' || subject !== 'none' || verb !== first || modal !== null || negated) return false;
  const whom = lowerAt(scene, verb + 1);
  return (
    contactVerbs.has(lemma) &&
    (mentionAt(scene, verb + 1) !== undefined ||
      objectPronouns.has(whom) ||
      possessives.has(whom) ||
      whom === 'my')
  );
};

/** "Meeting with Ada, 50 minutes": noted without a verb, and with the time that it took. */
const isOver = (scene: Scene, { clause: at }: Sign): boolean => {
  const clause = scene.clauses[at];
  if (clause === undefined || clause.verb >= 0) return false;
  const sentence = scene.sentences[clause.sentence];
  return durations(scene.tokens).some(
    ({ first }) => sentence !== undefined && sentence.from <= first && first < sentence.to,
  );
};

/** "Don't forget dinner with Priya", "Reminder: coffee with Priya" */
const isReminded = (scene: Scene, index: number): boolean => {
  const clause = scene.clauses[index];
  return (
    (clause?.lemma === 'forget' && clause.negated) || lowerAt(scene, (clause?.first ?? 0) - 2) === 'reminder'
  );
};

/** "the interview is on Wednesday", "it's set for Friday": said in the present, it lies ahead. */
const isStated = (scene: Scene, { first }: DateExpression): boolean => {
  if (!['on', 'for'].includes(lowerAt(scene, first - 1))) return false;
  const set = ['set', 'scheduled', 'booked', 'planned', 'due'].includes(lowerAt(scene, first - 2)) ? 3 : 2;
  const verb = lowerAt(scene, first - set);
  // "dinner at Rosa's on Sunday": a place.
  return ['is', 'are'].includes(verb) || (verb === "'s" && lowerAt(scene, first - set - 1) === 'it');
};

const monthOfTalk = (
  scene: Scene,
  signs: readonly Sign[],
  claimed: (date: DateExpression) => boolean,
): CalendarDay | null => {
  const date = scene.dates.find(
    (one) =>
      one.precision === 'month' &&
      one.tense !== 'past' &&
      !claimed(one) &&
      signs.some(({ clause }) => clause === scene.clauseByToken.get(one.first)),
  );
  const first = date === undefined ? null : parseCalendarDay(`${date.partial('future')}-01`);
  return first !== null && first > scene.today ? first : null;
};

/**
 * "Met Jane tomorrow": a day to come right behind the name of whom one is said to have met. The day is plain and the
 * tense a slip, so that it is a plan; what merely follows in the sentence ("met Jane about her move tomorrow") is none.
 */
const slipOfTense = (
  scene: Scene,
  signs: readonly Sign[],
  dates: readonly DateExpression[],
): DateExpression | undefined =>
  dates.find((date) => {
    if (date.tense !== 'future' || date.precision !== 'day' || date.day('future') <= scene.today)
      return false;
    const clause = clauseAt(scene, date.first);
    const before = lowerAt(scene, date.first - 1) === 'on' ? date.first - 2 : date.first - 1;
    return (
      mentionAt(scene, before) !== undefined &&
      signs.some((sign) => isPastTalk(scene, sign) && scene.clauses[sign.clause] === clause)
    );
  });

/** "said yes to speaking on 10 December": without a year, far nearer ahead than behind. */
const isOfAnotherYear = (scene: Scene, date: DateExpression): boolean =>
  date.tense === 'either' &&
  date.day('past') !== date.day('future') &&
  daysBetween(date.day('past'), scene.today) > 180 &&
  daysBetween(scene.today, date.day('future')) <= 90;
