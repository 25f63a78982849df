import type { Random } from '../../../core/testing/random.ts';

/** What a damaged file may grow to. */
const mostBytes = 2 * 1024 * 1024;

/** What a hostile or broken writer puts in the place of something else, in any kind of file. */
const anywhere: readonly string[] = [
  '',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\r\n ',
  '\t',
  ' ',
  '"',
  '""',
  "'",
  ',',
  ';',
  ':',
  '\\',
  '=',
  '(',
  '<',
  '[',
  '{',
  '@',
  '/',
  '-1',
  '99999999999',
  '1e999',
  '0000-00-00',
  '20260230T250000Z',
  '30/02/2026',
  '\u0000',
  'ÿþ',
  'ï»¿',
  'í\u00a0\u0080',
  'PK\u0003\u0004',
];

/** Single signs that an expression may look for, or for the end of. */
const signs: readonly string[] = ' \t\r\n\f"\',()[]<>{}0aA@.:;=\\-&/|'.split('');

/**
 * The bytes of a real file, damaged in one to eight ways, the same for the same numbers: pieces changed, left out,
 * repeated, put in, taken from elsewhere, cut short, blown up.
 * @param pieces that mean something in this kind of file
 * @param others files of the same kind
 */
export const damaged = (
  bytes: Uint8Array,
  random: Random,
  pieces: readonly string[] = [],
  others: readonly Uint8Array[] = [],
): Uint8Array => {
  const words = [...anywhere, ...pieces, ...pieces];
  let now: Uint8Array = bytes;
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    const way = random.pick(ways);
    now = way(now, { random, words, others }).subarray(0, mostBytes);
  }
  return now;
};

interface Means {
  readonly random: Random;
  readonly words: readonly string[];
  readonly others: readonly Uint8Array[];
}

type Way = (bytes: Uint8Array, means: Means) => Uint8Array;

/** How often a piece stands there: once, as a rule; else so often that whoever looks back each time takes for ever. */
const timesOf = (random: Random, length: number): number =>
  random.chance(0.8) ? 1 : Math.min(random.below(20_000), Math.floor(mostBytes / Math.max(1, length)));

const placeIn = (bytes: Uint8Array, random: Random): number => random.below(bytes.length + 1);

/** The end of a piece that begins there: mostly a short one. */
const endFrom = (bytes: Uint8Array, from: number, random: Random): number =>
  Math.min(bytes.length, from + random.below(random.pick([4, 40, 400, 4000, bytes.length + 1])));

const replaced = (bytes: Uint8Array, from: number, to: number, piece: Uint8Array, times = 1): Uint8Array =>
  Buffer.concat([bytes.subarray(0, from), ...Array.from({ length: times }, () => piece), bytes.subarray(to)]);

/** Where the line begins in which this byte stands, and the next one. */
const lineAt = (bytes: Uint8Array, at: number): readonly [number, number] => {
  const end = bytes.indexOf(10, at);
  return [at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1, end === -1 ? bytes.length : end + 1];
};

const mark = '\uFEFF';

/** How a text may be written but in UTF-8: with and without its mark, twice, and in signs of one byte. */
const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(mark + text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(mark + text, 'utf16le').swap16(),
  (text) => Buffer.from(mark + text),
  (text) => Buffer.from(Buffer.from(text).toString('latin1')),
  (text) => Buffer.from(text, 'latin1'),
  (text) => new Uint8Array(Uint32Array.from(mark + text, (sign) => sign.codePointAt(0) ?? 0).buffer),
];

