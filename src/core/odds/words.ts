import type { Route } from '../asks/ask.ts';
import { numberFirst, numberInWords } from '../number-words.ts';
import type { Approaches, Odds } from './odds.ts';

const wayWords: Readonly<Record<Route, string>> = {
  cold: 'out of the blue',
  alumni: 'to alumni',
  introduced: 'after an introduction',
  known: 'to people you know',
};

/** "About 18 notes out of the blue, between 10 and 117; a guess, as you have sent none that way." */
export const oddsInWords = (
  route: Route,
  { plan, range: [few, many] }: Pick<Odds, 'plan' | 'range'>,
  approaches: Approaches,
): string => {
  const range = few === many ? '' : `, between ${few} and ${many}`;
  return `About ${plan} ${plan === 1 ? 'note' : 'notes'} ${wayWords[route]}${range}; ${restsOn(approaches)}.`;
};

const restsOn = ({ sent, answered }: Approaches): string => {
  if (sent === 0) return 'a guess, as you have sent none that way';
  if (sent === 1) return `the one you sent was ${answered === 1 ? 'answered' : 'not answered'}`;
  const some = answered === 0 ? 'none' : numberInWords(answered);
  return `${some} of your ${numberInWords(sent)} ${answered === 1 ? 'was' : 'were'} answered`;
};

/** The plan in one sentence: "Three talks take about 14 notes out of the blue, or 7 to alumni, or 5 after an introduction." */
export const planInWords = (
  talks: number,
  odds: readonly { readonly route: Route; readonly plan: number }[],
): string => {
  const ways = odds.map(({ route, plan }, index) =>
    index === 0
      ? `${plan} ${plan === 1 ? 'note' : 'notes'} ${wayWords[route]}`
      : `${plan} ${wayWords[route]}`,
  );
  return `${numberFirst(talks)} ${talks === 1 ? 'talk takes' : 'talks take'} about ${ways.join(', or ')}.`;
};

/** The sentence under it. */
export const oddsComfort = 'Most cold notes get no answer; silence tells you about inboxes, not about you.';
