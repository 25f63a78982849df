import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { describe, type TestContext } from 'node:test';
import { root } from './install.js';
import { goSettings } from './testing/checks.ts';
import { makeTree } from './testing/tree.ts';
import {
  describeForbidden,
  findBackwardImports,
  findForbiddenImports,
  folderExists,
  folders,
  importsOf,
  mayImport,
  orderOfCapture,
  wallsAsText,
  type Folder,
} from './walls.ts';

const built = folders.filter((folder) => folderExists(root, folder));

/** The compiler's own settings of every folder, over other sources. */
const compile = (context: TestContext, files: Readonly<Record<string, string>>): string => {
  const tree = makeTree(context, files);
  for (const file of globSync(['tsconfig.base.json', 'src/*/tsconfig.json'], { cwd: root })) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(join(root, file), join(tree, file));
  }
  writeFileSync(join(tree, 'package.json'), '{ "type": "module" }');
  mkdirSync(join(tree, 'node_modules'));
  for (const name of ['@types', 'vite', 'vite-plugin-pwa', 'chrono-node', 'libphonenumber-js']) {
    symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name));
  }
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    const projects = built.map((folder) => `src/${folder}`);
    return execFileSync(process.execPath, [tsc, '-b', '--checkers', '1', ...projects], {
      cwd: tree,
      encoding: 'utf8',
      env: { ...process.env, ...goSettings },
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

const pairs = built.flatMap((from) =>
  built.filter((to) => to !== from).map((to): [Folder, Folder] => [from, to]),
);
const allows = ([from, to]: readonly [Folder, Folder]): boolean =>
  (mayImport[from] as readonly string[]).includes(to);

/** What the compiler lets through because a reference refers to it; the linter has a rule for these. */
const lintGuards = ([from, to]: readonly [Folder, Folder]): boolean =>
  ['http', 'mcp', 'cli'].includes(from) && ['store', 'sources', 'outlets'].includes(to);

/** Every folder imports every other, each pair in a file of its own. */
const everyPair = Object.fromEntries([
  ...built.map((folder) => [`src/${folder}/index.ts`, `export const ${folder} = 1;\n`]),
  ...pairs.map(([from, to]) => [
    `src/${from}/from-${to}.ts`,
    `import { ${to} } from '../${to}/index.ts';\nexport const got = ${to};\n`,
  ]),
]) as Record<string, string>;

describe('walls', () => {
  test('no file of src crosses one', () => {
    assert.deepEqual(findForbiddenImports(root).map(describeForbidden), []);
  });

  test('every folder of src stands in the table', () => {
    const present = globSync('src/*/', { cwd: root }).map((path) => path.split(/[\\/]/)[1]);
    assert.deepEqual(
      present.filter((name) => !folders.some((folder) => folder === name)),
      [],
    );
  });

  test('the walk names exactly the forbidden pairs', (t) => {
    const tree = makeTree(t, everyPair);
    const found = findForbiddenImports(tree).map(({ file }) => file.replaceAll('\\', '/'));
    const expected = pairs.filter((pair) => !allows(pair)).map(([from, to]) => `src/${from}/from-${to}.ts`);
    assert.deepEqual(found.toSorted(), expected.toSorted());
    assert.ok(found.includes('src/core/from-store.ts'));
  });

  test('the walk sees what core takes from outside, and spares its tests', (t) => {
    const tree = makeTree(t, {
      'src/core/a.ts':
        "import { readFile } from 'node:fs';\nimport * as chrono from 'chrono-node';\nimport pg from 'pg';\n",
      'src/core/b.ts': "export * from '../../scripts/walls.ts';\nimport './testing/made.ts';\n",
      'src/core/a.test.ts': "import test from 'node:test';\nimport '../store/space.ts';\n",
      'src/outlets/round-trip.test.ts': "import '../sources/vcard.ts';\n",
      'src/store/space.test.ts': "import '../core/a.ts';\nimport '../core/testing/made.ts';\n",
    });
    assert.deepEqual(findForbiddenImports(tree).map(describeForbidden), [
      "src/core/a.test.ts:2 imports '../store/space.ts': tests of core see core and what is below it, not store",
      "src/core/a.ts:1 imports 'node:fs': core imports nothing but chrono-node and libphonenumber-js",
      "src/core/a.ts:3 imports 'pg': core imports nothing but chrono-node and libphonenumber-js",
      "src/core/b.ts:1 imports '../../scripts/walls.ts': it leaves src",
      "src/core/b.ts:2 imports './testing/made.ts': only tests import what is made for tests",
    ]);
  });

  test('capture reads in one direction', (t) => {
    assert.deepEqual(findBackwardImports(root).map(describeForbidden), []);
    const tree = makeTree(t, {
      'src/core/capture/days/due.ts': "import '../clauses/clause.ts';\nimport '../people/people.ts';\n",
      'src/core/capture/scene.ts':
        "import type { Due } from './days/due.ts';\nimport './clauses/clause.ts';\n",
      'src/core/capture/tea/cups.ts': "import '../english/words.ts';\n",
    });
    assert.deepEqual(
      findBackwardImports(tree).map(({ file, line }) => `${file}:${line}`),
      ['src/core/capture/days/due.ts:2', 'src/core/capture/scene.ts:2', 'src/core/capture/tea/cups.ts:1'],
    );
  });

  test('an import is found however it is written', () => {
    const source = [
      "import a from './1.ts';",
      "import type { B } from './2.ts';",
      "import {\n  c,\n  d,\n} from './3.ts';",
      "import './4.ts';",
      "export * from './5.ts';",
      "export { e } from './6.ts';",
      "const f = await import('./7.ts');",
      "type G = import('./8.ts').G;",
      "import h, { type I } from './9.ts';",
      "import * as j from './10.ts';",
      "const w = new Worker(new URL('./11.ts', import.meta.url));",
      "// import x from './no.ts';",
      "/* import y from './no.ts'; */",
      "const url = 'https://goodturn.example//'; import k from './12.ts';",
      "const text = 'from'; note.from('./no.ts');",
    ].join('\n');
    const expected = Array.from({ length: 12 }, (_, index) => `./${index + 1}.ts`);
    assert.deepEqual(
      importsOf(source).map(({ specifier }) => specifier),
      expected,
    );
  });

  test('ARCHITECTURE.md prints the table as it is', () => {
    const document = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    assert.ok(document.includes(wallsAsText()), `it must say\n${wallsAsText()}`);
    const parts = orderOfCapture.filter((part) => !part.endsWith('.ts'));
    assert.ok(document.includes(parts.join(', ')), `it must say ${parts.join(', ')}`);
  });
});

describe('the compiler', () => {
  test('refers from project to project as the table says', () => {
    for (const folder of built) {
      const text = readFileSync(join(root, 'src', folder, 'tsconfig.json'), 'utf8');
      const { references } = JSON.parse(text) as { references: { path: string }[] };
      const expected = mayImport[folder]
        .filter((name) => folderExists(root, name))
        .map((name) => `../${name}`);
      assert.deepEqual(references.map(({ path }) => path).toSorted(), expected.toSorted(), folder);
    }
  });

  test('refuses an import across a wall, save through a reference', (t) => {
    const output = compile(t, everyPair);
    const refused = new Set([...output.matchAll(/^(src\/\w+\/from-\w+\.ts)\(/gm)].map((match) => match[1]));
    for (const pair of pairs) {
      const [from, to] = pair;
      const file = `src/${from}/from-${to}.ts`;
      assert.equal(refused.has(file), !allows(pair) && !lintGuards(pair), file);
    }
  });

  test('shows core no Node, no browser, no clock and no network', (t) => {
    const ambient = [
      'process',
      'Buffer',
      'fetch',
      'URL',
      'setTimeout',
      'crypto',
      'performance',
      'console',
      'document',
      'window',
      'navigator',
      'localStorage',
      'Temporal',
      'structuredClone',
      'TextDecoder',
      'require',
    ];
    const files = Object.fromEntries([
      ...ambient.map((name) => [
        `src/core/${name}.ts`,
        `import 'chrono-node';\nimport 'libphonenumber-js';\nexport const it: unknown = ${name};\n`,
      ]),
      [
        'src/core/node.ts',
        "import { readFileSync } from 'node:fs';\nexport const it: unknown = readFileSync;\n",
      ],
      [
        'src/core/pure.ts',
        "import { en } from 'chrono-node';\nexport const it: unknown = [en, Math.max(1, 2), new Map(), Intl];\n",
      ],
    ]) as Record<string, string>;
    const output = compile(t, files);
    const refused = [...output.matchAll(/^src\/core\/(\w+)\.ts\(/gm)].map((match) => match[1]);
    assert.deepEqual(new Set(refused), new Set([...ambient, 'node']), output);
  });
});
