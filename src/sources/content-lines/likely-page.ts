import { isUtf8 } from 'node:buffer';
import { guessCodePage } from '../code-page.ts';
import { byteStringToBytes } from './charset.ts';
import { logicalLines } from './logical-lines.ts';
import { decodeQuotedPrintable } from './property.ts';

/** So much of the lines in question tells the page: it looks at no more. */
const enough = 16_000;
const isPlain = /^[\0-\x7f]*$/;

/**
 * The code page of all lines that name none and are no UTF-8, by their words; looked for when the first of them is met.
 * A name alone is too little to tell Polish from French.
 */
export const likelyPage = (bytes: Uint8Array): (() => string) => {
  let known: string | undefined;
  return () => (known ??= guessCodePage(byteStringToBytes(undeclared(bytes))));
};

const undeclared = (bytes: Uint8Array): string => {
  const found: string[] = [];
  let length = 0;
  for (const { text } of logicalLines(bytes)) {
    const colon = text.indexOf(':');
    const header = text.slice(0, colon);
    if (colon === -1 || /;[ \t]*CHARSET[ \t]*=/i.test(header)) continue;
    const raw = text.slice(colon + 1, colon + 1 + enough);
    const value = /QUOTED-PRINTABLE/i.test(header) ? decodeQuotedPrintable(raw) : raw;
    if (isPlain.test(value) || isUtf8(byteStringToBytes(value))) continue;
    found.push(value);
    length += value.length;
    if (length > enough) break;
  }
  return found.join('\n');
};
