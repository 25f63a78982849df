import { addBusinessDays, dayAt, daysBetween } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import { hasHappened, isLive, isWritten } from '../warmth/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from './row.ts';
import { personOf, reachable, type BookView, type RuleContext, type ViewInteraction } from './view.ts';
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
  { today, method }: Pick<RuleContext, 'today' | 'method'>,
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

/**
 * By person, the message of theirs that waits for an answer. Only talks of the two of us count: a message to
 * several asks for nothing of one.
 */
export const unansweredMessages = (
  { interactions }: Pick<BookView, 'interactions'>,
  when: Pick<RuleContext, 'today' | 'method'>,
): ReadonlyMap<PersonId, ViewInteraction> => {
  const byPerson = new Map<PersonId, ViewInteraction[]>();
  for (const interaction of interactions.values()) {
    const [id, ...others] = interaction.people;
    if (id === undefined || others.length > 0 || interaction.history || !hasHappened(interaction)) continue;
    const known = byPerson.get(id);
    if (known === undefined) byPerson.set(id, [interaction]);
    else known.push(interaction);
  }
  const messages = new Map<PersonId, ViewInteraction>();
  for (const [id, ofPerson] of byPerson) {
    const message = unansweredOf(ofPerson, when);
    if (message !== null) messages.set(id, message);
  }
  return messages;
};

/** `reply:<interaction>`: a message of theirs waits for an answer; due after 1 bd. */
export const replyRows = (context: RuleContext): readonly CardRow[] => {
  const { view, today, zone, method } = context;
  return [...unansweredMessages(view, context)].flatMap(([id, message]) => {
    const person = reachable(view, id);
    if (person === null) return [];
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
