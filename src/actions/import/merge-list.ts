/** How entries of one list are compared and kept. */
export interface ListRule<Value, Kept extends Value> {
  /** Equal for entries that are the same thing. */
  readonly identity: (entry: Value) => string;
  /** True where two entries of one identity say the same. */
  readonly isSame: (kept: Kept, told: Value) => boolean;
  /** A kept entry brought up to what the source tells. */
  readonly update: (kept: Kept, told: Value) => Kept;
  /** True for two entries that are one thing though their identities differ: one is enough. */
  readonly isAlike?: (one: Value, other: Value) => boolean;
}

/** What sources say: the one that speaks, and the others. */
export interface Said<Value> {
  readonly told: Value;
  /** What the one that speaks told last; null where it speaks for the first time. */
  readonly base: Value | null;
  /** What the others told last, one by one: they may be thousands, and are asked only where something may go. */
  readonly elsewhere: () => Iterable<Value>;
}

/** A part of what they say. */
export const partOf = <Whole, Part>(
  { told, base, elsewhere }: Said<Whole>,
  part: (whole: Whole) => Part,
): Said<Part> => ({
  told: part(told),
  base: base === null ? null : part(base),
  *elsewhere() {
    for (const whole of elsewhere()) yield part(whole);
  },
});

/** What of all that a source has dropped goes: what none of the others says. */
export const goneOf = <Entry, Value>(
  dropped: readonly Entry[],
  elsewhere: () => Iterable<Value>,
  isSaidBy: (entry: Entry, other: Value) => boolean,
): readonly Entry[] => {
  let gone = dropped;
  if (gone.length > 0)
    for (const other of elsewhere()) {
      gone = gone.filter((entry) => !isSaidBy(entry, other));
      if (gone.length === 0) break;
    }
  return gone;
};

export interface MergedList<Value, Kept extends Value> {
  readonly added: readonly Value[];
  readonly updated: readonly Kept[];
  readonly removed: readonly Kept[];
}

/**
 * Several lists as one: what the book has, what the source told last, what it tells now, and what others say. The source
 * adds what is new, changes what only it has changed, and takes back what it had told itself and has replaced, unless
 * another says it still; what the user added, changed or deleted stays so. A list that falls silent takes nothing back.
 */
export const mergeList = <Value, Kept extends Value>(
  current: readonly Kept[],
  { told, base, elsewhere }: Said<readonly Value[]>,
  { identity, isSame, update, isAlike }: ListRule<Value, Kept>,
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
  const missing: Value[] = [];
  const updated: Kept[] = [];
  for (const [key, entry] of toldBy) {
    const kept = currentBy.get(key);
    const before = baseBy.get(key);
    if (kept === undefined) {
      if (before === undefined) missing.push(entry);
    } else if (before !== undefined && isSame(kept, before) && !isSame(kept, entry))
      updated.push(update(kept, entry));
  }
  const dropped = current.filter((kept) => {
    const before = baseBy.get(identity(kept));
    return before !== undefined && !toldBy.has(identity(kept)) && isSame(kept, before);
  });
  const isAmong = (entry: Value, entries: readonly Value[]): boolean =>
    isAlike !== undefined && entries.some((other) => isAlike(entry, other));
  const removed = goneOf(
    dropped,
    elsewhere,
    (kept, others) =>
      others.some((other) => identity(other) === identity(kept)) ||
      (isAmong(kept, others) && !isAmong(kept, told)),
  );
  const stays = isAlike === undefined ? [] : current.filter((kept) => !removed.includes(kept));
  return { added: missing.filter((entry) => !isAmong(entry, stays)), updated, removed };
};
