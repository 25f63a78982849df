import type { Offer, OfferKind } from './offer.ts';

/** What one line says of an offer. */
export type OfferLine = Pick<Offer, 'kind' | 'title' | 'address' | 'topics' | 'minutes'>;

const addressPattern = /\bhttps?:\/\/[^\s<>"]+/iu;
const topicPattern = /(?:^|\s)#([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu;
const minutesPattern = /(?:^|[\s,(])(\d{1,3})[ -]?min(?:ute)?s?\b\)?/iu;

/** What a line begins with, or holds, and what it then is. */
const kindPatterns: readonly (readonly [pattern: RegExp, kind: OfferKind])[] = [
  [/^(?:i can (?:help|teach|show|build|fix|check|draw)|help with|\d+ min\w* of (?:help|my))/iu, 'skill'],
  [/^(?:i can translate|translat(?:e|ion|ing)\b)|\bin translation$/iu, 'translation'],
  [/^(?:introduc(?:e|tion)\b|meet |you should meet)/iu, 'introduction'],
  [/^(?:invitation|invite|come to|a seat at|a place at)\b/iu, 'invitation'],
  [/^(?:notes? (?:of|from|on) (?:a |the |my )?(?:talk|lecture|class|panel|meetup|course))/iu, 'talk-notes'],
  [/^(?:my (?:analysis|view|reading|take)|analysis\b|one[- ]page view)/iu, 'analysis'],
  [/^(?:feedback|bug|a bug|what (?:works|breaks))\b/iu, 'feedback'],
  [/^(?:how .+ (?:is|are) done in |what .+ in my country|in my country)/iu, 'country-insight'],
];

/**
 * An offer typed as one line: an address, topics by `#`, minutes, the rest is its title. What it is shows in its first
 * words; something with an address is an article.
 */
export const readOfferLine = (line: string): OfferLine => {
  const address = addressPattern.exec(line)?.[0].replace(/[).,;:!?]+$/u, '') ?? null;
  const topics = [...line.matchAll(topicPattern)].flatMap(([, topic]) => topic ?? []);
  const minutes = minutesPattern.exec(line.replace(address ?? '', ' '))?.[1] ?? null;
  const bare = line
    .replace(address ?? '', ' ')
    .replaceAll(topicPattern, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  // Minutes that say how much help there is are part of what is offered.
  const kind =
    kindPatterns.find(([pattern]) => pattern.test(bare))?.[1] ?? (address === null ? 'news' : 'article');
  const titled = kind === 'skill' ? bare : bare.replace(minutesPattern, ' ').replaceAll(/\s+/gu, ' ').trim();
  return {
    kind,
    title: titled.replaceAll(/^[\s,:;–-]+|[\s,:;–-]+$/gu, '') || titleOfAddress(address ?? '') || line.trim(),
    address,
    topics,
    minutes: minutes === null ? null : Number(minutes),
  };
};

/** The last words of an address, where nobody gave a title: "stowing-cold" is "stowing cold". */
export const titleOfAddress = (address: string): string => {
  const [host = '', ...path] =
    address
      .replace(/^https?:\/\/(?:www\.)?/iu, '')
      .split(/[?#]/u)[0]
      ?.split('/') ?? [];
  const last = path.findLast((part) => part !== '');
  const words =
    last
      ?.replace(/\.\w{2,5}$/u, '')
      .replaceAll(/[-_+]+/gu, ' ')
      .trim() ?? '';
  return /\p{L}{3}/u.test(words) ? `${words} (${host})` : host;
};
