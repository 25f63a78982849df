import { numberWords } from '../english/words.ts';
import type { Token } from './token.ts';

/** How much a number says at `index`, and in how many tokens: "3", "three", "a couple of", "a few". */
export const numberAt = (
  tokens: readonly Token[],
  index: number,
): { readonly value: number; readonly size: number } | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  // "twenty-odd minutes", "20ish min"
  const lower = /odd$|ish$/u.test(token.lower) ? token.lower.replace(/-?(?:odd|ish)$/u, '') : token.lower;
  const next = tokens[index + 1]?.lower ?? '';
  if (token.type === 'number' && /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(lower))
    return {
      value: Number(lower.replace(',', '.')),
      // "20ish min", "20-ish min"
      size:
        tokens[index + 1]?.gap !== false
          ? 1
          : next === 'ish'
            ? 2
            : next === '-' && tokens[index + 2]?.lower === 'ish'
              ? 3
              : 1,
    };
  if (lower === 'a' || lower === 'an') {
    if (next === 'couple') return { value: 2, size: tokens[index + 2]?.lower === 'of' ? 3 : 2 };
    if (next === 'few') return { value: 3, size: 2 };
    return { value: 1, size: 1 };
  }
  if (lower === 'couple') return { value: 2, size: next === 'of' ? 2 : 1 };
  if (lower === 'few') return { value: 3, size: 1 };
  const value = numberWords.get(lower);
  if (value === undefined) return null;
  const ones = value >= 20 && value % 10 === 0 ? numberWords.get(next) : undefined;
  return ones !== undefined && ones > 0 && ones < 10 ? { value: value + ones, size: 2 } : { value, size: 1 };
};
