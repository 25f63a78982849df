import type { OfferId } from '../../core/ids.ts';
import { languagesBeside, profileOffers, type Mine, type Offer } from '../../core/offers/index.ts';
import { meOf } from '../../core/settings/me.ts';
import type { Reader, Writer } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

export const noOffer = (id: string): string => `There is no offer with the id ${id}.`;

/** What is on my shelf: what was put there, the newest first, and what my profile says that I have to give. */
export const readShelf = async (
  reader: Reader,
  owner: Pick<Owner, 'settings'>,
  { archived = false, most }: { readonly archived?: boolean; readonly most?: number } = {},
): Promise<readonly Offer[]> => {
  const kept = await reader.list('offer', {
    where: { archived },
    order: [['addedAt', 'down']],
    ...(most === undefined ? {} : { limit: most }),
  });
  if (archived) return kept;
  const mine = await readProfileOffers(reader, owner);
  const written = new Set(
    (
      await reader.getMany(
        'offer',
        mine.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  return [...kept, ...mine.filter(({ id }) => !written.has(id))];
};

/** One thing of my shelf; null where there is no such thing. */
export const findOffer = async (
  reader: Reader,
  id: OfferId,
  owner: Pick<Owner, 'settings'>,
): Promise<Offer | null> =>
  (await reader.get('offer', id)) ??
  (await readProfileOffers(reader, owner)).find((offer) => offer.id === id) ??
  null;

/** The same as a record, which what is done with it may point to. */
export const requireOffer = async (
  writer: Writer,
  id: OfferId,
  owner: Pick<Owner, 'settings' | 'now'>,
): Promise<Offer | null> => {
  const offer = await findOffer(writer, id, owner);
  if (offer === null || offer.addedAt > 0) return offer;
  const kept = { ...offer, addedAt: owner.now };
  await writer.put('offer', kept);
  return kept;
};

/** The offer that has this address already: nothing is kept twice. */
export const offerAt = async (reader: Reader, address: string): Promise<Offer | null> =>
  (await reader.list('offer', { where: { address: { in: [address] } }, limit: 1 }))[0] ?? null;

/** What is mine alone: the book's own language is everybody's. */
export const mineOf = (owner: Pick<Owner, 'settings'>): Mine => ({
  languages: languagesBeside(meOf(owner.settings.get('me')).languages ?? []),
});

const readProfileOffers = async (reader: Reader, owner: Pick<Owner, 'settings'>): Promise<readonly Offer[]> =>
  profileOffers({
    me: meOf(owner.settings.get('me')),
    linkedin: meOf(owner.settings.get('me.linkedin')),
    strengths: await reader.list('strength', { order: [['rank', 'up']] }),
  });
