const figures = new Intl.NumberFormat('en');

/** "2,000". */
export const figure = (count: number): string => figures.format(count);

/** "1 person", "2,000 people". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;
