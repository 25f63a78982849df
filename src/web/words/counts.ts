import { numberFirst } from '../../core/number-words.ts';

/**
 * "Four things, about 17 minutes"; "One thing, about a minute". Where no card is left, something may wait all the same:
 * thank-yous beyond those of a day, and whoever is to be told how it ended.
 */
export const todayHeading = (
  cards: number,
  minutes: number,
  rest: { readonly owed: number; readonly loop: number },
): string => {
  if (cards === 0 && rest.loop > 0)
    return `${numberFirst(rest.loop)} ${rest.loop === 1 ? 'person' : 'people'} to tell how it ended`;
  if (cards === 0) return rest.owed > 0 ? 'Enough for today' : 'Nothing waits for you';
  const things = `${numberFirst(cards)} ${cards === 1 ? 'thing' : 'things'}`;
  if (minutes <= 0) return things;
  return `${things}, about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
};
