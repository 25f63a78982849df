/** The linter's own rules of this house: that each fires where it should, and only there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { describe, type TestContext } from 'node:test';
import { root } from './install.js';
import { goSettings } from './testing/checks.ts';
import { makeTree } from './testing/tree.ts';

interface Finding {
  readonly filename: string;
  readonly code: string;
}

/** What the linter says of these files, laid out as in the repository. */
const lint = (context: TestContext, files: Readonly<Record<string, string>>): string[] => {
  const tree = makeTree(context, files);
  cpSync(join(root, '.oxlintrc.jsonc'), join(tree, '.oxlintrc.jsonc'));
  cpSync(join(root, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
  writeFileSync(join(tree, 'tsconfig.json'), '{ "extends": "./tsconfig.base.json", "include": ["src"] }');
  writeFileSync(join(tree, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  const { diagnostics } = JSON.parse(oxlint(tree)) as { diagnostics: Finding[] };
  return diagnostics.map(({ filename, code }) => `${filename.replaceAll('\\', '/')} ${code}`).toSorted();
};

const oxlint = (cwd: string): string => {
  const program = join(root, 'node_modules/oxlint/bin/oxlint');
  try {
    return execFileSync(process.execPath, [program, '--format', 'json', 'src'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...goSettings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

const globals = 'eslint(no-restricted-globals)';
const properties = 'eslint(no-restricted-properties)';

/** One forbidden thing a line, each with the rule that must name it. */
const banned: readonly (readonly [code: string, rule: string])[] = [
  ['export const it = new Date(0);', globals],
  ['export const it = Date.now();', globals],
  ['export const it = globalThis.Date;', globals],
  ['export const it = Math.random();', properties],
  ['const { random } = Math;\nexport const it = random();', properties],
  ["export const it = new Intl.DateTimeFormat('en');", properties],
  ['const { DateTimeFormat } = Intl;\nexport const it = new DateTimeFormat();', properties],
  ['export const it = (1234.5).toLocaleString();', properties],
  ["export const it = 'b'.localeCompare('a');", properties],
];

describe('the linter', () => {
  test("refuses core a clock, chance, and the machine's zone and language", (t) => {
    const files = Object.fromEntries(
      banned.map(([code], index) => [`src/core/banned-${index}.ts`, `${code}\n`]),
    );
    const expected = banned.map(([, rule], index) => `src/core/banned-${index}.ts ${rule}`);
    assert.deepEqual(lint(t, files), expected.toSorted());
  });

  test('leaves tests of core and the other folders their Date', (t) => {
    const files = Object.fromEntries(
      ['src/core/a.test.ts', 'src/app/a.ts', 'src/cli/a.ts'].map((name) => [
        name,
        'export const it = new Date(0);\n',
      ]),
    );
    assert.deepEqual(lint(t, files), []);
  });

  test('the one file that may use Intl.DateTimeFormat states the zone each time', () => {
    const source = readFileSync(join(root, 'src/core/dates/zone.ts'), 'utf8');
    const calls = source.split(/new Intl\.DateTimeFormat\(/).slice(1);
    assert.ok(calls.length > 0);
    for (const call of calls) assert.match(call.slice(0, call.indexOf(')')), /\btimeZone: zone\b/);
    assert.doesNotMatch(source, /resolvedOptions|toLocale/);
  });

  test('refuses the edges past the actions', (t) => {
    const files = Object.fromEntries([
      ...['store', 'sources', 'outlets', 'actions'].map((name) => [
        `src/${name}/a.ts`,
        'export const a = 1;\n',
      ]),
      ...['http', 'cli'].flatMap((from) =>
        ['store', 'sources', 'outlets', 'actions'].map((to) => [
          `src/${from}/from-${to}.ts`,
          `export { a } from '../${to}/a.ts';\n`,
        ]),
      ),
    ]) as Record<string, string>;
    const expected = ['http', 'cli'].flatMap((from) =>
      ['store', 'sources', 'outlets'].map((to) => `src/${from}/from-${to}.ts eslint(no-restricted-imports)`),
    );
    assert.deepEqual(lint(t, files), expected.toSorted());
  });

  test('refuses any, unawaited promises, bare suppressions, replaced modules and answers that count as new though old', (t) => {
    const findings = lint(t, {
      'src/app/any.ts': 'export const it = (x: any): number => (x === 1 ? 1 : 2);\n',
      'src/app/floating.ts': 'export const it = (): void => {\n  Promise.resolve(1);\n};\n',
      'src/app/ignore.ts': '// @ts-ignore because\nexport const it: number = 1;\n',
      'src/app/mock.ts': "import { mock } from 'node:test';\nmock.module('./any.ts');\n",
      'src/app/ran.test.ts': "import test from 'node:test';\ntest('a', async () => {});\n",
      'src/web/old.ts':
        'export const it = (queryClient: { invalidateQueries(): void }): void =>\n  queryClient.invalidateQueries();\n',
    });
    assert.deepEqual(findings, [
      'src/app/any.ts typescript(no-explicit-any)',
      'src/app/floating.ts typescript(no-floating-promises)',
      'src/app/ignore.ts typescript(ban-ts-comment)',
      `src/app/mock.ts ${properties}`,
      `src/web/old.ts ${properties}`,
    ]);
  });
});

describe('suppressions', () => {
  test('each says why', () => {
    const files = globSync('{src,e2e,bench,scripts,bin}/**/*.{ts,tsx,js}', { cwd: root });
    const bare = files.flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (isBareSuppression(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
    assert.deepEqual(bare, []);
  });

  test('one without a reason is seen', () => {
    const directive = ['oxlint', 'disable-next-line no-console'].join('-');
    assert.equal(isBareSuppression(`// ${directive}`), true);
    assert.equal(isBareSuppression(`// ${directive} -- the log is the product`), false);
  });
});

const isBareSuppression = (line: string): boolean =>
  /\/[/*]\s*(?:oxlint|eslint)-disable/.test(line) && !/ -- \S.{8,}/.test(line);