const ways: readonly Way[] = [
  // Some bytes are others.
  (bytes, { random }) => {
    const changed = Buffer.from(bytes);
    for (let left = random.below(20); left > 0 && changed.length > 0; left -= 1)
      changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  // A piece is missing, or stands there over and over.
  (bytes, { random }) => {
    const from = placeIn(bytes, random);
    const to = endFrom(bytes, from, random);
    return replaced(
      bytes,
      from,
      to,
      bytes.subarray(from, to),
      random.chance(0.3) ? 0 : timesOf(random, to - from),
    );
  },
  // A line is missing, or stands there over and over.
  (bytes, { random }) => {
    const [from, to] = lineAt(bytes, placeIn(bytes, random));
    return replaced(
      bytes,
      from,
      to,
      bytes.subarray(from, to),
      random.chance(0.3) ? 0 : timesOf(random, to - from),
    );
  },
  // Something that means something stands in the place of something else.
  (bytes, { random, words }) => {
    const from = placeIn(bytes, random);
    const piece = Buffer.from(random.pick(words), 'latin1');
    const to = random.chance(0.5) ? from : endFrom(bytes, from, random);
    return replaced(bytes, from, to, piece, timesOf(random, piece.length));
  },
  // The same twice: what a word means often depends on another one.
  (bytes, { random, words }) => {
    const one = Buffer.from(random.pick(words), 'latin1');
    const other = Buffer.from(random.pick(words), 'latin1');
    const from = placeIn(bytes, random);
    return replaced(
      bytes,
      from,
      from,
      Buffer.concat([one, other]),
      timesOf(random, one.length + other.length),
    );
  },
  // A piece of another file.
  (bytes, { random, others }) => {
    const other = others.length === 0 ? bytes : random.pick(others);
    const [from, there] = [placeIn(bytes, random), placeIn(other, random)];
    const piece = other.subarray(there, endFrom(other, there, random));
    return replaced(bytes, from, random.chance(0.5) ? from : endFrom(bytes, from, random), piece);
  },
  // A number is another one.
  (bytes, { random }) => {
    const isDigit = (at: number): boolean => (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57;
    let from = placeIn(bytes, random);
    while (from < bytes.length && !isDigit(from)) from += 1;
    let to = from;
    while (isDigit(to)) to += 1;
    const number = random.pick(['0', '-1', '13', '32', '255', '65536', '4294967296', '9'.repeat(40), 'x']);
    return replaced(bytes, from, to, Buffer.from(number));
  },
  // The end is missing.
  (bytes, { random }) => (random.chance(0.5) ? bytes : bytes.subarray(0, placeIn(bytes, random))),
  // One letter without end, or a few in turn.
  (bytes, { random }) => {
    const at = placeIn(bytes, random);
    const size = random.pick([80, 8000, 200_000]);
    const piece = random.chance(0.5)
      ? Buffer.of(random.below(256))
      : Buffer.from(Array.from({ length: 1 + random.below(3) }, () => random.pick(signs)).join(''), 'latin1');
    return replaced(bytes, at, at, piece, Math.ceil(size / piece.length));
  },
  // All of it several times: what takes twice as long for twice as much is slow only when there is much.
  (bytes, { random }) =>
    random.chance(0.7)
      ? bytes
      : replaced(
          bytes,
          0,
          0,
          bytes,
          Math.floor(random.next() * Math.min(200, mostBytes / (bytes.length + 1))),
        ),
  // A piece stands in itself, over and over.
  (bytes, { random }) => {
    const from = placeIn(bytes, random);
    const to = endFrom(bytes, from, random);
    const middle = from + random.below(to - from + 1);
    const times = timesOf(random, to - from);
    const [opening, closing] = [bytes.subarray(from, middle), bytes.subarray(middle, to)];
    const inside = replaced(closing, 0, 0, closing, times);
    return Buffer.concat([
      replaced(bytes.subarray(0, middle), from, from, opening, times),
      inside,
      bytes.subarray(to),
    ]);
  },
  // Written in another encoding.
  (bytes, { random }) => {
    if (random.chance(0.7) || bytes.length > mostBytes / 4) return bytes;
    return random.pick(encodings)(new TextDecoder().decode(bytes));
  },
];

/** What may stand anywhere in JSON instead of what is expected there. */
const strangers: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\uD800',
  '\u0000',
  '0000-00-00',
  '2026-02-30T25:61:61Z',
  -1,
  1e308,
  0.5,
  [],
  {},
  [[[[]]]],
  { a: { b: [] } },
  'x'.repeat(100_000),
  '__proto__',
];

/** The same for JSON: values become others, are missing, stand there twice, in what stays JSON. */
export const damagedJson = (bytes: Uint8Array, random: Random): Uint8Array => {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return bytes;
  }
  for (let left = 1 + random.below(12); left > 0; left -= 1) damageValue(document, random);
  return Buffer.from(JSON.stringify(document));
};

const damageValue = (document: unknown, random: Random): void => {
  let holder = document;
  for (let depth = 0; depth < 12; depth += 1) {
    if (typeof holder !== 'object' || holder === null) return;
    const keys = Object.keys(holder);
    if (keys.length === 0) return;
    const key = random.pick(keys);
    const value: unknown = Reflect.get(holder, key);
    if (typeof value === 'object' && value !== null && random.chance(0.8)) holder = value;
    else {
      if (random.chance(0.2)) Reflect.deleteProperty(holder, key);
      else if (Array.isArray(holder) && random.chance(0.3))
        holder.push(...Array.from({ length: random.pick([1, 2, 2000]) }, () => structuredClone(value)));
      else Reflect.set(holder, key, structuredClone(random.pick(strangers)));
      return;
    }
  }
};
