import type { Method } from '../config/index.ts';
import { numberInWords } from '../number-words.ts';
import { daysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { mutualBand } from './mix.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';

/** Why them: where they work, and how near they are (R8). */
export const approachReason = (
  {
    company,
    isSilent,
    mutualContacts,
  }: {
    readonly company: string;
    /** Somebody there was asked and has not answered yet. */
    readonly isSilent: boolean;
    readonly mutualContacts: number | null;
  },
  method: Method,
): string => {
  const works = `works at ${company}, ${isSilent ? 'where nobody has answered yet' : 'which you aim for'}`;
  switch (mutualContacts === null ? null : mutualBand(mutualContacts, method)) {
    case 'sweet-spot':
      return `${works}, and knows ${numberInWords(mutualContacts ?? 0)} of the people you know`;
    case 'nobody':
      return `${works}, and knows nobody you know, so an introduction would help`;
    default:
      return works;
  }
};

/** `approach:<person>` (R8): from the day on which it could be suggested; paused while thank-yous are late. */
export const approachRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.approaches.flatMap(({ id, reason, since }) => {
    const person = reachable(view, id);
    if (person === null) return [];
    const { base, scale, minutes } = method.queue.cards.approach;
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('approach', id),
        rule: 'approach' as const,
        title: `Write to ${person.name} for the first time`,
        why: `${person.call} ${reason}: someone new brings what your circle does not know.`,
        due: since,
        dueDay: since,
        visibleFrom: since,
        base,
        urgency: urgencyShare(daysBetween(since, today), scale),
        minutes,
      },
    ];
  });
