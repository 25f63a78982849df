import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openWebdavServer } from '../../connectors/backups/testing/rclone.ts';
import { openS3Server, s3Account } from '../../connectors/backups/testing/s3-server.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openWithAge, openWithAgeAndWords, sealLightly } from '../testing/age.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

interface Shown {
  readonly plan: { readonly where: string; readonly lock: string } | null;
  readonly backups: readonly { readonly name: string; readonly at: string; readonly bytes: number }[];
  readonly problem: { readonly type: string } | null;
  readonly nextAt: string | null;
}

const passphrase = 'a tide that turns twice a day';

const openBook = async (): Promise<TestTerminal> => {
  const terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'coffee with Ada Quill at the harbor, she knows every crane');
  terminal.types(passphrase);
  return terminal;
};

const archiveOf = async (terminal: TestTerminal, ...options: readonly string[]): Promise<string> =>
  (await terminal.tell('export', 'json', ...options)).out;

const only = (folder: string): string => {
  const [name, ...more] = readdirSync(folder);
  assert.deepEqual(more, []);
  return join(folder, name ?? '');
};

test('a backup with a passphrase restores the very same archive beside the book, and age opens it too', async () => {
  using terminal = await openBook();
  using place = temporaryFolder();
  const folder = join(place.path, 'drive');
  const shown = (await terminal.ask('backups', 'to', folder)) as Shown;
  assert.deepEqual([shown.plan?.lock, shown.plan?.where, shown.problem], ['passphrase', folder, null]);
  assert.equal(shown.nextAt, '2026-11-19T08:00:00.000Z');
  const file = only(folder);
  assert.match(file, /goodturn-[0-9a-f]{8}-2026-11-18T08-00-00Z\.sqlite\.age$/);
  assert.ok(!readFileSync(file).includes('Quill'));

  const beside = join(place.path, 'beside');
  const light = join(place.path, 'light.age');
  await sealLightly(join(terminal.folder, 'goodturn.sqlite'), light, passphrase);
  terminal.types('another one, and a longer one');
  const wrong = await terminal.tell('restore', light, '--data', beside);
  assert.deepEqual([wrong.code, /passphrase does not open/.test(wrong.error)], [1, true]);
  assert.ok(!existsSync(join(beside, 'goodturn.sqlite')));
  terminal.types(passphrase);
  assert.equal((await terminal.tell('restore', file, '--data', beside)).code, 0);
  assert.equal(await archiveOf(terminal, '--data', beside), await archiveOf(terminal));
  assert.equal(((await terminal.ask('backups', '--data', beside)) as Shown).plan, null);

  const opened = join(place.path, 'opened.sqlite');
  openWithAgeAndWords(file, opened, passphrase);
  const third = join(place.path, 'third');
  assert.equal((await terminal.tell('restore', opened, '--data', third)).code, 0);
  assert.equal(await archiveOf(terminal, '--data', third), await archiveOf(terminal));
});

