import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fixedClock, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { openDataFolder } from '../folder/data-folder.ts';
import { openBook } from '../open-book.ts';
import { copyOfTheDay } from './daily-copy.ts';

const root = mkdtempSync(join(tmpdir(), 'goodturn-copy-'));
after(() => rmSync(root, { recursive: true }));

const paris = 'Europe/Paris' as TimeZone;
const dayMs = 24 * 3600 * 1000;
const noon = (day: number) => fixedClock((Date.UTC(2026, 10, 1, 11) + day * dayMs) as Instant);

const bookIn = (name: string) => {
  const database = join(root, `${name}.sqlite`);
  const open = new DatabaseSync(database);
  open.exec("pragma journal_mode = wal; create table notes (words text); insert into notes values ('hello')");
  return { open, folder: { database, copies: join(root, `${name}-copies`) } };
};

/** As if the book had been written to on that day. */
const touch = ({ database }: { database: string }, day: number): void => {
  const seconds = (Date.UTC(2030, 10, 1, 9) + day * dayMs) / 1000;
  utimesSync(database, seconds, seconds);
  utimesSync(`${database}-wal`, seconds, seconds);
};

test('a copy a day, seven deep, each a book by itself, taken while the book is open', async () => {
  const { open, folder } = bookIn('week');
  for (let day = 0; day < 9; day += 1) {
    touch(folder, day);
    assert.notEqual(await copyOfTheDay(folder, noon(day), paris), null, `day ${day}`);
    touch(folder, day);
    assert.equal(await copyOfTheDay(folder, noon(day), paris), null, `day ${day} again`);
  }
  assert.deepEqual(
    readdirSync(folder.copies).toSorted(),
    [3, 4, 5, 6, 7, 8, 9].map((day) => `goodturn-2026-11-0${day}.sqlite`),
  );
  const copy = new DatabaseSync(join(folder.copies, 'goodturn-2026-11-09.sqlite'), { readOnly: true });
  assert.deepEqual({ ...copy.prepare('select words from notes').get() }, { words: 'hello' });
  copy.close();
  open.close();
});

test('a book that did not change is not copied again', async () => {
  const { open, folder } = bookIn('still');
  touch(folder, -3650);
  await copyOfTheDay(folder, noon(0), paris);
  assert.equal(await copyOfTheDay(folder, noon(1), paris), null);
  assert.deepEqual(readdirSync(folder.copies), ['goodturn-2026-11-01.sqlite']);
  open.close();
});

test('there is nothing to copy of a book that is not there', async () => {
  const folder = { database: join(root, 'none.sqlite'), copies: join(root, 'none-copies') };
  assert.equal(await copyOfTheDay(folder, noon(0), paris), null);
});

test('an older book is copied before it is brought up to date, and stays as it is where it cannot be', async () => {
  const path = join(root, 'older');
  mkdirSync(path);
  const opened = openDataFolder(path);
  assert.ok(opened.ok);
  const folder = opened.value;
  copyFileSync(new URL('../../../fixtures/db/v001.sqlite', import.meta.url), folder.database);
  const schemas = (file: string): unknown => {
    using book = new DatabaseSync(file, { readOnly: true });
    return book.prepare('select max("number") as "number" from "migration"').get()?.['number'];
  };
  const config = { now: null, zone: paris, systemZone: paris };

  rmSync(folder.copies, { recursive: true, force: true });
  writeFileSync(folder.copies, 'no folder');
  const refused = await openBook(folder, config, 'own');
  assert.match(refused.ok ? '' : refused.error, /could not be copied before .*It is as it was\.$/u);
  assert.equal(schemas(folder.database), 1);

  rmSync(folder.copies);
  const told: string[] = [];
  const tell = (line: string): number => told.push(line);
  const book = await openBook(folder, config, 'own', { tell });
  assert.ok(book.ok);
  await book.value.close();
  assert.deepEqual(told, [
    `Your book is of an older Goodturn and is being brought up to date. Many thousands of people take some minutes; as it was, it stays in ${folder.copies}.`,
  ]);
  const again = await openBook(folder, config, 'own', { tell });
  assert.ok(again.ok);
  await again.value.close();
  assert.equal(told.length, 1, 'only the first time');
  assert.ok(Number(schemas(folder.database)) > 1);
  assert.equal(schemas(join(folder.copies, 'before-upgrade-from-001.sqlite')), 1);
});
