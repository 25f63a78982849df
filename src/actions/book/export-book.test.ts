import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFiles } from '../import/import-files.ts';
import { openTestBook } from '../testing/book.ts';
import { exportBook } from './export-book.ts';

const card = (name: string, emails: readonly string[]): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    ...emails.map((email) => `EMAIL:${email}`),
    'END:VCARD',
    '',
  ].join('\r\n');

test('a table of many people is handed on in pieces, and the last of them still adds a column', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const people = Array.from({ length: 1000 }, (_, index) => card(`Person ${index}`, []));
  const bytes = new TextEncoder().encode(
    [...people, card('Zoe Last', ['z@a.example', 'z@b.example'])].join(''),
  );
  await importFiles(deps, [{ name: 'people.vcf', bytes }], {});
  const pieces: string[] = [];
  await exportBook(deps, 'csv', async (text) => {
    pieces.push(text);
  });
  const [head, ...lines] = pieces.map((piece) => piece.split('\r\n').length - 1);
  assert.equal(head, 1);
  assert.ok(lines.length > 1 && Math.max(...lines) < 1001, lines.join(', '));
  assert.equal(
    lines.reduce((sum, count) => sum + count, 0),
    1001,
  );
  assert.match(pieces[0] ?? '', /,E-mail 2 - Value,/);
  assert.doesNotMatch(pieces[0] ?? '', /E-mail 3/);
});
