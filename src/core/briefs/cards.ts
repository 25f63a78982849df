import type { Method } from '../config/index.ts';
import { addHours, dayAt, hoursBetween, instantAt, type Instant } from '../dates/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { namesInWords } from '../sentence.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import {
  personOf,
  reachable,
  type RuleContext,
  type ViewInteraction,
  type ViewPerson,
} from '../today/view.ts';
import { dayInWords, instantToIso, timeInWords } from '../today/words.ts';
import { endOfTalk } from './talk-end.ts';
import { kindNoun } from './words.ts';

type Planned = ViewInteraction;

/** A planned talk without a time begins with the day, and ends with it. */
const startOf = ({ at, day }: Planned, { zone, method }: RuleContext): Instant =>
  at ?? instantAt(day, method.day.start, zone);

const endOf = (planned: Planned, { zone, method }: RuleContext): Instant => endOfTalk(planned, zone, method);

/** Open plans with people of the book; a crowd asks nothing (R21). */
const openPlans = (context: RuleContext): readonly (readonly [Planned, readonly ViewPerson[]])[] =>
  [...context.view.interactions.values()].flatMap((interaction) => {
    const { planned, outcome, history, attendees, people } = interaction;
    if (!planned || outcome !== 'open' || history) return [];
    if ((attendees ?? people.length) > context.method.brief.max_attendees) return [];
    const known = people.map((id) => reachable(context.view, id)).filter((person) => person !== null);
    return known.length === 0 ? [] : [[interaction, known] as const];
  });

const atInWords = (planned: Planned, context: RuleContext): string => {
  const day = dayInWords(planned.day, context.today);
  if (planned.at === null) return day;
  const time = timeInWords(planned.at, context.zone);
  return day === 'today' ? `at ${time}` : `${day} at ${time}`;
};

const companyOf = (people: readonly ViewPerson[]): Pick<CardRow, 'person' | 'company'> => {
  const [first] = people;
  return first === undefined ? { person: null, company: null } : personOf(first);
};

/** `brief:<interaction>` (R21): from 24 h before a planned talk to its end. */
export const briefRows = (context: RuleContext): readonly CardRow[] =>
  openPlans(context).flatMap(([planned, people]) => {
    const { now, zone, method } = context;
    const start = startOf(planned, context);
    const visible = addHours(start, -method.brief.before_h);
    if (planned.briefReadAt !== null || now < visible || now >= endOf(planned, context)) return [];
    const { base, minutes } = method.queue.cards.brief;
    const names = namesInWords(people.map(({ name }) => name));
    const calls = namesInWords(people.map(({ call }) => call));
    return [
      {
        ...plainRow,
        ...companyOf(people),
        key: cardKey('brief', planned.id),
        rule: 'brief' as const,
        title: `Get ready: ${kindNoun[planned.kind]} with ${names}`,
        why: `You meet ${calls} ${atInWords(planned, context)}; ${minutes} minutes now make it a better talk.`,
        due: instantToIso(start),
        dueDay: planned.day,
        visibleFrom: dayAt(visible, zone),
        base,
        urgency: 1,
        minutes,
        mustDo: true,
        weekend: true,
      },
    ];
  });

/** A talk logged within 12 h of the plan is that talk; where a time is missing, one of the same day (R21). */
export const isThatTalk = (
  plan: Pick<Interaction, 'day' | 'at'>,
  logged: Pick<Interaction, 'day' | 'at'>,
  { brief }: Method,
): boolean =>
  plan.at !== null && logged.at !== null
    ? Math.abs(hoursBetween(plan.at, logged.at)) <= brief.match_h
    : plan.day === logged.day;

/** A talk logged with one of these people is asked about no more. */
const isMatched = (planned: Planned, { view, method }: RuleContext): boolean =>
  [...view.interactions.values()].some(
    (logged) =>
      !logged.planned &&
      logged.id !== planned.id &&
      logged.outcome !== 'did-not-happen' &&
      logged.people.some((id) => planned.people.includes(id)) &&
      isThatTalk(planned, logged, method),
  );

/** `debrief:<interaction>` (R21): from the end of a planned talk, for 7 d, until it is answered. */
export const debriefRows = (context: RuleContext): readonly CardRow[] =>
  openPlans(context).flatMap(([planned, people]) => {
    const { now, zone, method } = context;
    const end = endOf(planned, context);
    const late = hoursBetween(end, now) / 24;
    if (late < 0 || late >= method.brief.debrief_d || isMatched(planned, context)) return [];
    const { base, scale, minutes } = method.queue.cards.debrief;
    const calls = namesInWords(people.map(({ call }) => call));
    return [
      {
        ...plainRow,
        ...companyOf(people),
        key: cardKey('debrief', planned.id),
        rule: 'debrief' as const,
        title: `How was your ${kindNoun[planned.kind]} with ${namesInWords(people.map(({ name }) => name))}?`,
        why: `You met ${calls} ${atInWords(planned, context)}; a minute now saves the thread.`,
        due: instantToIso(end),
        dueDay: dayAt(end, zone),
        visibleFrom: dayAt(end, zone),
        base,
        urgency: urgencyShare(late, scale),
        minutes,
        weekend: true,
      },
    ];
  });
