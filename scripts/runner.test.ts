/** The runner of the tests: that it counts what ran, and fails when it should. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { describe, type TestContext } from 'node:test';
import { root } from './install.js';
import { reportOf, type Outcome, type Ran } from './testing/reporter.ts';
import { postgresOnce } from './testing/postgres-once.ts';
import { howTestsRun, runSuite, type SuiteResult } from './testing/run-suite.ts';
import { isTestFile, runningOrder, suiteOf, suites, takeNext } from './testing/suites.ts';
import { closingLines, failedRun } from './testing/summary.ts';
import { makeTree } from './testing/tree.ts';

const imports = "import assert from 'node:assert/strict';\nimport test, { describe } from 'node:test';\n";

interface Told {
  readonly code: unknown;
  readonly outcomes: readonly Outcome[];
  readonly ran: readonly Ran[];
  readonly stderr: string;
}

/** Runs test files as the runner does; answers what was reported of them, and the exit code. */
const runFiles = (
  context: TestContext,
  sources: Readonly<Record<string, string>>,
  isolation: 'process' | 'none',
): Promise<Told> => {
  const tree = makeTree(context, {
    'package.json': '{ "type": "module" }',
    ...Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, imports + source])),
  });
  const args = ['--test', ...howTestsRun, `--test-isolation=${isolation}`, ...Object.keys(sources)];
  // This file itself is a test's: the mark of it would keep an inner run from reporting.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: tree, env }, (error, output, stderr) => {
      const reports = output.split('\n').filter(Boolean).map(reportOf);
      resolve({
        code: error?.code ?? 0,
        outcomes: reports.filter((report) => report.kind !== 'printed' && report.kind !== 'ran'),
        ran: reports.filter((report) => report.kind === 'ran'),
        stderr,
      });
    });
  });
};

const short = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map(({ kind, path }) => `${kind} ${path.join(' > ')}`);

/** Files of a process each, in one run of the runner: what becomes of each. */
const apart: Readonly<Record<string, readonly [source: string, expected: readonly string[]]>> = {
  'counts tests, not the groups around them': [
    "describe('a', () => { test('b', () => {}); test('c', () => assert.equal(1, 2)); });\ntest('d', { skip: true }, () => {});\ntest('e', { todo: true }, () => {});",
    ['passed a > b', 'failed a > c', 'skipped d', 'skipped e'],
  ],
  'fails a file without a test': ['export {};', ['failed FILE']],
  'fails a file that does not run': ["throw new Error('at load');", ['failed FILE']],
  'fails an error after the test': [
    "test('a', () => {}); setTimeout(() => { throw new Error('late'); }, 20);",
    ['passed a', 'failed FILE'],
  ],
  'fails an error that nobody awaits': [
    "test('a', async () => { void Promise.reject(new Error('x')); await new Promise(setImmediate); });",
    ['failed a'],
  ],
  'fails an error of a timer': [
    "test('a', async () => { setTimeout(() => { throw new Error('x'); }, 1); await new Promise((resolve) => setTimeout(resolve, 20)); });",
    ['failed a'],
  ],
  'fails a stray console.error': ["test('a', () => console.error('x'));", ['failed a']],
  'fails a stray console.warn in a group': [
    "describe('g', () => { test('a', () => console.warn('x')); });",
    ['failed g > a'],
  ],
  'fails a stray console.error after the test': [
    "test('a', () => {}); setTimeout(() => console.error('late'), 20);",
    ['passed a', 'failed FILE'],
  ],
  'lets a test expect output': [
    "test('a', (t) => { const { mock } = t.mock.method(console, 'error', () => {}); console.error('x'); assert.equal(mock.callCount(), 1); });",
    ['passed a'],
  ],
};

const fileOf = (place: number): string => `it-${place}.test.ts`;

