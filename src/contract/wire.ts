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

/** {@link Wire} of a value: with its instants written out, each in a copy; what has none of them is the value's own. */
export const toWire = <Value>(value: Value): Wire<Value> => convert('', value) as Wire<Value>;

type Fields = Readonly<Record<string, unknown>>;

const convert = (field: string, value: unknown): unknown => {
  if (typeof value === 'number') return isInstantField(field) ? new Date(value).toISOString() : value;
  if (value === null || typeof value !== 'object') return value;
  return Array.isArray(value) ? convertItems(value) : convertFields(value as Fields);
};

const convertItems = (items: readonly unknown[]): readonly unknown[] => {
  let copy: unknown[] | null = null;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const converted = convert('', item);
    if (converted === item) continue;
    copy ??= [...items];
    copy[index] = converted;
  }
  return copy ?? items;
};

const convertFields = (fields: Fields): Fields => {
  let copy: Record<string, unknown> | null = null;
  for (const name of Object.keys(fields)) {
    const inner = fields[name];
    const converted = convert(name, inner);
    if (converted === inner) continue;
    copy ??= { ...fields };
    copy[name] = converted;
  }
  return copy ?? fields;
};
