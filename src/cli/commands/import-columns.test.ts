import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessInWords, tableLines } from './import-columns.ts';

const plain = { color: false, width: 80 };
const kept = Array.from({ length: 300 }, (_, place) => ({
  name: `Q${place}`,
  field: 'keep' as const,
  by: null,
}));

test('of a wide table the columns that are read are shown, and how many are kept', () => {
  const columns = [{ name: 'Who', field: 'name' as const, by: null }, ...kept];
  const lines = tableLines('a.csv', { columns, by: 'names', sample: [['Ada Quill']] }, plain);
  const start = lines.findIndex((line) => line.startsWith('Column '));
  assert.match(lines[start + 1] ?? '', /^Who +Whole name \(name\) +Ada Quill$/);
  assert.equal(lines[start + 2], 'and 300 kept as they are.');
});

test('a wide table of which no column is known says first how to say what it holds', () => {
  const words = guessInWords({ columns: kept, by: 'guess', sample: [] });
  assert.match(words, /^\. Say it with --map "Column=name"\. Its columns: “Q0”, .*“Q19” and 280 more\.$/);
});
