import { replaced } from '../replaced.ts';
import { bytesToByteString, decodeByteString, trimBytes, type CharsetMemory } from './charset.ts';

export type Parameter = readonly [name: string, value: string];

/** One property of a card, its transfer encoding undone and its text decoded, its value still escaped. */
export interface Property {
  readonly line: number;
  readonly group: string | null;
  /** As written. */
  readonly name: string;
  /** The name in capitals. */
  readonly key: string;
  /** Names in capitals; a list in one parameter is one pair a value; CHARSET is gone, as the text is decoded. */
  readonly parameters: readonly Parameter[];
  readonly value: string;
  readonly encoding: 'base64' | 'quoted-printable' | null;
  readonly doubt: 'guessed' | 'unknown' | 'bad-base64' | null;
}

/** The values of a parameter, by its name in capitals. */
export const parameterValues = ({ parameters }: Property, name: string): readonly string[] =>
  parameters.length === 0 ? noValues : parameters.filter(([key]) => key === name).map(([, value]) => value);

const noValues: readonly string[] = [];

export const parameterValue = ({ parameters }: Property, name: string): string | null =>
  parameters.find(([key]) => key === name)?.[1] ?? null;

const bareEncodings = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '7BIT', '8BIT']);
const bareValues = new Set(['URL', 'URI', 'INLINE', 'CONTENT-ID', 'CID']);
/** Longer is no name but a stretch of broken base64 with a colon in it. */
const longestName = 75;
/** So much a property says of itself before its colon at most; each letter may be a parameter. */
const longestHeader = 64 * 1024;

/** Lenient: KDE writes slashes, others letters of their own; a comment is none. */
const propertyName = /^(?!#)[!#-'*+./\w?[\]^`{|}~\u0080-\u00ff-]+$/;

/**
 * Reads a logical line. Null where it is no property: no colon, or no name before it.
 * @param text the line as a byte string (one character a byte)
 */
export const readProperty = (text: string, line: number, memory: CharsetMemory): Property | null => {
  const colon = headerEnd(text);
  if (colon === -1 || colon > longestHeader) return null;
  const header = text.slice(0, colon);
  const [qualified = '', ...parts] = header.includes(';') ? splitOutsideQuotes(header, ';') : [header];
  const { group: rawGroup, name: rawName } = splitGroup(
    trimBytes(qualified.replace(/^\u00ef\u00bb\u00bf/, '')),
  );
  if (!propertyName.test(rawName) || qualified.length > longestName) return null;
  const { charset, language, encoding, parameters } =
    parts.length === 0 ? noParameters : readParameters(parts, memory);
  const name = decodeByteString(rawName, null, language, memory).text;
  const group = rawGroup === null ? null : decodeByteString(rawGroup, null, language, memory).text;
  const raw = text.slice(colon + 1);
  const key = name.toUpperCase();
  if (encoding === 'base64' && texts.has(key)) {
    const bytes = bytesOfBase64(raw);
    if (bytes !== null) {
      const { text: value, doubt } = decodeByteString(bytes, charset, language, memory);
      const plain = parameters.filter(([parameter]) => parameter !== 'ENCODING');
      return { line, group, name, key, parameters: plain, value, encoding: null, doubt };
    }
  }
  if (encoding === 'base64') {
    const value = decodeByteString(raw.replace(/[ \t\n]+/g, ''), null, null, memory).text;
    return {
      line,
      group,
      name,
      key,
      parameters,
      value,
      encoding,
      doubt: isBase64(value) ? null : 'bad-base64',
    };
  }
  const bytes = encoding === 'quoted-printable' ? decodeQuotedPrintable(raw) : raw;
  const decoded = decodeByteString(bytes, charset, language, memory);
  const value = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  return { line, group, name, key, parameters, value, encoding, doubt: decoded.doubt };
};

/** Words, which a few programs write in base64 as well; of everything else only its reader knows what its bytes are. */
const texts: ReadonlySet<string> = new Set(
  'FN N NICKNAME ORG TITLE ROLE NOTE ADR LABEL EMAIL TEL URL CATEGORIES BDAY UID SUMMARY DESCRIPTION LOCATION COMMENT'.split(
    ' ',
  ),
);

/** As a byte string; null where they are none. */
const bytesOfBase64 = (raw: string): string | null => {
  const digits = raw.replace(/[ \t\n]+/g, '');
  return isBase64(digits) ? bytesToByteString(Buffer.from(digits, 'base64')) : null;
};

interface Parameters {
  readonly charset: string | null;
  readonly language: string | null;
  readonly encoding: Property['encoding'];
  readonly parameters: readonly Parameter[];
}

const noParameters: Parameters = { charset: null, language: null, encoding: null, parameters: [] };

const readParameters = (parts: readonly string[], memory: CharsetMemory): Parameters => {
  const raw = parts.flatMap(readParameter);
  const find = (wanted: string): string | null => raw.find(([name]) => name === wanted)?.[1] ?? null;
  const language = find('LANGUAGE');
  const decode = (bytes: string): string => decodeByteString(bytes, null, language, memory).text;
  const encoding = toEncoding(find('ENCODING'));
  const parameters = raw
    .filter(([name]) => name !== 'CHARSET' && (name !== 'ENCODING' || encoding === 'base64'))
    .map(([name, value]): Parameter =>
      name === 'ENCODING' ? [name, 'b'] : [decode(name), unescapeParameter(decode(value))],
    );
  return { charset: find('CHARSET'), language, encoding, parameters };
};

const isBase64 = (value: string): boolean => {
  const digits = withoutPadding(value);
  return !/[^A-Za-z0-9+/]/.test(digits) && digits.length % 4 !== 1;
};

/** The base64 digits alone. */
export const withoutPadding = (value: string): string => {
  let end = value.length;
  while (end > 0 && value[end - 1] === '=') end -= 1;
  return value.slice(0, end);
};

/** The colon that ends name and parameters: the first outside quotes, or the first of all where quotes do not match. */
const headerEnd = (text: string): number => {
  let inQuotes = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') inQuotes = !inQuotes;
    else if (character === ':' && !inQuotes) return index;
  }
  return text.indexOf(':');
};

