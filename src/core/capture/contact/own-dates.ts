import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isSettledAhead, isToldWhich, putOff } from './contact-plans.ts';
import { isHypothetical } from './contact-signs.ts';
import { isAgreedTalk } from './sign-verbs.ts';
import type { Sign } from './sign.ts';
import { isDropIn } from './sign-context.ts';
import { isPastTalk } from './contact-tense.ts';
import type { DateExpression } from '../days/date-reading.ts';
import { contactNouns, contactVerbs, namesTalk } from '../english/contact.ts';
import { limits } from '../english/dates.ts';
import { eventNouns } from '../english/life.ts';
import { isVerbForm } from '../english/verbs.ts';
import { isDeadline, isOfThing, isOwnTask, isReminder, isSpanOfCount } from './other-days.ts';
import { indexIn, lowerAt, type Scene } from '../scene.ts';
import { isDayAwaited, isDayOfMatter } from '../days/matters.ts';

/** Dates that can be the talk's own day: near a word of talk first, then at a sentence's start, then anywhere left. */
export const ownDates = (
  scene: Scene,
  signs: readonly Sign[],
  claimed: (date: DateExpression) => boolean,
): readonly DateExpression[] => {
  const withTalk = new Set(
    signs.filter((sign, order) => order === 0 || !isTalkOfTheirs(scene, sign)).map(({ clause }) => clause),
  );
  const isOver = signs.some((sign) => isPastTalk(scene, sign));
  const isFree = (date: DateExpression): boolean => {
    const clause = clauseOf(scene, date);
    const owner = scene.clauses[clause];
    const isWithTalk = withTalk.has(clause);
    const placed: Placed = { scene, date, owner, isWithTalk, withTalk, isOver, isTalkTold: signs.length > 0 };
    return !claimed(date) && !reasonsAgainst.some((isAgainst) => isAgainst(placed));
  };
  const rank = (date: DateExpression): number => {
    const clause = clauseOf(scene, date);
    if (withTalk.has(clause)) return 0;
    const here = scene.clauses[clause];
    if (here === undefined || here.verb < 0) return 1;
    return here.subject === 'them' && here.frame !== 'plain' ? 3 : 2;
  };
  return scene.dates
    .filter(isFree)
    .map((date) => ({ date, order: rank(date) }))
    .toSorted((one, other) => one.order - other.order || one.date.first - other.date.first)
    .map(({ date }) => date);
};

const clauseOf = (scene: Scene, { first }: DateExpression): number => scene.clauseByToken.get(first) ?? -1;

/** A date, and what is known of where it stands. */
interface Placed {
  readonly scene: Scene;
  readonly date: DateExpression;
  /** Its clause. */
  readonly owner: Clause | undefined;
  /** Whether that is a clause of the talk; `withTalk` are the indexes of all that are. */
  readonly isWithTalk: boolean;
  readonly withTalk: ReadonlySet<number>;
  /** Whether a talk is told that is over. */
  readonly isOver: boolean;
  readonly isTalkTold: boolean;
}

/** The word before the date, past its article. */
const leadOf = ({ scene, date: { first } }: Placed): string =>
  lowerAt(scene, first - (lowerAt(scene, first - 1) === 'the' ? 2 : 1));

/** "Called Ada **in October**" was on some day of it; "called about the fair in October" was not, and "starts in October" is none of ours. */
const isNoDay = (placed: Placed): boolean => {
  const { scene, date, owner, isWithTalk, isOver, withTalk } = placed;
  if (date.precision !== 'month' && date.precision !== 'year') return false;
  const isPast = isOver && date.tense !== 'future' && date.day('past') < scene.today;
  // "spoke to may": a name.
  const isTime = ['in', 'during', 'around', 'of'].includes(leadOf(placed)) || date.end - date.first > 1;
  const isOfTopic =
    indexIn(
      scene,
      owner?.first ?? date.first,
      date.first,
      (at) => topicLeads.has(lowerAt(scene, at)) && !isLength(scene, at + 1),
    ) >= 0;
  return !(isWithTalk && isPast && isTime && withTalk.size === 1) || isOfTopic;
};

