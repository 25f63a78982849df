import { articleParts, type Meaning } from '../meaning/index.ts';
import { fold } from '../people/fold.ts';
import type { Offer } from './offer.ts';
import type { Receiver } from './score.ts';

/** Of a longer shelf so many are looked at word by word. */
const mostRead = 60;

/**
 * What of a long shelf may be for this person: what points where their words do, what has a topic of theirs, names where
 * they work, or is in words that the table has not read. A short shelf is looked at whole.
 */
export const nearestOffers = <Kind extends Pick<Offer, 'title' | 'words' | 'topics'>>(
  offers: readonly Kind[],
  { interests, companies }: Pick<Receiver, 'interests' | 'companies'>,
  meaning: Meaning,
): readonly Kind[] => {
  if (offers.length <= mostRead) return offers;
  const reader = meaning.readerOf(interests.map(({ what }) => what));
  const topics = new Set(interests.flatMap(({ what, from }) => (from === 'topic' ? [fold(what)] : [])));
  const likenesses = offers.map((offer) =>
    meaning.pointingOfText(articleParts({ ...offer, summary: offer.words }), reader),
  );
  const least = likenesses.toSorted((one, other) => (other ?? 1) - (one ?? 1))[mostRead] ?? 0;
  return offers.filter((offer, index) => {
    const likeness = likenesses[index] ?? null;
    if (likeness === null || likeness > least) return true;
    return (
      offer.topics.some((topic) => topics.has(fold(topic))) ||
      companies.some((key) => fold(offer.title).includes(key))
    );
  });
};
