import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from './install.js';
import { reachedFrom } from './testing/reached.ts';
import { makeTree } from './testing/tree.ts';
import { entryOfCheckout, justBuilt, programFile } from '../bin/checkout.js';

const files = {
  'package-lock.json': '{}',
  'scripts/program.config.ts': '',
  'src/app/main.ts': "import '../core/day.ts';",
  'src/core/day.ts': 'export const day = 1;',
  'src/core/day.test.ts': '',
  'src/core/testing/days.ts': '',
  'src/web/main.tsx': '',
};

test('a checkout runs its sources until they are bundled, then the bundle, until one of them changes', (t) => {
  const tree = makeTree(t, files);
  const sources = join(tree, 'src', 'app', 'main.ts');
  const write = (path: string, text: string): void => writeFileSync(join(tree, path), text);
  assert.equal(entryOfCheckout(tree), sources);

  const built = programFile(tree);
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, '');
  assert.equal(entryOfCheckout(tree), built);
  for (const path of ['src/core/day.test.ts', 'src/core/testing/days.ts', 'src/web/main.tsx'])
    write(path, '// changed');
  assert.equal(entryOfCheckout(tree), built);

  for (const path of ['package-lock.json', 'scripts/program.config.ts', 'src/core/day.ts'] as const) {
    write(path, `${files[path]} `);
    assert.equal(entryOfCheckout(tree), sources, path);
    write(path, files[path]);
    assert.equal(entryOfCheckout(tree), built, path);
  }
  write('src/core/night.ts', '');
  assert.equal(entryOfCheckout(tree), sources, 'a new file');
  rmSync(join(tree, 'src/core/night.ts'));
  rmSync(join(tree, 'src/core/day.ts'));
  assert.equal(entryOfCheckout(tree), sources, 'a file less');
});

test('whoever has just built the program says which it is, and is believed of this checkout alone', (t) => {
  const tree = makeTree(t, files);
  const before = process.env[justBuilt];
  t.after(() => {
    if (before === undefined) delete process.env[justBuilt];
    else process.env[justBuilt] = before;
  });
  const built = programFile(tree);
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, '');
  process.env[justBuilt] = built;
  writeFileSync(join(tree, 'src/core/day.ts'), 'changed while that runs');
  assert.equal(entryOfCheckout(tree), built);
  process.env[justBuilt] = programFile(root);
  assert.equal(entryOfCheckout(tree), join(tree, 'src', 'app', 'main.ts'));
});

test('a checkout finds its own package, bundled or not', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const said = execFileSync(process.execPath, [join(root, 'bin', 'goodturn.js'), '--version']);
  assert.equal(said.toString().trim(), version);
});

test('what the program is made of is what its name is made of', () => {
  const { files: reached } = reachedFrom('src/app/main.ts', 'ever');
  assert.ok(reached.length > 300);
  for (const path of reached) assert.match(path, /^src\/(?!web\/)(?!.*\/testing\/).*(?<!\.test)\.ts$/);
});

/** Files of a folder of `src` that are loaded with one. */
const loadedWith = (entry: string, folder: string): readonly string[] => {
  const { files: loaded } = reachedFrom(entry, 'at-once');
  assert.ok(loaded.length > 10);
  return loaded.filter((file) => file.startsWith(folder));
};

test('a command loads no book before it knows that no server holds it, and a server no reader of files before one is asked for', () => {
  for (const folder of ['src/store/', 'src/http/', 'src/actions/', 'src/sources/', 'src/connectors/'])
    assert.deepEqual(loadedWith('src/app/main.ts', folder), [], folder);
  for (const entry of ['src/app/open-here.ts', 'src/app/serve.ts'])
    for (const folder of [
      'src/core/capture/index',
      'src/core/coach/index',
      'src/sources/ics/',
      'src/actions/import/',
    ])
      assert.deepEqual(loadedWith(entry, folder), [], `${entry}: ${folder}`);
});
