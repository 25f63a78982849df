import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fixedClock } from '../core/dates/index.ts';
import { countingIds, type OrganizationId } from '../core/ids.ts';
import { sqliteEngine } from './engine/sqlite.ts';
import { openStore } from './open-store.ts';
import { enginesUnderTest, openBook, temporaryFolder, testNow } from './testing/books.ts';
import { personOf } from './testing/sample-records.ts';

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

for (const engine of enginesUnderTest) {
  test(`${engine.kind}: a large write reads what it has written, is seen when it is done, and can be undone`, async () => {
    await using book = await openBook(engine);
    const people = Array.from({ length: 1200 }, (_, index) =>
      personOf(index + 1, 'Ada', `Quill${index}`, { note: index % 100 === 0 ? 'likes tea' : null }),
    );
    const counted = (): Promise<number> => book.space.read((reader) => reader.count('person'));
    await book.space.write({ action: 'import', summary: 'people', large: true }, async (writer) => {
      await writer.putMany('person', people);
      const found = async (): Promise<number> => (await writer.peopleNamedBefore(['ada quill7'])).length;
      await writer.settleSoFar();
      const before = await found();
      // Held back until then, and no longer true.
      await writer.put('person', personOf(8, 'Ben', 'Stone'));
      await writer.settleSoFar(true);
      assert.deepEqual([before, await found()], [0, 0]);
      assert.equal((await writer.peopleNamedBefore(['ben stone', 'ada quill8'])).length, 2);
      assert.equal(await writer.count('person'), people.length);
      assert.equal(await counted(), 0);
      await writer.put('person', personOf(1, 'Ivo', 'Marsh', { note: 'likes coffee' }));
    });
    assert.equal(await counted(), people.length);
    const noted = (text: string): Promise<number> =>
      book.space.read(async (reader) => (await reader.searchNotes(text, 50)).length);
    assert.deepEqual([await noted('tea'), await noted('coffee')], [11, 1]);
    assert.deepEqual((await book.store.verify('me')).problems, []);
    await book.space.undo(null);
    assert.equal(await counted(), 0);
    assert.deepEqual((await book.store.verify('me')).problems, []);
  });

  test(`${engine.kind}: a large write that breaks off leaves nothing, and the next one goes on`, async () => {
    await using book = await openBook(engine);
    const large = { action: 'import', summary: 'people', large: true } as const;
    await assert.rejects(
      book.space.write(large, async (writer) => {
        await writer.putMany(
          'person',
          Array.from({ length: 600 }, (_, index) => personOf(index + 1, 'Ada', 'Quill')),
        );
        throw new Error('spoiled');
      }),
      /spoiled/,
    );
    assert.equal(await book.space.read((reader) => reader.count('person')), 0);
    await book.space.write(large, (writer) => writer.put('person', personOf(1, 'Ada', 'Quill')));
    assert.equal(await book.space.read((reader) => reader.count('person')), 1);
    assert.deepEqual((await book.store.verify('me')).problems, []);
  });
}

test('rows that the other thread cannot insert fail the write at its next question, and nothing is kept', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'book.sqlite');
  const ids = countingIds();
  await using store = await openStore({ engine: { kind: 'sqlite', path }, clock: fixedClock(testNow), ids });
  const engine = sqliteEngine(path);
  const row = (owner: string): readonly (string | number)[] => [owner, 1];
  await assert.rejects(
    engine.write(async (db) => {
      await engine.insertRows(db, 'book', ['owner', 'revision'], [row('one')]);
      await engine.insertRows(db, 'book', ['owner', 'revision'], [row('two'), row('two')]);
      await engine.insertRows(db, 'book', ['owner', 'revision'], [row('three')]);
    }, 'large'),
    /UNIQUE constraint failed: book.owner/,
  );
  const books = await engine.read((db) => db.selectFrom('book').select('owner').execute());
  await engine.close();
  assert.deepEqual(books, []);
  assert.deepEqual((await store.verify('me')).problems, []);
});
