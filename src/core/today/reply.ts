import { addBusinessDays, dayAt, daysBetween } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import { hasHappened, isLive, isWritten } from '../warmth/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from './row.ts';
import { personOf, reachable, type RuleContext, type ViewInteraction } from './view.ts';
import { onDayInWords } from './words.ts';

/** Day first; of one day, the order of logging. */
const isAfter = (one: ViewInteraction, other: ViewInteraction): boolean =>
  one.day !== other.day ? one.day > other.day : one.loggedAt > other.loggedAt;

const isMine = (interaction: ViewInteraction): boolean =>
  isWritten(interaction) && interaction.direction === 'me';

const isTheirs = (interaction: ViewInteraction): boolean =>
  isWritten(interaction) && interaction.direction === 'them';

/** The newest message that they began and that I have not answered, by a message or a talk. */
const unansweredOf = (
  ofPerson: readonly ViewInteraction[],
  { today, method }: RuleContext,
): ViewInteraction | null => {
  const sorted = ofPerson.toSorted((one, other) => (isAfter(one, other) ? -1 : 1));
  const newest = sorted.find((one) => isMine(one) || isTheirs(one) || isLive(one));
  if (!newest || !isTheirs(newest)) return null;
  if (daysBetween(newest.day, today) > method.queue.reply_d) return null;
  // An answer to a message of mine closes that exchange: it asks for nothing more.
  const before = sorted.filter((one) => one !== newest && !isAfter(one, newest));
  const last = before.find((one) => isMine(one) || isTheirs(one) || isLive(one));
  const isAnswer =
    last !== undefined && isMine(last) && daysBetween(last.day, newest.day) <= method.talk.answer_d;
  return isAnswer ? null : newest;
};

/** `reply:<interaction>`: a message of theirs waits for an answer; due after 1 bd. */
export const replyRows = (context: RuleContext): readonly CardRow[] => {
  const { view, today, zone, method } = context;
  const byPerson = new Map<PersonId, ViewInteraction[]>();
  for (const interaction of view.interactions.values()) {
    const [id, ...others] = interaction.people;
    if (id === undefined || others.length > 0 || interaction.history || !hasHappened(interaction)) continue;
    byPerson.set(id, [...(byPerson.get(id) ?? []), interaction]);
  }
  return [...byPerson].flatMap(([id, ofPerson]) => {
    const person = reachable(view, id);
    const message = unansweredOf(ofPerson, context);
    if (person === null || message === null) return [];
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
        weekend: true,
      },
    ];
  });
};
