import { dayParts, daysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';

/**
 * `dormant:<person>:<year>` (R12): the week's two, from the first Monday on which they were; no ask goes with it. While the start cards are up,
 * only those whom the user marked: old messages that came with an import are no reason to begin with strangers.
 */
export const dormantRows = ({ view, today, method }: RuleContext): readonly CardRow[] => {
  const isStarting = view.start.conversations < method.queue.start_until;
  return view.dormant.flatMap((tie) => {
    const person = reachable(view, tie.id);
    if (person === null || (isStarting && !tie.usedToKnowWell)) return [];
    const { since } = tie;
    const { base, scale, minutes } = method.queue.cards.dormant;
    const years = tie.lastTwoWay === null ? null : Math.floor(daysBetween(tie.lastTwoWay, today) / 365);
    const silence =
      years === null
        ? 'You used to know each other well'
        : years === 1
          ? 'A year is not too long'
          : `${years} years are not too long`;
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('dormant', tie.id, String(dayParts(today).year)),
        rule: 'dormant' as const,
        title: `Write to ${person.name} again`,
        why: `${silence}: surprise makes it more welcome.${tie.movedTo === null ? '' : ` ${person.call} is ${tie.movedTo} now, so much is new.`} A memory, your news, one question, and nothing asked.`,
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
