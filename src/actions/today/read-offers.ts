import { addHours, dayAt } from '../../core/dates/index.ts';
import type { SuggestedOffer } from '../../core/offers/suggested-offer.ts';
import type { Reader } from '../../store/space.ts';
import { readKeptIds } from '../offers/kept-ids.ts';
import { rankFor, readReceivers } from '../offers/read-ranked.ts';
import type { Owner } from '../owner.ts';

/** What was put on the shelf lately and may find somebody by itself; what is older comes when they are due. */
const fresh = { days: 28, most: 20 };
/** People of the layers who are looked at: more than a full book has. */
const mostPeople = 160;
/** One thing goes to a few, not to everybody. */
const mostPerOffer = 2;
const mostInAll = 4;

/** What of the newest on my shelf would be good as it is for somebody I keep, the best for each. */
export const readSuggestedOffers = async (
  reader: Reader,
  owner: Owner,
): Promise<readonly SuggestedOffer[]> => {
  const { now, zone } = owner;
  const offers = await reader.list('offer', {
    where: { archived: false, addedAt: { atLeast: addHours(now, -fresh.days * 24) } },
    order: [['addedAt', 'down']],
    limit: fresh.most,
  });
  if (offers.length === 0) return [];
  const ranked = await rankFor(
    reader,
    await readReceivers(reader, await readKeptIds(reader, mostPeople)),
    offers,
    owner,
  );
  const best = [...ranked]
    .flatMap(([personId, [first]]): readonly SuggestedOffer[] =>
      first?.band !== 'suggest'
        ? []
        : [
            {
              offer: first.offer,
              personId,
              because: first.because,
              score: first.score,
              since: dayAt(first.offer.addedAt, zone),
            },
          ],
    )
    .toSorted((one, other) => other.score - one.score || (one.personId < other.personId ? -1 : 1));
  const taken = new Map<string, number>();
  return best
    .filter(({ offer: { id } }) => {
      const count = (taken.get(id) ?? 0) + 1;
      taken.set(id, count);
      return count <= mostPerOffer;
    })
    .slice(0, mostInAll);
};
