/** Gaps of a draft for the user's own words: "[one thing Ada said or showed you]". A "[link]" is none. */
const bracketed = /\[\p{Ll}[^[\]\n]*\]/gu;

/** What is said where words with a gap were said to be sent. */
export const gapSaid = (left: string): string =>
  `There was a gap left to fill, so the words are not kept: ${left}`;

/** The first gap that is still to be filled; null where the words are whole. */
export const gapIn = (text: string): string | null =>
  text.match(bracketed)?.find((words) => /\s/u.test(words)) ?? null;
