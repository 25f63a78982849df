import { numberFirst } from '../../core/number-words.ts';

const figures = new Intl.NumberFormat('en-GB');

export const figure = (count: number): string => figures.format(count);

/** "1 person", "2,000 people". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** "Four things, about 17 minutes"; "One thing, about a minute". */
export const todayHeading = (cards: number, minutes: number): string => {
  const things = `${numberFirst(cards)} ${cards === 1 ? 'thing' : 'things'}`;
  if (minutes <= 0) return things;
  return `${things}, about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
};
