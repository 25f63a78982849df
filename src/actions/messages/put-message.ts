import type { Id, InteractionId, PersonId } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type {
  Direction,
  Interaction,
  InteractionKind,
  Purpose,
} from '../../core/interactions/interaction.ts';
import type { Reader, Writer } from '../../store/space.ts';
import { conflict } from '../action-error.ts';
import type { Owner } from '../owner.ts';

export interface Outgoing {
  readonly id: InteractionId;
  readonly participantId: Id<'ParticipantId'>;
  readonly personId: PersonId;
  readonly purpose: Purpose | null;
  readonly kind: InteractionKind;
  readonly text: string | null;
  /** Theirs, where they wrote; mine where nothing is said. */
  readonly direction?: Direction;
  /** Who else got it. */
  readonly alsoTo?: { readonly participantId: Id<'ParticipantId'>; readonly personId: PersonId };
}

/** An id made by the caller that is of something else already: to write under it would write over that. */
export const takenId = conflict(
  'Something else in the book has this id already, and stays as it is. Make a new id for this message.',
);

/** Whether what is in the book under this id is not this very message to them, said before. */
export const isTaken = async (
  reader: Reader,
  { id, personId, text }: { readonly [Key in 'id' | 'personId' | 'text']: Outgoing[Key] },
): Promise<boolean> => {
  const there = await reader.get('interaction', id);
  if (there === null) return false;
  if (there.source !== 'card' || there.text !== text) return true;
  return (await reader.count('participant', { where: { interactionId: id, personId } })) === 0;
};

/** Notes a message of today, mine if nothing else is said; nothing is ever sent from here. */
export const putMessage = async (
  writer: Writer,
  message: Outgoing,
  { day, now }: Owner,
): Promise<Interaction> => {
  const { id, participantId, personId, purpose, kind, text, direction = 'me', alsoTo } = message;
  const interaction: Interaction = {
    ...emptyInteraction,
    id,
    day,
    at: now,
    kind,
    direction,
    purpose,
    text,
    source: 'card',
    loggedAt: now,
  };
  await writer.put('interaction', interaction);
  for (const to of [{ participantId, personId }, ...(alsoTo === undefined ? [] : [alsoTo])])
    await writer.put('participant', {
      id: to.participantId,
      interactionId: id,
      personId: to.personId,
      name: null,
      role: 'with',
    });
  return interaction;
};
