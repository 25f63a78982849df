import assert from 'node:assert/strict';
import test from 'node:test';
import { columnFinder, readCsv } from './csv.ts';

const isHeader = (cells: readonly string[]): boolean => cells.includes('Name') && cells.includes('Mail');
const read = (text: string) => readCsv(text, isHeader);

test('finds the header behind a preamble, drops empty rows, keeps the lines', () => {
  const table = read('\uFEFFNotes:\r\n"a, b\r\nc"\r\n\r\nName,Mail\r\nAda,"x\r\ny"\r\n,\r\n\r\nBob,b\r\n');
  assert.deepEqual(table, {
    header: ['Name', 'Mail'],
    rows: [
      { line: 6, cells: ['Ada', 'x\ny'] },
      { line: 10, cells: ['Bob', 'b'] },
    ],
    issues: [],
  });
});

for (const [name, text] of [
  ['comma', 'Name,Mail\nAda,a'],
  ['semicolon', 'Name;Mail\nAda;a'],
  ['tab', 'Name\tMail\nAda\ta'],
  ['bar', 'Name|Mail\rAda|a\r'],
  ['mixed line ends', 'Name,Mail\r\nAda,a\n\r\r\n'],
] as const)
  test(`reads values separated by ${name}`, () => {
    assert.deepEqual(read(text)?.rows, [{ line: 2, cells: ['Ada', 'a'] }]);
  });

test('no header, no table', () => {
  assert.equal(read(''), null);
  assert.equal(read('a,b\n1,2\n'), null);
});

test('a quote that never closes costs its own line alone', () => {
  const table = read('Name,Mail\nAda,a\n"Bob,b\nCy,"c"\nDi,d\n');
  assert.deepEqual(
    table?.rows.map(({ line, cells }) => [line, ...cells]),
    [
      [2, 'Ada', 'a'],
      [3, 'Bob', 'b'],
      [4, 'Cy', 'c'],
      [5, 'Di', 'd'],
    ],
  );
  assert.deepEqual(
    table?.issues.map(({ line, type }) => [line, type]),
    [[3, 'broken-quote']],
  );
  assert.deepEqual(read('Name,Mail\n"Ada,a')?.rows, [{ line: 2, cells: ['Ada', 'a'] }]);
});

test('a stray quote inside a cell is read as it is meant', () => {
  assert.deepEqual(
    read('Name,Mail\nAda "the" Q,a\n"x "y" z",b\n')?.rows.map(({ cells }) => cells[0]),
    ['Ada "the" Q', 'x "y" z'],
  );
});

test('columns are found by any of their names', () => {
  const column = columnFinder(['E-mail 1 - Value', 'Name', 'Name']);
  const row = { line: 1, cells: [' a@b ', 'first', 'second'] };
  assert.equal(column('email', 'E-Mail 1 – value')(row), 'a@b');
  assert.equal(column('name')(row), 'first');
  assert.equal(column('phone')(row), '');
});

test('a large file takes linear time', () => {
  const table = read(`Name,Mail\n${'Ada,"a ""b"" c"\n'.repeat(200_000)}`);
  assert.equal(table?.rows.length, 200_000);
});

test('a long table is read in pieces as if it were one, quotes over lines and empty rows included', () => {
  const text = Array.from({ length: 12_000 }, (_, index) =>
    index % 3 === 0 ? '' : index % 5 === 0 ? `"${index}\n!",x` : `${index},x`,
  ).join('\n');
  const found = readCsv(`a,b\n${text}`, (header) => header[0] === 'a');
  let line = 2;
  const expected = Array.from({ length: 12_000 }, (_, index) => {
    const at = line;
    const isLong = index % 3 !== 0 && index % 5 === 0;
    line += isLong ? 2 : 1;
    return index % 3 === 0 ? [] : [{ line: at, cells: [isLong ? `${index}\n!` : String(index), 'x'] }];
  }).flat();
  assert.deepEqual(found?.rows, expected);
});

test('quotes that never close are mended without reading the rest again and again', () => {
  const row = `${'"never closed,'.repeat(2)}\n${'1,2\n'.repeat(2000)}`;
  const before = process.threadCpuUsage();
  assert.ok((readCsv(`a,b\n${row.repeat(60)}`, (header) => header[0] === 'a')?.rows.length ?? 0) > 50);
  const { user } = process.threadCpuUsage(before);
  assert.ok(user < 1_000_000, `${user / 1e6} s`);
});
