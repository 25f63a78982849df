import type { PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Reader } from '../../store/space.ts';
import type { KnownMail } from './known-mail.ts';

/** Messages that the user logged by hand, or sent by a card, each to be matched with one mail. */
export interface LoggedMessages {
  /** The one that tells of the same mail: with the same person, on the same day, the same way. */
  take(mail: KnownMail): Interaction | null;
}

export const readLoggedMessages = async (
  reader: Reader,
  mails: readonly KnownMail[],
): Promise<LoggedMessages> => {
  const days = mails.map(({ day }) => day).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return { take: () => null };
  const messages = await reader.list('interaction', {
    where: {
      day: { atLeast: from, atMost: to },
      kind: { in: ['email', 'message', 'letter'] },
      source: { in: ['log', 'card'] },
      foreignId: null,
      planned: false,
    },
    order: [
      ['day', 'up'],
      ['loggedAt', 'up'],
      ['id', 'up'],
    ],
  });
  const present = await reader.list('participant', {
    where: { interactionId: { in: messages.map(({ id }) => id) }, role: 'with' },
  });
  const peopleOf = Map.groupBy(present, ({ interactionId }) => interactionId);
  const byDay = Map.groupBy(messages, ({ day }) => day);
  const taken = new Set<string>();
  const isWith = (message: Interaction, people: readonly PersonId[]): boolean =>
    (peopleOf.get(message.id) ?? []).some(({ personId }) => personId !== null && people.includes(personId));
  return {
    take: ({ day, isMine, people }) => {
      const direction = isMine ? 'me' : 'them';
      const found = (byDay.get(day) ?? []).find(
        (message) =>
          !taken.has(message.id) &&
          (message.direction === direction || message.direction === 'unknown') &&
          isWith(message, people),
      );
      if (found === undefined) return null;
      taken.add(found.id);
      return found;
    },
  };
};
