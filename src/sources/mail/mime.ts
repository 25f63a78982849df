import { decodeByteString } from '../content-lines/charset.ts';
import { structured, type Structured } from './structured.ts';

/** A mail, or a part of one, as it stands in its bytes. */
export interface MimePart {
  readonly headers: readonly MimeHeader[];
  readonly type: Structured;
  readonly disposition: Structured;
  /** "base64", "quoted-printable" or whatever it says. */
  readonly encoding: string;
  /** What stands below its head, still encoded; of a part that has parts, nothing. */
  readonly body: Uint8Array;
  readonly parts: readonly MimePart[];
}

export interface MimeHeader {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

export interface MimeLimits {
  readonly depth: number;
  readonly parts: number;
  readonly headBytes: number;
}

/** Beyond that are somebody's jokes: what stands deeper or behind it is not taken apart. */
const mimeLimits: MimeLimits = { depth: 50, parts: 500, headBytes: 256 * 1024 };

/**
 * Takes a mail apart (RFC 5322, RFC 2046): heads, and where each part begins and ends. It looks only at the lines of heads
 * and at lines that begin with two hyphens, so that a body of any number of lines costs what its bytes do, and it never
 * fails: a boundary that is missing is the end of the mail.
 */
export const mimeOf = (bytes: Uint8Array, limits: MimeLimits = mimeLimits): MimePart =>
  new Reader(bytes, limits).read();

interface Growing extends MimePart {
  body: Uint8Array;
  readonly parts: Growing[];
}

interface Open {
  /** With its two hyphens, one byte a character. */
  readonly boundary: string;
  readonly part: Growing;
  readonly defaultType: string;
}

/** A line that parts something: whose it is, whether it is the last one, and what stands around it. */
interface Mark {
  readonly level: number;
  readonly isLast: boolean;
  /** Where the line begins, and the next one. */
  readonly from: number;
  readonly to: number;
}

const lineFeed = 10;
const carriageReturn = 13;
/** A boundary has seventy characters at most; some programs take more. */
const longestBoundary = 250;

class Reader {
  readonly #bytes: Buffer;
  readonly #limits: MimeLimits;
  readonly #open: Open[] = [];
  #count = 0;

  constructor(bytes: Uint8Array, limits: MimeLimits) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#limits = limits;
  }

  read(): MimePart {
    const root = this.#part(this.#start(), 'text/plain');
    let { mark } = root;
    while (mark !== null && this.#count < this.#limits.parts) {
      // What was opened within it and never closed ends here too.
      this.#open.length = mark.isLast ? mark.level : mark.level + 1;
      const parent = this.#open[mark.level];
      if (parent === undefined) {
        mark = this.#nextMark(mark.to);
        continue;
      }
      const next = this.#part(mark.to, parent.defaultType);
      parent.part.parts.push(next.part);
      mark = next.mark;
    }
    return root.part;
  }

  /** Behind empty lines and a byte order mark, which are none of a mail. */
  #start(): number {
    let at = this.#bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
    while (this.#bytes[at] === lineFeed || this.#bytes[at] === carriageReturn) at += 1;
    return at;
  }

