import { daysBetween, fullDay, partialDateParts } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import { capitalized } from '../sentence.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';
import { dayInWords, monthName, toYou, withoutStop } from '../today/words.ts';
import { shownThreads, threadDue } from './due.ts';
import type { Thread } from './thread.ts';

const whenInWords = ({ when }: Thread, { today }: RuleContext): string => {
  if (when === null) return '';
  const day = fullDay(when);
  if (day !== null) return dayInWords(day, today);
  const { year, month, day: dayOfMonth } = partialDateParts(when);
  if (month === null) return String(year);
  return dayOfMonth === null ? monthName(month) : `${dayOfMonth} ${monthName(month)}`;
};

/** `thread:<thread>` (R18): ask how it went, from the day it can be asked. */
export const threadRows = (context: RuleContext): readonly CardRow[] => {
  const { view, today, method } = context;
  const { base, scale, minutes } = method.queue.cards.thread;
  const byPerson = Map.groupBy(view.threads, ({ personId }): PersonId => personId);
  return [...byPerson.values()].flatMap((threads) =>
    shownThreads(threads, today, method).flatMap((thread) => {
      const person = reachable(view, thread.personId);
      const due = threadDue(thread, method);
      if (person === null || due === null || today < due) return [];
      const what = withoutStop(toYou(thread.what));
      return [
        {
          ...plainRow,
          ...personOf(person),
          key: cardKey('thread', thread.id),
          rule: 'thread' as const,
          title: `Ask ${person.name}: ${what}`,
          why: `${capitalized(what)}: that was for ${whenInWords(thread, context)}; ask how it went.`,
          due,
          dueDay: due,
          visibleFrom: due,
          base,
          urgency: urgencyShare(daysBetween(due, today), scale),
          minutes,
        },
      ];
    }),
  );
};
