/**
 * A table that is asked by words from outside. It answers only what is written in it: a plain object would answer
 * `constructor` too.
 */
export const wordTable = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries));

/** What stands under a word in an object that came from outside, and nothing that every object has. */
export const ownValue = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
