import type { Line, Sentence } from '../line.ts';
import { wordsIn } from './features.ts';

/**
 * What a sentence may do to whoever reads it: offer something (C03), leave a way out (C06), promise word of how it ends
 * (C20), thank for an act of theirs (C08). Learned from sentences (`fixtures/coach-sentences`, `scripts/learn-acts.ts`;
 * decision 74): people say each in a thousand ways, and no list has them all.
 */
export const acts = ['offer', 'wayOut', 'report', 'thanks'] as const;
export type Act = (typeof acts)[number];

/** The letter of an act in the tables and in the labels of sentences. */
export const actLetters: Readonly<Record<Act, string>> = {
  offer: 'O',
  wayOut: 'W',
  report: 'R',
  thanks: 'T',
};

/** Where the weights of words begin: alone, and by the number of what follows. */
interface Following {
  readonly place: number | undefined;
  /** What follows at once. */
  readonly next: Map<number, Following>;
  /** What follows with one word between. */
  readonly apart: Map<number, Following>;
}

/** What a language's words say of what a sentence does. */
export interface ActTable {
  /** The number of each word that it knows. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** By the number of a first word. */
  readonly firsts: readonly Following[];
  /** `acts.length` for each feature. */
  readonly weights: Float32Array;
  /** What is known of any sentence. */
  readonly bias: Float32Array;
}

/** Weights are written as whole numbers, so many to one. */
export const weightScale = 8;

/** `O12 W-3` into these, from there on. */
const readWeights = (written: readonly string[], into: Float32Array, from: number): void => {
  for (const weight of written) {
    const act = acts.findIndex((each) => actLetters[each] === weight[0]);
    into[from + act] = Number(weight.slice(1)) / weightScale;
  }
};

const following = (): Mutable<Following> => ({ place: undefined, next: new Map(), apart: new Map() });
type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const childOf = (of: Map<number, Following>, word: number): Mutable<Following> => {
  const child = of.get(word) ?? following();
  of.set(word, child);
  return child;
};

/**
 * A table as it is written: the first line what holds of any sentence, each further line one feature, and behind it what
 * it adds: `can _ you O12 W-3`.
 */
export const readActTable = (text: string): ActTable => {
  const [always = '', ...lines] = text.trim().split('\n');
  const vocabulary = new Map<string, number>();
  const firsts: Mutable<Following>[] = [];
  const weights = new Float32Array(lines.length * acts.length);
  const bias = new Float32Array(acts.length);
  readWeights(always.split(' '), bias, 0);
  const numberOf = (word: string): number => {
    const number = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, number);
    firsts[number] ??= following();
    return number;
  };
  lines.forEach((line, index) => {
    const parts = line.split(' ');
    const words = parts.filter((part) => !/^[A-Z]-?\d+$/.test(part));
    const [first = 0, ...rest] = words.filter((word) => word !== '_').map(numberOf);
    const isApart = words.includes('_');
    let at = firsts[first] ?? following();
    for (const word of rest) at = childOf(isApart ? at.apart : at.next, word);
    at.place = index * acts.length;
    readWeights(parts.slice(words.length), weights, index * acts.length);
  });
  return { vocabulary, firsts, weights, bias };
};

/** How surely a sentence does each: above 0 it rather does, as the logarithm of the odds. */
export const actsOf = (
  { tokens }: Line,
  { from, to }: Sentence,
  { vocabulary, firsts, weights, bias }: ActTable,
): Readonly<Record<Act, number>> => {
  let [offer, wayOut, report, thanks, known] = [0, 0, 0, 0, 0];
  const add = (place: number | undefined): void => {
    if (place === undefined) return;
    known += 1;
    offer += weights[place] ?? 0;
    wayOut += weights[place + 1] ?? 0;
    report += weights[place + 2] ?? 0;
    thanks += weights[place + 3] ?? 0;
  };
  const numbers = wordsIn(tokens, from, to).map((word) => vocabulary.get(word) ?? -1);
  numbers.forEach((number, place) => {
    const first = firsts[number];
    if (first === undefined) return;
    add(first.place);
    const [second, third] = [numbers[place + 1] ?? -1, numbers[place + 2] ?? -1];
    const pair = first.next.get(second);
    if (pair !== undefined) {
      add(pair.place);
      add(pair.next.get(third)?.place);
    }
    add(first.apart.get(third)?.place);
  });
  // So that a long sentence is not surer for its length.
  const length = Math.sqrt(known || 1);
  return {
    offer: (bias[0] ?? 0) + offer / length,
    wayOut: (bias[1] ?? 0) + wayOut / length,
    report: (bias[2] ?? 0) + report / length,
    thanks: (bias[3] ?? 0) + thanks / length,
  };
};
