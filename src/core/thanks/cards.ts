import { addDays, addHours, dayAt, daysBetween, hoursBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext, type ViewPerson } from '../today/view.ts';
import { instantToIso, spanInWords, toYou, withoutStop } from '../today/words.ts';
import type { Method } from '../config/index.ts';
import { isOpen, isPressing, thanksUrgency, type ThanksUrgency } from './state.ts';
import type { Thanks } from './thanks.ts';
import { thankedFor } from './words.ts';

const reasonOf = (thanks: Thanks, { call }: ViewPerson): string => {
  const what = thankedFor(thanks, call);
  switch (thanks.cause) {
    case 'talk':
      return `${what}; three sentences please people more than you expect.`;
    case 'receipt':
      return `${what}. Three sentences please people more than you expect.`;
    case 'answer':
      return `${what}; an answer took time, whatever it said.`;
    case 'introducer':
      return `${what}; whoever opens a door likes to hear that you went through it.`;
    case 'unthanked':
      return `${what}.`;
    default:
      return thanks.cause satisfies never;
  }
};

const whyOf = (thanks: Thanks, person: ViewPerson, urgency: ThanksUrgency, late: number): string =>
  urgency === 'belated' && thanks.cause !== 'unthanked'
    ? `${reasonOf(thanks, person)} It is ${spanInWords(late)} late, and still welcome.`
    : reasonOf(thanks, person);

/** `thanks:<interaction>:<person>` (R1): from logging until 90 d after; a must-do until it is belated. */
export const thanksRows = ({ view, now, zone, method }: RuleContext): readonly CardRow[] =>
  view.thanks.flatMap((thanks) => {
    const person = reachable(view, thanks.personId);
    const urgency = thanksUrgency(thanks, now, method);
    if (!isOpen(thanks, now, method) || person === null) return [];
    const { base, belated, scale, minutes } = method.queue.cards.thanks;
    const dueDay = dayAt(thanks.dueAt, zone);
    const overdue = hoursBetween(thanks.dueAt, now) / 24;
    const loggedOn = view.interactions.get(thanks.interactionId)?.loggedAt;
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('thanks', thanks.interactionId, thanks.personId),
        rule: 'thanks' as const,
        title: `Thank ${person.name}`,
        why: whyOf(thanks, person, urgency, Math.floor(overdue)),
        due: instantToIso(thanks.dueAt),
        dueDay,
        visibleFrom: loggedOn === undefined ? addDays(dueDay, -1) : dayAt(loggedOn, zone),
        base: urgency === 'belated' ? belated : base,
        urgency: urgencyShare(overdue, scale),
        minutes,
        mustDo: isPressing(urgency),
        weekend: true,
      },
    ];
  });

const eventDayOf = (thanks: Thanks, { view, zone, method }: RuleContext) =>
  view.interactions.get(thanks.interactionId)?.day ??
  dayAt(addHours(thanks.dueAt, -method.thanks.due_h), zone);

/** `result:<interaction>:<introducer>` (R1a): tell whoever introduced you how the talk went, from 3 d to 30 d after. */
export const resultRows = (context: RuleContext): readonly CardRow[] => {
  const { view, today, method } = context;
  const { base, scale, minutes } = method.queue.cards.result;
  return view.thanks.flatMap((thanks) => {
    const person = reachable(view, thanks.personId);
    if (thanks.cause !== 'introducer' || thanks.state === 'let-go' || person === null) return [];
    const day = eventDayOf(thanks, context);
    const visibleFrom = addDays(day, method.queue.result_d);
    const due = addDays(day, method.thanks.report_back_d);
    if (today < visibleFrom || daysBetween(day, today) > method.thanks.used_advice_d[1]) return [];
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('result', thanks.interactionId, thanks.personId),
        rule: 'result' as const,
        title: `Tell ${person.name} how it went`,
        why: `${person.call} ${withoutStop(toYou(thanks.because))}; people who open doors like to hear what came of it.`,
        due,
        dueDay: due,
        visibleFrom,
        base,
        urgency: urgencyShare(daysBetween(due, today), scale),
        minutes,
      },
    ];
  });
};

const adviceWindow = ({ thanks }: Method) => ({ from: thanks.used_advice_d[0], to: thanks.used_advice_d[1] });

/** `advice:<interaction>:<person>` (R1b): "I used your advice", shown at 14 d, closed after 30 d. */
export const adviceRows = ({ view, today, method }: RuleContext): readonly CardRow[] => {
  const { base, scale, minutes } = method.queue.cards.advice;
  const { from, to } = adviceWindow(method);
  const rows = new Map<string, CardRow>();
  for (const favor of view.advice) {
    const person = reachable(view, favor.personId);
    if (favor.interactionId === null || favor.history || person === null) continue;
    if (favor.direction !== 'received' || favor.kind !== 'advice') continue;
    const visibleFrom = addDays(favor.day, from);
    const due = addDays(favor.day, to);
    if (today < visibleFrom || today > due) continue;
    const key = cardKey('advice', favor.interactionId, favor.personId);
    rows.set(key, {
      ...plainRow,
      ...personOf(person),
      key,
      rule: 'advice',
      title: `Tell ${person.name} what came of the advice`,
      why: `${spanInWords(daysBetween(favor.day, today))} ago ${person.call} gave you this: ${withoutStop(toYou(favor.what))}. Hearing that it was used is the best thanks.`,
      due,
      dueDay: due,
      visibleFrom,
      base,
      urgency: urgencyShare(daysBetween(due, today), scale),
      minutes,
    });
  }
  return [...rows.values()];
};
