import type { Method } from '../config/index.ts';
import { daysBetween } from '../dates/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { hasHappened, isBetweenUs, isLive, isWritten, type TieInteraction } from './conversations.ts';

/** A message of theirs that I have not answered, and when it came into the book. */
export type WaitingMessage = Pick<Interaction, 'id' | 'day' | 'loggedAt'>;

/** Day first; of one day, the order of logging. */
const isAfter = (one: TieInteraction, other: TieInteraction): boolean =>
  one.day !== other.day ? one.day > other.day : one.loggedAt > other.loggedAt;

const isMine = (interaction: TieInteraction): boolean =>
  isWritten(interaction) && interaction.direction === 'me';

const isTheirs = (interaction: TieInteraction): boolean =>
  isWritten(interaction) && interaction.direction === 'them';

/**
 * The newest message that they began and that I have not answered, by a message or a talk; whether it still
 * asks for an answer on some day is for the card to say. Only what was between the two of us counts: a message
 * to several asks for nothing of one. History never waits.
 */
export const waitingMessageOf = (
  interactions: readonly TieInteraction[],
  { talk }: Method,
): WaitingMessage | null => {
  let newest: TieInteraction | null = null;
  let before: TieInteraction | null = null;
  for (const one of interactions) {
    if (one.history || one.people > 1 || !hasHappened(one)) continue;
    if (isWritten(one) && !isBetweenUs(one)) continue;
    if (!isMine(one) && !isTheirs(one) && !isLive(one)) continue;
    if (newest === null || !isAfter(newest, one)) {
      before = newest;
      newest = one;
    } else if (before === null || !isAfter(before, one)) before = one;
  }
  if (newest === null || !isTheirs(newest)) return null;
  // An answer to a message of mine closes that exchange: it asks for nothing more.
  const isAnswer = before !== null && isMine(before) && daysBetween(before.day, newest.day) <= talk.answer_d;
  return isAnswer ? null : { id: newest.id, day: newest.day, loggedAt: newest.loggedAt };
};
