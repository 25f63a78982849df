import { dot, dotAt, unit, type Gist } from './gist.ts';

/** How the words of a text and of a reader meet: each takes the nearest of the other's. */
export interface Meeting {
  /** Of the text's words, the likeness of each with the nearest of the reader's. */
  readonly text: Met;
  readonly reader: Met;
  /** How near the two point to each other. */
  readonly pointing: number;
}

export interface Met {
  /** For each word of the gist. */
  readonly likenesses: Float32Array;
  readonly weights: Float32Array;
  /** What those words weigh that both have and the table has not. */
  readonly others: number;
}

/**
 * What a word counts for that both have: it may be meant in another sense, and tells less than a word near it. A text that
 * fits has both.
 */
const sameWord = 0.7;

export const meet = (text: Gist, reader: Gist): Meeting => {
  const size = reader.direction.length;
  const ofText = new Float32Array(text.weights.length);
  const ofReader = new Float32Array(reader.weights.length);
  const both: (readonly [index: number, place: number])[] = [];
  for (let index = 0; index < ofText.length; index++)
    for (let place = 0; place < ofReader.length; place++) {
      const isSame = text.rows[index] === reader.rows[place];
      if (isSame) both.push([index, place]);
      const likeness = isSame
        ? sameWord
        : dotAt(text.vectors, index * size, reader.vectors, place * size, size);
      if (likeness > (ofText[index] ?? 0)) ofText[index] = likeness;
      if (likeness > (ofReader[place] ?? 0)) ofReader[place] = likeness;
    }
  let others = 0;
  for (const [word, weight] of text.others) if (reader.others.has(word)) others += weight;
  return {
    text: { likenesses: ofText, weights: text.weights, others },
    reader: { likenesses: ofReader, weights: reader.weights, others },
    pointing:
      both.length === 0
        ? dot(text.direction, reader.direction)
        : dot(
            directionWithLess(text, new Set(both.map(([index]) => index))),
            directionWithLess(reader, new Set(both.map(([, place]) => place))),
          ),
  };
};

/** Where a text points with these of its words counted as what both have. */
const directionWithLess = (
  { vectors, weights, direction }: Gist,
  less: ReadonlySet<number>,
): Float32Array => {
  const size = direction.length;
  const sum = new Float32Array(size);
  weights.forEach((weight, word) => {
    const factor = less.has(word) ? weight * sameWord : weight;
    for (let index = 0; index < size; index++)
      sum[index] = (sum[index] ?? 0) + factor * (vectors[word * size + index] ?? 0);
  });
  return unit(sum);
};

/** How well these words are met, on the whole. */
export const shareMet = ({ likenesses, weights, others }: Met): number => {
  let met = others;
  let all = others;
  likenesses.forEach((likeness, index) => {
    met += likeness * (weights[index] ?? 0);
    all += weights[index] ?? 0;
  });
  return all === 0 ? 0 : met / all;
};

/** Words that have nothing to do with each other are as near as this. */
const nearFrom = 0.3;

/** How much is met: each word that has one near it adds to it. */
export const amountMet = ({ likenesses, weights, others }: Met): number => {
  let met = others * (1 - nearFrom);
  likenesses.forEach((likeness, index) => {
    if (likeness > nearFrom) met += (likeness - nearFrom) * (weights[index] ?? 0);
  });
  return met;
};

/** A text that meets a word or two has met them by chance. */
const wordsThatTell = 5;

/** How much the words give that are met best. */
export const bestMet = ({ likenesses, weights, others }: Met): number => {
  const given = likenesses.map((likeness, index) => likeness * (weights[index] ?? 0));
  return sumOfHighest(given, wordsThatTell) + others;
};

export const sumOfHighest = (values: Float32Array, count: number): number => {
  const highest = values.length <= count ? values : values.toSorted().subarray(-count);
  let sum = 0;
  for (const value of highest) sum += value;
  return sum;
};
