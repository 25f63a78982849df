/** Milliseconds of many samples. */
export interface Times {
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export const timesOf = (milliseconds: readonly number[]): Times => {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  return {
    samples: sorted.length,
    p50: rankAt(sorted, 0.5),
    p95: rankAt(sorted, 0.95),
    max: sorted.at(-1) ?? Number.NaN,
  };
};

/** The smallest sample that at least this share of all is not above (nearest rank). */
const rankAt = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

/** Runs `sample` so many times one after the other, and answers what each said it took. */
export const sampled = async (
  count: number,
  sample: (index: number) => Promise<number>,
): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (let index = 0; index < count; index += 1) taken.push(await sample(index));
  return taken;
};
