import { bytesToByteString, trimBytes } from './charset.ts';

/** One property of a file: its physical lines joined, still in the file's bytes (one character a byte). */
export interface LogicalLine {
  /** Of its first physical line, from 1. */
  readonly line: number;
  readonly text: string;
  /** True where it was longer than can be read; `text` is then its beginning. */
  readonly cut: boolean;
}

/** 16 million bytes: a photo of 12 MB in base64, and far more than any text. */
const longestLine = 16 * 1024 * 1024;

const cardEdge = /^(?:BEGIN|END)[ \t]*:[ \t]*VCARD/i;
const base64Line = /^[ \t]*[A-Za-z0-9+/=]+[ \t]*$/;
const softBreak = /=[ \t]*$/;
/** A backslash may as well be the second byte of a Japanese character: what looks like a property is one. */
const anyProperty = /^[^\s:;]+(?:;[^:]*)?:/;

/**
 * The logical lines of a vCard file, in one pass and linear time. Undoes folding by space or tab, the soft
 * breaks of quoted-printable (whose next line has no indent), base64 that goes on without indent until a blank
 * line or the next property, and a backslash at the end of a line, which some phones write for a line break.
 */
export function* logicalLines(bytes: Uint8Array, pieceLength: number = usualPiece): Generator<LogicalLine> {
  const lines = physicalLines(bytes, pieceLength);
  let current = lines.next();
  while (!current.done) {
    const first = current.value;
    current = lines.next();
    if (trimBytes(first.text) === '') continue;
    if (!current.done && isWhole(first.text, current.value.text)) {
      yield { line: first.line, text: first.text.replace(/^[ \t]+/, ''), cut: false };
      continue;
    }
    const joined = new Joiner(first.text);
    for (; !current.done; current = lines.next()) {
      const next = current.value.text;
      if (!joined.take(next)) break;
    }
    yield { line: first.line, text: joined.text(), cut: joined.cut };
  }
}

/** Nearly every line: the next is a property of its own, and nothing at the end of this one reaches over. */
const isWhole = (text: string, next: string): boolean =>
  text.length < longestLine &&
  !/^[ \t]/.test(next) &&
  next.includes(':') &&
  !['=', '\\', ' ', '\t'].includes(text.at(-1) ?? '');

/** Lines end in LF, CR LF, CR, or the CR CR LF that some mailers make of it. */
function* physicalLines(
  bytes: Uint8Array,
  pieceLength: number,
): Generator<{ readonly line: number; readonly text: string }> {
  let line = 1;
  for (const piece of pieces(bytes, pieceLength)) {
    for (let from = 0; from < piece.length;) {
      const feed = piece.indexOf('\n', from);
      const end = feed === -1 ? piece.length : feed;
      const returns = feed === -1 ? 0 : returnsBefore(piece, from, end);
      const text = piece.slice(from, end - returns);
      for (const part of text.includes('\r') ? text.split('\r') : [text]) {
        yield { line, text: part };
        line += 1;
      }
      from = end + 1;
    }
  }
  if (bytes.length === 0 || bytes.at(-1) === lineFeed) yield { line, text: '' };
}

/** A small part of a long file: its text as a whole would take as much room again as its bytes. */
const usualPiece = 32 * 1024;

/** The bytes as text, a piece of whole lines at a time. */
function* pieces(bytes: Uint8Array, length: number): Generator<string> {
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, from + length);
    const end = feed === -1 ? bytes.length : feed + 1;
    yield bytesToByteString(bytes.subarray(from, end));
    from = end;
  }
}

const lineFeed = 10;

/** How many CR belong to the LF at `end`. */
const returnsBefore = (bytes: string, from: number, end: number): 0 | 1 | 2 => {
  if (end === from || bytes[end - 1] !== '\r') return 0;
  return end - 1 === from || bytes[end - 2] !== '\r' ? 1 : 2;
};

class Joiner {
  readonly #pieces: string[];
  #length = 0;
  #inQuotes = false;
  #header = '';
  #encoding: 'none' | 'quoted-printable' | 'base64' = 'none';
  #headerDone = false;
  #emptyValue = false;
  cut = false;

  constructor(first: string) {
    this.#pieces = [];
    this.#push(first.replace(/^[ \t]+/, ''));
  }

  text(): string {
    return this.#pieces.join('');
  }

  /** Adds the next physical line if it belongs to this logical one. */
  take(next: string): boolean {
    const last = this.#pieces.at(-1) ?? '';
    if (this.#encoding === 'quoted-printable' && softBreak.test(last)) {
      if (cardEdge.test(next)) return false;
      this.#pieces[this.#pieces.length - 1] = last.replace(softBreak, '');
      this.#push(next);
      return true;
    }
    if (next.startsWith(' ') || next.startsWith('\t')) {
      this.#push(next.slice(1));
      return true;
    }
    if (this.#encoding === 'base64') {
      if (this.#emptyValue && trimBytes(next) === '') return true;
      if (!base64Line.test(next)) return false;
      this.#push(trimBytes(next));
      return true;
    }
    if (this.#headerDone && this.#endsInEscape() && next !== '' && !anyProperty.test(next)) {
      this.#push(`n${next}`);
      return true;
    }
    return false;
  }

  /** True behind an odd number of backslashes, wherever they were folded. */
  #endsInEscape(): boolean {
    let count = 0;
    for (let index = this.#pieces.length - 1; index >= 0; index -= 1) {
      const piece = this.#pieces[index] ?? '';
      let end = piece.length;
      while (end > 0 && piece[end - 1] === '\\') end -= 1;
      count += piece.length - end;
      if (end > 0) break;
    }
    return count % 2 === 1;
  }

  #push(piece: string): void {
    this.#length += piece.length;
    if (this.#length > longestLine) {
      if (!this.cut) this.#pieces.push(piece.slice(0, 200));
      this.cut = true;
      return;
    }
    this.#pieces.push(piece);
    if (this.#headerDone) {
      if (trimBytes(piece) !== '') this.#emptyValue = false;
      return;
    }
    this.#scanHeader(piece);
  }

  #scanHeader(piece: string): void {
    for (let index = 0; index < piece.length; index += 1) {
      const character = piece[index];
      if (character === '"') this.#inQuotes = !this.#inQuotes;
      if (character !== ':' || this.#inQuotes) continue;
      this.#headerDone = true;
      this.#header = `${this.#pieces.slice(0, -1).join('')}${piece.slice(0, index)}`;
      this.#emptyValue = trimBytes(piece.slice(index + 1)) === '';
      if (/;[ \t]*(?:ENCODING[ \t]*=[ \t]*"?)?QUOTED-PRINTABLE/i.test(this.#header))
        this.#encoding = 'quoted-printable';
      else if (/;ENCODING="?B(?:ASE64)?\b|;BASE64\b/i.test(this.#header)) this.#encoding = 'base64';
      return;
    }
  }
}
