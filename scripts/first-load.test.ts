import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { root } from './install.js';

/** `import ... from './x.tsx'` and `export ... from`, types aside; what `import()` asks for comes later. */
const askedAtOnce = /^(?:import|export)\s(?!type\s)[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;

/** What a program begins with: files of ours, and what they name besides. */
const loadedAtOnce = (entry: string): { readonly files: readonly string[]; readonly named: Set<string> } => {
  const files = new Set<string>();
  const named = new Set<string>();
  const load = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, from, bare] of readFileSync(file, 'utf8').matchAll(askedAtOnce)) {
      const specifier = from ?? bare ?? '';
      if (/^\..*\.tsx?$/.test(specifier)) load(join(dirname(file), specifier));
      else named.add(specifier);
    }
  };
  load(join(root, entry));
  return { files: [...files].map((file) => relative(root, file).replaceAll('\\', '/')), named };
};

test('of all screens the first load brings Today alone', () => {
  const { files } = loadedAtOnce('src/web/main.tsx');
  assert.ok(files.length > 50);
  assert.deepEqual(
    files.filter((file) => file.endsWith('-screen.tsx')),
    ['src/web/today/today-screen.tsx'],
  );
});

test('a command begins with these packages, a server with these more: it holds them as long as it runs, so another waits for who needs it', () => {
  const packages = (entry: string): readonly string[] => {
    const { files, named } = loadedAtOnce(entry);
    assert.ok(files.length > 100);
    assert.ok(!files.includes('src/store/engine/postgres.ts'));
    return [...named].filter((name) => !name.startsWith('node:')).toSorted();
  };
  assert.deepEqual(packages('src/app/main.ts'), ['libphonenumber-js/min', 'uqr']);
  assert.deepEqual(packages('src/app/serve.ts'), [
    '@hono/node-server',
    'hono',
    'hono/body-limit',
    'hono/cookie',
    'hono/secure-headers',
    'kysely',
    'libphonenumber-js/min',
  ]);
});
