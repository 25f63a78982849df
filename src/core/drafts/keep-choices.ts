import type { ThreadId } from '../ids.ts';
import { everybodysOffers, type OfferPerson } from '../offers/everybody.ts';
import type { Offer } from '../offers/offer.ts';
import type { Payload } from '../today/card.ts';
import { toYou, withoutStop } from '../today/words.ts';

export interface KeepChoicesInput extends OfferPerson {
  /** Open threads that may be asked about now, newest first: each is a payload (R18). */
  readonly threads: readonly { readonly id: ThreadId; readonly what: string }[];
  /** What of my shelf they would value, best first (R7). */
  readonly offers: readonly { readonly offer: Pick<Offer, 'id' | 'title'>; readonly because: string }[];
  /** My own words of the last talk; null where nobody wrote any. */
  readonly lastTalk: string | null;
}

const memoryLength = 160;

/** The beginning of a note, cut at a word. */
const excerpt = (text: string): string => {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= memoryLength) return line;
  return `${line.slice(0, memoryLength).replace(/\s+\S*$/u, '')} …`;
};

/** What a keep card offers: what to ask about, what of my shelf fits, then the ten things everybody has (R7), as questions to the user. */
export const keepChoices = (input: KeepChoicesInput): Extract<Payload, { readonly kind: 'choices' }> => ({
  kind: 'choices',
  memory: input.lastTalk === null ? null : excerpt(input.lastTalk),
  choices: [
    ...input.threads.map(({ id, what }) => ({
      id: `thread:${id}`,
      text: `Ask how it went: ${withoutStop(toYou(what))}`,
    })),
    ...input.offers.map(({ offer, because }) => ({
      id: `give:${offer.id}`,
      text: `${withoutStop(offer.title)}. ${because}`,
    })),
    ...everybodysOffers.map(({ id, question }) => ({ id: `offer:${id}`, text: question(input) })),
  ],
});
