import { fold, type Layer, type PersonState } from '../../core/people/index.ts';

const firstLetter = (word: string): string => Array.from(word)[0] ?? '';

/** One or two letters for a face without a photo; titles and particles are passed over: "Dr. Ingrid van Dam" is "ID". */
export const initials = (name: string): string => {
  const words = name
    .replace(/[("'].*$/u, '')
    .split(/[\s,]+/u)
    .filter((word) => /\p{L}|\p{N}/u.test(word) && !/^\p{L}{1,4}\.$/u.test(word));
  const first = words[0];
  if (first === undefined) return '?';
  const rest = words.slice(1).filter((word) => word.toLowerCase() !== word || !/\p{Lu}/u.test(name));
  const last = rest.at(-1);
  const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first);
  if (last === undefined || unspaced) return firstLetter(first).toUpperCase();
  return (firstLetter(first) + firstLetter(last)).toUpperCase();
};

export const toneCount = 8;

/** A quiet colour that a name keeps for good, 0 to 7. */
export const toneOf = (name: string): number => {
  // FNV-1a, its high bits folded in: names that differ by a letter differ in colour.
  let hash = 2_166_136_261;
  for (const letter of fold(name)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return ((hash ^ (hash >>> 15)) >>> 0) % toneCount;
};

export interface Pronouns {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
}

/** "she/her" and the like; without a word from the person themselves it is "they". */
export const pronounsOf = (pronouns: string | null): Pronouns => {
  const said = pronouns?.toLowerCase() ?? '';
  if (/\bshe\b|\bher\b/.test(said)) return { subject: 'she', object: 'her', possessive: 'her' };
  if (/\bhe\b|\bhim\b/.test(said)) return { subject: 'he', object: 'him', possessive: 'his' };
  return { subject: 'they', object: 'them', possessive: 'their' };
};

export const layerNames: Readonly<Record<Layer, string>> = {
  inner: 'Inner',
  close: 'Close',
  active: 'Active',
  wide: 'Wide',
};

/** How it stands with somebody, beside their name; null where nothing needs saying. */
export const stateWords = {
  active: null,
  resting: 'resting',
  dormant: 'dormant',
  closed: 'archived',
  'do-not-contact': 'do not contact',
} as const satisfies Readonly<Record<PersonState, string | null>>;

/** How often a word is meant in a layer. */
export const layerPaces: Readonly<Record<Layer, string>> = {
  inner: 'every two weeks',
  close: 'every month',
  active: 'every three months',
  wide: 'twice a year',
};

/** What a layer means, in the words of a person choosing one. */
export const layerMeanings: Readonly<Record<Layer, string>> = {
  inner: `a word ${layerPaces.inner}`,
  close: `a word ${layerPaces.close}`,
  active: `a word ${layerPaces.active}`,
  wide: `a word ${layerPaces.wide}`,
};
