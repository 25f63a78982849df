/** Whether the next page should come: the end of what is loaded is near, and there is more. */
export const needsMore = ({
  lastVisible,
  loaded,
  total,
  ahead = 60,
}: {
  readonly lastVisible: number;
  readonly loaded: number;
  readonly total: number;
  /** Rows before the end at which to ask, so that scrolling never waits. */
  readonly ahead?: number;
}): boolean => loaded < total && lastVisible >= loaded - ahead;

/** All places from one to the other, both included, in either direction. */
export const rangeBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step);

/** Adds these, or takes them away where every one of them is in already. */
export const toggled = <Item>(selected: ReadonlySet<Item>, items: readonly Item[]): ReadonlySet<Item> => {
  const next = new Set(selected);
  const all = items.every((item) => selected.has(item));
  for (const item of items) {
    if (all) next.delete(item);
    else next.add(item);
  }
  return next;
};
