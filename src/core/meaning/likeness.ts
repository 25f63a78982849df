import { textHash } from '../text-hash.ts';
import { fields } from './fields.ts';
import { dot, dotAt, gistOf, isReadable, type Gist, type Part } from './gist.ts';
import { amountMet, bestMet, meet, shareMet, sumOfHighest, type Meeting } from './meeting.ts';
import type { MeaningTable } from './table.ts';
import { spectacle, useful } from './worth.ts';

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
  /** How far a text stands out for this reader among all texts; from `fitsFrom` on it is for them. */
  readonly standsOut: (text: Gist, reader: Reading) => number;
  /** What speaks for it and against it; null where the text points elsewhere, and so is not looked at word by word. */
  readonly evidence: (text: Gist, reader: Reading) => FitEvidence | null;
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
  /** How any text meets them word by word; computed for whoever a text points to. */
  readonly usualMeeting: () => { readonly amount: Usual; readonly best: Usual };
}

/** What speaks for a text and against it, for one reader. */
export interface FitEvidence {
  /** How near the two point to each other, in spreads. */
  readonly pointing: number;
  /** How near the sense of the sentences is, in spreads: a second opinion beside that of their words. */
  readonly sense: number;
  /** How much of the reader's words is met: as it stands, in spreads, as a share, and of those met best. */
  readonly amount: number;
  readonly amountAbove: number;
  readonly share: number;
  readonly bestOfReader: number;
  /** How much the words of the text give that are met best: as it stands, and in spreads. */
  readonly best: number;
  readonly bestAbove: number;
  /** How near the text is to a field that is not the reader's. */
  readonly elsewhere: number;
  /** How much of it is there to be marvelled at: by its words, and by its sense beyond what is the reader's own. */
  readonly spectacle: number;
  readonly spectacular: number;
  /** How much it tells what helped. */
  readonly useful: number;
}

interface Usual {
  readonly mean: number;
  readonly spread: number;
}

/** From here on more speaks for a text than against it. */
export const fitsFrom = 0.1;
/**
 * From here on so much that it may be said unasked: a wrong suggestion costs trust, and what is left unsaid is still there
 * for whoever looks.
 */
export const fitsSurelyFrom = 1.9;

/** What each piece of evidence counts, as `scripts/fit-meaning.ts` finds it. */
const weights = {
  pointing: 0.85,
  sense: 0.73,
  amount: -3.19,
  amountAbove: 0.36,
  share: 7.96,
  bestOfReader: 1.44,
  best: 3.82,
  bestAbove: -0.43,
  elsewhere: -8.6,
  spectacle: -8.73,
  spectacular: -5.39,
  useful: 3.44,
} satisfies Readonly<Record<keyof FitEvidence, number>>;
const pieces = Object.keys(weights) as (keyof FitEvidence)[];
/** What is to be outweighed: most texts are for nobody. */
const burden = 6.01;

/** A text that points elsewhere is not looked at word by word. */
const pointsFrom = 0.3;
/** Below all that is looked at. */
const pointsElsewhere = -100;
/** How much of a text's likeness with a field, or with a spectacle, a reader's own likeness excuses. */
const excused = 0.5;
/** A text is a spectacle where so many of its words are of one. */
const marvelsThatTell = 3;
/** A field is known by so many of its words. */
const wordsOfField = 3;
/** Most texts are made of the same words. */
const wordsKept = 10_000;
/** More than a long shelf. */
const textsKept = 10_000;
/** More than the people whom Today and a list of receivers look at. */
const readersKept = 512;

