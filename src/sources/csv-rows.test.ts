import assert from 'node:assert/strict';
import test from 'node:test';
import { parseRow } from './csv-rows.ts';

type Row = Omit<ReturnType<typeof parseRow>, 'end'> & { readonly rest: string };

const row = (cells: readonly string[], rest = '', more: Partial<Row> = {}): Row => ({
  cells,
  rest,
  lines: 1,
  isStray: false,
  isOpen: false,
  ...more,
});

const examples: readonly (readonly [text: string, row: Row])[] = [
  ['a,b\nc', row(['a', 'b'], 'c')],
  ['a,', row(['a', ''])],
  ['\nc', row([''], 'c')],
  ['"a,b",c', row(['a,b', 'c'])],
  ['"a\nb\n",c\nd', row(['a\nb\n', 'c'], 'd', { lines: 3 })],
  ['"a ""b"""\nc', row(['a "b"'], 'c')],
  ['""', row([''])],
  ['a "b" c', row(['a "b" c'])],
  ['"a" ,"b"\t\nc', row(['a', 'b'], 'c')],
  ['a, "b, c", ""\nd', row(['a', 'b, c', ''], 'd')],
  [' "a ""b""" ,c', row(['a "b"', 'c'])],
  ['a, "b" c, "d', row(['a', ' "b" c', ' "d'])],
  ['a, "b\nc, "d"', row(['a', ' "b'], 'c, "d"')],
  ['"a "b" c",d', row(['a "b" c', 'd'], '', { isStray: true })],
  ['"a" b\n"c",d', row(['a" b\n"c', 'd'], '', { lines: 2, isStray: true })],
  ['"a,b\nc', row(['a,b\nc'], '', { lines: 2, isOpen: true })],
  ['"', row([''], '', { isOpen: true })],
];

for (const [text, expected] of examples)
  test(`a row of ${JSON.stringify(text)}`, () => {
    const { end, ...found } = parseRow(text, 0, ',');
    assert.deepEqual({ ...found, rest: text.slice(end) }, expected);
  });

test('a tab parts cells where it is told to, and is a blank elsewhere', () => {
  assert.deepEqual(parseRow('"a"\t"b" \tc', 0, '\t').cells, ['a', 'b', 'c']);
});

test('behind more cells than any spreadsheet has, the rest of the line is one', () => {
  const text = `${'a,'.repeat(16_384)}b,"c\nd`;
  const { cells, end } = parseRow(text, 0, ',');
  assert.deepEqual([cells.length, cells[16_383], cells[16_384], text.slice(end)], [16_385, 'a', 'b,"c', 'd']);
});
