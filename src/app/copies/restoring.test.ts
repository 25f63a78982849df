import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, openAsBlob, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Client } from '../../contract/client.ts';
import type { CallAnswer, CallInput } from '../../contract/index.ts';
import type { Id } from '../../core/ids.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openDataFolder, type DataFolder } from '../folder/data-folder.ts';
import { candidateOf, keptOf, owePutting } from './put-in-place.ts';
import { sealLightly } from '../testing/age.ts';
import { serveFolder } from '../testing/serve-folder.ts';
import { openTerminal } from '../testing/terminal.ts';

const folderAt = (path: string): DataFolder => {
  const folder = openDataFolder(path);
  assert.ok(folder.ok);
  return folder.value;
};

const look = async (
  client: Client,
  body: NonNullable<CallInput<'lookAtBackup'>['body']>,
): Promise<CallAnswer<'lookAtBackup'>> => {
  const looked = await client.call('lookAtBackup', { body });
  assert.ok(looked.ok, JSON.stringify(looked));
  return looked.value;
};

const namesIn = async (client: Client): Promise<readonly string[]> => {
  const found = await client.call('listPeople', {});
  assert.ok(found.ok);
  return found.value.rows.map(({ name }) => name).toSorted();
};

/** Says the words, and answers the copy of the book that was there when the server has closed and opened again. */
const restore = async (
  folder: DataFolder,
  { server, client }: Awaited<ReturnType<typeof serveFolder>>,
  { id, word }: { readonly id: string; readonly word: string },
) => {
  const restored = client.call('restoreBook', { body: { id, word } });
  assert.equal(await server.ended, 'restored');
  await server.close();
  const answer = await restored;
  assert.ok(answer.ok);
  return { kept: answer.value.kept, ...(await serveFolder(folder)) };
};

test('a copy of the folder takes the place of the book while a server runs, and the one before comes back as well', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'coffee with Ada Quill');
  const copies = join(terminal.folder, 'copies');
  mkdirSync(copies, { recursive: true });
  await terminal.ask('backup', join(copies, 'goodturn-2026-11-17.sqlite'));
  await terminal.ask('log', 'lunch with Ben Okoro');

  const told = (await terminal.ask('backups', 'copies')) as CallAnswer<'listCopies'>;
  assert.ok(told.copies.some(({ name }) => name === 'goodturn-2026-11-17.sqlite'));

  const folder = folderAt(terminal.folder);
  const first = await serveFolder(folder);
  const listed = await first.client.call('listCopies');
  assert.ok(listed.ok);
  const [copy] = listed.value.copies.filter(({ day }) => day === '2026-11-17');
  assert.deepEqual([copy?.name, copy?.reason], ['goodturn-2026-11-17.sqlite', 'daily']);
  const looked = await look(first.client, { copy: copy?.name ?? '' });
  assert.deepEqual([looked.counts['people'], looked.present.counts['people']], [1, 2]);
  assert.equal(looked.lastChange, '2026-11-18T08:00:00.000Z');
  assert.deepEqual(await namesIn(first.client), ['Ada Quill', 'Ben Okoro'], 'a look changes nothing');

  const second = await restore(folder, first, looked);
  assert.deepEqual(await namesIn(second.client), ['Ada Quill']);
  const third = await restore(folder, second, await look(second.client, { copy: second.kept }));
  assert.deepEqual(await namesIn(third.client), ['Ada Quill', 'Ben Okoro']);
  await third.server.close();
  assert.deepEqual(
    readdirSync(copies).filter((name) => name.startsWith('restoring-')),
    [],
  );
});

