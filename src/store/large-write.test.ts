import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fixedClock } from '../core/dates/index.ts';
import { countingIds, type OrganizationId } from '../core/ids.ts';
import { openStore } from './open-store.ts';
import { temporaryFolder, testNow } from './testing/books.ts';

test('a write whose checkpoint is made aside is whole in the file when the book is closed', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'book.sqlite');
  const ids = countingIds();
  const store = await openStore({ engine: { kind: 'sqlite', path }, clock: fixedClock(testNow), ids });
  const names = Array.from({ length: 21_000 }, (_, index) => `Company ${index}`);
  await store.as('me').write({ action: 'test', summary: 'many' }, (writer) =>
    writer.putMany(
      'organization',
      names.map((name) => ({
        id: ids.next() as OrganizationId,
        name,
        kind: 'company',
        url: null,
        note: null,
        industry: null,
        size: null,
      })),
    ),
  );
  await store
    .as('me')
    .write({ action: 'test', summary: 'one more' }, (writer) => writer.put('setting', { id: 'a', value: 1 }));
  await store.close();
  assert.equal(existsSync(`${path}-wal`), false);
  const database = new DatabaseSync(path, { readOnly: true });
  const { count } = database.prepare('select count(*) as "count" from "organization"').get() ?? {};
  database.close();
  assert.equal(count, names.length);
});