export const createMeaning = (table: MeaningTable): Meaning => {
  const grounds = fields.map((text) => gistOf([{ text, weight: 1 }], table));
  const shortGrounds = grounds.map((gist) => heaviest(gist, wordsOfField));
  const usualOfDirection = momentsOf(grounds.map(({ direction }) => direction));
  const marvels = gistOf([{ text: spectacle, weight: 1 }], table);
  const helps = gistOf([{ text: useful, weight: 1 }], table);
  const marvelous = new Map<number, number>();
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
    let usualMeeting: ReturnType<Reading['usualMeeting']> | undefined;
    return {
      gist,
      direction: gist.direction,
      ofFields,
      usual: usualOf(ofFields),
      usualSense: usualOf(grounds.map(({ sense }) => dot(sense, gist.sense))),
      usualMeeting: () => (usualMeeting ??= usualMeetingOf(shortGrounds.map((ground) => meet(ground, gist)))),
    };
  };

  /** How near the word of this row is to one of spectacles. */
  const marvelAt = (row: number): number => {
    let nearest = marvelous.get(row);
    if (nearest === undefined) {
      const vector = new Float32Array(table.dimensions);
      table.read(row, vector, 0);
      nearest = marvels.weights.reduce(
        (most, _weight, word) =>
          Math.max(most, dotAt(vector, 0, marvels.vectors, word * vector.length, vector.length)),
        0,
      );
      if (marvelous.size >= wordsKept) marvelous.clear();
      marvelous.set(row, nearest);
    }
    return nearest;
  };

  const evidence = (
    text: Gist,
    { gist, usual, usualSense, usualMeeting, ofFields }: Reading,
  ): FitEvidence | null => {
    if (above(dot(text.direction, gist.direction), usual) < pointsFrom) return null;
    const meeting = meet(text, gist);
    let elsewhere = 0;
    grounds.forEach(({ direction }, field) => {
      const likeness = dot(direction, text.direction) - excused * Math.max(0, ofFields[field] ?? 0);
      elsewhere = Math.max(elsewhere, likeness);
    });
    const beyondTheirs = (sense: Float32Array): number =>
      dot(sense, text.sense) - excused * Math.max(0, dot(sense, gist.sense));
    const [amount, best] = [amountMet(meeting.reader), bestMet(meeting.text)];
    const ofAny = usualMeeting();
    return {
      pointing: above(meeting.pointing, usual),
      sense: above(dot(text.sense, gist.sense), usualSense),
      amount,
      amountAbove: above(amount, ofAny.amount),
      share: shareMet(meeting.reader),
      bestOfReader: bestMet(meeting.reader),
      best,
      bestAbove: above(best, ofAny.best),
      elsewhere,
      spectacle: sumOfHighest(Float32Array.from(text.rows, marvelAt), marvelsThatTell) / marvelsThatTell,
      spectacular: beyondTheirs(marvels.sense),
      useful: beyondTheirs(helps.sense),
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
    likeness: (text, line) => (dot(text.direction, line.direction) + shareMet(meet(text, line).reader)) / 2,
    evidence,
    standsOut: (text, reader) => {
      const found = evidence(text, reader);
      if (found === null) return pointsElsewhere + dot(text.direction, reader.direction);
      return pieces.reduce((sum, piece) => sum + weights[piece] * found[piece], -burden);
    },
  };
};

const usualMeetingOf = (meetings: readonly Meeting[]): ReturnType<Reading['usualMeeting']> => ({
  amount: usualOf(meetings.map(({ reader }) => amountMet(reader))),
  best: usualOf(meetings.map(({ text }) => bestMet(text))),
});

const above = (value: number, { mean, spread }: Usual): number => (value - mean) / spread;

const heaviest = (gist: Gist, count: number): Gist => {
  const { rows, vectors, weights, direction } = gist;
  const order = [...weights.keys()]
    .toSorted((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
    .slice(0, count);
  const size = direction.length;
  const kept = new Float32Array(order.length * size);
  order.forEach((index, place) => {
    kept.set(vectors.subarray(index * size, (index + 1) * size), place * size);
  });
  return {
    ...gist,
    rows: Uint32Array.from(order, (index) => rows[index] ?? 0),
    vectors: kept,
    weights: Float32Array.from(order, (index) => weights[index] ?? 0),
  };
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
