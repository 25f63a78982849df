import { businessDaysBetween, daysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';
import { onDayInWords } from '../today/words.ts';
import { requestClock, type RequestClock } from './clock.ts';
import type { OpenRequest } from './open-request.ts';

/** Whether nobody has answered it: a talk or a word of theirs since is an answer, whatever it said. */
export const isWaiting = ({ ask, heardOn }: OpenRequest): boolean =>
  ask.state === 'sent' && !ask.history && heardOn === null;

/** The clock of a request that is open: nobody has answered, and it was not let be. */
export const runningClock = (
  request: OpenRequest,
  { today, method }: Pick<RuleContext, 'today' | 'method'>,
): RequestClock | null => {
  const clock = isWaiting(request) ? requestClock(request, method) : null;
  return clock !== null && today < clock.stopOn ? clock : null;
};

/** `followup:<ask>` (R3): one light nudge, from its day until they are let be. */
export const followupRows = (context: RuleContext): readonly CardRow[] =>
  context.view.requests.flatMap((request) => {
    const { view, today, method } = context;
    const { ask } = request;
    const person = reachable(view, ask.personId);
    const clock = runningClock(request, context);
    if (person === null || clock === null || ask.nudgedOn !== null || today < clock.nudgeOn) return [];
    const { base, scale, minutes } = method.queue.cards.followup;
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('followup', ask.id),
        rule: 'followup' as const,
        title: `Follow up lightly with ${person.name}`,
        why: `You asked ${person.call} ${onDayInWords(ask.sentOn ?? today, today)} and heard nothing: one light nudge is normal. After that, let ${person.call} be.`,
        due: clock.nudgeOn,
        dueDay: clock.nudgeOn,
        visibleFrom: clock.nudgeOn,
        base,
        urgency: urgencyShare(businessDaysBetween(clock.nudgeOn, today), scale),
        minutes,
      },
    ];
  });

/** `colleague:<ask>` (R3): a second person at the company, while the first is silent and nobody there has helped eagerly. */
export const colleagueRows = (context: RuleContext): readonly CardRow[] =>
  context.view.requests.flatMap((request) => {
    const { view, today, method } = context;
    const { ask, company, hasEagerHelper } = request;
    const person = reachable(view, ask.personId);
    const clock = runningClock(request, context);
    if (person === null || company === null || hasEagerHelper || ask.colleagueOn !== null) return [];
    if (clock === null || clock.colleagueOn === null || today < clock.colleagueOn) return [];
    // Where the book knows whom to try, the card of a first note to them says so already.
    if (view.approaches.some(({ id }) => view.people.get(id)?.company === company)) return [];
    const { base, scale, minutes } = method.queue.cards.colleague;
    return [
      {
        ...plainRow,
        ...personOf(person),
        company,
        key: cardKey('colleague', ask.id),
        rule: 'colleague' as const,
        title: `Try someone else at ${company}`,
        why: `${person.call} has not answered since ${onDayInWords(ask.sentOn ?? today, today)}, which says nothing about you; a second person there may have more time.`,
        due: clock.colleagueOn,
        dueDay: clock.colleagueOn,
        visibleFrom: clock.colleagueOn,
        base,
        urgency: urgencyShare(daysBetween(clock.colleagueOn, today), scale),
        minutes,
      },
    ];
  });
