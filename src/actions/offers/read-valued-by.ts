import type { OfferId, PersonId } from '../../core/ids.ts';
import type { Offer } from '../../core/offers/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readKeptIds } from './kept-ids.ts';
import { rankFor, readReceivers } from './read-ranked.ts';

/** So many of the newest are looked at: with everybody of the layers in some 30 ms. */
const mostOffers = 20;
/** People of the layers who are looked at: more than a full book has. */
const mostPeople = 160;
const mostPerOffer = 2;

export interface NamedReceiver {
  readonly personId: PersonId;
  readonly name: string;
}

/** Of the first of these offers: whom I keep each would suit as it is (R7), the best first. */
export const readValuedBy = async (
  reader: Reader,
  offers: readonly Offer[],
  owner: Owner,
): Promise<ReadonlyMap<OfferId, readonly NamedReceiver[]>> => {
  const looked = offers.slice(0, mostOffers);
  if (looked.length === 0) return new Map();
  const receivers = await readReceivers(reader, await readKeptIds(reader, mostPeople));
  const ranked = await rankFor(reader, receivers, looked, owner);
  const suited = receivers
    .flatMap(({ id: personId, name }) =>
      (ranked.get(personId) ?? []).flatMap(({ offer, band, score }) =>
        band === 'suggest' ? [{ offerId: offer.id, score, receiver: { personId, name } }] : [],
      ),
    )
    .toSorted(
      (one, other) => other.score - one.score || one.receiver.name.localeCompare(other.receiver.name, 'en'),
    );
  return new Map(
    [...Map.groupBy(suited, ({ offerId }) => offerId)].map(([id, people]) => [
      id,
      people.slice(0, mostPerOffer).map(({ receiver }) => receiver),
    ]),
  );
};
