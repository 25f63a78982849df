import { textHash } from '../text-hash.ts';
import { fields } from './fields.ts';
import { dot, dotAt, gistOf, isReadable, type Gist, type Part } from './gist.ts';
import type { MeaningTable } from './table.ts';

/** Compares what texts are about, against the fields of life as a background. */
export interface Meaning {
  readonly table: MeaningTable;
  /** A reader by what they said or care about; those read last are remembered. */
  readonly readerOf: (lines: readonly string[]) => Reading;
  /** Where a reader's words point, remembered by nobody. */
  readonly pointingOf: (lines: readonly string[]) => Pointing;
  /**
   * How near a text points to a reader, -1 to 1; null of a text that the table has not read. Texts are remembered by where
   * they point, some hundred bytes each.
   */
  readonly pointingOfText: (parts: readonly Part[], reader: Pointing) => number | null;
  /** How far a text stands out for this reader among all texts, in spreads; below 0 it is rather not for them. */
  readonly standsOut: (text: Gist, reader: Reading) => number;
  /** How near two short texts are, to tell which of a reader's lines a text speaks to: -1 to 1. */
  readonly likeness: (text: Gist, line: Gist) => number;
}

/** Where a reader's words point together, and how any text comes out for them. */
export interface Pointing {
  readonly direction: Float32Array;
  readonly usual: Usual;
}

/** A reader, with how any text of any field comes out for them: what is common to all is no match. */
export interface Reading extends Pointing {
  readonly gist: Gist;
  /** The likeness with each field. */
  readonly ofFields: Float32Array;
  /** How near the sense of any text comes to theirs. */
  readonly usualSense: Usual;
  /** Of the words one by one, theirs and the text's; computed for whoever a text points to. */
  readonly usualWords: () => readonly [ofReader: Usual, ofText: Usual];
}

interface Usual {
  readonly mean: number;
  readonly spread: number;
}

/** From here on a text is for this reader. */
export const fitsFrom = 0.97;

/** A text that points elsewhere is not looked at word by word. */
const pointsFrom = 0.8;
/** What a text loses that is nearer to a field that is not the reader's, in spreads. */
const elsewhere = 5;
/** How much the sense of the sentences counts, a second opinion beside that of their words (decision 34). */
const secondOpinion = 0.15;
/** How much of the likeness with a field a reader's own likeness with it excuses. */
const excused = 0.5;
/** A field is known by so many of its words. */
const wordsOfField = 3;
/** More than a long shelf. */
const textsKept = 10_000;
/** More than the people whom Today and a list of receivers look at. */
const readersKept = 512;

export const createMeaning = (table: MeaningTable): Meaning => {
  const grounds = fields.map((text) => gistOf([{ text, weight: 1 }], table));
  const shortGrounds = grounds.map((gist) => heaviest(gist, wordsOfField));
  const usualOfDirection = momentsOf(grounds.map(({ direction }) => direction));
  const kept = new Map<string, Reading>();
  const texts = new Map<number, Float32Array | null>();

  const readerOf = (lines: readonly string[]): Reading => {
    const key = lines.join('\n');
    const known = kept.get(key);
    const reader = known ?? newReader(gistOfLines(lines));
    kept.delete(key);
    kept.set(key, reader);
    if (kept.size > readersKept) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    return reader;
  };

  const gistOfLines = (lines: readonly string[]): Gist =>
    gistOf(
      lines.map((text) => ({ text, weight: 1 })),
      table,
    );

  const newReader = (gist: Gist): Reading => {
    const ofFields = Float32Array.from(grounds, ({ direction }) => dot(direction, gist.direction));
    let words: ReturnType<Reading['usualWords']> | undefined;
    return {
      gist,
      direction: gist.direction,
      ofFields,
      usual: usualOf(ofFields),
      usualSense: usualOf(grounds.map(({ sense }) => dot(sense, gist.sense))),
      usualWords: () => {
        if (words === undefined) {
          const meetings = shortGrounds.map((ground) => meetWords(ground, gist));
          words = [
            usualOf(meetings.map(([ofReader]) => ofReader)),
            usualOf(meetings.map(([, ofText]) => ofText)),
          ];
        }
        return words;
      },
    };
  };

  return {
    table,
    readerOf,
    pointingOf: (lines) => {
      const { direction } = gistOfLines(lines);
      return { direction, usual: usualOfDirection(direction) };
    },
    pointingOfText: (parts, reader) => {
      const key = parts.reduce((hash, { text }) => textHash(text, hash), 0);
      let direction = texts.get(key);
      if (direction === undefined) {
        const text = gistOf(parts, table);
        direction = isReadable(text) ? text.direction : null;
        if (texts.size >= textsKept) texts.clear();
        texts.set(key, direction);
      }
      return direction && dot(direction, reader.direction);
    },
    likeness: (text, line) => (dot(text.direction, line.direction) + meetWords(text, line)[0]) / 2,
    standsOut: (text, reader) => {
      const pointing = above(dot(text.direction, reader.direction), reader.usual);
      if (pointing < pointsFrom) return Math.min(0, pointing - pointsFrom);
      const [ofReader, ofText] = meetWords(text, reader.gist);
      const [usualOfReader, usualOfText] = reader.usualWords();
      let away = 0;
      grounds.forEach(({ direction }, field) => {
        const likeness = dot(direction, text.direction) - excused * Math.max(0, reader.ofFields[field] ?? 0);
        away = Math.max(away, likeness);
      });
      return (
        (pointing + above(ofReader, usualOfReader) + above(ofText, usualOfText)) / 3 +
        secondOpinion * above(dot(text.sense, reader.gist.sense), reader.usualSense) -
        elsewhere * away
      );
    },
  };
};

