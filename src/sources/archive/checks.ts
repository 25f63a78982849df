import { isShallow } from '../../core/nesting.ts';
import { isFields } from '../../core/fields.ts';

/** Whether a value read from JSON is what a field holds. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
/** The last moment that a calendar knows, in milliseconds; no number of a record is larger. */
const largest = 8.64e15;

/** Every number of a record is whole: moments, counts, ranks. */
export const number: Check = (value) => Number.isInteger(value) && Math.abs(Number(value)) <= largest;
export const flag: Check = (value) => typeof value === 'boolean';
export const anything: Check = (value) => value !== undefined && isShallow(value);

export const maybe =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** A field that older archives do not have; where it is missing nothing is known of it. */
export const added =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);

export const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** A text that a reader of its own understands. */
export const parsed =
  (parse: (text: string) => unknown): Check =>
  (value) =>
    typeof value === 'string' && parse(value) !== null;

/** A check for every field of the record, none forgotten. */
export type Shape<Value> = { readonly [Field in keyof Value]-?: Check };

export const shaped =
  <Value>(shape: Shape<Value>): Check =>
  (value) =>
    firstFault(value, shape) === null && isShallow(value);

/** The first field that is not as it should be; null where all are. */
export const firstFault = (value: unknown, shape: Readonly<Record<string, Check>>): string | null => {
  if (!isFields(value)) return '';
  return Object.entries(shape).find(([field, check]) => !check(value[field]))?.[0] ?? null;
};

export const pair =
  (one: Check, other: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 2 && one(value[0]) && other(value[1]);
