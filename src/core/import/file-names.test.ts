import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileNames, isLitter } from './file-names.ts';

test('no two files of an import are called alike, and each keeps what its name ends with', () => {
  assert.deepEqual(fileNames(['a.csv', 'export/a.csv', 'a.csv', '2 a.csv', 'a.csv']), [
    'a.csv',
    'export/a.csv',
    '2 a.csv',
    '2 2 a.csv',
    '3 a.csv',
  ]);
  const long = `${'x'.repeat(300)}😀${'y'.repeat(250)}.csv`;
  const names = fileNames(Array.from({ length: 1000 }, () => long));
  assert.equal(new Set(names).size, 1000);
  for (const name of names) {
    assert.ok(name.length <= 255 && name.endsWith('y.csv') && name.isWellFormed(), name);
  }
});

test('what a system puts beside files is none of them', () => {
  for (const path of ['__MACOSX/a.csv', 'a/.DS_Store', 'Thumbs.db', 'a/._b.csv', 'a/'])
    assert.ok(isLitter(path), path);
  assert.ok(!isLitter('a/.b.csv'));
});