describe('the reporter', () => {
  test('tells of files apart what became of each test, and what each file took', async (t) => {
    const sources = Object.values(apart).map(([source], place) => [fileOf(place), source] as const);
    const { outcomes, ran, code } = await runFiles(t, Object.fromEntries(sources), 'process');
    assert.deepEqual(
      Object.fromEntries(
        Object.keys(apart).map((name, place) => [
          name,
          short(outcomes.filter(({ file }) => file === fileOf(place))),
        ]),
      ),
      Object.fromEntries(
        Object.entries(apart).map(([name, [, expected]], place) => [
          name,
          expected.map((outcome) => outcome.replace('FILE', fileOf(place))),
        ]),
      ),
    );
    assert.match(outcomes.find(({ path }) => path.join() === 'a,c')?.error ?? '', /1 !== 2/);
    assert.deepEqual(
      ran.map(({ file, seconds }) => [file, seconds > 0]),
      sources.map(([file]) => [file, true]),
    );
    assert.equal(code, 1);
  });

  test('names what fails among files that share a process', async (t) => {
    const { outcomes, ran, code } = await runFiles(
      t,
      {
        'good.test.ts': "test('a', () => console.log('a line of its own'));",
        'empty.test.ts': 'export {};',
        'broken.test.ts': "throw new Error('at load');",
        'stray.test.ts': "test('b', () => console.error('x')); test('c', () => {});",
        'unawaited.test.ts':
          "test('e', async () => { void Promise.reject(new Error('x')); await new Promise(setImmediate); }); test('f', () => {});",
        'wrong.test.ts': "describe('g', () => { test('d', () => assert.equal(1, 2)); });",
      },
      'none',
    );
    assert.deepEqual(
      outcomes.map(({ kind, file, path }) => `${kind} ${file}: ${path.join(' > ')}`).toSorted(),
      [
        'failed broken.test.ts: broken.test.ts',
        'failed empty.test.ts: empty.test.ts',
        'failed stray.test.ts: b',
        'failed unawaited.test.ts: e',
        'failed wrong.test.ts: g > d',
        'passed good.test.ts: a',
        'passed stray.test.ts: c',
        'passed unawaited.test.ts: f',
      ],
    );
    assert.ok(ran.some(({ file }) => file === 'wrong.test.ts'));
    assert.equal(code, 1);
  });

  for (const late of ["throw new Error('late')", "console.error('late')"])
    test(`fails files that share a process for a late ${late}, and names the one that it came after`, async (t) => {
      const source = `describe('g', () => test('a', () => {})); setTimeout(() => { ${late}; }, 20);`;
      const { code, stderr } = await runFiles(t, { 'it.test.ts': source }, 'none');
      assert.notEqual(code, 0);
      assert.match(stderr, /The last to end before it: \S*it\.test\.ts > g > a\n/);
    });
});

describe('the closing lines', () => {
  const outcome = (kind: Outcome['kind']): Outcome => ({ kind, file: 'a.test.ts', path: ['a'] });
  const result = (name: string, passed: number, more: Partial<SuiteResult> = {}): SuiteResult => ({
    name,
    passed,
    failed: [],
    skipped: [],
    seconds: 1,
    ran: [],
    lines: [],
    ...more,
  });
  const lax = { strict: false, filtered: false };
  const strict = { strict: true, filtered: false };
  const last = (text: string): string | undefined => text.split('\n').at(-1);

  test('end in the sum alone', () => {
    const results = [result('unit', 3), result('store', 2, { failed: [outcome('failed')] })];
    assert.equal(last(closingLines(results, strict)), '5 passed, 1 failed');
    assert.match(closingLines(results, strict), /^unit: 3 passed, 0 failed \(1\.0 s\)$/m);
    assert.equal(failedRun(results, strict), true);
  });

  test('name the ten slowest files of many', () => {
    const ran = (count: number): Ran[] =>
      Array.from({ length: count }, (_, index) => ({
        kind: 'ran',
        file: `${index}.test.ts`,
        seconds: index,
      }));
    const lines = closingLines([result('unit', 3, { ran: ran(12) })], lax).split('\n');
    assert.deepEqual(
      lines.filter((text) => text.endsWith('.test.ts')),
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((index) => `  ${index}.0 s ${index}.test.ts`),
    );
    assert.equal(closingLines([result('unit', 3, { ran: ran(10) })], lax).includes('.test.ts'), false);
  });

  test('an empty suite fails the strict run only', () => {
    const results = [result('unit', 3), result('store', 0)];
    assert.equal(failedRun(results, strict), true);
    assert.equal(last(closingLines(results, strict)), '3 passed, 1 failed');
    assert.equal(failedRun(results, lax), false);
    assert.equal(last(closingLines(results, lax)), '3 passed, 0 failed');
  });

  test('a skipped test fails the strict run only', () => {
    const results = [result('unit', 3, { skipped: [outcome('skipped')] })];
    assert.equal(failedRun(results, strict), true);
    assert.equal(failedRun(results, lax), false);
    assert.equal(last(closingLines(results, lax)), '3 passed, 0 failed, 1 skipped');
  });

  test('nothing at all is a failure', () => {
    assert.equal(failedRun([result('unit', 0)], lax), true);
  });
});

