import { daysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';

/**
 * `offer:<offer>:<person>` (R7): one offer for one person. Whoever is due a touch gets it with that card, and nobody
 * gets one beside something I mean to ask of them: a gift is no wrapping for a request.
 */
export const offerRows = ({ view, today, method }: RuleContext): readonly CardRow[] => {
  const { base, scale, minutes } = method.queue.cards.offer;
  const asked = new Set(view.plannedAsks.map(({ ask }) => ask.personId));
  return view.offers.flatMap(({ offer, personId, because, since }) => {
    const person = reachable(view, personId);
    const keepDue = view.ties.get(personId)?.keepDue ?? null;
    if (person === null || asked.has(personId) || (keepDue !== null && keepDue <= today)) return [];
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('offer', offer.id, personId),
        rule: 'offer' as const,
        title: `Send ${person.name}: ${offer.title}`,
        why: because,
        due: since,
        dueDay: since,
        visibleFrom: since,
        base,
        urgency: urgencyShare(daysBetween(since, today), scale),
        minutes,
      },
    ];
  });
};
