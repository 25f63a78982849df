import { exhaustive } from '../result.ts';
import type { CalendarDay } from '../dates/index.ts';
import { onDayInWords, toYou, withoutStop } from '../today/words.ts';
import type { Interest } from './interest.ts';
import type { Offer } from './offer.ts';
import type { OfferMatch } from './score.ts';

/** Why this, for this person: what they said or care about first, then what makes it worth having (R7). */
export const becauseOf = (
  offer: Offer,
  { call, company }: { readonly call: string; readonly company: string | null },
  { shared, about, parts }: Pick<OfferMatch, 'shared' | 'about' | 'parts'>,
  today: CalendarDay,
): string | null => {
  const interest = shared.goal ?? shared.interest;
  const reason =
    interest === null
      ? about === 'company'
        ? `it is about ${company ?? 'where they work'}, where ${call} works`
        : about === 'industry'
          ? `it is about the trade ${call} is in`
          : null
      : saidBy(call, interest, today);
  if (reason === null) return null;
  return `Because ${[reason, worthOf(offer, parts)].filter((part) => part !== null).join('; ')}.`;
};

/** A note that goes on from a name: “is stuck on permits”, “coaches the under-twelves”, “started as a teller”. */
const goesOn =
  /^(?:is|was|has|had|can|will|would|does|did|[a-z]{2,}(?:[^s]s|ed))\b(?! (?:are|were|have|is|was|take|will|can|in|on|at|for|and|of)\b)/u;

/** In their own words, with the day: “on 12 March Dana said: permits are the biggest unknown”. */
const saidBy = (call: string, { what, from, day }: Interest, today: CalendarDay): string => {
  const words = withoutStop(toYou(what));
  if (from === 'topic' || day === null) return `${call} cares about ${words}`;
  const on = onDayInWords(day, today);
  return goesOn.test(words) ? `${on} you heard that ${call} ${words}` : `${on} ${call} said: ${words}`;
};

const worthOf = (offer: Offer, parts: OfferMatch['parts']): string | null => {
  switch (offer.kind) {
    case 'skill':
      return 'this is something you can do';
    case 'translation':
      return 'you can read it and they need not';
    case 'country-insight':
      return 'you know it from where you come from';
    case 'introduction':
      return 'you know them both';
    case 'invitation':
      return 'the door is open to you';
    case 'analysis':
      return 'it is your own view';
    case 'talk-notes':
      return 'you were there';
    case 'feedback':
      return 'you have used it yourself';
    case 'article':
    case 'news':
      if (parts.unique > 0) return 'you read the language it is in';
      return offer.minutes !== null && parts.cheap > 0
        ? `it takes ${offer.minutes <= 1 ? 'a minute' : `${offer.minutes} minutes`} to read`
        : null;
    default:
      return exhaustive(offer.kind);
  }
};
