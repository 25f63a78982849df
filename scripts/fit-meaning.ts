/**
 * What each piece of evidence counts in `core/meaning/likeness.ts` (decision 34): of the judged sets, by logistic
 * regression, where for each article the people and "nobody" stand against one another.
 *
 *   node scripts/run.js scripts/fit-meaning.ts
 *
 * prints the weights of all sets together, and for each set what the weights of the others give on it. Each article counts
 * once more, for less, without its summary: otherwise that judged articles which fit nobody are told in fewer words would
 * teach that what is short is for nobody. `fixtures/offers-unseen` is left out, and so judges what comes out.
 */
import { articleParts, gistOf, type FitEvidence, type Meaning } from '../src/core/meaning/index.ts';
import {
  floorFor,
  judge,
  linesOf,
  readJudgedSet,
  readMeaning,
  type JudgedSet,
  type Ranked,
} from '../src/core/meaning/testing/judged.ts';

const folders = ['offers', 'offers-more', 'offers-near', 'offers-trades', 'offers-stage', 'offers-plain'];

/** What an article without its summary counts, and what one that fits nobody does: they are fewer. */
const bareCounts = 0.25;
const nobodyCounts = 2;
/** How much large weights cost. */
const ridge = 1;
const rounds = 1500;
const step = 0.05;
/** Of the articles that fit nobody, so many are to be left alone where the floor is set. */
const wanted = 0.9;

interface Example {
  readonly counts: number;
  /** Of everybody whom the article points to at all. */
  readonly people: readonly {
    readonly id: string;
    readonly fits: boolean;
    readonly values: readonly number[];
  }[];
  readonly fits: readonly string[];
}

interface Weights {
  readonly of: readonly number[];
  readonly burden: number;
}

const keys = [
  'pointing',
  'sense',
  'amount',
  'amountAbove',
  'share',
  'bestOfReader',
  'best',
  'bestAbove',
  'elsewhere',
  'spectacle',
  'spectacular',
  'useful',
] as const satisfies readonly (keyof FitEvidence)[];

const examplesOf = (set: JudgedSet, meaning: Meaning, bare: boolean): readonly Example[] => {
  const readers = set.people.map((person) => [person.id, meaning.readerOf(linesOf(person))] as const);
  return set.articles.map((article) => {
    const text = gistOf(articleParts(bare ? { ...article, summary: null } : article), meaning.table);
    const fits = set.labels[article.id] ?? [];
    return {
      counts: (bare ? bareCounts : 1) * (fits.length === 0 ? nobodyCounts : 1),
      fits,
      people: readers.flatMap(([id, reader]) => {
        const found = meaning.evidence(text, reader);
        return found === null ? [] : [{ id, fits: fits.includes(id), values: keys.map((key) => found[key]) }];
      }),
    };
  });
};

const scoreOf = ({ of, burden }: Weights, values: readonly number[]): number =>
  of.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), -burden);

/** By going down the slope, each weight at a pace of its own (Adam), in spreads of what it weighs. */
const fit = (all: readonly Example[]): Weights => {
  const examples = all.filter(
    ({ fits, people }) => people.length > 0 && (fits.length === 0 || people.some((one) => one.fits)),
  );
  const rows = examples.flatMap(({ people }) => people);
  const means = keys.map(
    (_key, index) => rows.reduce((sum, { values }) => sum + (values[index] ?? 0), 0) / rows.length,
  );
  const spreads = keys.map((_key, index) =>
    Math.sqrt(
      rows.reduce((sum, { values }) => sum + ((values[index] ?? 0) - (means[index] ?? 0)) ** 2, 0) /
        rows.length,
    ),
  );
  const scaled = examples.map((example) => ({
    ...example,
    people: example.people.map((one) => ({
      ...one,
      values: one.values.map((value, index) => (value - (means[index] ?? 0)) / (spreads[index] ?? 1)),
    })),
  }));
  const total = examples.reduce((sum, { counts }) => sum + counts, 0);
  const size = keys.length + 1;
  const now = new Float64Array(size);
  const [pace, force] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round++) {
    const slope = now.map((weight, index) =>
      index === keys.length ? 0 : (ridge * weight) / examples.length,
    );
    for (const { counts, people } of scaled) {
      const odds = people.map(({ values }) =>
        Math.exp(
          values.reduce((sum, value, index) => sum + value * (now[index] ?? 0), now[keys.length] ?? 0),
        ),
      );
      const all = odds.reduce((sum, each) => sum + each, 1);
      const right = people.reduce((sum, one, place) => sum + (one.fits ? (odds[place] ?? 0) : 0), 0);
      people.forEach(({ fits, values }, place) => {
        const own = odds[place] ?? 0;
        const miss = (counts / total) * (own / all - (fits ? own / right : 0));
        values.forEach((value, index) => {
          slope[index] = (slope[index] ?? 0) + miss * value;
        });
        slope[keys.length] = (slope[keys.length] ?? 0) + miss;
      });
    }
    for (let index = 0; index < size; index++) {
      const each = slope[index] ?? 0;
      pace[index] = 0.9 * (pace[index] ?? 0) + 0.1 * each;
      force[index] = 0.999 * (force[index] ?? 0) + 0.001 * each * each;
      const change = (pace[index] ?? 0) / (1 - 0.9 ** round);
      now[index] =
        (now[index] ?? 0) - (step * change) / (Math.sqrt((force[index] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  const of = keys.map((_key, index) => (now[index] ?? 0) / (spreads[index] ?? 1));
  return {
    of,
    burden: of.reduce((sum, weight, index) => sum + weight * (means[index] ?? 0), -(now[keys.length] ?? 0)),
  };
};

const rankedBy = (weights: Weights, examples: readonly Example[]): readonly Ranked[] =>
  examples.map(({ fits, people }) => ({
    fits,
    people: people
      .map(({ id, values }) => ({ id, score: scoreOf(weights, values) }))
      .toSorted((one, other) => other.score - one.score),
  }));

const meaning = readMeaning();
const sets = folders.map((folder) => {
  const set = readJudgedSet(`fixtures/${folder}`);
  return { folder, whole: examplesOf(set, meaning, false), bare: examplesOf(set, meaning, true) };
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const shown = (ranked: readonly Ranked[], floor: number): string =>
  Object.entries(judge(ranked, floor))
    .map(([name, share]: [string, number]) => `${name} ${Math.round(100 * share)}`)
    .join(', ');

for (const { folder, whole, bare } of sets) {
  const others = sets.filter((one) => one.folder !== folder);
  const weights = fit(others.flatMap((one) => [...one.whole, ...one.bare]));
  const floor = floorFor(
    others.flatMap((one) => rankedBy(weights, one.whole)),
    wanted,
  );
  print(`${folder}, by the others, from ${floor.toFixed(2)}: ${shown(rankedBy(weights, whole), floor)}`);
  print(`  without summaries: ${shown(rankedBy(weights, bare), floor)}`);
}
const weights = fit(sets.flatMap((one) => [...one.whole, ...one.bare]));
const floor = floorFor(
  sets.flatMap((one) => rankedBy(weights, one.whole)),
  wanted,
);
keys.forEach((key, index) => print(`${key}: ${(weights.of[index] ?? 0).toFixed(2)}`));
print(`burden: ${weights.burden.toFixed(2)}, from ${floor.toFixed(2)}`);
for (const { folder, whole } of sets) print(`${folder}, by all: ${shown(rankedBy(weights, whole), floor)}`);
