/**
 * Learns from labelled lines which clause promises something, and of whom (decision 107), and writes the table that
 * capture reads; with `judge` it says instead how well what is learned from the other files reads each file:
 *
 *   node scripts/run.js scripts/learn-promises.ts [judge]
 *
 * Regression on the evidence of core/capture/promises/promise-evidence, one candidate after the other in an order that
 * is always the same; what adds least is left out, and the rest learned once more.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, sceneOf, type CaptureContext } from '../src/core/capture/capture.ts';
import type { KnownPerson } from '../src/core/capture/draft.ts';
import { candidatesOf, evidenceOf, isTold } from '../src/core/capture/promises/promise-evidence.ts';
import {
  headAt,
  likelihood,
  readEvidenceTable,
  weightScale,
  type EvidenceTable,
} from '../src/core/capture/promises/promise-learned.ts';
import { promiseOf } from '../src/core/capture/promises/promises.ts';
import { book, bookOf, now, zone } from '../src/core/capture/testing/book.ts';
import type { Example } from '../src/core/capture/testing/expect.ts';
import { everyday } from '../src/core/capture/testing/sentences-everyday.ts';
import { fitsLine, type Stranger } from '../src/core/capture/testing/stranger.ts';
import { strangersBook } from '../src/core/capture/testing/strangers-book.ts';
import type { Instant, TimeZone } from '../src/core/dates/index.ts';
import { root } from './install.js';

/** A piece of evidence, and two together, must stand in so many candidates. */
const [leastAlone, leastTogether] = [3, 5];
/** So many are kept, in two steps: learned of all, of some, of these. */
const kept = [2000, 800];
const rounds = 12;
/** Of the rounds after these the mean is taken. */
const unsteady = 4;
const step = 0.15;
/** What is taken for a promise more surely than this and is none counts so many times. */
const [doubtful, mistakesCount] = [0.4, 3];
/** How strongly a weight is drawn to nothing. */
const pull = 3e-3;

export interface Labelled {
  readonly file: string;
  /** Of a fixture's line; else empty. */
  readonly id: string;
  readonly text: string;
  readonly context: CaptureContext;
  /** `by due words`, as of {@link Stranger}. */
  readonly promises: readonly string[];
}

/** A candidate, and who promises it: 0 me, 1 them, 2 nobody. */
interface Candidate {
  readonly evidence: readonly string[];
  readonly by: 0 | 1 | 2;
}

interface OwnLine extends Stranger {
  readonly id: string;
  readonly book: string;
  readonly at: string;
  readonly zone: TimeZone;
}

const isJudged = ({ promises, unsure }: Stranger): boolean =>
  promises !== '?' && unsure?.includes('promises') !== true;

const promisesIn = ({ promises }: Stranger): readonly string[] => (promises === '?' ? [] : (promises ?? []));

const ownLines = (file: string): readonly Labelled[] => {
  const { books, lines } = JSON.parse(readFileSync(join(root, 'fixtures', 'capture-more', file), 'utf8')) as {
    readonly books: Readonly<Record<string, readonly KnownPerson[]>>;
    readonly lines: readonly OwnLine[];
  };
  return lines.filter(isJudged).map((line) => ({
    file,
    id: line.id,
    text: line.text,
    context: { now: Date.parse(line.at) as Instant, zone: line.zone, book: bookOf(books[line.book] ?? []) },
    promises: promisesIn(line),
  }));
};

const examplesIn = async (file: string): Promise<readonly Labelled[]> => {
  const tables = (await import(
    new URL(`../src/core/capture/testing/${file}`, import.meta.url).href
  )) as Readonly<Record<string, readonly (Example | Stranger)[]>>;
  return Object.values(tables)
    .flat()
    .flatMap((one): readonly Labelled[] => {
      const isExample = 'say' in one;
      if (!isExample && !isJudged(one)) return [];
      return [
        {
          file,
          id: '',
          text: isExample ? one.say : one.text,
          context: { now, zone, book: isExample ? book : bookOf(strangersBook) },
          promises: isExample ? (one.promises ?? []) : promisesIn(one),
        },
      ];
    });
};

/** Nothing is learned of these lines, so that they say what carries over. */
const leftAlone = [
  'other-hands.json',
  'ordinary.json',
  'tester-and-neighbours.json',
  'three-testers.json',
  'two-judges.json',
];

/** Every line that is learned from. */
export const readLabelled = async (): Promise<readonly Labelled[]> => {
  const files = readdirSync(join(root, 'fixtures', 'capture-more')).filter(
    (name) => name.endsWith('.json') && !leftAlone.includes(name),
  );
  const tables = readdirSync(join(root, 'src', 'core', 'capture', 'testing')).filter(
    (name) =>
      name.startsWith('sentences-') &&
      !['sentences-strangers.ts', 'sentences-everyday.ts', 'sentences-asks.ts'].includes(name),
  );
  const examples = await Promise.all(tables.toSorted().map(examplesIn));
  const none = everyday.promise.map((text) => ({
    file: 'sentences-everyday.ts',
    id: '',
    text,
    context: { now, zone, book },
    promises: [],
  }));
  return [...files.toSorted().flatMap(ownLines), ...examples.flat(), ...none];
};

