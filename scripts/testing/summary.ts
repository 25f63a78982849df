/** The closing lines of a run, and whether it failed. */
import type { SuiteResult } from './run-suite.ts';

export interface Rules {
  /** Every suite must have tests, and none may be skipped. */
  readonly strict: boolean;
  /** Only some tests were asked for, by name. */
  readonly filtered: boolean;
}

const count = (passed: number, failed: number, skipped: number): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

export const suiteLine = ({ name, passed, failed, skipped, seconds }: SuiteResult): string =>
  `${name}: ${count(passed, failed.length, skipped.length)} (${seconds.toFixed(1)} s)`;

const problems = (results: readonly SuiteResult[], { strict, filtered }: Rules): string[] => {
  const empty = results.filter(
    ({ passed, failed, skipped }) => passed + failed.length + skipped.length === 0,
  );
  const found: string[] = [];
  if (strict && !filtered) found.push(...empty.map(({ name }) => `The suite "${name}" has no tests.`));
  else if (empty.length === results.length) found.push('No test was run.');
  if (strict) {
    found.push(
      ...results.flatMap(({ skipped }) =>
        skipped.map(({ file, path }) => `Skipped, which CI does not allow: ${[file, ...path].join(' > ')}`),
      ),
    );
  }
  return found;
};

export const failedRun = (results: readonly SuiteResult[], rules: Rules): boolean =>
  results.some(({ failed }) => failed.length > 0) || problems(results, rules).length > 0;

const slowestCount = 10;

/** What to look at when the tests take long; of a handful of files everyone knows. */
const slowest = (results: readonly SuiteResult[]): string[] => {
  const ran = results.flatMap((result) => result.ran);
  if (ran.length <= slowestCount) return [];
  const first = ran.toSorted((a, b) => b.seconds - a.seconds).slice(0, slowestCount);
  return ['The slowest files:', ...first.map(({ file, seconds }) => `  ${seconds.toFixed(1)} s ${file}`), ''];
};

/**
 * The slowest files, one line a suite, then the sum alone on the last line: an empty or skipped suite that fails the
 * run counts.
 */
export const closingLines = (results: readonly SuiteResult[], rules: Rules): string => {
  const sum = (pick: (result: SuiteResult) => number) =>
    results.reduce((total, result) => total + pick(result), 0);
  const found = problems(results, rules);
  const total = count(
    sum(({ passed }) => passed),
    sum(({ failed }) => failed.length) + found.length,
    sum(({ skipped }) => skipped.length),
  );
  return ['', ...slowest(results), ...found, ...results.map(suiteLine), total].join('\n');
};
