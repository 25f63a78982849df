import { jaroWinkler } from './jaro-winkler.ts';

/** Two words that differ by a slip of the pen: long enough to have one, and nearly equal. */
export const isSlip = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 4 && (isOneEdit(one, other) || jaroWinkler(one, other) >= 0.92);

/** One letter more, one less, or another in its place. */
const isOneEdit = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [mine, theirs] = [one.slice(start), other.slice(start)];
  return mine.slice(1) === theirs.slice(1) || mine.slice(1) === theirs || mine === theirs.slice(1);
};
