import type { OfferId } from '../../core/ids.ts';
import {
  languagesBeside,
  nearestOffers,
  profileOffers,
  type Mine,
  type Offer,
  type Receiver,
} from '../../core/offers/index.ts';
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
  return archived ? kept : [...kept, ...(await readUnwritten(reader, owner))];
};

/**
 * What of my whole shelf may be for somebody, in no order. Of each of thousands only what tells that is read, and all
 * of the few that it leaves.
 */
export const readShelfFor = async (
  reader: Reader,
  owner: Pick<Owner, 'settings'>,
  receiver: Pick<Receiver, 'interests' | 'companies'>,
): Promise<readonly Offer[]> => {
  const meaning = reader.meaning();
  if (meaning === null) return await readShelf(reader, owner);
  const kept = await reader.pick('offer', ['id', 'title', 'words', 'topics'], { where: { archived: false } });
  const unwritten = await readUnwritten(reader, owner);
  const near = new Set(nearestOffers([...kept, ...unwritten], receiver, meaning).map(({ id }) => id));
  return [...(await reader.getMany('offer', [...near])), ...unwritten.filter(({ id }) => near.has(id))];
};

/** What my profile says that I have to give, as far as it is no record yet. */
const readUnwritten = async (reader: Reader, owner: Pick<Owner, 'settings'>): Promise<readonly Offer[]> => {
  const mine = await readProfileOffers(reader, owner);
  const written = await reader.getMany(
    'offer',
    mine.map(({ id }) => id),
  );
  const ids = new Set(written.map(({ id }) => id));
  return mine.filter(({ id }) => !ids.has(id));
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
