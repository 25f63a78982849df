import type { Method } from '../config/index.ts';
import type { CalendarDay } from '../dates/index.ts';
import { becauseOf } from './because.ts';
import type { Given, Offer } from './offer.ts';
import { scoreOffer, type Mine, type OfferDay, type OfferMatch, type Receiver } from './score.ts';
import type { Sharing } from './shared.ts';

/** An offer that fits somebody, and why. */
export interface RankedOffer {
  readonly offer: Offer;
  readonly score: OfferMatch['score'];
  readonly band: Exclude<OfferMatch['band'], 'hide'>;
  readonly because: string;
  readonly parts: OfferMatch['parts'];
}

export interface RankInput {
  readonly receiver: Receiver & { readonly company: string | null };
  /** What is on the shelf. */
  readonly offers: readonly Offer[];
  /** What went to them, and to those who are where they are. */
  readonly given: readonly Given[];
  /** The last day on which they were given anything, from the shelf or not. */
  readonly lastOffer: CalendarDay | null;
  readonly mine: Mine;
  readonly today: OfferDay;
}

/** What of my shelf they would value, best first; what does not fit is left out (R7). */
export const rankOffers = (
  { receiver, offers, given, lastOffer, mine, today }: RankInput,
  method: Method,
  sharing: Sharing,
): readonly RankedOffer[] => {
  const sharedWith = sharing(receiver.interests, method);
  const sent = new Set<Offer['id']>();
  const colleagues = new Map<Offer['id'], CalendarDay>();
  for (const { offerId, personId, day } of given) {
    if (personId === receiver.id) sent.add(offerId);
    else if (day > (colleagues.get(offerId) ?? '')) colleagues.set(offerId, day);
  }
  return offers
    .flatMap((offer): readonly RankedOffer[] => {
      if (offer.archived || sent.has(offer.id) || offer.personId === receiver.id) return [];
      const history = { sent: false, lastOffer, colleague: colleagues.get(offer.id) ?? null };
      const match = scoreOffer(offer, receiver, sharedWith(offer), history, mine, today, method);
      if (match.band === 'hide') return [];
      const because = becauseOf(offer, receiver, match, today.day);
      if (because === null) return [];
      return [{ offer, score: match.score, band: match.band, because, parts: match.parts }];
    })
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        other.offer.addedAt - one.offer.addedAt ||
        (one.offer.id < other.offer.id ? -1 : 1),
    );
};