/** Past the due day, which stands elsewhere too. */
const withoutDue = (line: string): string => line.replace(/^(\S+) \S+/u, '$1 *');

/** Each candidate of a line; of those that would say what is promised the best is it, and the others are left out. */
const candidatesIn = ({ text, context, promises }: Labelled): readonly Candidate[] => {
  const scene = sceneOf(text, context);
  const all = scene.clauses.flatMap((clause, index) =>
    candidatesOf(scene, clause).map((candidate) => ({
      evidence: evidenceOf(scene, clause, index, candidate),
      said: isTold(clause, candidate)
        ? []
        : (['me', 'them'] as const).map((by) => promiseOf(scene, clause, index, headAt(candidate, by))),
      isAct: candidate.kind === 'to',
    })),
  );
  const by = new Map<number, 0 | 1 | null>();
  for (const line of promises) {
    let best: { readonly at: number; readonly by: 0 | 1; readonly score: number } | null = null;
    for (const [at, { said, isAct }] of all.entries())
      for (const whose of [0, 1] as const) {
        const promise = said[whose] ?? null;
        if (promise === null) continue;
        const { what, due } = promise;
        if (!fitsLine(withoutDue(line), [promise.by, '*'], what)) continue;
        const isDue = fitsLine(line, [promise.by, due ?? '-'], what);
        const score = (isDue ? 4 : 0) + (isAct ? 0.5 : 0) - what.split(' ').length / 100;
        if ((by.get(at) ?? null) === null && (best === null || score > best.score))
          best = { at, by: whose, score };
        if (!by.has(at)) by.set(at, null);
      }
    if (best !== null) by.set(best.at, line.startsWith('*') ? null : best.by);
  }
  return all.flatMap(({ evidence }, at) => {
    const whose = by.get(at);
    return whose === null ? [] : [{ evidence, by: whose ?? 2 }];
  });
};

/** Evidence that says a word, which is learned alone: two words together are a line by heart. */
const isWord = (piece: string): boolean =>
  /^(?:act|lead|next|before|behind|opens|prioract|nextact|head)=/u.test(piece);

const featuresOf = (evidence: readonly string[]): readonly string[] => {
  const closed = evidence.filter((piece) => !isWord(piece));
  return [
    ...evidence,
    ...closed.flatMap((first, at) => closed.slice(at + 1).map((other) => `${first}&${other}`)),
  ];
};

interface Row {
  readonly places: readonly number[];
  readonly by: number;
  /** How many candidates like it it stands for. */
  readonly counts: number;
}

interface Fitted {
  readonly bias: readonly number[];
  /** By whose it is, then by feature. */
  readonly weights: readonly Float64Array[];
}

const fit = (rows: readonly Row[], size: number): Fitted => {
  const weights = [0, 1, 2].map(() => new Float64Array(size));
  const moved = weights.map(() => new Float64Array(size).fill(1e-6));
  const mean = weights.map(() => new Float64Array(size));
  const [bias, biasMoved, meanBias] = [
    [0, 0, 0],
    [1e-6, 1e-6, 1e-6],
    [0, 0, 0],
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < rows.length; turn += 1) {
      const row = rows[(turn * 7919 + round * 104_729) % rows.length];
      if (row === undefined) continue;
      const share = 1 / Math.sqrt(row.places.length || 1);
      const sums = weights.map((own, whose) => {
        let sum = 0;
        for (const place of row.places) sum += own[place] ?? 0;
        return (bias[whose] ?? 0) + sum * share;
      });
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const whole = powers.reduce((sum, power) => sum + power, 0);
      for (const [whose, own] of weights.entries()) {
        const wrong = row.counts * ((powers[whose] ?? 0) / whole - (whose === row.by ? 1 : 0));
        const ownMoved = moved[whose] ?? own;
        for (const place of row.places) {
          const slope = wrong * share + pull * (own[place] ?? 0);
          const sofar = (ownMoved[place] ?? 0) + slope * slope;
          ownMoved[place] = sofar;
          own[place] = (own[place] ?? 0) - (step * slope) / Math.sqrt(sofar);
        }
        biasMoved[whose] = (biasMoved[whose] ?? 0) + wrong * wrong;
        bias[whose] = (bias[whose] ?? 0) - (step * wrong) / Math.sqrt(biasMoved[whose] ?? 1);
      }
    }
    if (round < unsteady) continue;
    for (const [whose, own] of weights.entries()) {
      const ownMean = mean[whose] ?? own;
      own.forEach((weight, place) => {
        ownMean[place] = (ownMean[place] ?? 0) + weight / (rounds - unsteady);
      });
      meanBias[whose] = (meanBias[whose] ?? 0) + (bias[whose] ?? 0) / (rounds - unsteady);
    }
  }
  return { bias: meanBias, weights: mean };
};

