import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fixedClock } from '../core/dates/index.ts';
import { countingIds } from '../core/ids.ts';
import { backUpFile, inspectBook } from './backup.ts';
import { BookError } from './book-error.ts';
import { localOwner, openStore, type Store } from './open-store.ts';
import { temporaryFolder, testNow } from './testing/books.ts';
import { personOf } from './testing/sample-records.ts';

/** Batches of one book have ids of their own, also when it is opened again. */
const ids = countingIds();

const openAt = (path: string): Promise<Store> =>
  openStore({ engine: { kind: 'sqlite', path }, clock: fixedClock(testNow), ids });

const fill = async (store: Store, from: number, count: number): Promise<void> => {
  await store.as(localOwner).write({ action: 'add', summary: 'Added' }, (writer) =>
    writer.putMany(
      'person',
      Array.from({ length: count }, (_, index) => personOf(from + index, `P${from + index}`, 'X')),
    ),
  );
};

describe('backup and verify', () => {
  test('a backup made during writes is the book of one moment, in one file, and verifies', async () => {
    using folder = temporaryFolder();
    await using store = await openAt(join(folder.path, 'book.sqlite'));
    await fill(store, 1, 500);
    const out = join(folder.path, 'out', 'copy.sqlite');
    const copying = store.backup(out);
    for (let batch = 0; batch < 20; batch += 1) await fill(store, 1000 + batch * 10, 10);
    await copying;
    assert.deepEqual(readdirSync(join(folder.path, 'out')), ['copy.sqlite']);
    await using copy = await openAt(out);
    const { counts, problems } = await copy.verify(localOwner);
    assert.deepEqual(problems, []);
    assert.equal((counts.person - 500) % 10, 0);
  });

  test('what is no whole book is refused in words, and the book stays as it was', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'book.sqlite');
    const copy = join(folder.path, 'copy.sqlite');
    {
      await using store = await openAt(path);
      await fill(store, 1, 400);
    }
    const file = (name: string, bytes: Buffer | string): string => {
      writeFileSync(join(folder.path, name), bytes);
      return join(folder.path, name);
    };
    await backUpFile(path, copy);
    const cut = file('cut', readFileSync(copy));
    truncateSync(cut, Math.floor(statSync(cut).size / 2 / 4096) * 4096);
    const newer = file('newer', readFileSync(copy));
    const database = new DatabaseSync(newer);
    database.exec(`insert into "migration" values (999, 'later', 'x', 0)`);
    database.close();
    const foreign = join(folder.path, 'foreign');
    const other = new DatabaseSync(foreign);
    other.exec('create table t (a)');
    other.close();
    const acting = file('acting', readFileSync(copy));
    const planted = new DatabaseSync(acting);
    planted.exec('create trigger evil after insert on "interaction" begin delete from "person"; end');
    planted.close();
    const cases: readonly (readonly [from: string, type: string])[] = [
      [acting, 'not-a-book'],
      [join(folder.path, 'nowhere'), 'missing'],
      [file('text', 'BEGIN:VCARD'), 'not-a-book'],
      [file('empty', ''), 'not-a-book'],
      [foreign, 'not-a-book'],
      [cut, 'damaged'],
      [newer, 'newer-book'],
    ];
    for (const [from, type] of cases) {
      const failure = await inspectBook(from);
      assert.equal(failure?.type, type, from);
      assert.match(failure?.message ?? '', /\.$/);
    }
    assert.equal(await inspectBook(copy), null);
    await assert.rejects(openAt(newer), (error) => error instanceof BookError && error.type === 'newer-book');
    await assert.rejects(
      openAt(foreign),
      (error) => error instanceof BookError && error.type === 'not-a-book',
    );
    await assert.rejects(
      openAt(join(folder.path, 'text')),
      (error) => error instanceof BookError && error.type === 'not-a-book',
    );
  });

  test('a book verifies with what it holds, and says what is wrong', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'book.sqlite');
    {
      await using store = await openAt(path);
      await fill(store, 1, 3);
      assert.equal((await store.verify(localOwner)).counts.person, 3);
    }
    const database = new DatabaseSync(path);
    database.exec(`update "person" set "unknown" = '{' where "id" = (select min("id") from "person")`);
    database.exec(
      `update "person_index" set "title" = 'Pilot' where "id" = (select max("id") from "person")`,
    );
    database.close();
    await using store = await openAt(path);
    const { counts, problems } = await store.verify(localOwner);
    assert.equal(counts.person, 2);
    assert.deepEqual(
      problems.map(({ type }) => type),
      ['unreadable-record'],
    );
    assert.ok(existsSync(path));
  });
});
