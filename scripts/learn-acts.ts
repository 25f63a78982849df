/**
 * Learns from labelled sentences what a sentence does (decision 74), and writes what the coach reads:
 *
 *   node scripts/run.js scripts/learn-acts.ts
 *
 * Logistic regression on the features of core/coach/acts, one sentence after the other in an order that is always the
 * same; what adds little is left out, and the rest learned once more.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, wordsIn } from '../src/core/coach/acts/features.ts';
import { actLetters, acts, weightScale } from '../src/core/coach/acts/acts.ts';
import { lineOf } from '../src/core/coach/line.ts';
import { root } from './install.js';

/** A word of fewer sentences says nothing. */
const leastWords = 3;
/** Of so many sentences a feature must stand in one; in three at least. */
const oneOf = 1000;
/** A feature that adds less to every act is left out. */
const leastWeight = 1.5;
const rounds = 15;
/** Of the rounds after these the mean is taken, as each alone hangs on which sentences came last. */
const unsteady = 5;
const step = 0.3;
/** How strongly a weight is drawn to nothing. */
const pull = 3e-4;

export interface Labelled {
  readonly words: readonly string[];
  /** 1 where it does the act, else 0; in the order of `acts`. */
  readonly does: readonly number[];
}

export const readSentences = (language: 'en' | 'es'): readonly Labelled[] =>
  readFileSync(join(root, 'fixtures', 'coach-sentences', `${language}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', sentence = ''] = line.split('\t');
      return {
        words: wordsOf(sentence),
        does: acts.map((act) => (label.includes(actLetters[act]) ? 1 : 0)),
      };
    });

const wordsOf = (sentence: string): readonly string[] => {
  const { tokens } = lineOf(sentence);
  return wordsIn(tokens, 0, tokens.length);
};

const counted = <Item>(lists: readonly (readonly Item[])[]): ReadonlyMap<Item, number> => {
  const counts = new Map<Item, number>();
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

interface Learned {
  /** What is known of any sentence. */
  readonly bias: readonly number[];
  /** By act, then by feature. */
  readonly weights: readonly Float64Array[];
}

/** Places of features for each sentence, and what it does. */
const fit = (
  sentences: readonly { readonly places: readonly number[]; readonly does: readonly number[] }[],
  size: number,
): Learned => {
  const fitted = acts.map((_, act) => {
    const weights = new Float64Array(size);
    const moved = new Float64Array(size).fill(1e-8);
    const mean = new Float64Array(size);
    let [bias, biasMoved, meanBias] = [0, 1e-8, 0];
    for (let round = 0; round < rounds; round += 1) {
      for (let turn = 0; turn < sentences.length; turn += 1) {
        const sentence = sentences[(turn * 7919 + round * 104_729) % sentences.length];
        if (sentence === undefined) continue;
        const { places, does } = sentence;
        const share = 1 / Math.sqrt(places.length || 1);
        let sum = bias;
        for (const place of places) sum += (weights[place] ?? 0) * share;
        const wrong = 1 / (1 + Math.exp(-sum)) - (does[act] ?? 0);
        for (const place of places) {
          const slope = wrong * share + pull * (weights[place] ?? 0);
          moved[place] = (moved[place] ?? 0) + slope * slope;
          weights[place] = (weights[place] ?? 0) - (step * slope) / Math.sqrt(moved[place] ?? 1);
        }
        biasMoved += wrong * wrong;
        bias -= (step * wrong) / Math.sqrt(biasMoved);
      }
      if (round < unsteady) continue;
      weights.forEach((weight, place) => {
        mean[place] = (mean[place] ?? 0) + weight / (rounds - unsteady);
      });
      meanBias += bias / (rounds - unsteady);
    }
    return { bias: meanBias, weights: mean };
  });
  return { bias: fitted.map(({ bias }) => bias), weights: fitted.map(({ weights }) => weights) };
};

/** A weight below this is not written. */
const leastWritten = 4;
const written = (value: number): number => Math.round(value * weightScale);

const weightsText = (values: readonly number[]): string =>
  acts
    .map((act, index) => [actLetters[act], written(values[index] ?? 0)] as const)
    .filter(([, value]) => Math.abs(value) >= leastWritten)
    .map(([letter, value]) => `${letter}${value}`)
    .join(' ');

/** The table of these sentences, as `readActTable` reads it. */
export const learn = (sentences: readonly Labelled[]): string => {
  const words = counted(sentences.map((sentence) => sentence.words));
  const isKnown = (word: string): boolean => (words.get(word) ?? 0) >= leastWords;
  const features = sentences.map((sentence) => featuresOf(sentence.words, isKnown));
  let kept = [...counted(features)]
    .filter(([, count]) => count >= Math.max(3, sentences.length / oneOf))
    .map(([feature]) => feature);
  const learnKept = (): Learned => {
    const placeOf = new Map(kept.map((feature, place) => [feature, place]));
    const rows = sentences.map(({ does }, index) => ({
      does,
      places: (features[index] ?? []).flatMap((feature) => placeOf.get(feature) ?? []),
    }));
    return fit(rows, kept.length);
  };
  const first = learnKept();
  kept = kept.filter((_, place) =>
    first.weights.some((weights) => Math.abs(weights[place] ?? 0) >= leastWeight),
  );
  const { bias, weights } = learnKept();
  const lines = kept
    .map((feature, place) => `${feature} ${weightsText(weights.map((each) => each[place] ?? 0))}`)
    .filter((line) => /[A-Z]-?\d+$/.test(line))
    .toSorted();
  return [weightsText(bias), ...lines].join('\n');
};

/** Where the table of a language lies. */
export const tableFile = (language: 'en' | 'es'): string =>
  join(root, 'src', 'core', 'coach', 'acts', `${language}-table.ts`);

/** The file of a language's table, whole. */
export const tableText = (language: 'en' | 'es'): string =>
  `/** Made by scripts/learn-acts.ts from fixtures/coach-sentences/${language}.tsv: what each says of what a sentence does. */
export const ${language === 'en' ? 'english' : 'spanish'}Acts = \`
${learn(readSentences(language)).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`;
`;

if (process.argv[1]?.endsWith('learn-acts.ts') === true)
  for (const language of ['en', 'es'] as const) writeFileSync(tableFile(language), tableText(language));