describe('the suites', () => {
  test('every test file of the repository belongs to one that runs', () => {
    const files = globSync('**/*.test.*', { cwd: root, exclude: ['node_modules', 'dist'] }).filter(
      isTestFile,
    );
    assert.ok(files.length > 5);
    for (const file of files) {
      const path = file.replaceAll('\\', '/');
      assert.ok(
        suites.some(({ name }) => name === suiteOf(path)),
        path,
      );
      assert.match(path, /^(src|e2e|scripts|bin|bench)\//);
    }
  });

  test('whose files share a process have no hook outside of a group that others would feel', () => {
    const shared = suites.filter((suite) => suite.sharesProcess).map(({ name }) => name);
    const files = globSync('{src,e2e,scripts,bin,bench}/**/*.test.*', { cwd: root })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => isTestFile(path) && shared.includes(suiteOf(path)));
    assert.ok(files.length > 100);
    const hooked = files.filter((path) =>
      /^(?:await )?(?:before|beforeEach|afterEach)\(/m.test(readFileSync(join(root, path), 'utf8')),
    );
    // What stands in this file is the source of another.
    assert.deepEqual(hooked, ['scripts/runner.test.ts']);
  });

  test('all are in the running order', () => {
    assert.deepEqual(runningOrder.toSorted(), suites.map(({ name }) => name).toSorted());
  });

  test('those that give way have a lane of their own, in which the others help when they are through', () => {
    const named = (...names: readonly string[]) =>
      names.map((name) => ({ suite: suites.find((suite) => suite.name === name) ?? assert.fail(name) }));
    const waiting = named('unit', 'http', 'property', 'app');
    const taken = (['gives way', 'goes first', 'goes first', 'goes first', 'gives way'] as const).map(
      (lane) => takeNext(waiting, lane)?.suite.name,
    );
    assert.deepEqual(taken, ['unit', 'http', 'app', 'property', undefined]);
    assert.equal(takeNext(named('app'), 'gives way'), undefined);
  });
});

/** Runs one file as a suite of its own. */
const runAsSuite = async (
  t: TestContext,
  source: string,
  how: { readonly givesWay: boolean; readonly options: readonly string[] },
): Promise<SuiteResult> => {
  const tree = makeTree(t, { 'package.json': '{ "type": "module" }', 'it.test.ts': source });
  // The mark of this file would keep an inner run from running.
  const { NODE_TEST_CONTEXT: mark } = process.env;
  delete process.env['NODE_TEST_CONTEXT'];
  t.after(() => {
    if (mark !== undefined) process.env['NODE_TEST_CONTEXT'] = mark;
  });
  const files = [join(tree, 'it.test.ts')];
  return await runSuite({ name: 'unit', files, sharesProcess: false, env: {}, unmet: [], ...how });
};

test('a PostgreSQL that does not start is told in words to the suites that need it', async (t) => {
  const { GOODTURN_TEST_POSTGRES: _, ...env } = process.env;
  t.mock.property(process, 'env', env);
  const failing = () => Promise.reject(new Error('no room'));
  assert.equal(await postgresOnce(Promise.resolve(null), failing), 'PostgreSQL does not start: no room');
  assert.equal(await postgresOnce(undefined, failing), undefined);
});

test('a suite that gives way runs below the others', async (t) => {
  const source = `import assert from 'node:assert/strict';
import { constants, getPriority } from 'node:os';
import { test } from 'node:test';
test('a', () => assert.ok(getPriority() >= constants.priority.PRIORITY_BELOW_NORMAL));`;
  const result = await runAsSuite(t, source, { givesWay: true, options: [] });
  assert.deepEqual([result.passed, result.failed], [1, []]);
});

test('a file of whose tests none is asked for ends, though what it starts before them goes on', async (t) => {
  const source = `import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { after, before, test } from 'node:test';
let server;
before(async () => { await setImmediate(); server = createServer().listen(0); });
after(() => server.close());
test('a', () => {});`;
  const options = ['--test-name-pattern=nothing'];
  const result = await runAsSuite(t, source, { givesWay: false, options });
  assert.deepEqual([result.passed, result.failed.length > 0], [0, true]);
  assert.match(result.lines.join('\n'), /^\nFAILED unit/);
});
