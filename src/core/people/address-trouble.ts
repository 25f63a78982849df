import { emailKey } from './email-key.ts';
import type { ContactPointValue } from './person.ts';

type Point = Pick<ContactPointValue, 'kind' | 'value'>;

/** Whether no mail could ever be sent there, as to “zoe at maersk”. */
export const isNoMailAddress = ({ kind, value }: Point): boolean =>
  kind === 'email' && emailKey(value) === null;

/**
 * What is wrong with the addresses that somebody typed, in words; null where nothing is.
 * @param there what the book has already: it came as it is, and keeps nobody from changing the rest
 */
export const addressTrouble = (
  points: readonly Point[],
  there: readonly Pick<Point, 'value'>[] = [],
): string | null => {
  const known = new Set(there.map(({ value }) => value));
  const wrong = points.find((point) => isNoMailAddress(point) && !known.has(point.value));
  return wrong === undefined
    ? null
    : `“${wrong.value}” is no e-mail address. One is written as zoe@example.org; what else reaches them is a phone, web or handle.`;
};
