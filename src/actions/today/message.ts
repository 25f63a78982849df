import type { Id, InteractionId, PersonId } from '../../core/ids.ts';
import type { Interaction, InteractionKind, Purpose } from '../../core/interactions/interaction.ts';
import type { Writer } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

export interface Outgoing {
  readonly id: InteractionId;
  readonly participantId: Id<'ParticipantId'>;
  readonly personId: PersonId;
  readonly purpose: Purpose | null;
  readonly kind: InteractionKind;
  readonly text: string | null;
}

/** Notes what I sent to one person today; nothing is ever sent from here. */
export const putMessage = async (
  writer: Writer,
  message: Outgoing,
  { day, now }: Owner,
): Promise<Interaction> => {
  const { id, participantId, personId, purpose, kind, text } = message;
  const interaction: Interaction = {
    id,
    day,
    at: now,
    kind,
    direction: 'me',
    minutes: null,
    depth: null,
    talkShare: null,
    purpose,
    text,
    planned: false,
    attendees: null,
    outcome: 'happened',
    words: null,
    briefReadAt: null,
    history: false,
    source: 'card',
    foreignId: null,
    loggedAt: now,
  };
  await writer.put('interaction', interaction);
  await writer.put('participant', {
    id: participantId,
    interactionId: id,
    personId,
    name: null,
    role: 'with',
  });
  return interaction;
};
