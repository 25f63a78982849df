/** One mail of a mailbox as it stands in the file, without the line that parts it from the one before. */
export interface RawMail {
  /** In its file, from 1. */
  readonly place: number;
  /** No more of it than {@link MboxLimits.kept}: what is behind that are attachments. */
  readonly bytes: Uint8Array;
}

export interface MboxLimits {
  /** Bytes of a mail that are handed on. */
  readonly kept: number;
  /** Bytes that are looked at together: a length in a head is believed only where its end is that near. */
  readonly held: number;
}

export const mboxLimits: MboxLimits = { kept: 256 * 1024, held: 1024 * 1024 };

/**
 * Parts a mailbox (mboxo, mboxrd, mboxcl, mboxcl2) into its mails as it streams by, so that a mailbox of any size takes
 * little memory. A mail ends where the next one's "From " line stands: bare or with a date, and the next head below it.
 * Where a head gives a length, that counts instead, but only if it ends on such a line or with the file.
 */
export async function* mboxMails(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: MboxLimits = mboxLimits,
): AsyncGenerator<RawMail> {
  const splitter = new Splitter(limits);
  for await (const chunk of chunks) yield* splitter.take(chunk);
  yield* splitter.end();
}

const lineFeed = 10;
const carriageReturn = 13;
/** So much shows whether a line parts two mails: the line itself, and the beginning of the next. */
const lookAhead = 1200;

class Splitter {
  readonly #limits: MboxLimits;
  /** What is read goes into one place, again and again: a mailbox must not fill the memory with chunks of it. */
  #store: Buffer = Buffer.alloc(0);
  #from = 0;
  #to = 0;
  /** The beginning of a mail that is longer than what is held. */
  #beginning: Buffer | null = null;
  /** Where in what is held nothing was found yet. */
  #searched = 0;
  #hasBegun = false;
  #place = 0;

  constructor(limits: MboxLimits) {
    this.#limits = limits;
  }

