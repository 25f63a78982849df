import { parseCalendarDay, type CalendarDay } from '../dates/index.ts';
import type { Clause } from './clauses.ts';
import type { ClockTime } from './clock-times.ts';
import { arrangedFor, isSettledAhead, isToldWhich, putOff } from './contact-plans.ts';
import { isAgreedTalk, isHypothetical, type Sign } from './contact-signs.ts';
import type { DateExpression } from './date-reading.ts';
import { isDeadline, isOwnTask, isReminder, isSpanOfCount } from './other-days.ts';
import { contactNouns, contactVerbs } from './english/contact.ts';
import { prepositions } from './english/grammar.ts';
import { isVerbForm } from './english/verbs.ts';
import { clauseAt, datesIn, lowerAt, mentionAt, type Scene } from './scene.ts';

const planWords = new Set([
  'scheduled',
  'booked',
  'planned',
  'planning',
  'upcoming',
  'arranged',
  'appointment',
  'invited',
  'tentative',
  'plan',
  'confirmed',
  'rescheduled',
  'postponed',
  'moved',
  'rebooked',
  'settled',
  'pencilled',
  'penciled',
]);

const isPastTalk = (scene: Scene, sign: Sign): boolean => {
  const clause = scene.clauses[sign.clause];
  if (clause === undefined) return false;
  if (clause.modal === 'will') return false;
  if (sign.verb && isVerbForm(lowerAt(scene, sign.index), 'past') && !planWords.has(clause.lemma))
    return true;
  return (
    clause.form === 'past' &&
    clause.verb >= 0 &&
    ![
      'schedule',
      'book',
      'plan',
      'arrange',
      'invite',
      'set',
      'agree',
      'confirm',
      'reschedule',
      'postpone',
      'move',
      'get',
    ].includes(clause.lemma)
  );
};

/** Verbs that have a talk, a meal or a drink as their object. */
const havesTalks = new Set(
  'have get grab do take drink eat share make arrange attend join hold host book schedule'.split(' '),
);

/** "she'll call me", "he will call on Monday", and not "he'll nudge him after": theirs with me. */
const isOfMeAhead = (scene: Scene, { first, verb, end }: Clause): boolean =>
  datesIn(scene, first, end).length > 0 ||
  !['him', 'her', 'them', 'the', 'his', 'their'].includes(lowerAt(scene, verb + 1));

const isPlan = (scene: Scene, sign: Sign): boolean => {
  const clause = scene.clauses[sign.clause];
  if (clause === undefined || clause.negated) return false;
  // "lunch Friday with Ken?"
  if (clause.question && scene.tokens[sign.index]?.type === 'word' && !sign.verb) return true;
  if (clause.modal === 'will' || clause.modal === 'must')
    return clause.subject !== 'them' || (clause.modal === 'will' && isOfMeAhead(scene, clause));
  // "have agreed to talk on the phone on Monday"
  if (isAgreedTalk(scene, clause)) return true;
  // "Meeting in London on Monday" is a noun; "Meeting Ada on Monday" is a plan.
  const next = lowerAt(scene, clause.verb + 1);
  if (
    clause.lemma === 'meet' &&
    !clause.isAuxiliary &&
    (prepositions.has(next) || scene.tokens[clause.verb + 1]?.type !== 'word')
  )
    return false;
  // "Mentoring session with Ada" is what kind of talk it was; "Having coffee with Ada at 3" is a plan.
  if (
    clause.form === 'ing' &&
    clause.subject === 'none' &&
    contactNouns.has(next) &&
    !havesTalks.has(clause.lemma)
  )
    return false;
  // "Thursday I have tea with Peggy": the present of what is settled, with its day.
  if (
    clause.form === 'base' &&
    clause.modal === null &&
    ['me', 'we'].includes(clause.subject) &&
    clause.ownSubject &&
    ['have', 'meet', 'see', 'visit', 'call', 'speak'].includes(clause.lemma)
  )
    return true;
  const continuous =
    clause.form === 'ing' && (clause.isAuxiliary || clause.subject === 'none') && clause.verb >= 0;
  if (
    continuous &&
    clause.isAuxiliary &&
    ['was', 'were', 'been'].some((word) =>
      scene.tokens.slice(Math.max(0, clause.subjectFirst), clause.verb).some(({ lower }) => lower === word),
    )
  )
    return false;
  return continuous;
};

