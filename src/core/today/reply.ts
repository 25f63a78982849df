import { addBusinessDays, dayAt, daysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from './row.ts';
import { personOf, reachable, type RuleContext } from './view.ts';
import { onDayInWords } from './words.ts';

/** `reply:<interaction>`: a message of theirs waits for an answer; due after 1 bd. */
export const replyRows = (context: RuleContext): readonly CardRow[] => {
  const { view, today, zone, method } = context;
  return [...view.ties.values()].flatMap(({ id, waitingMessage: message }) => {
    const person = reachable(view, id);
    if (person === null || message === null) return [];
    const waited = daysBetween(message.day, today);
    if (waited < 0 || waited > method.queue.reply_d) return [];
    const { base, scale, minutes } = method.queue.cards.reply;
    const due = addBusinessDays(message.day, method.queue.reply_bd);
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('reply', message.id),
        rule: 'reply' as const,
        title: `Answer ${person.name}`,
        why: `${person.call} wrote ${onDayInWords(message.day, today)}; a quick answer is the kindest one.`,
        due,
        dueDay: due,
        visibleFrom: dayAt(message.loggedAt, zone),
        base,
        urgency: urgencyShare(daysBetween(due, today), scale),
        minutes,
        mustDo: true,
      },
    ];
  });
};
