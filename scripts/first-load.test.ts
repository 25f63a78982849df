import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reachedFrom } from './testing/reached.ts';

test('of all screens the first load brings Today alone', () => {
  const { files } = reachedFrom('src/web/main.tsx', 'at-once');
  assert.ok(files.length > 50);
  assert.deepEqual(
    files.filter((file) => file.endsWith('-screen.tsx')),
    ['src/web/today/today-screen.tsx'],
  );
});

test('a command begins with these packages, a server with these more: it holds them as long as it runs, so another waits for who needs it', () => {
  const packages = (entry: string): readonly string[] => {
    const { files, named } = reachedFrom(entry, 'at-once');
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

test('an import begins with no reader of files, and without capture: each comes with the first file that needs it', () => {
  const { files } = reachedFrom('src/http/handlers/import.ts', 'at-once');
  assert.ok(files.includes('src/actions/import/readers.ts'));
  assert.deepEqual(
    files.filter((file) => /^src\/(?:core\/capture|sources\/\w+\/(?:index|read-\w+)\.ts)/.test(file)),
    [],
  );
});