/** "call fri 14h - ask about the scheme": a note of what to ask there, and nothing told. */
const isPrepared = (scene: Scene): boolean =>
  scene.clauses.some(
    ({ lemma, form, subject, verb, first }) =>
      lemma === 'ask' &&
      form === 'base' &&
      subject === 'none' &&
      verb === first &&
      ['about', 're', 'if', 'whether', 'for', 'how'].includes(lowerAt(scene, verb + 1)),
  );

const pastAnywhere = (scene: Scene, taken: ReadonlySet<number>): boolean =>
  scene.clauses.some(
    (clause, number) =>
      !taken.has(number) &&
      clause.form === 'past' &&
      clause.frame === 'plain' &&
      ![
        'schedule',
        'book',
        'plan',
        'arrange',
        'set',
        'agree',
        'confirm',
        'postpone',
        'reschedule',
        'invite',
      ].includes(clause.lemma),
  );

interface Timing {
  readonly planned: boolean;
  readonly day: CalendarDay;
}

const excludedBefore = new Set([
  'due',
  'of',
  'about',
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'every',
  'for',
]);

const intending = new Set([
  'agree',
  'want',
  'plan',
  'hope',
  'ask',
  'tell',
  'decide',
  'need',
  'promise',
  'offer',
  'invite',
  'remind',
  'like',
  'love',
  'expect',
  'prefer',
  'intend',
  'suggest',
  'propose',
]);

/** "planning to see Ada on 5 December": my own plan of a talk, whose day it is. */
const isOwnPlan = (scene: Scene, clause: Clause, verb: string, isOver: boolean): boolean =>
  (['plan', 'intend', 'aim', 'mean'].includes(clause.lemma) || (isAgreedTalk(scene, clause) && !isOver)) &&
  clause.subject !== 'them' &&
  clause.subject !== 'thing' &&
  (contactVerbs.has(verb) || ['see', 'visit', 'have', 'catch', 'grab'].includes(verb));

/** "agreed to talk again in May": the date is that of what was agreed. */
const isIntended = (scene: Scene, clause: Clause, date: number, isOver: boolean): boolean => {
  if (!intending.has(clause.lemma) || clause.modal !== null) return false;
  for (let at = clause.verb + 1; at < date; at += 1) {
    const verb = lowerAt(scene, at + 1);
    if (lowerAt(scene, at) === 'to' && isVerbForm(verb, 'base'))
      return !isOwnPlan(scene, clause, verb, isOver);
  }
  return false;
};

