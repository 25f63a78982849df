import type { Id, InteractionId, PersonId } from '../../core/ids.ts';
import type {
  Direction,
  Interaction,
  InteractionKind,
  Purpose,
} from '../../core/interactions/interaction.ts';
import type { Writer } from '../../store/space.ts';
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

/** Notes a message of today, mine if nothing else is said; nothing is ever sent from here. */
export const putMessage = async (
  writer: Writer,
  message: Outgoing,
  { day, now }: Owner,
): Promise<Interaction> => {
  const { id, participantId, personId, purpose, kind, text, direction = 'me', alsoTo } = message;
  const interaction: Interaction = {
    id,
    day,
    at: now,
    kind,
    direction,
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
