import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from './install.js';

const table = /^(?:export )?const (\w+): (?:(?:Readonly|Partial)<)*Record<string,/gmu;

/** Plain objects of a module that are asked by any word: they answer `constructor` too. */
const askedByAnyWord = (source: string): readonly string[] =>
  Array.from(source.matchAll(table), ([, name = '']) => name).filter((name) =>
    new RegExp(`(?<![\\w.])${name}\\[`, 'u').test(source),
  );

test('no table of the program that is asked by words is a plain object', () => {
  assert.deepEqual(askedByAnyWord('const a: Readonly<Record<string, string>> = {};\nuse(a[word]);'), ['a']);
  assert.deepEqual(askedByAnyWord('const a = wordTable<string>({});\nuse(a.get(word));'), []);
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/\.test\.|\/testing\//u.test(file),
  );
  const found = files.flatMap((file) =>
    askedByAnyWord(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: ${name}`),
  );
  assert.deepEqual(found, [], 'make it a wordTable (core/word-table.ts)');
});
