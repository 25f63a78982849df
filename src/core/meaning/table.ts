/**
 * Words with what they mean: for each a vector, so that words used alike lie near each other, and what it gives to the
 * sense of a sentence. Read from one file of bytes as it stands; nothing of it is copied, and a word is found by halving
 * (decision 34).
 */
export interface MeaningTable {
  readonly dimensions: number;
  readonly senses: number;
  /** The row of a word as it is or as a form of one that is there ("quays" is "quay"); null where there is none. */
  readonly rowOf: (word: string) => number | null;
  /** How often the word is used: the place of the word among all, the most used first. */
  readonly rankOf: (row: number) => number;
  /** Writes the vector of a row, of length 1, at this place. */
  readonly read: (row: number, into: Float32Array, at: number) => void;
  /** Adds what a word gives to the sense of a sentence, so many times over. */
  readonly addSense: (row: number, times: number, into: Float32Array) => void;
}

/** The first bytes of the file, and what follows: four counts, then the five parts that `layout` names. */
const magic = 'GTMEAN02';

const layoutOf = (
  rows: number,
  dimensions: number,
  letters: number,
  senses: number,
): Readonly<Record<Part, number>> => {
  const ranks = magic.length + 4 * 4;
  const ends = ranks + rows * 4;
  const words = ends + rows * 4;
  const vectors = words + letters;
  const givings = vectors + rows * dimensions;
  return { ranks, ends, words, vectors, givings, size: givings + rows * senses };
};
type Part = 'ranks' | 'ends' | 'words' | 'vectors' | 'givings' | 'size';

export interface MeaningRow {
  /** Lower case, a to z. */
  readonly word: string;
  readonly rank: number;
  readonly vector: Int8Array;
  readonly sense: Int8Array;
}

/** The bytes of a table, words in the order of their letters. */
export const writeTable = (
  unordered: readonly MeaningRow[],
  dimensions: number,
  senses: number,
): Uint8Array => {
  const rows = unordered.toSorted((one, other) => (one.word < other.word ? -1 : 1));
  const letters = rows.reduce((sum, { word }) => sum + word.length, 0);
  const layout = layoutOf(rows.length, dimensions, letters, senses);
  const bytes = new Uint8Array(layout.size);
  const view = new DataView(bytes.buffer);
  putLetters(bytes, 0, magic);
  [rows.length, dimensions, letters, senses].forEach((count, index) =>
    view.setUint32(magic.length + 4 * index, count, true),
  );
  let end = 0;
  rows.forEach(({ word, rank, vector, sense }, row) => {
    view.setUint32(layout.ranks + row * 4, rank, true);
    putLetters(bytes, layout.words + end, word);
    end += word.length;
    view.setUint32(layout.ends + row * 4, end, true);
    bytes.set(
      new Uint8Array(vector.buffer, vector.byteOffset, dimensions),
      layout.vectors + row * dimensions,
    );
    bytes.set(new Uint8Array(sense.buffer, sense.byteOffset, senses), layout.givings + row * senses);
  });
  return bytes;
};

const putLetters = (bytes: Uint8Array, at: number, text: string): void => {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index);
};

/** The table in these bytes, which it keeps; null where they are not one. */
export const readTable = (bytes: Uint8Array): MeaningTable | null => {
  if (bytes.length < magic.length + 16) return null;
  if (String.fromCharCode(...bytes.subarray(0, magic.length)) !== magic) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = (index: number): number => view.getUint32(magic.length + 4 * index, true);
  const [rows, dimensions, letters, senses] = [count(0), count(1), count(2), count(3)];
  const layout = layoutOf(rows, dimensions, letters, senses);
  if (bytes.length !== layout.size) return null;
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + layout.vectors, rows * dimensions);
  const givings = new Int8Array(bytes.buffer, bytes.byteOffset + layout.givings, rows * senses);
  const endOf = (row: number): number => (row < 0 ? 0 : view.getUint32(layout.ends + row * 4, true));

  /** Below 0 where the row's word comes before this one, 0 where it is this one. */
  const compare = (row: number, word: string): number => {
    const from = layout.words + endOf(row - 1);
    const length = endOf(row) - endOf(row - 1);
    for (let index = 0; index < length && index < word.length; index++) {
      const difference = (bytes[from + index] ?? 0) - word.charCodeAt(index);
      if (difference !== 0) return difference;
    }
    return length - word.length;
  };
  const find = (word: string): number | null => {
    let from = 0;
    let to = rows - 1;
    while (from <= to) {
      const middle = (from + to) >> 1;
      const order = compare(middle, word);
      if (order === 0) return middle;
      if (order < 0) from = middle + 1;
      else to = middle - 1;
    }
    return null;
  };

  const known = new Map<string, number | null>();

  return {
    dimensions,
    senses,
    rowOf: (word) => {
      let row = known.get(word);
      if (row === undefined) {
        row =
          find(word) ??
          formsOf(word)
            .map(find)
            .find((one) => one !== null) ??
          null;
        if (known.size >= wordsKept) known.clear();
        known.set(word, row);
      }
      return row;
    },
    rankOf: (row) => view.getUint32(layout.ranks + row * 4, true),
    read: (row, into, at) => {
      const from = row * dimensions;
      let squares = 0;
      for (let index = 0; index < dimensions; index++) squares += (vectors[from + index] ?? 0) ** 2;
      const factor = 1 / Math.sqrt(squares || 1);
      for (let index = 0; index < dimensions; index++)
        into[at + index] = (vectors[from + index] ?? 0) * factor;
    },
    addSense: (row, times, into) => {
      const from = row * senses;
      for (let index = 0; index < senses; index++)
        into[index] = (into[index] ?? 0) + times * (givings[from + index] ?? 0);
    },
  };
};

/** So many words are found once: most texts are made of the same. */
const wordsKept = 10_000;

/** Endings of English words, with what stands in their place in the form that a dictionary lists. */
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['es', 'e'],
  ['s', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ed', ''],
  ['ed', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['est', 'e'],
  ['ly', ''],
  ['ness', ''],
];

/** The word, then what it may be a form of. */
export const formsOf = (word: string): readonly string[] => [
  word,
  ...endings.flatMap(([ending, instead]) =>
    word.endsWith(ending) && word.length - ending.length + instead.length >= 3
      ? [word.slice(0, word.length - ending.length) + instead]
      : [],
  ),
];
