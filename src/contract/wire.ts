import type { Instant } from '../core/dates/index.ts';

/** A value of core as it travels in JSON: the same shape, every instant as ISO 8601 text in UTC. */
export type Wire<Value> = Value extends Instant
  ? string
  : Value extends string | number | boolean | null | undefined
    ? Value
    : Value extends readonly [infer One, infer Other]
      ? readonly [Wire<One>, Wire<Other>]
      : Value extends readonly (infer Item)[]
        ? readonly Wire<Item>[]
        : Value extends object
          ? { readonly [Field in keyof Value]: Wire<Value[Field]> }
          : Value;

/** Core names every instant `at`, `somethingAt` or `due`; a number by such a name is nothing else. */
const isInstantField = (field: string): boolean => field === 'at' || field === 'due' || field.endsWith('At');

/** {@link Wire} of a value: a copy with its instants written out. */
export const toWire = <Value>(value: Value): Wire<Value> => convert('', value) as Wire<Value>;

const convert = (field: string, value: unknown): unknown => {
  if (typeof value === 'number') return isInstantField(field) ? new Date(value).toISOString() : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => convert('', item));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(name, inner)]));
};
