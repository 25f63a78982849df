/**
 * npm test                         every suite
 * npm test -- unit store           these suites
 * npm test -- src/core/thanks      the test files below this path
 * npm test -- unit --test-name-pattern=ramp
 */
import { globSync, existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './install.js';
import { meet } from './testing/needs.ts';
import { postgresOnce } from './testing/postgres-once.ts';
import { openScratch } from './testing/scratch.ts';
import { runSuite, stopSuites, type SuiteResult } from './testing/run-suite.ts';
import {
  isTestFile,
  runningOrder,
  suiteOf,
  suites,
  takeNext,
  type Lane,
  type Suite,
} from './testing/suites.ts';
import { closingLines, failedRun, suiteLine } from './testing/summary.ts';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

interface Plan {
  readonly suite: Suite;
  readonly files: readonly string[];
}

const allTestFiles = (): string[] =>
  globSync('{src,e2e,scripts,bin,bench}/**/*.test.*', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isTestFile)
    .toSorted();

const isBelow = (file: string, path: string): boolean =>
  file === path || file.startsWith(`${path.replace(/\/+$/, '')}/`);

/** Which suites to run, and of each which files. */
const planFor = (words: readonly string[]): { ok: true; plans: Plan[] } | { ok: false; word: string } => {
  const names = words.filter((word) => suites.some((suite) => suite.name === word));
  const paths = words.filter((word) => !names.includes(word)).map((word) => word.replace(/^\.\//, ''));
  const unknown = paths.find((path) => !existsSync(join(root, path)));
  if (unknown !== undefined) return { ok: false, word: unknown };
  const files = allTestFiles();
  const plans = suites.flatMap((suite) => {
    const own = files.filter((file) => suiteOf(file) === suite.name);
    if (words.length === 0 || names.includes(suite.name)) return [{ suite, files: own }];
    const chosen = own.filter((file) => paths.some((path) => isBelow(file, path)));
    return chosen.length > 0 ? [{ suite, files: chosen }] : [];
  });
  return { ok: true, plans };
};

const usage = (): string =>
  ['usage: npm test -- [SUITE | FILE | FOLDER]... [--test-name-pattern=...]', '', 'suites:']
    .concat(suites.map(({ name, about }) => `  ${name.padEnd(10)}${about}`))
    .join('\n');

/**
 * Runs the plans in a lane for each of two cores, and in two more for those that give way: browsers, servers and clocks
 * are waited for a quarter of the time, and none of what gives way shall be left alone at the end. A third lane at eye
 * level only makes all slower.
 */
const runAll = async (
  plans: readonly Plan[],
  run: (plan: Plan) => Promise<SuiteResult>,
): Promise<SuiteResult[]> => {
  const waiting = plans.toSorted(
    (a, b) => runningOrder.indexOf(a.suite.name) - runningOrder.indexOf(b.suite.name),
  );
  const results: SuiteResult[] = [];
  const runLane = async (lane: Lane): Promise<void> => {
    for (let plan = takeNext(waiting, lane); plan !== undefined; plan = takeNext(waiting, lane)) {
      const result = await run(plan);
      for (const line of [...result.lines, suiteLine(result)]) say(line);
      results.push(result);
    }
  };
  const first = Array.from({ length: Math.min(2, availableParallelism()) }, () => 'goes first' as const);
  const givesWay = ['gives way', 'gives way'] as const;
  await Promise.all([...first, ...givesWay].map(runLane));
  return results.toSorted(
    (a, b) =>
      suites.findIndex(({ name }) => name === a.name) - suites.findIndex(({ name }) => name === b.name),
  );
};

const usesPostgres = ({ suite, files }: Plan): boolean =>
  suite.needs.includes('postgres') && files.some((file) => file.startsWith('src/store/'));

const main = async (args: readonly string[]): Promise<number> => {
  const options = args.filter((arg) => arg.startsWith('-'));
  if (options.includes('--help')) {
    say(usage());
    return 0;
  }
  const planned = planFor(args.filter((arg) => !arg.startsWith('-')));
  if (!planned.ok) {
    process.stderr.write(`There is no suite, file or folder "${planned.word}".\n\n${usage()}\n`);
    return 2;
  }
  const { plans } = planned;
  using scratch = process.env['TMPDIR'] === undefined ? openScratch() : null;
  if (scratch !== null) process.env['TMPDIR'] = scratch.path;
  const strict = process.env['CI'] === 'true';
  const needs = new Set(plans.filter(({ files }) => files.length > 0).flatMap(({ suite }) => suite.needs));
  if (!plans.some(usesPostgres)) needs.delete('postgres');
  const answers = meet(needs);

  const postgres = postgresOnce(answers.get('postgres'));
  try {
    const results = await runAll(plans, async ({ suite, files }) => {
      const unmet: string[] = [];
      for (const need of suite.needs) {
        const answer = await answers.get(need);
        if (typeof answer === 'string') unmet.push(answer);
      }
      const beside = suite.needs.includes('postgres') ? await postgres : undefined;
      if (typeof beside === 'string') unmet.push(beside);
      return await runSuite({
        name: suite.name,
        files,
        sharesProcess: suite.sharesProcess ?? false,
        givesWay: suite.givesWay ?? false,
        options,
        env: typeof beside !== 'object' ? {} : { GOODTURN_TEST_POSTGRES: beside.url },
        unmet,
      });
    });
    const rules = { strict, filtered: options.length > 0 };
    say(closingLines(results, rules));
    return failedRun(results, rules) ? 1 : 0;
  } finally {
    const started = await postgres;
    if (typeof started === 'object') await started.stop();
  }
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopSuites(signal));

process.exitCode = await main(process.argv.slice(2));
