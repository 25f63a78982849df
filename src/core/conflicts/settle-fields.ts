import { isFields, type Fields } from '../fields.ts';

/** A field that was changed here and elsewhere, each time from the same value to another one. */
export interface FieldConflict {
  /** `place`, or `name.given`. */
  readonly field: string;
  /** What the book says now. */
  readonly there: unknown;
  /** What this change says. */
  readonly said: unknown;
}

export interface Settled<Change> {
  /** What is left to write: without what was not changed here, lists brought together. */
  readonly change: Change;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Brings a change together with what others changed since. `base` holds the value that each field had when the change
 * was begun: a field that is there as it was is changed, one that was left as it was stays as it is there, of a list of
 * words what came and went on both sides counts, and what differs on both sides is a conflict, never overwritten. A
 * field without a base is changed whatever is there.
 */
export const settleFields = <Change extends object>(
  change: Change,
  base: Fields,
  there: Fields,
): Settled<Change> => {
  const { kept, conflicts } = settle(change as Fields, base, there, '');
  // Fields of the change, or some of them; nothing else is added.
  return { change: kept as Change, conflicts };
};

const settle = (
  change: Fields,
  base: Fields,
  there: Fields,
  prefix: string,
): { readonly kept: Fields; readonly conflicts: readonly FieldConflict[] } => {
  const kept: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  for (const [field, said] of Object.entries(change)) {
    const now = there[field];
    const before = base[field];
    if (!(field in base)) kept[field] = said;
    else if (isFields(said) && isFields(before)) {
      const inner = settle(said, before, isFields(now) ? now : {}, `${prefix}${field}.`);
      conflicts.push(...inner.conflicts);
      if (Object.keys(inner.kept).length > 0) kept[field] = inner.kept;
    } else if (agrees(before, said)) continue;
    else if (agrees(before, now) || agrees(said, now)) kept[field] = said;
    else if (isWords(said) && isWords(before ?? []) && isWords(now ?? []))
      kept[field] = together(said, wordsOf(before), wordsOf(now));
    else conflicts.push({ field: prefix + field, there: now ?? null, said });
  }
  return { kept, conflicts };
};

/** Whether a value is a list of words, of which what came and went counts. */
export const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const wordsOf = (value: unknown): readonly string[] => (isWords(value) ? value : []);

/** What is said of a list that began as another one than it is now. */
export const together = (
  said: readonly string[],
  before: readonly string[],
  now: readonly string[],
): readonly string[] => [
  ...now.filter((word) => said.includes(word) || !before.includes(word)),
  ...said.filter((word) => !before.includes(word) && !now.includes(word)),
];

/** The same in all that both say: a record as it is kept says more of itself than a form does. */
const agrees = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, place) => agrees(item, other[place]));
  if (isFields(one) && isFields(other))
    return Object.entries(one).every(([key, value]) => !(key in other) || agrees(value, other[key]));
  return (one ?? null) === (other ?? null);
};
