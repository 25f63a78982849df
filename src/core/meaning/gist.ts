import { fold } from '../people/fold.ts';
import type { MeaningTable } from './table.ts';

/** What a text is about: its words that the table has, each with its weight, and where they point together. */
export interface Gist {
  /** Their rows in the table. */
  readonly rows: Uint32Array;
  /** The vectors of these words one after the other, each of length 1. */
  readonly vectors: Float32Array;
  readonly weights: Float32Array;
  /** Of length 1, or all zeros where no word is known. */
  readonly direction: Float32Array;
  /** What the sentences say, as far as their words give it: a second opinion, of length 1 or all zeros. */
  readonly sense: Float32Array;
  /** Words that the table has not, with their weights: names, new words, other languages; they are compared as they stand. */
  readonly others: ReadonlyMap<string, number>;
  /** Its words, those of them that the table has, and those of these that stand in any English text. */
  readonly count: { readonly all: number; readonly known: number; readonly common: number };
}

/** A part of a text, and how much its words count: a title that plays with words says less than a list of topics. */
export interface Part {
  readonly text: string;
  readonly weight: number;
}

/** An article in parts: titles like to play with words, and topics were chosen to say what it is about. */
export const articleParts = ({
  title,
  summary,
  topics,
}: {
  readonly title: string;
  readonly summary: string | null;
  readonly topics: readonly string[];
}): readonly Part[] => [
  { text: title, weight: 0.7 },
  { text: summary ?? '', weight: 1 },
  { text: topics.join('\n'), weight: 1.5 },
];

/** The most used words say nothing of what a text is about: those of a rank below this one. */
export const firstRank = 150;
/** A word's weight is half where one word in so many is it. */
const halfWeightAt = 3e-5;

/** Words by how often they are used: one of rank r is one word in 12r. */
export const weightOf = (rank: number): number => halfWeightAt / (halfWeightAt + 1 / (12 * (rank + 5)));

const wordPattern = /\p{L}+/gu;

/** The words of a text as the table spells them. */
export const plainWords = (text: string): readonly string[] =>
  fold(text.replaceAll(/['’]s\b/gu, ' ')).match(wordPattern) ?? [];

export const gistOf = (parts: readonly Part[], table: MeaningTable): Gist => {
  const known = new Map<number, number>();
  const others = new Map<string, number>();
  const count = { all: 0, known: 0, common: 0 };
  for (const { text, weight } of parts)
    for (const word of plainWords(text)) {
      count.all++;
      const row = table.rowOf(word);
      if (row === null) {
        if (word.length > 2) others.set(word, Math.max(others.get(word) ?? 0, weight));
        continue;
      }
      const rank = table.rankOf(row);
      count.known++;
      if (rank < firstRank) count.common++;
      else known.set(row, Math.max(known.get(row) ?? 0, weight * weightOf(rank)));
    }
  const { dimensions, senses } = table;
  const vectors = new Float32Array(known.size * dimensions);
  const direction = new Float32Array(dimensions);
  const sense = new Float32Array(senses);
  let at = 0;
  for (const [row, weight] of known) {
    table.read(row, vectors, at);
    for (let index = 0; index < dimensions; index++)
      direction[index] = (direction[index] ?? 0) + weight * (vectors[at + index] ?? 0);
    table.addSense(row, weight, sense);
    at += dimensions;
  }
  return {
    rows: Uint32Array.from(known.keys()),
    vectors,
    weights: Float32Array.from(known.values()),
    direction: unit(direction),
    sense: unit(sense),
    others,
    count,
  };
};

/** In English every third word is one of the most used; of other languages hardly any is. */
const leastCommon = 0.12;
/** A list of a few words need not have any. */
const fewWords = 12;

/** Whether the table knows enough of a text to judge it by: it has read English alone. */
export const isReadable = ({ count }: Gist): boolean =>
  count.known > 0 &&
  count.known >= count.all / 2 &&
  (count.all < fewWords || count.common >= count.all * leastCommon);

/** The same direction with length 1; nothing stays nothing. */
export const unit = (vector: Float32Array): Float32Array => {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
};

export const dot = (one: Float32Array, other: Float32Array): number => dotAt(one, 0, other, 0, one.length);

/** The product of `length` numbers of each, from these places on. In four sums, which a processor adds side by side. */
export const dotAt = (
  one: Float32Array,
  from: number,
  other: Float32Array,
  at: number,
  length: number,
): number => {
  let [a, b, c, d] = [0, 0, 0, 0];
  let index = 0;
  for (; index + 3 < length; index += 4) {
    a += (one[from + index] ?? 0) * (other[at + index] ?? 0);
    b += (one[from + index + 1] ?? 0) * (other[at + index + 1] ?? 0);
    c += (one[from + index + 2] ?? 0) * (other[at + index + 2] ?? 0);
    d += (one[from + index + 3] ?? 0) * (other[at + index + 3] ?? 0);
  }
  for (; index < length; index++) a += (one[from + index] ?? 0) * (other[at + index] ?? 0);
  return a + b + c + d;
};
