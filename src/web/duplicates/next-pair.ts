import type { PersonId } from '../../core/ids.ts';

interface Two {
  readonly a: PersonId;
  readonly b: PersonId;
}

/**
 * Whom to look at after these two: the pair behind them in the list, and behind the last one the list itself. Entries
 * that were just merged are passed over, as one of them is gone.
 */
export const nextPair = (
  pairs: readonly { readonly a: { readonly id: PersonId }; readonly b: { readonly id: PersonId } }[],
  { a, b }: Two,
): Two | null => {
  const at = pairs.findIndex(
    (pair) => (pair.a.id === a && pair.b.id === b) || (pair.a.id === b && pair.b.id === a),
  );
  const seen = new Set<PersonId>([a, b]);
  const next = pairs.slice(at + 1).find((pair) => !seen.has(pair.a.id) && !seen.has(pair.b.id));
  return next === undefined ? null : { a: next.a.id, b: next.b.id };
};
