import { isUtf8 } from 'node:buffer';
import { guessCodePage } from './code-page.ts';
import { issue, type Issue } from './source.ts';

export interface DecodedText {
  readonly text: string;
  /** The encoding's name in the WHATWG standard. */
  readonly encoding: string;
  readonly issues: readonly Issue[];
}

/** How much of a file is looked at to see whether it is UTF-16 without a byte order mark. */
const sampleLength = 4096;

/** UTF-16 without a mark betrays itself: Latin letters leave every other byte zero. Null where it is not. */
export const sniffUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, sampleLength) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
  return null;
};

/**
 * The bytes in a named encoding; null where no such encoding is known or the bytes are not valid in it.
 * @param isCut the last character may lack its end, and is left out then
 */
export const decodeAs = (bytes: Uint8Array, encoding: string, isCut = false): string | null => {
  // Told without an error thrown, which costs more than a short line itself: a card may have fifty thousand.
  if (encoding === 'utf-8' && !isCut && !isUtf8(bytes)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut });
  } catch (error) {
    // An unknown name is a RangeError, invalid bytes are a TypeError; both mean "not this one".
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
};

/** Every byte has a meaning in windows-1252 as browsers read it, so this cannot fail. */
export const decodeWindows1252 = (bytes: Uint8Array): string => windows1252.decode(bytes);

const windows1252 = new TextDecoder('windows-1252');

/**
 * The text of a file of unknown encoding: byte order mark, UTF-16 by its zero bytes, strict UTF-8, and what is
 * none of these in the code page that its words suggest, which is said in the issues.
 * @param isCut these are the first bytes of a longer file
 */
export const decodeText = (bytes: Uint8Array, isCut = false): DecodedText => {
  const utf16 = sniffUtf16(bytes);
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(bytes);
    return { text, encoding: utf16, issues: [] };
  }
  const text = decodeAs(bytes, 'utf-8', isCut);
  if (text !== null) return { text, encoding: 'utf-8', issues: [] };
  const encoding = guessCodePage(bytes);
  const guessed = new TextDecoder(encoding).decode(bytes);
  const first = guessed.search(/[\u0080-\uffff]/);
  const before = guessed.slice(0, first).split(/\r{0,2}\n|\r/);
  const line = `${before.at(-1) ?? ''}${guessed.slice(first, first + 80)}`.split(/[\r\n]/)[0] ?? '';
  return {
    text: guessed,
    encoding,
    issues: [issue('guessed-encoding', { line: before.length, text: line })],
  };
};
