/** The coach's tables are what the labelled sentences teach, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSentences, tableFile, tableText } from './learn-acts.ts';

for (const language of ['en', 'es'] as const)
  test(`what a sentence does is learned from fixtures/coach-sentences/${language}.tsv`, (t) => {
    t.diagnostic(`${readSentences(language).length} sentences`);
    assert.equal(readFileSync(tableFile(language), 'utf8'), tableText(language), 'run scripts/learn-acts.ts');
  });

test('each sentence is labelled once', () => {
  for (const language of ['en', 'es'] as const) {
    const text = readFileSync(join('fixtures', 'coach-sentences', `${language}.tsv`), 'utf8');
    const lines = text.trimEnd().split('\n');
    for (const line of lines) assert.match(line, /^(?:N|O?W?R?T?)\t\S/u);
    assert.equal(new Set(lines.map((line) => line.split('\t')[1])).size, lines.length);
  }
});
