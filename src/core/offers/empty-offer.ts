import type { Offer } from './offer.ts';

/** What holds of an offer of which no more is known than what it is: it lies on the shelf. */
export const emptyOffer = {
  words: null,
  address: null,
  author: null,
  publisher: null,
  day: null,
  language: null,
  minutes: null,
  source: 'typed',
  foreignId: null,
  personId: null,
  archived: false,
} as const satisfies Partial<Offer>;
