import { err, ok, type Result } from '../../core/result.ts';

/** A value of the method as it is shown and typed: plain numbers and words as they are, lists and tables as JSON. */
export const valueInWords = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);

/** Reads what was typed as the same kind of value as the default. */
export const parseValue = (text: string, like: unknown): Result<unknown, 'not-such-a-value'> => {
  const typed = text.trim();
  if (typeof like === 'string') return typed === '' ? err('not-such-a-value') : ok(typed);
  if (typeof like === 'number') {
    const value = Number(typed.replace(',', '.'));
    return typed === '' || !Number.isFinite(value) ? err('not-such-a-value') : ok(value);
  }
  try {
    const value: unknown = JSON.parse(typed);
    return Array.isArray(value) === Array.isArray(like) && typeof value === typeof like
      ? ok(value)
      : err('not-such-a-value');
  } catch {
    // Half typed: not a value yet.
    return err('not-such-a-value');
  }
};
