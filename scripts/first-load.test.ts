import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { root } from './install.js';

/** `import ... from './x.tsx'` and `export ... from`, types aside; what `import()` asks for comes later. */
const loadedAtOnce =
  /^(?:import|export)\s(?!type\s)[^;'"]*?from\s+'(\.[^']+\.tsx?)'|^import\s+'(\.[^']+\.tsx?)'/gm;

test('of all screens the first load brings Today alone', () => {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const [, named, bare] of readFileSync(file, 'utf8').matchAll(loadedAtOnce))
      load(join(dirname(file), named ?? bare ?? ''));
  };
  load(join(root, 'src', 'web', 'main.tsx'));
  assert.ok(loaded.size > 50);
  const screens = [...loaded].filter((file) => file.endsWith('-screen.tsx'));
  assert.deepEqual(
    screens.map((file) => relative(root, file).replaceAll('\\', '/')),
    ['src/web/today/today-screen.tsx'],
  );
});
