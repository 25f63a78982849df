/** Why a card brings nobody into the book, or somebody's card is not written. */
export const cardLeftOutReasons = [
  'removed-here',
  'same-uid',
  'unreadable-card',
  'several-cards',
  'private',
  'refused-there',
] as const;
export type CardLeftOut = (typeof cardLeftOutReasons)[number];

/** In words that follow a count: "2 whom you removed here". */
export const cardLeftOutWords: Readonly<Record<CardLeftOut, string>> = {
  'removed-here': 'whom you removed here',
  'same-uid': 'with the UID of another card',
  'unreadable-card': 'that are no card of a person',
  'several-cards': 'with another card of the same person, which alone is written',
  private: 'private to you, and not sent',
  'refused-there': 'that the server refused',
};