const written = (mine: number, theirs: number, nobodys: number): string =>
  `${Math.round((mine - nobodys) * weightScale)} ${Math.round((theirs - nobodys) * weightScale)}`;

/** The table of these candidates, as `readEvidenceTable` reads it. */
const learn = (candidates: readonly Candidate[]): string => {
  const features = candidates.map(({ evidence }) => featuresOf(evidence));
  const counts = new Map<string, number>();
  for (const list of features)
    for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  let known = [...counts]
    .filter(([feature, count]) => count >= (/.&[a-z]+=/u.test(feature) ? leastTogether : leastAlone))
    .map(([feature]) => feature);
  const rowsOf = (counts: (place: number) => number): readonly Row[] => {
    const placeOf = new Map(known.map((feature, place) => [feature, place]));
    return candidates.map(({ by }, index) => ({
      by,
      counts: counts(index),
      places: (features[index] ?? []).flatMap((feature) => placeOf.get(feature) ?? []),
    }));
  };
  for (const most of kept) {
    const { weights } = fit(
      rowsOf(() => 1),
      known.length,
    );
    const spread = (place: number): number => {
      const own = weights.map((each) => each[place] ?? 0);
      return Math.max(...own) - Math.min(...own);
    };
    known = known
      .map((feature, place) => ({ feature, says: spread(place) }))
      .toSorted((one, other) => other.says - one.says)
      .slice(0, most)
      .map(({ feature }) => feature);
  }
  // What is taken for a promise and is none counts more: a wrong guess costs more than a miss.
  const table = tableOf(
    known,
    fit(
      rowsOf(() => 1),
      known.length,
    ),
  );
  const first = readEvidenceTable(table);
  const isMistaken = candidates.map(
    ({ evidence, by }) => by === 2 && Math.max(...likelihood(first, evidence)) > doubtful,
  );
  return tableOf(
    known,
    fit(
      rowsOf((index) => (isMistaken[index] === true ? mistakesCount : 1)),
      known.length,
    ),
  );
};

const tableOf = (known: readonly string[], { bias, weights }: Fitted): string => {
  const [mine, theirs, nobodys] = weights;
  const lines = known.map(
    (feature, place) =>
      `${feature} ${written(mine?.[place] ?? 0, theirs?.[place] ?? 0, nobodys?.[place] ?? 0)}`,
  );
  return [written(bias[0] ?? 0, bias[1] ?? 0, bias[2] ?? 0), ...lines.toSorted()].join('\n');
};

export const tableFile = join(root, 'src', 'core', 'capture', 'promises', 'promise-table.ts');

/** The file of the table, whole. */
export const tableText = async (): Promise<string> =>
  `/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = \`
${learn((await readLabelled()).flatMap(candidatesIn))
  .replaceAll('\\', '\\\\')
  .replaceAll('`', '\\`')
  .replaceAll('${', '\\${')}
\`;
`;

interface Tally {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

/** Promises that are found rightly, found and expected in these lines; a null table for the rules alone. */
const tallyOf = (lines: readonly Labelled[], table: EvidenceTable | null): Tally => {
  let [right, found, expected] = [0, 0, 0];
  for (const { text, context, promises } of lines) {
    const left = [...capture(text, context, table).promises];
    found += left.length;
    expected += promises.length;
    for (const line of promises) {
      const at = left.findIndex(({ by, due, what }) => fitsLine(line, [by, due ?? '-'], what));
      if (at < 0) continue;
      left.splice(at, 1);
      right += 1;
    }
  }
  return { right, found, expected };
};

/** Each set of lines, read with what is learned from all files but its own. */
const judgeAll = async (): Promise<void> => {
  const lines = (await readLabelled()).map((line) => ({ ...line, candidates: candidatesIn(line) }));
  for (const file of new Set(lines.filter(({ id }) => id !== '').map((line) => line.file))) {
    const others = lines.filter((line) => line.file !== file);
    const table = readEvidenceTable(learn(others.flatMap(({ candidates }) => candidates)));
    const own = lines.filter((line) => line.file === file);
    for (const letter of new Set(own.map(({ id }) => id[0]))) {
      const set = own.filter(({ id }) => id[0] === letter);
      const [rules, both] = [tallyOf(set, null), tallyOf(set, table)];
      process.stdout.write(
        `${file} ${letter}: of ${rules.expected} rules ${rules.right} of ${rules.found}, with what is learned ${both.right} of ${both.found}\n`,
      );
    }
  }
};

if (process.argv[1]?.endsWith('learn-promises.ts') === true) {
  if (process.argv[2] === 'judge') await judgeAll();
  else writeFileSync(tableFile, await tableText());
}
