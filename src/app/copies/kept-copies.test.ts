import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openDataFolder } from '../folder/data-folder.ts';
import { candidateOf, owePutting, putInPlace } from './put-in-place.ts';

test('of the books that others took the place of, the last three are kept', async () => {
  using place = temporaryFolder();
  const folder = openDataFolder(join(place.path, 'book'));
  assert.ok(folder.ok);
  const { copies, database } = folder.value;
  mkdirSync(copies, { recursive: true });
  writeFileSync(join(copies, 'goodturn-2026-11-17.sqlite'), 'of a day');
  writeFileSync(database, 'book 0');
  writeFileSync(`${database}-wal`, 'a log');
  for (const book of [1, 2, 3, 4, 5]) {
    writeFileSync(candidateOf(folder.value, `01a2-${book}`), `book ${book}`);
    owePutting(folder.value, `01a2-${book}`);
    await putInPlace(folder.value);
  }
  assert.deepEqual(readdirSync(copies).toSorted(), [
    'before-restore-01a2-3.sqlite',
    'before-restore-01a2-4.sqlite',
    'before-restore-01a2-5.sqlite',
    'goodturn-2026-11-17.sqlite',
  ]);
});
