/** "2,000". */
export const figure = (count: number): string => count.toLocaleString('en');

/** "1 person", "2,000 people". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;