  /** From the "From " line of the mail that is being read; before the first one, what the file began with. */
  get #held(): Buffer {
    return this.#store.subarray(this.#from, this.#to);
  }

  *take(chunk: Uint8Array): Generator<RawMail> {
    this.#append(chunk);
    yield* this.#split(false);
    const length = this.#to - this.#from;
    if (length <= this.#limits.held) return;
    // One mail fills it all: its beginning is kept, and its end still looked for.
    this.#beginning ??= Buffer.from(this.#held.subarray(0, this.#limits.kept));
    const gone = length - lookAhead;
    this.#from += gone;
    this.#searched = Math.max(0, this.#searched - gone);
  }

  #append(chunk: Uint8Array): void {
    const held = this.#held;
    if (this.#to + chunk.length > this.#store.length) {
      const isLarge = held.length + chunk.length <= this.#store.length;
      const store = isLarge ? this.#store : Buffer.allocUnsafeSlow(2 * (held.length + chunk.length));
      store.set(held, 0);
      this.#store = store;
      this.#from = 0;
      this.#to = held.length;
    }
    this.#store.set(chunk, this.#to);
    this.#to += chunk.length;
  }

  *end(): Generator<RawMail> {
    yield* this.#split(true);
    if (this.#hasBegun && (this.#held.length > 0 || this.#beginning !== null)) yield this.#mail(this.#held);
  }

  *#split(isEnd: boolean): Generator<RawMail> {
    for (;;) {
      const next = this.#nextStart(isEnd);
      if (next === null) return;
      if (this.#hasBegun) yield this.#mail(this.#held.subarray(0, next));
      this.#hasBegun = true;
      this.#beginning = null;
      this.#from += next;
      this.#searched = 0;
    }
  }

  /** Where the next mail begins; null where that has not come yet. */
  #nextStart(isEnd: boolean): number | null {
    const held = this.#held;
    if (!this.#hasBegun) return this.#find(isEnd, 0);
    if (this.#beginning === null && this.#searched === 0) {
      const body = bodyStart(held);
      if (body === null && !isEnd && held.length < this.#limits.held) return null;
      const length = body === null ? null : lengthIn(held.subarray(0, body));
      if (body !== null && length !== null && length <= this.#limits.held - body - lookAhead) {
        const end = body + length;
        if (!isEnd && held.length < end + lookAhead) return null;
        const next = startNear(held, end);
        if (next !== null) return next;
        if (held.length - end >= 0 && held.length - end <= 4 && isEnd) return null;
      }
    }
    return this.#find(isEnd, Math.max(this.#searched, 1));
  }

  #find(isEnd: boolean, from: number): number | null {
    const held = this.#held;
    if (from === 0 && isStart(held, 0, isEnd)) return 0;
    for (
      let at = held.indexOf('\nFrom ', Math.max(0, from - 1));
      at !== -1;
      at = held.indexOf('\nFrom ', at + 1)
    ) {
      if (!isEnd && held.length < at + lookAhead) {
        this.#searched = at + 1;
        return null;
      }
      if (isStart(held, at + 1, isEnd) && isAfterBlank(held, at)) return at + 1;
    }
    // The last bytes may be the beginning of what is looked for.
    this.#searched = Math.max(from, held.length - 6);
    return null;
  }

  #mail(part: Buffer): RawMail {
    const whole = this.#beginning ?? part;
    const from = whole.indexOf(lineFeed) + 1;
    const end = this.#beginning === null ? endWithoutBlank(whole) : whole.length;
    this.#place += 1;
    return {
      place: this.#place,
      bytes: unescaped(whole.subarray(from, Math.max(from, Math.min(end, from + this.#limits.kept)))),
    };
  }
}

/** A line is enough of one also bare, as Thunderbird writes it today; a head must stand below each. */
const fromLine =
  /^From(?:$| -$| (?:- |\S.{0,400}?\d{1,2}:\d{2}|\S+@\S+\s*$|MAILER-DAEMON\b|\S+ .{0,200}\b\d{4}\b))/u;
const headLine = /^(?:>?From |[!-9;-~]{1,200}[ \t]{0,4}:)/u;

/** Whether a "From " line stands here, and a head below it. */
const isStart = (held: Buffer, at: number, isEnd: boolean): boolean => {
  if (held.toString('latin1', at, at + 5) !== 'From ') return false;
  const lineEnd = held.indexOf(lineFeed, at);
  const first = held.toString('latin1', at, Math.min(lineEnd === -1 ? held.length : lineEnd, at + 500));
  if (!fromLine.test(first.trimEnd())) return false;
  if (lineEnd === -1) return isEnd;
  return headLine.test(held.toString('latin1', lineEnd + 1, lineEnd + 210));
};

/** Programs put an empty line before it; where one was forgotten, the line must at least not be a person's words. */
const isAfterBlank = (held: Buffer, lineEnd: number): boolean => {
  const before = held[lineEnd - 1] === carriageReturn ? lineEnd - 2 : lineEnd - 1;
  if (before < 0 || held[before] === lineFeed) return true;
  const line = held.toString('latin1', lineEnd + 1, lineEnd + 300).split(/\r?\n/u, 1)[0] ?? '';
  return exactFromLine.test(line);
};

/** As programs write it: bare, or "From ada@engines.example Wed Sep 30 08:12:00 2026". */
const exactFromLine =
  /^From (?:-? {0,10}$|\S+\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \s?(?:\d{1,2} )?[A-Z][a-z]{2} .{0,3}\d{1,2}:?\d{0,2}.{0,30}\d{2}\s*$)/u;

const startNear = (held: Buffer, end: number): number | null => {
  for (let at = end; at <= end + 4 && at < held.length; at += 1) {
    if (isStart(held, at, true)) return at;
    if (held[at] !== lineFeed && held[at] !== carriageReturn) return null;
  }
  return null;
};

/** Most bytes of a head: it is looked through for each mail. */
const longestHead = 1 << 18;

const from = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/** Behind the head's empty line; null where none comes before the next mail, or within the longest head there is. */
const bodyStart = (held: Buffer): number | null => {
  for (let at = held.indexOf(lineFeed); at !== -1 && at < longestHead; at = held.indexOf(lineFeed, at + 1)) {
    const next = held[at + 1];
    if (next === lineFeed) return at + 2;
    if (next === carriageReturn && held[at + 2] === lineFeed) return at + 3;
    if (next === from[0] && isStart(held, at + 1, true)) return null;
  }
  return null;
};

const lengthIn = (head: Buffer): number | null => {
  const found = /\ncontent-length[ \t]*:[ \t]*(\d{1,12})[ \t]*\r?\n/iu.exec(head.toString('latin1'));
  return found === null ? null : Number(found[1]);
};

/** The empty line before the next mail belongs to the mailbox. */
const endWithoutBlank = (mail: Buffer): number => {
  let end = mail.length;
  for (let count = 0; count < 2 && end > 0 && mail[end - 1] === lineFeed; count += 1)
    end -= mail[end - 2] === carriageReturn ? 2 : 1;
  return Math.min(mail.length, end + 1);
};

const bracket = 0x3e;

/**
 * ">From " is "From " and ">>From " is ">From ": a mailbox quotes what would part it. The answer is a copy of its own: a
 * mail must not hold the megabytes that it was read in.
 */
const unescaped = (bytes: Buffer): Uint8Array => {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  let length = 0;
  let isLineStart = true;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const isQuote = isLineStart && byte === bracket && isFromAfter(bytes, at);
    isLineStart = byte === lineFeed;
    if (isQuote) continue;
    copy[length] = byte;
    length += 1;
  }
  return copy.subarray(0, length);
};

/** So many marks stand before it at most. */
const mostBrackets = 50;

const isFromAfter = (bytes: Buffer, at: number): boolean => {
  let next = at;
  while (bytes[next] === bracket && next - at < mostBrackets) next += 1;
  return from.every((letter, index) => bytes[next + index] === letter);
};
