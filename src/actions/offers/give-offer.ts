import { gapIn } from '../../core/drafts/index.ts';
import type { BatchId, InteractionId, OfferId, PersonId } from '../../core/ids.ts';
import type { InteractionKind } from '../../core/interactions/interaction.ts';
import type { Given } from '../../core/offers/index.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import {
  conflict,
  invalid,
  noPerson,
  notFound,
  notToBeContacted,
  type ActionError,
} from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { livePerson } from '../duplicates/person-now.ts';
import { findOffer, noOffer, requireOffer } from './read-shelf.ts';
import { writeGive } from './write-give.ts';
import { readOwner } from '../owner.ts';
import { isTaken, takenId } from '../messages/put-message.ts';

export interface GiveInput {
  readonly offerId: OfferId;
  readonly personId: PersonId;
  /** Of the message, made by the caller, so that a repeated request is the same message. */
  readonly id: InteractionId;
  /** What was said with it. */
  readonly text?: string | null;
  readonly how?: InteractionKind;
}

/** Something of mine went to somebody; nothing goes to one person twice. */
export const giveOffer = async (
  { space, clock, ids }: Deps,
  { offerId, personId: said, id, text = null, how = 'message' }: GiveInput,
): Promise<Result<{ readonly given: Given; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'give', summary: 'Gave something' },
    async (writer): Promise<Result<Given, ActionError>> => {
      const owner = await readOwner(writer, clock);
      const offer = await findOffer(writer, offerId, owner);
      if (offer === null) return notFound(noOffer(offerId));
      const person = await livePerson(writer, said);
      if (person === null) return notFound(noPerson(said));
      const { id: personId } = person;
      const name = displayName(person);
      if (person.state === 'do-not-contact') return conflict(notToBeContacted(name));
      if (offer.personId === personId) return invalid(`Nobody is introduced to themselves.`, 'personId');
      const [before] = await writer.list('given', { where: { offerId, personId } });
      if (before)
        return before.interactionId === id
          ? ok(before)
          : conflict(`${name} has had this since ${before.day}: ${offer.title}`);
      const gap = text === null ? null : gapIn(text);
      if (gap !== null) return invalid(`There is a gap left to fill: ${gap}`, 'text');
      if (await isTaken(writer, { id, personId, text })) return takenId;
      writer.summarize(`Gave ${name}: ${offer.title}`);
      const kept = (await requireOffer(writer, offerId, owner)) ?? offer;
      return ok(await writeGive(writer, kept, person, { messageId: id, how, text }, owner, ids));
    },
  );
  return value.ok ? ok({ given: value.value, batch }) : value;
};
