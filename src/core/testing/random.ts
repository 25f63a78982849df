/** Numbers that look like chance and are the same for the same seed, on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number at least 0, below `end`. */
  below(end: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** A place in a list of `length` whose first places come up most, as names and employers do (Zipf, s = 1). */
  rank(length: number): number;
}

/** sfc32 of PractRand's suite: 128 bits of state, of which `seed` fills the last word. */
export const randomOf = (seed: number): Random => {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = seed | 0;
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  const warmUpRounds = 15;
  for (let round = 0; round < warmUpRounds; round += 1) word();

  const next = (): number => word() / 2 ** 32;
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    // The inverse of the logarithm that the sums of 1/rank grow by.
    rank: (length) => Math.min(length - 1, Math.floor((length + 1) ** next()) - 1),
  };
};
