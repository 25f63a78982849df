import type { Offer } from '../offers/offer.ts';
import { withoutStop } from '../today/words.ts';
import { gap } from './voice.ts';

/** Something of my shelf that words to somebody may name. */
export type Offered = Pick<Offer, 'kind' | 'title'>;

/** What can go along with words, as one says it. */
const things: Partial<Readonly<Record<Offer['kind'], string>>> = {
  article: 'the article',
  news: 'the news',
  'country-insight': 'my notes',
  analysis: 'my analysis',
  'talk-notes': 'my notes',
};

/** What is done for somebody, as it follows "I can"; how it is for them only the user knows. */
const deeds: Partial<Readonly<Record<Offer['kind'], (title: string) => string>>> = {
  skill: (title) => `${helpWith(title)}: ${gap('how, in your own words')}`,
  translation: (title) => `${helpWith(title)}: ${gap('what, in your own words')}`,
  // Whom it would be to is told to nobody before both said yes (R15).
  introduction: () => `introduce you to somebody: ${gap('who they are, without the name')}`,
};

const rest = (pattern: RegExp, title: string): string | null => pattern.exec(title)?.[1] ?? null;

const helpWith = (said: string): string => {
  const title = withoutStop(said).replaceAll(/\s+/gu, ' ');
  const can = rest(/^i can (.+)$/iu, title);
  if (can !== null) return can;
  const learned = rest(/^(what i learned .+)$/iu, title);
  if (learned !== null) return `share ${learned.replace(/^W/u, 'w')}`;
  const language = rest(/^reading (.+) for somebody$/iu, title);
  if (language !== null) return `read ${language} for you`;
  const thing =
    rest(/^(?:\d+ min\w* of )?(?:my )?help (?:you )?with (.+)$/iu, title) ??
    rest(/^\d+ min\w* of (.+)$/iu, title);
  // "Explaining tradeoffs" is no name; "Python" is one.
  return `help with ${thing ?? title.replace(/^\p{Lu}(?=\p{Ll}+ing\b)/u, (letter) => letter.toLowerCase())}`;
};

export const canBeOffered = ({ kind }: Offered): boolean => kind in things || kind in deeds;

/** As one speaks of it in the midst of a sentence: "the article “X”", or what is done: "help with X: [how]". */
export const offeredInWords = ({ kind, title }: Offered): string =>
  deeds[kind]?.(title) ?? `${things[kind] ?? 'my notes'} “${withoutStop(title)}”`;

/** What follows "I can": to send them a thing, or to do something for them; a gap where nothing is known to fit. */
export const giving = (offer: Offered | null, verb: 'send you' | 'share', words: string): string => {
  if (offer === null) return `${verb} ${gap(words)}`;
  return offer.kind in deeds ? offeredInWords(offer) : `${verb} ${offeredInWords(offer)}`;
};
