import { jaroWinkler } from './jaro-winkler.ts';

/** Two words that differ by a slip of the pen: long enough to have one, and nearly equal. */
export const isSlip = (one: string, other: string): boolean => {
  const [shortest, longest] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (longest < 4 || shortest < 3) return false;
  return isOneEdit(one, other) || (shortest > 3 && jaroWinkler(one, other) >= 0.92);
};

/** One letter more, one less, another in its place, or two that changed places. */
export const isOneEdit = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [mine, theirs] = [one.slice(start), other.slice(start)];
  const haveChangedPlaces =
    mine.slice(2) === theirs.slice(2) && mine[0] === theirs[1] && mine[1] === theirs[0];
  return (
    haveChangedPlaces ||
    mine.slice(1) === theirs.slice(1) ||
    mine.slice(1) === theirs ||
    mine === theirs.slice(1)
  );
};