test('a file that was sent, an encrypted one and a backup from elsewhere are looked at; what is no book is refused', async () => {
  using terminal = openTerminal('Europe/Paris');
  using place = temporaryFolder();
  await terminal.ask('log', 'coffee with Ada Quill');
  const key = join(place.path, 'key.txt');
  await terminal.ask('backups', 'to', join(place.path, 'drive'), '--key', key);
  const plain = join(place.path, 'plain.sqlite');
  await terminal.ask('backup', plain);
  const sealed = join(place.path, 'sealed.age');
  terminal.types('a tide that turns');
  await terminal.ask('backup', sealed, '--passphrase');
  const folder = folderAt(terminal.folder);
  const { server, client } = await serveFolder(folder);
  const send = async (last: number, content: Blob): Promise<Id<'ImportId'>> => {
    const id = `01a20000-0000-7000-8000-00000000000${last}` as Id<'ImportId'>;
    const sent = await client.transfer('stageFile', { params: { id, name: 'one.sqlite' } }, content);
    assert.ok(sent.ok);
    return id;
  };
  const fromFile = await look(client, { file: await send(1, await openAsBlob(plain)) });
  assert.equal(fromFile.counts['people'], 1);
  const file = await send(2, await openAsBlob(sealed));
  const light = join(place.path, 'light.age');
  await sealLightly(plain, light, 'a tide that turns');
  for (const [locking, more, says] of [
    [file, {}, /give its passphrase/],
    [
      await send(4, await openAsBlob(light)),
      { passphrase: 'another tide that turns' },
      /does not open one\.sqlite/,
    ],
  ] as const) {
    const locked = await client.call('lookAtBackup', { body: { file: locking, ...more } });
    assert.ok(!locked.ok && locked.error.type === 'invalid');
    assert.deepEqual([locked.error.field, says.test(locked.error.message)], ['passphrase', true]);
  }
  assert.equal((await look(client, { file, passphrase: 'a tide that turns' })).counts['people'], 1);
  const shown = await client.call('showBackups');
  assert.ok(shown.ok);
  assert.equal((await look(client, { backup: shown.value.backups[0]?.name ?? '' })).counts['people'], 1);
  const no = await client.call('lookAtBackup', { body: { file: await send(3, new Blob(['a novel'])) } });
  assert.ok(!no.ok && no.error.type === 'unreadable');
  assert.match(no.error.message, /one\.sqlite is not a Goodturn book.*Your book is as it was\./);
  await server.close();
  assert.deepEqual(
    readdirSync(folder.staging, { recursive: true }).filter((name) => /\bfile/.test(String(name))),
    [],
  );
});

test('ended anywhere in the midst, the next opening finds the one that was chosen, whole, and the other kept', async (t) => {
  const steps: Readonly<Record<string, (folder: DataFolder, id: string) => void>> = {
    'after the word was given': () => undefined,
    'after the book was copied aside': (folder, id) => copyFileSync(folder.database, keptOf(folder, id)),
    'in the middle of copying it': (folder, id) => writeFileSync(`${keptOf(folder, id)}.partial`, 'half'),
    'after a damaged one was moved aside': (folder, id) => {
      copyFileSync(folder.database, keptOf(folder, id));
      rmSync(folder.database);
      writeFileSync(`${folder.database}-wal`, 'a log of the one that was moved');
    },
    'before it was noted as done': (folder, id) => {
      copyFileSync(folder.database, keptOf(folder, id));
      copyFileSync(candidateOf(folder, id), folder.database);
      rmSync(candidateOf(folder, id));
    },
  };
  for (const [when, step] of Object.entries(steps))
    await t.test(when, async () => {
      using terminal = openTerminal('Europe/Paris');
      await terminal.ask('log', 'coffee with Ada Quill');
      const folder = folderAt(terminal.folder);
      const id = 'one';
      mkdirSync(folder.copies, { recursive: true });
      await terminal.ask('backup', candidateOf(folder, id));
      await terminal.ask('log', 'lunch with Ben Okoro');
      owePutting(folder, id);
      step(folder, id);
      const people = (await terminal.ask('people')) as readonly { readonly name: string }[];
      assert.deepEqual(
        people.map(({ name }) => name),
        ['Ada Quill'],
      );
      assert.ok(!existsSync(join(folder.path, 'restoring')));
      await terminal.ask('restore', keptOf(folder, id));
      assert.equal(((await terminal.ask('people')) as readonly unknown[]).length, 2);
    });
});