const splitOutsideQuotes = (text: string, separator: string): readonly string[] => {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let inQuotes = false;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') inQuotes = !inQuotes;
    else if (text[index] === separator && !inQuotes) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)];
};

const splitGroup = (qualified: string): { readonly group: string | null; readonly name: string } => {
  const dot = qualified.indexOf('.');
  if (dot < 1 || dot === qualified.length - 1) return { group: null, name: qualified };
  return { group: qualified.slice(0, dot), name: qualified.slice(dot + 1) };
};

/** Reads `NAME=a,b`, `NAME="a,b"` or the bare `WORK` of vCard 2.1. */
const readParameter = (part: string): readonly Parameter[] => {
  const text = trimBytes(part);
  if (text === '') return [];
  const custom = /^X-CUSTOM\(.*\)$/i.test(text);
  const equals = custom ? -1 : text.indexOf('=');
  if (equals === -1) {
    const word = text.toUpperCase();
    if (bareEncodings.has(word)) return [['ENCODING', word]];
    if (bareValues.has(word)) return [['VALUE', text]];
    if (custom) return [['TYPE', readCustomType(text)]];
    return unquote(text)
      .split(',')
      .map((word): Parameter => ['TYPE', trimBytes(word)]);
  }
  const name = upperCase(trimBytes(text.slice(0, equals).replace(/[";:,()]/g, '')));
  const values = splitOutsideQuotes(text.slice(equals + 1), ',').map(trimBytes);
  return values.flatMap((value) => {
    const plain = unquote(value);
    // RFC 6350 writes a list of types within one pair of quotes.
    if (name === 'TYPE' && plain !== value && /^[\w-]+(?:,[\w-]+)+$/.test(plain))
      return plain.split(',').map((word): Parameter => [name, word]);
    return [[name, plain] as Parameter];
  });
};

/** Of a byte string only the Latin letters: the others are not characters yet. */
const upperCase = (bytes: string): string => replaced(bytes, /[a-z]+/g, ([letters]) => letters.toUpperCase());

/** Android's `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=C3=BC=72=6F)`: the user's own label. */
const readCustomType = (text: string): string => {
  const parts = text.slice(text.indexOf('(') + 1, -1).split(',');
  const label = parts.filter((part) => !/^(?:CHARSET|ENCODING)=/i.test(part)).join(',');
  return /ENCODING=QUOTED-PRINTABLE/i.test(text) ? decodeQuotedPrintable(label) : label;
};

const unquote = (text: string): string => text.replaceAll('"', '');

/** RFC 6868: `^n` a line break, `^'` a quotation mark, `^^` a caret. */
const unescapeParameter = (text: string): string =>
  text.includes('^')
    ? replaced(text, /\^([n'^])/g, ([, code]) => (code === 'n' ? '\n' : code === "'" ? '"' : '^'))
    : text;

const toEncoding = (name: string | null): Property['encoding'] => {
  const word = name?.toUpperCase() ?? '';
  if (word === 'B' || word === 'BASE64') return 'base64';
  return word === 'QUOTED-PRINTABLE' ? 'quoted-printable' : null;
};

/** Bytes as the letters that stand for them. */
export const decodeQuotedPrintable = (text: string): string =>
  replaced(text, /=([0-9A-Fa-f]{2})/g, ([, code = '']) => String.fromCharCode(Number.parseInt(code, 16)));