/** "about **1.5** hours", "about **half an** hour" */
const isLength = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.type === 'number' ||
  indexIn(scene, at, at + 4, (index) => /^(?:hours?|min|mins|minutes?)$/u.test(lowerAt(scene, index))) >= 0;

const topicLeads = wordSet('about re regarding discussing whom who');

/** "after **Tuesday's** seminar", "before the **Monday** stand-up": when it was says when one talked. */
const isOfOccasion = (placed: Placed): boolean => {
  const { scene, date, isWithTalk, isOver } = placed;
  const noun = lowerAt(scene, date.end);
  return (
    isWithTalk &&
    isOver &&
    ['after', 'before', 'during'].includes(leadOf(placed)) &&
    (noun === "'s" || contactNouns.has(noun) || eventNouns.has(noun))
  );
};

/** "Friday's deadline"; "Friday's call" is on that day. */
const isOwner = (placed: Placed): boolean => {
  const { scene, date } = placed;
  return (
    lowerAt(scene, date.end) === "'s" && !namesTalk(lowerAt(scene, date.end + 1)) && !isOfOccasion(placed)
  );
};

const isOfTask = ({ scene, date, owner, isWithTalk }: Placed): boolean =>
  isReminder(scene, date) || isDeadline(scene, date) || (isOwnTask(owner) && !isWithTalk);

const isWhichOrHowOften = ({ scene, date, owner }: Placed): boolean =>
  isOfThing(scene, date) ||
  isSpanOfCount(scene, date) ||
  // "always sends a card at Christmas"
  isOfHabit(scene, owner) ||
  isDayOfNothing(scene, date);

/** "moved it to Friday", "called to cancel Thursday" */
const isPutOff = (placed: Placed): boolean => {
  const lead = leadOf(placed);
  return (lead === 'to' && putOff.has(placed.owner?.lemma ?? '')) || lead === 'cancel';
};

const isAheadOfElse = ({ owner, isWithTalk, isOver }: Placed): boolean =>
  (['will', 'must'].includes(owner?.modal ?? '') && !isWithTalk) ||
  (isSettledAhead(owner) && (isOver || owner?.form === 'ing'));

const isNewsOfElse = ({ scene, date, owner, isWithTalk, isTalkTold }: Placed): boolean =>
  owner !== undefined &&
  !isWithTalk &&
  ((isTalkTold && isOfElse(owner)) ||
    isDayAwaited(scene, owner) ||
    isDayOfMatter(scene, owner, date, isTalkTold));

/** "were supposed to have lunch today", "suggested Thursday for a call", "Friday suits me": no day on which it was. */
const isOnlyThought = ({ scene, date, owner, isOver }: Placed): boolean =>
  owner !== undefined &&
  (isHypothetical(owner) ||
    (owner.lemma === 'suppose' && owner.isAuxiliary) ||
    (['suggest', 'propose'].includes(owner.lemma) && date.first === owner.verb + 1) ||
    lowerAt(scene, date.end) === 'suits' ||
    (owner.negated && owner.modal !== null) ||
    isIntended(scene, owner, date.first, isOver));

/** "He helped me with my bike. I'm cooking for him on Sunday": to come, beside what is told. */
const isUnderway = ({ scene, owner, isTalkTold }: Placed): boolean =>
  !isTalkTold &&
  owner?.form === 'ing' &&
  owner.isAuxiliary &&
  owner.modal === null &&
  scene.clauses.some(({ form, frame }) => form === 'past' && frame === 'plain');

/** "the position was filled on Monday. We talked ...": the day of something of theirs. */
const isOfTheirs = ({ owner, isWithTalk, isOver, isTalkTold }: Placed): boolean =>
  (owner?.subject === 'thing' || (owner?.subject === 'them' && owner.frame === 'said')) &&
  ['past', 'participle'].includes(owner.form) &&
  !isWithTalk &&
  (isOver || (owner.subject === 'thing' && !isTalkTold));

