/** How entries of one list are compared and kept. */
export interface ListRule<Value, Kept extends Value> {
  /** Equal for entries that are the same thing. */
  readonly identity: (entry: Value) => string;
  /** True where two entries of one identity say the same. */
  readonly isSame: (kept: Kept, told: Value) => boolean;
  /** A kept entry brought up to what the source tells. */
  readonly update: (kept: Kept, told: Value) => Kept;
}

export interface MergedList<Value, Kept extends Value> {
  readonly added: readonly Value[];
  readonly updated: readonly Kept[];
  readonly removed: readonly Kept[];
}

/**
 * Three lists as one: what the book has, what the source told last (`base`, null at first), what it tells now.
 * The source adds what is new, changes what only it has changed, and takes back what it had told itself and has
 * replaced; what the user added, changed or deleted stays so. A list that falls silent takes nothing back.
 */
export const mergeList = <Value, Kept extends Value>(
  current: readonly Kept[],
  base: readonly Value[] | null,
  told: readonly Value[],
  { identity, isSame, update }: ListRule<Value, Kept>,
): MergedList<Value, Kept> => {
  if (current.length === 0 && base === null)
    return {
      added: told.length < 2 ? told : [...new Map(told.map((entry) => [identity(entry), entry])).values()],
      updated: [],
      removed: [],
    };
  if (told.length === 0) return { added: [], updated: [], removed: [] };
  const currentBy = new Map(current.map((entry) => [identity(entry), entry]));
  const baseBy = new Map((base ?? []).map((entry) => [identity(entry), entry]));
  const toldBy = new Map(told.map((entry) => [identity(entry), entry]));
  const added: Value[] = [];
  const updated: Kept[] = [];
  for (const [key, entry] of toldBy) {
    const kept = currentBy.get(key);
    const before = baseBy.get(key);
    if (kept === undefined) {
      if (before === undefined) added.push(entry);
    } else if (before !== undefined && isSame(kept, before) && !isSame(kept, entry))
      updated.push(update(kept, entry));
  }
  const removed = current.filter((kept) => {
    const before = baseBy.get(identity(kept));
    return before !== undefined && !toldBy.has(identity(kept)) && isSame(kept, before);
  });
  return { added, updated, removed };
};
