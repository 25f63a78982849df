import { decodeAs, decodeWindows1252 } from '../text.ts';

const highByte = /[\u0080-\u00ff]/;

/** One character a byte, so that folds and soft breaks can be undone before a multi-byte character is put together. */
export const bytesToByteString = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

export const byteStringToBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index) & 255;
  return bytes;
};

/**
 * Spaces and tabs off both ends of a byte string. Not `trim`: it would also take the byte 160, which ends many a
 * multi-byte character.
 */
export const trimBytes = (text: string): string => {
  const isBlank = (index: number): boolean => text[index] === ' ' || text[index] === '\t';
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(from)) from += 1;
  while (to > from && isBlank(to - 1)) to -= 1;
  return text.slice(from, to);
};

/** The code page that Windows and phones of a language wrote without saying so. */
const encodingsByLanguage: ReadonlyMap<string, string> = new Map([
  ['ja', 'shift_jis'],
  ['zh', 'gbk'],
  ['zh-tw', 'big5'],
  ['zh-hk', 'big5'],
  ['ko', 'euc-kr'],
  ['ru', 'windows-1251'],
  ['uk', 'windows-1251'],
  ['bg', 'windows-1251'],
  ['sr', 'windows-1251'],
  ['el', 'windows-1253'],
  ['tr', 'windows-1254'],
  ['he', 'windows-1255'],
  ['ar', 'windows-1256'],
  ['pl', 'windows-1250'],
  ['cs', 'windows-1250'],
  ['sk', 'windows-1250'],
  ['hu', 'windows-1250'],
  ['sl', 'windows-1250'],
  ['hr', 'windows-1250'],
  ['ro', 'windows-1250'],
  ['lt', 'windows-1257'],
  ['lv', 'windows-1257'],
  ['et', 'windows-1257'],
  ['th', 'windows-874'],
  ['vi', 'windows-1258'],
]);

/** `ANSI`, `CP-1251`, `SHIFT-JIS 2004` and other spellings that the standard's list of names lacks. */
const toEncodingName = (charset: string): string => {
  const name = charset.trim().toLowerCase();
  const codePage = /^(?:cp|ms|win|windows)[-_ ]?(125\d|874|932|936|949|950)$/.exec(name)?.[1];
  if (codePage === '932') return 'shift_jis';
  if (codePage === '936') return 'gbk';
  if (codePage === '949') return 'euc-kr';
  if (codePage === '950') return 'big5';
  if (codePage !== undefined) return `windows-${codePage}`;
  if (name === 'ansi') return 'windows-1252';
  if (name.startsWith('shift') && name.includes('jis')) return 'shift_jis';
  if (name === 'utf_8') return 'utf-8';
  if (name === 'big-5') return 'big5';
  return name;
};

/** Two-byte kana in Shift_JIS; in windows-1252 these first bytes are a low quote and a florin sign. */
const shiftJisKana = /\u0082[\u009f-\u00f1]|\u0083[\u0040-\u0096]/;

export interface Decoded {
  readonly text: string;
  /** `guessed` where no encoding was named, `unknown` where the named one did not fit. */
  readonly doubt: 'guessed' | 'unknown' | null;
}

/** What a file has shown about itself so far: the last encoding that a property named. */
export interface CharsetMemory {
  declared: string | null;
  /** The code page that all of the file suggests which names none; left out where a text stands alone. */
  readonly likely?: () => string;
}

/**
 * A byte string as text: strict in the encoding it names; else UTF-8; else the language's code page, the encoding
 * that other properties of the file named, Shift_JIS where there are kana, what the words of the file suggest; else
 * windows-1252.
 */
export const decodeByteString = (
  text: string,
  charset: string | null,
  language: string | null,
  memory: CharsetMemory,
): Decoded => {
  const name = charset === null ? null : toEncodingName(charset);
  if (!highByte.test(text) && name !== 'iso-2022-jp' && name !== 'hz-gb-2312') return { text, doubt: null };
  const bytes = byteStringToBytes(text);
  if (name !== null) {
    // What is valid UTF-8 of several bytes is hardly ever meant as Latin letters, whatever its label.
    const singleByte = /^(?:us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252)$/.test(name);
    const declared = (singleByte ? decodeAs(bytes, 'utf-8') : null) ?? decodeAs(bytes, name);
    if (declared !== null) {
      memory.declared = name;
      return { text: declared, doubt: null };
    }
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, doubt: name === null ? null : 'unknown' };
  const torn = decodeTornUtf8(bytes);
  if (torn !== null) return { text: torn, doubt: 'unknown' };
  const guesses = [
    ...languageEncodings(language),
    ...(memory.declared === null ? [] : [memory.declared]),
    ...(shiftJisKana.test(text) ? ['shift_jis'] : []),
  ];
  const doubt = name === null ? 'guessed' : 'unknown';
  if (memory.likely !== undefined) guesses.push(memory.likely());
  for (const guess of guesses) {
    const guessed = decodeAs(bytes, guess);
    if (guessed !== null) return { text: guessed, doubt };
  }
  return { text: decodeWindows1252(bytes), doubt };
};

const lenientUtf8 = new TextDecoder('utf-8');

/** Phones cut texts in the middle of a character: UTF-8 that is good but for a few bytes. Null where it is not. */
const decodeTornUtf8 = (bytes: Uint8Array): string | null => {
  const text = lenientUtf8.decode(bytes);
  const torn = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return whole >= torn ? text : null;
};

const languageEncodings = (language: string | null): readonly string[] => {
  const tag = language?.toLowerCase() ?? '';
  const found = encodingsByLanguage.get(tag) ?? encodingsByLanguage.get(tag.split(/[-_]/)[0] ?? '');
  return found === undefined ? [] : [found];
};
