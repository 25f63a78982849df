/** The list that the table is cut with has not learned the articles that judge it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { plainWords } from '../src/core/meaning/gist.ts';
import { readTable } from '../src/core/meaning/table.ts';
import { fieldWords } from './field-words.ts';
import { root } from './install.js';

const mostUsed = 10_000;

test('no word of the judged articles and people is listed, beyond the most used', () => {
  const table = readTable(readFileSync(join(root, 'data', 'meaning.bin')));
  assert.ok(table);
  const stem = (word: string): string => word.replace(/(?:ies|es|s|ing|ed|er|e|y)$/u, '');
  const isRare = (word: string): boolean => {
    const row = table.rowOf(word);
    return row === null || table.rankOf(row) > mostUsed;
  };
  const judged = ['articles', 'people'].flatMap((name) =>
    plainWords(readFileSync(join(root, 'fixtures', 'offers', `${name}.json`), 'utf8')),
  );
  const rare = new Set(judged.filter(isRare).map(stem));
  const learned = fieldWords.flatMap(plainWords).filter((word) => isRare(word) && rare.has(stem(word)));
  assert.deepEqual(learned, []);
});
