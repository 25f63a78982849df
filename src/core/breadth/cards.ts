import { daysBetween, startOfWeek } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';

/** `approach:<person>` (R8): from the week in which it is suggested; paused while thank-yous are late. */
export const approachRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.approaches.flatMap(({ id, reason }) => {
    const person = reachable(view, id);
    if (person === null) return [];
    const monday = startOfWeek(today);
    const { base, scale, minutes } = method.queue.cards.approach;
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('approach', id),
        rule: 'approach' as const,
        title: `Write to ${person.name} for the first time`,
        why: `${person.call} ${reason}: someone new brings what your circle does not know.`,
        due: monday,
        dueDay: monday,
        visibleFrom: monday,
        base,
        urgency: urgencyShare(daysBetween(monday, today), scale),
        minutes,
      },
    ];
  });
