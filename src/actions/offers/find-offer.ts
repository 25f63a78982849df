import type { OfferId } from '../../core/ids.ts';
import type { Offer } from '../../core/offers/index.ts';
import type { Reader } from '../../store/space.ts';

export const noOffer = (id: string): string => `There is no offer with the id ${id}.`;

/** One thing of my shelf; null where there is no such thing. */
export const findOffer = (reader: Reader, id: OfferId): Promise<Offer | null> => reader.get('offer', id);

/** The offer that has this address already: nothing is kept twice. */
export const offerAt = async (reader: Reader, address: string): Promise<Offer | null> =>
  (await reader.list('offer', { where: { address: { in: [address] } }, limit: 1 }))[0] ?? null;
