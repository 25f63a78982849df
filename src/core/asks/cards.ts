import { businessDaysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';
import type { AskKind } from './ask.ts';

/** "for advice", as it stands in a title. */
const askWords: Readonly<Record<AskKind, string>> = {
  advice: 'for advice',
  introduction: 'for an introduction',
  referral: 'to pass your resume on',
  job: 'what would make you a strong candidate',
};

/** `ask:<ask>` (R6): from the day on which it is READY; due on its own day. */
export const askRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.plannedAsks.flatMap(({ ask, readiness }) => {
    const person = reachable(view, ask.personId);
    if (person === null || ask.state !== 'planned' || ask.history || readiness.verdict !== 'ready') return [];
    const { base, scale, minutes } = method.queue.cards.ask;
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('ask', ask.id),
        rule: 'ask' as const,
        title: `Ask ${person.name} ${askWords[ask.kind]}`,
        why: ask.offered
          ? `${person.call} offered this: ${ask.what}.`
          : (view.ties.get(person.id)?.conversations ?? 0) === 0
            ? `It is fair to ask now. Most first notes get no answer, and that says nothing about you.`
            : `It is fair to ask now. ${readiness.reasons[0] ?? ''}`.trim(),
        due: ask.due,
        dueDay: ask.due,
        visibleFrom: ask.madeOn,
        base,
        urgency: ask.due === null ? 0 : urgencyShare(businessDaysBetween(ask.due, today), scale),
        minutes,
        largeAsk: readiness.needs >= method.queue.large_from,
      },
    ];
  });
