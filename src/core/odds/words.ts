import type { Route } from '../asks/ask.ts';
import { numberFirst, numberInWords } from '../number-words.ts';
import type { Approaches, Odds } from './odds.ts';

const ways: Readonly<Record<Route, string>> = {
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
  return `About ${plan} ${plan === 1 ? 'note' : 'notes'} ${ways[route]}${range}; ${restsOn(approaches)}.`;
};

const restsOn = ({ sent, answered }: Approaches): string => {
  if (sent === 0) return 'a guess, as you have sent none that way';
  if (sent === 1) return `the one you sent was ${answered === 1 ? 'answered' : 'not answered'}`;
  const some = answered === 0 ? 'none' : numberInWords(answered);
  return `${some} of your ${numberInWords(sent)} ${answered === 1 ? 'was' : 'were'} answered`;
};

/** The sentence above the plan: what it is for. */
export const oddsHeading = (talks: number): string =>
  `${numberFirst(talks)} ${talks === 1 ? 'talk takes' : 'talks take'} some notes, however good they are:`;

/** The sentence under it. */
export const oddsComfort = 'Most cold notes get no answer; silence tells you about inboxes, not about you.';