  /** The part that begins here, and the line that ends it. */
  #part(from: number, defaultType: string): { readonly part: Growing; readonly mark: Mark | null } {
    this.#count += 1;
    const { lines, at } = this.#headLines(from);
    const headers = headersIn(lines);
    const valueOf = (name: string): string => headers.find((header) => header.name === name)?.value ?? '';
    const said = structured(valueOf('content-type'));
    const type = said.value === '' ? { ...said, value: defaultType } : said;
    const part: Growing = {
      headers,
      type,
      disposition: structured(valueOf('content-disposition')),
      encoding: structured(valueOf('content-transfer-encoding')).value,
      body: nothing,
      parts: [],
    };
    const boundary = type.value.startsWith('multipart/') ? type.parameter('boundary') : null;
    const opens = boundary !== null && boundary !== '' && this.#open.length < this.#limits.depth;
    if (opens)
      this.#open.push({
        boundary: `--${boundary.slice(0, longestBoundary)}`,
        part,
        defaultType: type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain',
      });
    const mark = this.#nextMark(at);
    if (!opens)
      part.body = this.#bytes.subarray(at, mark === null ? undefined : this.#endBefore(mark.from, at));
    return { part, mark };
  }

  /** The lines of the head that begins here, and where the body does. */
  #headLines(from: number): { readonly lines: readonly string[]; readonly at: number } {
    const lines: string[] = [];
    const most = from + this.#limits.headBytes;
    let at = from;
    while (at < this.#bytes.length && at < most) {
      const found = this.#bytes.indexOf(lineFeed, at);
      const end = found === -1 ? this.#bytes.length : found;
      const line = withoutReturn(this.#bytes.toString('latin1', at, Math.min(end, most)));
      if (line === '') return { lines, at: end + 1 };
      if (this.#markAt(at) !== null) return { lines, at };
      lines.push(line);
      at = end + 1;
    }
    return { lines, at: Math.min(at, this.#bytes.length) };
  }

  /** The next line that parts something, from the beginning of a line on. */
  #nextMark(from: number): Mark | null {
    if (this.#open.length === 0) return null;
    for (let at = from; at < this.#bytes.length;) {
      const mark = this.#markAt(at);
      if (mark !== null) return mark;
      const next = this.#bytes.indexOf('\n--', at, 'latin1');
      if (next === -1) return null;
      at = next + 1;
    }
    return null;
  }

  #markAt(at: number): Mark | null {
    if (this.#open.length === 0 || this.#bytes[at] !== hyphen || this.#bytes[at + 1] !== hyphen) return null;
    const found = this.#bytes.indexOf(lineFeed, at);
    const end = found === -1 ? this.#bytes.length : found;
    if (end - at > longestBoundary + 20) return null;
    const line = this.#bytes.toString('latin1', at, end).trimEnd();
    for (let level = this.#open.length - 1; level >= 0; level -= 1) {
      const { boundary = '' } = this.#open[level] ?? {};
      const isLast = line === `${boundary.trimEnd()}--`;
      if (isLast || line === boundary.trimEnd()) return { level, isLast, from: at, to: end + 1 };
    }
    return null;
  }

  /** The line end before a boundary belongs to it. */
  #endBefore(at: number, least: number): number {
    const end = this.#bytes[at - 1] === lineFeed ? at - 1 : at;
    return Math.max(least, this.#bytes[end - 1] === carriageReturn ? end - 1 : end);
  }
}

const byteOrderMark = Buffer.from('\uFEFF');
const hyphen = 45;
const nothing = new Uint8Array(0);

const withoutReturn = (line: string): string => {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === carriageReturn) end -= 1;
  return line.slice(0, end);
};

const headerLine = /^([!-9;-~]{1,200})[ \t]{0,20}:/u;

/** Lines that begin with a blank go on with the one before. */
const headersIn = (lines: readonly string[]): readonly MimeHeader[] => {
  const folded: string[][] = [];
  for (const line of lines)
    if (/^[ \t]/u.test(line)) folded.at(-1)?.push(line);
    else folded.push([line]);
  return folded.flatMap((parts) => {
    const line = parts.join('');
    const [start = '', name] = headerLine.exec(line) ?? [];
    if (name === undefined) return [];
    const value = line.slice(start.length).replaceAll(/\r+/gu, ' ');
    return [{ name: name.toLowerCase(), value: decodeHeader(value).trim() }];
  });
};

/** Letters beyond ASCII are UTF-8, or what old programs left as it was. */
const decodeHeader = (value: string): string => decodeByteString(value, null, null, { declared: null }).text;

/** The head alone, for whoever wants no more. */
export const headersOf = (bytes: Uint8Array): readonly MimeHeader[] => mimeOf(bytes, headOnly).headers;
const headOnly: MimeLimits = { ...mimeLimits, depth: 0, parts: 1 };