/** "swamped until the new year", "due Friday"; and not "on the evening of the 15th", "Ada dropped by yesterday". */
const isLedElsewhere = (placed: Placed): boolean => {
  const { scene, date } = placed;
  const lead = leadOf(placed);
  const partOf = lowerAt(scene, date.first - (lowerAt(scene, date.first - 1) === 'the' ? 3 : 2));
  if (lead === 'of' && /^(?:morning|afternoon|evening|night)$/u.test(partOf)) return false;
  if ((lead === 'by' && isDropIn(scene, date.first - 2)) || isOfOccasion(placed)) return false;
  return excludedBefore.has(lead) && (lead !== 'for' || date.tense === 'past');
};

/** Why a date is not the day of the talk. */
const reasonsAgainst: readonly ((placed: Placed) => boolean)[] = [
  isNoDay,
  isOwner,
  isOfTask,
  isWhichOrHowOften,
  isPutOff,
  isAheadOfElse,
  isNewsOfElse,
  ({ scene, owner }) => isToldWhich(scene, owner),
  isOnlyThought,
  ({ scene, owner, withTalk }) => isToldApart(scene, owner, withTalk),
  isUnderway,
  isOfTheirs,
  isLedElsewhere,
];

/** "Coffee with Ada. **Her interview** was on Monday": another talk, of theirs or mine, told of in ours. */
const isTalkOfTheirs = (scene: Scene, { index, clause: at }: Sign): boolean => {
  const clause = scene.clauses[at];
  return (
    clause !== undefined &&
    ['thing', 'mine'].includes(clause.subject) &&
    clause.subjectFirst < index &&
    index < clause.verb
  );
};

/** "Lunch with Ludo, I broke his mug last week": what a clause of its own tells behind the talk; "It was on Monday" is of the talk. */
const isToldApart = (scene: Scene, owner: Clause | undefined, withTalk: ReadonlySet<number>): boolean => {
  if (owner === undefined || owner.verb < 0 || withTalk.size === 0) return false;
  const isOfTalk =
    owner.subject === 'we' ||
    (owner.lemma === 'be' && ['it', 'that', 'this'].includes(lowerAt(scene, owner.subjectFirst)));
  const signs = [...withTalk].map((at) => scene.clauses[at]);
  return (
    !isOfTalk &&
    signs.every(
      (sign) =>
        sign !== undefined &&
        (sign.sentence < owner.sentence || (owner.ownSubject && sign.first < owner.first)) &&
        sign !== owner,
    )
  );
};

const isOfHabit = (scene: Scene, clause: Clause | undefined): boolean =>
  clause?.form === 's' &&
  ['always', 'usually', 'normally', 'typically', 'often', 'never'].includes(lowerAt(scene, clause.verb - 1));

/** "nothing happens on Friday", "nobody works on Monday": told in the present. */
const isDayOfNothing = (scene: Scene, { first }: DateExpression): boolean =>
  [2, 3, 4].some(
    (back) =>
      ['nothing', 'nobody'].includes(lowerAt(scene, first - back - 1)) &&
      /^\p{L}{3,}s$|^is$/u.test(lowerAt(scene, first - back)) &&
      !/^(?:was|lasts)$/u.test(lowerAt(scene, first - back)),
  );

/** "Met Ken. My flight leaves on Friday": news of a thing, beside a talk that is told. */
const isOfElse = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  ['thing', 'mine'].includes(clause.subject) &&
  clause.form === 's' &&
  !clause.isAuxiliary &&
  clause.lemma !== 'be';

const excludedBefore = new Set([...limits, 'due', 'of', 'about', 'since', 'after', 'every', 'for']);

const intending = wordSet(
  'agree want plan hope ask tell decide need promise offer invite remind like love expect prefer intend suggest propose',
);

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