/** Dates that can be the talk's own day: near a word of talk first, then at a sentence's start, then anywhere left. */
export const ownDates = (
  scene: Scene,
  signs: readonly Sign[],
  claimed: (date: DateExpression) => boolean,
): readonly DateExpression[] => {
  const clauseOf = (date: DateExpression): number => scene.clauseByToken.get(date.first) ?? -1;
  const withTalk = new Set(signs.map(({ clause }) => clause));
  const isOver = signs.some((sign) => isPastTalk(scene, sign));
  const free = scene.dates.filter((date) => {
    if (claimed(date) || date.precision === 'month' || date.precision === 'year') return false;
    const noun = lowerAt(scene, date.end + 1);
    if (lowerAt(scene, date.end) === "'s" && !(contactNouns.has(noun) || noun === 'talk' || noun === 'chat'))
      return false;
    // "swamped until the new year"
    const before = lowerAt(scene, date.first - (lowerAt(scene, date.first - 1) === 'the' ? 2 : 1));
    if (isReminder(scene, date) || isDeadline(scene, date)) return false;
    const owner = clauseAt(scene, date.first);
    if (isSpanOfCount(scene, date)) return false;
    if (before === 'to' && putOff.has(owner?.lemma ?? '')) return false;
    if (owner?.modal === 'will' && !withTalk.has(clauseOf(date))) return false;
    if (isToldWhich(scene, owner)) return false;
    if (isSettledAhead(owner) && (isOver || owner?.form === 'ing')) return false;
    if (isOwnTask(owner) && !withTalk.has(clauseOf(date))) return false;
    if (
      owner !== undefined &&
      (isHypothetical(owner) ||
        // "were supposed to have lunch today", "suggested Thursday for a call", "Friday suits me"
        (owner.lemma === 'suppose' && owner.isAuxiliary) ||
        (['suggest', 'propose'].includes(owner.lemma) && date.first === owner.verb + 1) ||
        lowerAt(scene, date.end) === 'suits' ||
        // "called to cancel Thursday"
        before === 'cancel' ||
        (owner.negated && owner.modal !== null) ||
        isIntended(scene, owner, date.first, isOver))
    )
      return false;
    // "the position was filled on Monday. We talked ...": the day of something of theirs.
    const isTheirs = owner?.subject === 'thing' || (owner?.subject === 'them' && owner.frame === 'said');
    if (
      isTheirs &&
      ['past', 'participle'].includes(owner.form) &&
      !withTalk.has(clauseOf(date)) &&
      (isOver || (owner.subject === 'thing' && signs.length === 0))
    )
      return false;
    // "on the evening of the 15th"
    const partOf = lowerAt(scene, date.first - (lowerAt(scene, date.first - 1) === 'the' ? 3 : 2));
    if (before === 'of' && /^(?:morning|afternoon|evening|night)$/u.test(partOf)) return true;
    return !excludedBefore.has(before) || (before === 'for' && date.tense !== 'past');
  });
  const rank = (date: DateExpression): number => {
    const clause = clauseOf(date);
    if (withTalk.has(clause)) return 0;
    const here = scene.clauses[clause];
    if (here === undefined || here.verb < 0) return 1;
    return here.subject === 'them' && here.frame !== 'plain' ? 3 : 2;
  };
  return free
    .map((date) => ({ date, order: rank(date) }))
    .toSorted((one, other) => one.order - other.order || one.date.first - other.date.first)
    .map(({ date }) => date);
};

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
    signs.some((sign) => isPastTalk(scene, sign)) || (signs.length === 0 && pastAnywhere(scene, taken));
  const slip = past ? slipOfTense(scene, signs, dates) : undefined;
  if (slip !== undefined) return { planned: true, day: slip.day('future') };
  const planning = !past && signs.some((sign) => isPlan(scene, sign));
  const worded =
    !past &&
    scene.tokens.some(
      (token, index) => planWords.has(token.lower) && mentionAt(scene, index) === undefined,
    ) &&
    signs.length > 0;
  const [first] = past
    ? dates.filter(
        (date) =>
          date.tense !== 'future' &&
          !isOfAnotherYear(scene, date) &&
          clauseAt(scene, date.first)?.modal !== 'will',
      )
    : dates;
  // "Seeing Tom in January": from its first day on it may come.
  const month = planning && first === undefined ? monthOfTalk(scene, signs, claimed) : null;
  if (month !== null) return { planned: true, day: month };
  if (first === undefined) {
    const later =
      !past && time !== null && time.minute > scene.minute && signs.length > 0 && !pastAnywhere(scene, taken);
    return { planned: planning || later, day: scene.today };
  }
  if (past) {
    const day = first.day('past');
    return { planned: day > scene.today, day };
  }
  // "Not meeting Ken tomorrow after all"
  if (signs.length > 0 && signs.every(({ clause }) => scene.clauses[clause]?.negated === true))
    return { planned: false, day: scene.today };
  // "told Paul about the offer, beers on me next week": a talk that was, and some day for the next.
  if (first.tense === 'future' && first.precision === 'week' && !planning && pastAnywhere(scene, taken))
    return { planned: false, day: scene.today };
  if (first.tense === 'future') {
    const isToday = first.day('future') === scene.today;
    return { planned: !isToday || !pastAnywhere(scene, taken), day: first.day('future') };
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
    return { planned: planning || (later && !pastAnywhere(scene, taken)), day: scene.today };
  }
  if (back === ahead) return { planned: back > scene.today, day: back };
  const prepared = time !== null && isPrepared(scene) && !pastAnywhere(scene, taken);
  if (planning || worded || prepared) return { planned: true, day: ahead };
  // A date with a month but no year, far nearer ahead than behind, and nothing in the past tense: a plan.
  const written =
    scene.tokens.slice(first.first, first.end).length >= 2 || /[./]/u.test(lowerAt(scene, first.first));
  const nearAhead = written && daysApart(scene.today, ahead) <= 60 && daysApart(back, scene.today) > 180;
  if (!nearAhead) return { planned: false, day: back };
  return pastAnywhere(scene, taken) ? { planned: false, day: scene.today } : { planned: true, day: ahead };
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
  daysApart(date.day('past'), scene.today) > 180 &&
  daysApart(scene.today, date.day('future')) <= 90;

const daysApart = (from: CalendarDay, to: CalendarDay): number => {
  const number = (day: CalendarDay): number =>
    Number(day.slice(0, 4)) * 365 + Number(day.slice(5, 7)) * 30.4 + Number(day.slice(8, 10));
  return number(to) - number(from);
};