const above = (value: number, { mean, spread }: Usual): number => (value - mean) / spread;

const heaviest = (gist: Gist, count: number): Gist => {
  const { vectors, weights, direction } = gist;
  const order = [...weights.keys()]
    .toSorted((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
    .slice(0, count);
  const size = direction.length;
  const kept = new Float32Array(order.length * size);
  order.forEach((index, place) => {
    kept.set(vectors.subarray(index * size, (index + 1) * size), place * size);
  });
  return { ...gist, vectors: kept, weights: Float32Array.from(order, (index) => weights[index] ?? 0) };
};

const usualOf = (values: ArrayLike<number>): Usual => {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  const mean = sum / values.length;
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += ((values[index] ?? 0) - mean) ** 2;
  return { mean, spread: Math.sqrt(squares / values.length) || 1 };
};

/** The usual of a direction, by the mean and the spread of these: the same as asking each, in a third of the time. */
const momentsOf = (directions: readonly Float32Array[]): ((direction: Float32Array) => Usual) => {
  const size = directions[0]?.length ?? 0;
  const middle = new Float32Array(size);
  for (const each of directions)
    for (let index = 0; index < size; index++)
      middle[index] = (middle[index] ?? 0) + (each[index] ?? 0) / directions.length;
  const apart = directions.map((each) => each.map((value, index) => value - (middle[index] ?? 0)));
  const spreads = Array.from({ length: size }, (_, row) => {
    const products = new Float32Array(size);
    for (const each of apart)
      for (let index = 0; index < size; index++)
        products[index] =
          (products[index] ?? 0) + ((each[row] ?? 0) * (each[index] ?? 0)) / directions.length;
    return products;
  });
  return (direction) => {
    let squares = 0;
    spreads.forEach((products, row) => {
      squares += (direction[row] ?? 0) * dot(products, direction);
    });
    return { mean: dot(middle, direction), spread: Math.sqrt(Math.max(0, squares)) };
  };
};

/** Each word of one text takes the nearest of the other: how well all of them are answered, by their weights. */
const meetWords = (text: Gist, reader: Gist): readonly [ofReader: number, ofText: number] => {
  const size = reader.direction.length;
  const best = new Float32Array(reader.weights.length);
  let answered = 0;
  let weight = 0;
  text.weights.forEach((own, index) => {
    let nearest = 0;
    for (let place = 0; place < best.length; place++) {
      const likeness = dotAt(text.vectors, index * size, reader.vectors, place * size, size);
      if (likeness > nearest) nearest = likeness;
      if (likeness > (best[place] ?? 0)) best[place] = likeness;
    }
    answered += nearest * own;
    weight += own;
  });
  let asked = 0;
  let readerWeight = 0;
  best.forEach((likeness, place) => {
    asked += likeness * (reader.weights[place] ?? 0);
    readerWeight += reader.weights[place] ?? 0;
  });
  for (const [word, own] of text.others)
    if (reader.others.has(word)) {
      answered += own;
      weight += own;
      asked += own;
      readerWeight += own;
    }
  return [readerWeight === 0 ? 0 : asked / readerWeight, weight === 0 ? 0 : answered / weight];
};
