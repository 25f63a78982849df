import type { Ids, InteractionId } from '../../core/ids.ts';
import type { InteractionKind } from '../../core/interactions/interaction.ts';
import { giveOf, type Given, type Offer } from '../../core/offers/index.ts';
import type { Person } from '../../core/people/index.ts';
import { cardKey } from '../../core/today/row.ts';
import type { Writer } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { putMessage } from '../messages/put-message.ts';

export interface Give {
  /** Made by the caller, so that a repeated request is the same message. */
  readonly messageId: InteractionId;
  readonly how: InteractionKind;
  /** What was said with it. */
  readonly text: string | null;
}

/**
 * Notes that something of mine went to somebody: the message, the give it counts as (R5), and that it went, so that it is
 * offered to them no more. It is a touch that brings something, so the card that asks to write to them is done.
 */
export const writeGive = async (
  writer: Writer,
  offer: Offer,
  person: Person,
  { messageId, how, text }: Give,
  owner: Owner,
  ids: Ids,
): Promise<Given> => {
  const keep = await keepCardOf(writer, person, owner);
  await putMessage(
    writer,
    { id: messageId, participantId: ids.next(), personId: person.id, purpose: 'offer', kind: how, text },
    owner,
  );
  const favorId = ids.next<'FavorId'>();
  await writer.put('favor', {
    id: favorId,
    personId: person.id,
    direction: 'given',
    kind: giveOf[offer.kind],
    what: offer.title,
    day: owner.day,
    minutes: offer.kind === 'skill' ? offer.minutes : null,
    interactionId: messageId,
    useful: null,
    unasked: null,
    history: false,
  });
  const given: Given = {
    id: ids.next(),
    offerId: offer.id,
    personId: person.id,
    interactionId: messageId,
    favorId,
    day: owner.day,
  };
  await writer.put('given', given);
  if (keep !== null) await closeCard(writer, keep, owner);
  return given;
};

/** The key of the card that asks to write to them today; null where there is none. */
const keepCardOf = async (writer: Writer, { id }: Person, { day }: Owner): Promise<string | null> => {
  const tie = (await writer.ties([id])).get(id);
  if (!tie || tie.keepDue === null || tie.keepDue > day) return null;
  return cardKey('keep', id, tie.lastTwoWayId ?? 'none');
};

const closeCard = async (writer: Writer, key: string, { day, now }: Owner): Promise<void> => {
  const before = await writer.get('cardState', key);
  await writer.put('cardState', {
    id: key,
    state: 'done',
    day,
    at: now,
    until: null,
    skippedOn: before?.skippedOn ?? [],
  });
};
