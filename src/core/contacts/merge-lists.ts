/** How entries of one list of a card are told apart and compared. */
export interface EntryRule<Value> {
  /** Equal for entries that are the same thing. */
  readonly identity: (entry: Value) => string;
  /** What an entry is for: one in a place that held another took its place. Null where a place holds any number. */
  readonly place: (entry: Value) => string | null;
  /** True where two entries say the same. */
  readonly isSame: (one: Value, other: Value) => boolean;
  /** Two that came to be without each other, as one; null where only one of them can be true. */
  readonly combine: (here: Value, there: Value) => Value | null;
}

/** One entry on both sides, and what it is to be. Indexes are places in the lists; null where a side has none. */
export interface EntryDecision<Value> {
  readonly key: string;
  readonly base: Value | null;
  readonly here: number | null;
  readonly there: number | null;
  /** Null where it is to go. */
  readonly value: Value | null;
  /** Both sides changed it, each in its own way: each keeps its own until somebody says. */
  readonly isOpen: boolean;
}

export type SideAnswer = 'here' | 'there';

/** Two lists that have gone apart since both were `base`, entry by entry; a change on one side is made on the other. */
export const mergeEntries = <Value>(
  base: readonly Value[],
  here: readonly Value[],
  there: readonly Value[],
  rule: EntryRule<Value>,
  answer: (key: string) => SideAnswer | null,
): readonly EntryDecision<Value>[] => {
  const hereOf = align(base, here, rule);
  const thereOf = align(base, there, rule);
  const decide = (
    entry: Value | null,
    hereIndex: number | null,
    thereIndex: number | null,
  ): EntryDecision<Value> => {
    const ours = hereIndex === null ? null : (here[hereIndex] ?? null);
    const theirs = thereIndex === null ? null : (there[thereIndex] ?? null);
    const named = entry ?? ours ?? theirs;
    const key = named === null ? '' : rule.identity(named);
    const settled = settle(entry, ours, theirs, rule, answer(key));
    return { key, base: entry, here: hereIndex, there: thereIndex, ...settled };
  };
  const known = base.map((entry, index) => decide(entry, hereOf[index] ?? null, thereOf[index] ?? null));
  const newThere = rest(there, thereOf);
  const addedThere = new Map(newThere.map((index) => [rule.identity(there[index] as Value), index] as const));
  const addedHere = rest(here, hereOf).map((index) => {
    const identity = rule.identity(here[index] as Value);
    const same = addedThere.get(identity) ?? null;
    addedThere.delete(identity);
    return decide(null, index, same);
  });
  const left = new Set(addedThere.values());
  return [
    ...known,
    ...addedHere,
    ...newThere.filter((index) => left.has(index)).map((index) => decide(null, null, index)),
  ];
};

const settle = <Value>(
  base: Value | null,
  here: Value | null,
  there: Value | null,
  { isSame, combine }: EntryRule<Value>,
  answer: SideAnswer | null,
): Pick<EntryDecision<Value>, 'value' | 'isOpen'> => {
  const same = (one: Value | null, other: Value | null): boolean =>
    one === null || other === null ? one === other : isSame(one, other);
  if (same(here, there) || same(there, base)) return { value: here, isOpen: false };
  if (same(here, base)) return { value: there, isOpen: false };
  if (answer !== null) return { value: answer === 'here' ? here : there, isOpen: false };
  const both = base === null && here !== null && there !== null ? combine(here, there) : null;
  return both === null ? { value: null, isOpen: true } : { value: both, isOpen: false };
};

/** Which entry of `side` each entry of `base` has become; null for those that are gone. */
const align = <Value>(
  base: readonly Value[],
  side: readonly Value[],
  { identity, place }: EntryRule<Value>,
): readonly (number | null)[] => {
  const free = new Map<string, number[]>();
  side.forEach((entry, index) => push(free, identity(entry), index));
  const aligned = base.map((entry) => free.get(identity(entry))?.shift() ?? null);
  const taken = new Set(aligned);
  const freePlaces = new Map<string, number[]>();
  side.forEach((entry, index) => {
    const where = taken.has(index) ? null : place(entry);
    if (where !== null) push(freePlaces, where, index);
  });
  const lost = new Map<string, number[]>();
  base.forEach((entry, index) => {
    const where = aligned[index] === null ? place(entry) : null;
    if (where !== null) push(lost, where, index);
  });
  // Where several went and several came nobody can say which became which.
  return aligned.map((found, index) => {
    const entry = base[index];
    if (found !== null || entry === undefined) return found;
    const where = place(entry);
    if (where === null || lost.get(where)?.length !== 1) return null;
    const [one, ...others] = freePlaces.get(where) ?? [];
    return one === undefined || others.length > 0 ? null : one;
  });
};

const push = (map: Map<string, number[]>, key: string, index: number): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
};

const rest = (side: readonly unknown[], aligned: readonly (number | null)[]): readonly number[] => {
  const taken = new Set(aligned);
  return side.map((_, index) => index).filter((index) => !taken.has(index));
};

/** The list as the card is to have it, in its own order, what is new behind; open entries stay as they are there. */
export const decidedList = <Value>(
  there: readonly Value[],
  decisions: readonly EntryDecision<Value>[],
): readonly Value[] => {
  const byIndex = new Map(decisions.map((decision) => [decision.there, decision]));
  const kept = there.flatMap((entry, index) => {
    const decision = byIndex.get(index);
    if (decision === undefined || decision.isOpen) return [entry];
    return decision.value === null ? [] : [decision.value];
  });
  const added = decisions.flatMap(({ value, isOpen, there: index }) =>
    index === null && !isOpen && value !== null ? [value] : [],
  );
  return [...kept, ...added];
};

/** What both sides agree on, as the card is or as it is to be; of open entries what they agreed on before. */
export const agreedList = <Value>(
  there: readonly Value[],
  decisions: readonly EntryDecision<Value>[],
  isThen: boolean,
): readonly Value[] =>
  decisions.flatMap(({ isOpen, base, value, there: index }) => {
    const entry = isOpen ? base : isThen ? value : index === null ? null : (there[index] ?? null);
    return entry === null ? [] : [entry];
  });
