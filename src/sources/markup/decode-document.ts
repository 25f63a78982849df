import { replaced } from '../replaced.ts';
import { decodeAs, decodeText, decodeWindows1252, sniffUtf16 } from '../text.ts';

/** So much of the beginning may say which encoding it is in. */
const headLength = 2048;

/**
 * The text of a document from the web. A byte order mark stands above what the server says, that above what the document
 * says of itself; and what is valid UTF-8 is that, whoever calls it Latin.
 */
export const decodeDocument = (bytes: Uint8Array, contentType: string | null): string =>
  // Signs of control in a text are those that Windows has in their places.
  replaced(decode(bytes, contentType).replace(/^\uFEFF/u, ''), /[\u0080-\u009F]/gu, ([sign]) =>
    windowsSigns.charAt(sign.charCodeAt(0) - 0x80),
  );

const windowsSigns = decodeWindows1252(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index));

const decode = (bytes: Uint8Array, contentType: string | null): string => {
  const wide = sniffUtf32(bytes);
  if (wide !== null) return decodeUtf32(bytes, wide);
  const utf16 = sniffUtf16(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const said = [charsetOf(contentType ?? ''), declaredIn(bytes)].flatMap((label) => encodingOf(label) ?? []);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null && (said.length === 0 || said.some(isOfOneByte) || said.includes('utf-8'))) return utf8;
  const valid = said.map((encoding) => decodeAs(bytes, encoding)).find((text) => text !== null);
  if (valid !== undefined) return valid;
  if (utf8 !== null) return utf8;
  const [first] = said;
  if (first === undefined) return decodeText(bytes).text;
  // A byte or two may be broken in a text that otherwise is what it says; where nothing else is right, it is not.
  const broken = new TextDecoder(first).decode(bytes);
  const foreign = broken.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return (broken.match(/\uFFFD/gu)?.length ?? 0) > foreign ? decodeText(bytes).text : broken;
};

const charsetOf = (text: string): string | null =>
  /charset\s*=[\s"']*([\w.:-]{1,40})/iu.exec(text)?.[1] ?? null;

/** What an XML declaration or a page's head says. */
const declaredIn = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const declaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/iu.exec(head)?.[1];
  return declaration ?? charsetOf(/<meta\b[^>]{0,400}charset[^>]{0,100}/iu.exec(head)?.[0] ?? '');
};

/** Its name in the WHATWG standard; null where no such encoding is known, or it is one of wide signs, which this is not. */
const encodingOf = (label: string | null): string | null => {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** In these any bytes are valid, so that they say nothing against UTF-8. */
const isOfOneByte = (encoding: string): boolean =>
  /^(?:windows-|iso-8859-|koi8-|macintosh|x-mac)/u.test(encoding);

const sniffUtf32 = (bytes: Uint8Array): 'little' | 'big' | null => {
  const [a, b, c, d] = bytes;
  const starts = (...mark: readonly number[]): boolean =>
    [a, b, c, d].every((byte, index) => byte === mark[index]);
  if (starts(0xff, 0xfe, 0, 0) || starts(0x3c, 0, 0, 0)) return 'little';
  return starts(0, 0, 0xfe, 0xff) || starts(0, 0, 0, 0x3c) ? 'big' : null;
};

const decodeUtf32 = (bytes: Uint8Array, order: 'little' | 'big'): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signs: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, order === 'little');
    signs.push(point > 0x10_ff_ff ? '\uFFFD' : String.fromCodePoint(point));
  }
  return signs.join('').toWellFormed();
};
