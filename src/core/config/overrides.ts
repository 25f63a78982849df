import { layers } from '../people/person.ts';
import { err, ok, type Result } from '../result.ts';
import type { Setting } from '../settings/setting.ts';
import { method, type Method } from './method.ts';
import { isFields } from '../fields.ts';

/** Why a number of the method cannot be set so; `message` says it in words. */
export type MethodError =
  | { readonly type: 'unknown-number'; readonly path: string; readonly message: string }
  | { readonly type: 'wrong-value'; readonly path: string; readonly message: string };

type Tree = number | string | readonly Tree[] | { readonly [key: string]: Tree };

/** Settings' names whose place in the value is another: `queue.cards` is a number and a table in one. */
const placeOf: ReadonlyMap<string, string> = new Map([
  ['queue.cards', 'queue.cards_max'],
  // As the method prints it, and as books may have it.
  ['paths.organisation', 'paths.organization'],
  ['paths.organisation_large', 'paths.organization_large'],
]);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isLayerList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => layers.some((layer) => layer === item));

/** What must stand at this place, in words; null where the value fits. */
const misfit = (current: Tree, value: unknown): string | null => {
  if (typeof current === 'number') {
    if (!isNumber(value)) return 'must be a number';
    return value < 0 && current >= 0 ? 'must not be negative' : null;
  }
  if (Array.isArray(current)) {
    if (current.some((item) => typeof item === 'string'))
      return isLayerList(value) ? null : `must be a list of layers (${layers.join(', ')})`;
    return Array.isArray(value) &&
      value.length === current.length &&
      value.every((item) => isNumber(item) && item >= 0)
      ? null
      : `must be a list of ${current.length} numbers, none negative`;
  }
  return 'holds several numbers: name one of them';
};

const childOf = (tree: Tree, key: string): Tree | undefined => {
  if (Array.isArray(tree)) return /^\d+$/.test(key) ? (tree[Number(key)] as Tree | undefined) : undefined;
  if (!isFields(tree) || !Object.hasOwn(tree, key)) return undefined;
  return tree[key];
};

const replaced = (tree: Tree, keys: readonly string[], value: Tree): Tree => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(tree))
    return tree.map((item: Tree, index) => (String(index) === key ? replaced(item, rest, value) : item));
  if (!isFields(tree)) return tree;
  return { ...tree, [key]: replaced(tree[key] as Tree, rest, value) };
};

const withOne = (base: Method, path: string, value: unknown): Result<Method, MethodError> => {
  const keys = (placeOf.get(path) ?? path).split('.');
  let current: Tree | undefined = base;
  for (const key of keys) current = current === undefined ? undefined : childOf(current, key);
  if (current === undefined)
    return err({ type: 'unknown-number', path, message: `The method has no number named "${path}".` });
  const problem = misfit(current, value);
  if (problem !== null) return err({ type: 'wrong-value', path, message: `"${path}" ${problem}.` });
  return ok(replaced(base, keys, value as Tree) as Method);
};

/**
 * The method with some of its numbers set by hand. Paths as in section 8: `thanks.due_h`, `layers.inner.1`
 * or `layers.inner` whole. The first path that does not fit is the error, and nothing is set.
 */
export const methodWith = (overrides: Readonly<Record<string, unknown>>): Result<Method, MethodError> => {
  let current = method;
  for (const [path, value] of Object.entries(overrides)) {
    const next = withOne(current, path, value);
    if (!next.ok) return next;
    current = next.value;
  }
  return ok(current);
};

const prefix = 'method.';

/** The method as the book's settings have it: `method.<path>`; others are passed over, and so is, with its error, one that does not fit. */
export const methodOf = (
  settings: readonly Setting[],
): { readonly method: Method; readonly errors: readonly MethodError[] } => {
  let current = method;
  const errors: MethodError[] = [];
  for (const { id, value } of settings) {
    if (!id.startsWith(prefix)) continue;
    const next = withOne(current, id.slice(prefix.length), value);
    if (next.ok) current = next.value;
    else errors.push(next.error);
  }
  return { method: current, errors };
};
