import { readSourceDate } from '../dates.ts';
import { readSpelledDate } from '../spelled-dates.ts';

/** What a cell can be seen to be, whatever its column is called. */
export type CellKind = 'email' | 'url' | 'phone' | 'date' | 'number' | 'text';

const email = /^[^\s@<>"(),;]+@[^\s@<>"(),;]+\.[^\s@<>"(),;.]+$/u;
const url =
  /^(?:https?:\/\/\S+|(?:www\.|[a-z]{2,3}\.)?(?:linkedin\.com|twitter\.com|x\.com|github\.com|facebook\.com|instagram\.com)\/\S+|www\.[^\s.]+\.\S+)$/i;
const phone = /^(?:tel:)?[+(]?\d[\d\s().\-/–]{5,24}(?:\s*(?:ext|x)\.?\s*\d{1,6})?$/i;

/** What is written where there is nothing to say. */
export const saysNothing = (text: string): boolean =>
  /^(?:n\/?a|#n\/a|-{1,3}|[–—]|none|null|nil|nan|undefined|k\.\s?a\.)$/i.test(text);

/** Several values in one cell. */
export const splitValues = (text: string): readonly string[] =>
  text
    .split(/[;|\n]|:::|,(?=\s)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isEmail = (text: string): boolean => text.length <= 320 && email.test(text);

const isUrl = (text: string): boolean => url.test(text);

const isPhone = (text: string): boolean => phone.test(text) && text.replace(/\D/g, '').length >= 7;

export const kindOfCell = (text: string): CellKind => {
  const [first = ''] = splitValues(text);
  if (isEmail(first)) return 'email';
  if (isUrl(first)) return 'url';
  if (
    text.length <= 40 &&
    (readSourceDate(text, { slashes: 'month-first' }) ?? readSpelledDate(text)) !== null
  )
    return /^\d{1,5}$/.test(text) ? 'number' : 'date';
  if (/^[-+]?\d+(?:[.,]\d+)*%?$/.test(text) && !/^\+|^0\d{6,}|^\d{10,}$/.test(text)) return 'number';
  return isPhone(first) ? 'phone' : 'text';
};
