import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openDataFolder } from './data-folder.ts';
import { eraseOwed, oweErasing } from './erase-everything.ts';
import { serveFolder } from '../testing/serve-folder.ts';
import { openTerminal } from '../testing/terminal.ts';

test('everything goes: book, copies, keys, devices and known backups; what is somebody else’s stays', async () => {
  using terminal = openTerminal('Europe/Paris');
  using place = temporaryFolder();
  const drive = join(place.path, 'drive');
  await terminal.ask('log', 'coffee with Ada Quill');
  await terminal.tell('today');
  await terminal.ask('backups', 'to', drive, '--key', join(place.path, 'key.txt'));
  writeFileSync(join(drive, 'holiday.jpg'), 'sea');
  writeFileSync(join(terminal.folder, 'novel.txt'), 'chapter one');
  const silent = await terminal.tell('erase', '--everything');
  assert.equal(silent.code, 2);
  assert.match(silent.error, /type:\n {2}goodturn erase --everything --word "erase my book"\n$/);
  const wrong = await terminal.tell('erase', '--everything', '--word', 'yes');
  assert.match(wrong.error, /Nothing was erased/);
  assert.equal(((await terminal.ask('people')) as readonly unknown[]).length, 1);

  const erased = (await terminal.ask('erase', '--everything', '--word', 'erase my book')) as {
    readonly backups: { readonly removed: readonly string[]; readonly left: readonly unknown[] };
  };
  assert.deepEqual([erased.backups.removed.length, erased.backups.left], [1, []]);
  assert.deepEqual(readdirSync(drive), ['holiday.jpg']);
  assert.deepEqual(readdirSync(terminal.folder).toSorted(), ['goodturn.lock', 'novel.txt']);
  assert.deepEqual(await terminal.ask('people'), []);
});

test('backups that cannot be reached are named, and the rest goes all the same', async () => {
  using terminal = openTerminal('Europe/Paris');
  using place = temporaryFolder();
  const drive = join(place.path, 'drive');
  await terminal.ask('backups', 'to', drive, '--key', join(place.path, 'key.txt'));
  rmSync(drive, { recursive: true });
  const erased = await terminal.tell('erase', '--everything', '--word', 'erase my book');
  assert.match(erased.out, /Not removed: goodturn-.* \(The folder for backups is not there\.\)/);
  assert.deepEqual(readdirSync(terminal.folder), ['goodturn.lock']);
});

test('a server whose book is erased answers, ends, and leaves nothing behind', async () => {
  using root = temporaryFolder();
  const folder = openDataFolder(root.path);
  assert.ok(folder.ok);
  const { server, client } = await serveFolder(folder.value);
  const answer = client.call('eraseEverything', { body: { word: 'Erase my book' } });
  await server.ended;
  await server.close();
  assert.deepEqual(await answer, { ok: true, value: { backups: null } });
  assert.deepEqual(readdirSync(root.path), ['goodturn.lock']);
});

test('erasing that was cut short goes on when the folder is opened next', () => {
  using root = temporaryFolder();
  const book = join(root.path, 'goodturn.sqlite');
  writeFileSync(book, 'Ada Quill');
  mkdirSync(join(root.path, 'copies'));
  writeFileSync(join(root.path, 'copies', 'a.sqlite'), 'Ada Quill');
  eraseOwed({ path: root.path });
  assert.equal(readFileSync(book, 'utf8'), 'Ada Quill', 'nothing goes that is not owed');
  oweErasing({ path: root.path });
  assert.ok(openDataFolder(root.path).ok);
  assert.deepEqual(readdirSync(root.path).toSorted(), ['goodturn.lock', 'key']);
});

test('what a link within leads to is somebody else’s; a book that lies elsewhere goes there', () => {
  using root = temporaryFolder();
  using elsewhere = temporaryFolder();
  const [book, novel] = ['book', 'novel.txt'].map((name) => join(elsewhere.path, name)) as [string, string];
  writeFileSync(book, 'Ada Quill');
  writeFileSync(novel, 'chapter one');
  symlinkSync(book, join(root.path, 'goodturn.sqlite'));
  mkdirSync(join(root.path, 'copies'));
  symlinkSync(novel, join(root.path, 'copies', 'novel.txt'));
  symlinkSync(elsewhere.path, join(root.path, 'copies', 'all'));
  symlinkSync(join(root.path, 'nowhere'), join(root.path, 'staging'));
  oweErasing({ path: root.path });
  eraseOwed({ path: root.path });
  assert.deepEqual(readdirSync(root.path), []);
  assert.deepEqual(readdirSync(elsewhere.path), ['novel.txt']);
  assert.equal(readFileSync(novel, 'utf8'), 'chapter one');
});
