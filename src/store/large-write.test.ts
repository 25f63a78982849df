import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fixedClock } from '../core/dates/index.ts';
import { countingIds, type OrganizationId } from '../core/ids.ts';
import { Abandon } from './engine/engine.ts';
import { sqliteEngine } from './engine/sqlite.ts';
import { openStore } from './open-store.ts';
import { tables } from './schema/index.ts';
import { enginesUnderTest, openBook, temporaryFolder, testNow } from './testing/books.ts';
import { personOf } from './testing/sample-records.ts';
import { sql } from './sql.ts';

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

test('a large write that SQLite itself takes back, as where the disk is full, says why', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'book.sqlite');
  const store = await openStore({
    engine: { kind: 'sqlite', path },
    clock: fixedClock(testNow),
    ids: countingIds(),
  });
  const database = new DatabaseSync(path);
  database.exec(
    `create trigger "full" before insert on "person" begin select raise(rollback, 'the disk is full'); end`,
  );
  await assert.rejects(
    store.as('me').write({ action: 'import', summary: 'people', large: true }, (writer) =>
      writer.putMany(
        'person',
        Array.from({ length: 300 }, (_, index) => personOf(index + 1, 'Ada', `Quill${index}`)),
      ),
    ),
    { message: 'the disk is full' },
  );
  database.exec('drop trigger "full"');
  database.close();
  await store
    .as('me')
    .write({ action: 'test', summary: 'one' }, (writer) => writer.put('person', personOf(1, 'Ada', 'Quill')));
  assert.equal(await store.as('me').read((reader) => reader.count('person')), 1);
  await store.close();
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

test('a large write into an empty book leaves every index whole, and of what the planner is told nothing is lost', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'book.sqlite');
  const ids = countingIds();
  await using store = await openStore({ engine: { kind: 'sqlite', path }, clock: fixedClock(testNow), ids });
  using database = new DatabaseSync(path, { readOnly: true });
  const all = (question: string): unknown => database.prepare(question).all();
  const told = (): unknown => [
    all('select "name", "sql" from "sqlite_schema" order by "name"'),
    all('select * from "sqlite_stat1" order by "idx"'),
  ];
  const before = told();
  await store.as('me').write({ action: 'import', summary: 'people', large: true }, async (writer) => {
    const people = Array.from({ length: 300 }, (_, at) => personOf(at + 1, 'Ada', `Quill${(at * 7) % 300}`));
    await writer.putMany('person', people.slice(0, 200));
    await writer.settleSoFar(true);
    await writer.putMany('person', people.slice(200));
  });
  assert.deepEqual(told(), before);
  assert.deepEqual((await store.verify('me')).problems, []);
});

test('whoever asks within a large write finds its rows by their index', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'book.sqlite');
  await using store = await openStore({
    engine: { kind: 'sqlite', path },
    clock: fixedClock(testNow),
    ids: countingIds(),
  });
  const engine = sqliteEngine(path);
  const plan = await engine.write(async (db): Promise<string> => {
    const { columns, encode } = tables.person;
    await engine.insertRows(db, 'person', columns, [encode('me', personOf(1, 'Ada', 'Quill'), 1)]);
    const asked = sql<{
      detail: string;
    }>`explain query plan select "id" from "person" where "owner" = 'me' and "layer" in (5)`;
    throw new Abandon((await asked.execute(db)).rows.map(({ detail }) => detail).join());
  }, 'large');
  await engine.close();
  assert.match(plan, /person_layer/);
  assert.deepEqual((await store.verify('me')).problems, []);
});

test('a large write that was expected uses the thread that has begun; one that does not come leaves nothing behind', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'book.sqlite');
  const ids = countingIds();
  await using store = await openStore({ engine: { kind: 'sqlite', path }, clock: fixedClock(testNow), ids });
  const space = store.as('me');
  const large = { action: 'import', summary: 'people', large: true } as const;
  // Two imports at once expect the same thread, and one has nothing to write after all.
  const [one, other] = [space.expectLarge(), space.expectLarge()];
  other[Symbol.dispose]();
  await space.write(large, (writer) => writer.put('person', personOf(1, 'Ada', 'Quill')));
  one[Symbol.dispose]();
  using used = space.expectLarge();
  await space.write(large, (writer) => writer.put('person', personOf(2, 'Ben', 'Stone')));
  used[Symbol.dispose]();
  assert.equal(await space.read((reader) => reader.count('person')), 2);
  using unused = space.expectLarge();
  await store.close();
  assert.equal(existsSync(`${path}-wal`), false);
  unused[Symbol.dispose]();
});

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