test('the photo of a card comes back from a backup as it was, to the byte', async () => {
  using terminal = openTerminal('Europe/Paris');
  using place = temporaryFolder();
  // Larger than a page of the database, and every byte there is.
  const photo = Buffer.from(Array.from({ length: 90_000 }, (_, at) => (at * 31 + (at >> 8)) & 0xff));
  const card = join(place.path, 'zoe.vcf');
  writeFileSync(
    card,
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe Lind\r\nN:Lind;Zoe;;;\r\nPHOTO;ENCODING=b;TYPE=PNG:${photo.toString('base64')}\r\nEND:VCARD\r\n`,
  );
  await terminal.ask('import', card);
  const [folder, key] = [join(place.path, 'drive'), join(place.path, 'key.txt')];
  await terminal.ask('backups', 'to', folder, '--key', key);
  const beside = join(place.path, 'beside');
  await terminal.ask('restore', only(folder), '--key', key, '--data', beside);
  const { out } = await terminal.tell('export', 'vcard', '--data', beside);
  const [, kept = ''] = /PHOTO[^:]*:(?:data:image\/png;base64,)?([A-Za-z0-9+/=\s]+?)\r?\n\S/u.exec(out) ?? [];
  assert.ok(Buffer.from(kept, 'base64').equals(photo));
});

test('a backup for a key file, made where there is none, opens with it here and in age', async () => {
  using terminal = await openBook();
  using place = temporaryFolder();
  const [folder, key, opened] = ['drive', 'key.txt', 'opened'].map((name) => join(place.path, name)) as [
    string,
    string,
    string,
  ];
  await terminal.ask('backups', 'to', folder, '--key', key);
  const file = only(folder);
  openWithAge(file, opened, key);
  const plain = join(place.path, 'plain.sqlite');
  await terminal.ask('backup', plain);
  assert.ok(readFileSync(opened).equals(readFileSync(plain)));
  const beside = join(place.path, 'beside');
  const without = await terminal.tell('restore', file, '--data', beside);
  assert.match(without.error, /--key FILE/);
  await terminal.ask('restore', file, '--key', key, '--data', beside);
  assert.equal(await archiveOf(terminal, '--data', beside), await archiveOf(terminal));

  // The same by hand, to a file of one's own.
  const sealed = join(place.path, 'mine.age');
  await terminal.ask('backup', sealed, '--key', key);
  openWithAge(sealed, join(place.path, 'again'), key);
});

test('nothing that opens or signs in stands in the book, its files, or what commands print', async () => {
  using terminal = await openBook();
  await using server = await openWebdavServer();
  terminal.types('secret-passphrase');
  const told = await terminal.tell('backups', 'to', server.address, '--user', 'moe', '--private', '--json');
  assert.match(told.error, /name and password/);
  await using s3 = await openS3Server();
  terminal.types(s3Account.secretKey);
  using place = temporaryFolder();
  const key = join(place.path, 'key.txt');
  const s3Words = ['s3://books/mine', '--server', s3.endpoint, '--access-key', s3Account.accessKey];
  const set = await terminal.tell(
    'backups',
    'to',
    ...s3Words,
    '--region',
    s3Account.region,
    '--private',
    '--key',
    key,
    '--json',
  );
  assert.equal(set.code, 0, set.error);
  const said = [
    set.out,
    (await terminal.tell('backups')).out,
    (await terminal.tell('backups', '--json')).out,
    await archiveOf(terminal),
    ...readdirSync(terminal.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(terminal.folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, 'latin1')),
  ];
  const [opener = ''] = /AGE-SECRET-KEY-1\w+/.exec(readFileSync(key, 'utf8')) ?? [];
  assert.notEqual(opener, '');
  for (const text of said)
    for (const secret of [s3Account.secretKey, opener]) assert.ok(!text.includes(secret));
  assert.deepEqual([...s3.objects.keys()].length, 1);
});

test('WebDAV and S3: made, read back, listed, fetched, and the older ones let go as the numbers say', async () => {
  await using webdav = await openWebdavServer();
  await using s3 = await openS3Server();
  for (const [secret, names, ...words] of [
    ['secret', () => readdirSync(webdav.folder), webdav.address, '--user', 'moe'],
    [
      s3Account.secretKey,
      () => [...s3.objects.keys()],
      's3://books',
      '--server',
      s3.endpoint,
      '--access-key',
      s3Account.accessKey,
      '--region',
      s3Account.region,
    ],
  ] as const) {
    using terminal = await openBook();
    using place = temporaryFolder();
    const key = join(place.path, 'key.txt');
    terminal.types(secret);
    await terminal.ask('backups', 'to', ...words, '--private', '--key', key, '--keep', '2,0,0');
    for (const day of [19, 20, 21]) {
      terminal.at(`2026-11-${day}T09:00+01:00`);
      await terminal.ask('backup');
    }
    const { backups } = (await terminal.ask('backups')) as Shown;
    assert.deepEqual(
      backups.map(({ at }) => at.slice(0, 10)),
      ['2026-11-21', '2026-11-20'],
    );
    assert.deepEqual(names().toSorted(), backups.map(({ name }) => name).toSorted());
    const out = join(place.path, 'got.age');
    await terminal.ask('backups', 'get', backups[0]?.name ?? '', out);
    const beside = join(place.path, 'beside');
    await terminal.ask('restore', out, '--key', key, '--data', beside);
    assert.equal(await archiveOf(terminal, '--data', beside), await archiveOf(terminal));
    const other = await terminal.tell('backups', 'get', 'other.age', join(place.path, 'other.age'));
    assert.match(other.error, /There is no backup of this name\./u);
    await terminal.ask('backups', 'stop');
    const none = await terminal.tell('backups', 'get', backups[0]?.name ?? '', out);
    assert.match(none.error, /No backups are set up\./u);
  }
});

test('what does not come back as it was sent is no backup: the one before stays, and it is said', async () => {
  using terminal = await openBook();
  await using s3 = await openS3Server();
  using place = temporaryFolder();
  const key = join(place.path, 'key.txt');
  terminal.types(s3Account.secretKey);
  const account = ['--access-key', s3Account.accessKey, '--region', s3Account.region];
  const words = ['--server', s3.endpoint, ...account, '--private', '--key', key, '--keep', '1,0,0'];
  await terminal.ask('backups', 'to', 's3://books', ...words);
  const [first] = s3.objects.keys();
  for (const damage of [
    (bytes: Buffer) => bytes.subarray(0, -20_000),
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 70_000), Buffer.from('x'), bytes.subarray(70_001)]),
  ]) {
    terminal.at('2026-11-19T09:00+01:00');
    s3.damageNext = damage;
    const failed = await terminal.tell('backup');
    assert.deepEqual([failed.code, /not what was sent/.test(failed.error)], [1, true]);
    const shown = (await terminal.ask('backups')) as Shown;
    assert.deepEqual(
      shown.backups.map(({ name }) => name),
      [first],
    );
    assert.equal(shown.problem?.type, 'damaged');
    assert.equal(shown.nextAt?.slice(0, 10), '2026-11-19', 'it is tried again soon');
  }
  assert.ok(s3.objects.has(first ?? ''));
  terminal.at('2026-11-20T09:00+01:00');
  const mended = (await terminal.ask('backup')) as Shown;
  assert.deepEqual([mended.problem, mended.backups.length], [null, 1]);
  assert.deepEqual([...s3.objects.keys()], [mended.backups[0]?.name], 'what is no backup is gone');
});

test('a drive that is not plugged in is said, and nothing is written in its place', async () => {
  using terminal = await openBook();
  using place = temporaryFolder();
  const folder = join(place.path, 'drive');
  const key = join(place.path, 'key.txt');
  await terminal.ask('backups', 'to', folder, '--key', key);
  const aside = join(place.path, 'unplugged');
  mkdirSync(aside);
  copyFileSync(only(folder), join(aside, 'kept.age'));
  rmSync(folder, { recursive: true });
  const failed = await terminal.tell('backup');
  assert.match(failed.error, /not there\.\nIf it is on a drive, plug that in/);
  assert.ok(!existsSync(folder));
  assert.match((await terminal.tell('backups')).out, /plug that in/);
});

test('a damaged book is kept aside as it lies, and a backup takes its place', async () => {
  using terminal = await openBook();
  using place = temporaryFolder();
  const plain = join(place.path, 'plain.sqlite');
  await terminal.ask('backup', plain);
  const archive = await archiveOf(terminal);
  const database = join(terminal.folder, 'goodturn.sqlite');
  writeFileSync(database, 'no book at all');
  const restored = (await terminal.ask('restore', plain)) as { readonly kept: string };
  assert.equal(await archiveOf(terminal), archive);
  assert.equal(readFileSync(restored.kept, 'utf8'), 'no book at all');
});
