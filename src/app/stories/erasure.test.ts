import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Erasure = CallAnswer<'showErasure'>;
type Person = CallAnswer<'showPerson'>;
type People = readonly { readonly name: string }[];

const card = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'UID:urn:uuid:7b0c0e0e-7d1f-4d8c-9a55-0d0d5b5b0001',
  'FN:Ada Quill',
  'N:Quill;Ada;;;',
  'EMAIL:ada@fenwick.example',
  'NOTE:collects moths',
  'END:VCARD',
  '',
].join('\r\n');

const names = async (terminal: TestTerminal): Promise<readonly string[]> =>
  ((await terminal.ask('people')) as People).map(({ name }) => name).toSorted();

/** Ada from a file, a talk of hers alone and one with Ben, and a note on Ben that says her name. */
const bookWithAda = async (terminal: TestTerminal, folder: string): Promise<string> => {
  const file = join(folder, 'ada.vcf');
  writeFileSync(file, card);
  await terminal.ask('import', file);
  await terminal.ask('log', 'Coffee with Ada Quill for 40 min. She likes brass bands.');
  await terminal.ask('log', 'Call with Ben Okoro for 20 min. Ben mentioned Ada Quill.');
  await terminal.ask('promise', 'Ada Quill', 'the port article');
  return file;
};

test('R16: erasing takes a person out of book, history and search; the file brings them back as new', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const file = await bookWithAda(terminal, folder.path);
  const refused = await terminal.tell('erase', 'Ada Quill');
  assert.equal(refused.code, 2);
  assert.match(refused.error, /goodturn erase \S+ --yes/u);
  assert.deepEqual(await names(terminal), ['Ada Quill', 'Ben Okoro']);

  const shown = (await terminal.ask('erase', 'Ada Quill', '--dry-run')) as Erasure;
  assert.deepEqual(shown.goes.slice(0, 2), ['1 talk or message', '1 way to reach them']);
  assert.deepEqual(
    shown.mentions.listed.map(({ record, excerpt, person }) => [record, excerpt, person?.name]),
    [['interaction', 'Call with Ben Okoro for 20 min. Ben mentioned Ada Quill.', 'Ben Okoro']],
  );

  const erased = (await terminal.ask('erase', 'Ada Quill', '--yes')) as CallAnswer<'erasePerson'>;
  assert.equal(erased.overwritten, true);
  assert.deepEqual(await names(terminal), ['Ben Okoro']);
  assert.equal((await terminal.tell('person', 'Ada Quill')).code, 1);
  assert.equal((await terminal.tell('verify')).code, 0);

  // Undo of what is left of the older actions goes on, and brings nothing of her back.
  for (let times = 0; times < 4; times += 1) await terminal.ask('undo');
  assert.deepEqual(await names(terminal), []);

  const again = (await terminal.ask('import', file)) as {
    readonly files: readonly { readonly created: number }[];
  };
  assert.equal(again.files[0]?.created, 1);
  const back = (await terminal.ask('person', 'Ada Quill')) as Person;
  assert.equal(back.tie?.conversations ?? 0, 0, 'as somebody new');
});

test('R16: of a talk with several people the others keep it', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Lunch with Ada Quill and Ben Okoro for 60 min.');
  const shown = (await terminal.ask('erase', 'Ada Quill', '--yes')) as Erasure;
  assert.equal(shown.sharedTalks, 1);
  const ben = (await terminal.ask('person', 'Ben Okoro')) as Person;
  assert.equal(ben.tie?.conversations, 1);
  const today = (await terminal.ask('today')) as CallAnswer<'showToday'>;
  assert.deepEqual(
    today.cards.map(({ person }) => person?.name ?? null).filter((name) => name !== null),
    ['Ben Okoro'],
  );
});

test('R16: copies of the book that still hold somebody are named', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  await terminal.ask('log', 'Call with Ken Mori for 20 min.');
  const copy = join(folder.path, 'copy.sqlite');
  await terminal.ask('backup', copy);
  await terminal.ask('log', 'Call with Ada Quill for 20 min.');
  // What was there is kept beside the daily copies.
  const { kept } = (await terminal.ask('restore', copy)) as { readonly kept: string };
  await terminal.ask('log', 'Call with Tom Berg for 20 min.');
  const ken = (await terminal.ask('erase', 'Ken Mori', '--yes')) as Erasure;
  assert.deepEqual(ken.copies, [kept]);
  const tom = (await terminal.ask('erase', 'Tom Berg', '--dry-run')) as Erasure;
  assert.deepEqual(tom.copies, []);
});

test('R16: encrypted backups made since somebody is in the book are named, and until when they are kept', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  terminal.at('2026-11-18T09:00:00+01:00');
  await terminal.ask('log', 'Call with Ken Mori for 20 min.');
  const place = join(folder.path, 'drive');
  await terminal.ask('backups', 'to', place, '--key', join(folder.path, 'key.txt'));
  terminal.at('2026-11-18T10:00:00+01:00');
  await terminal.ask('log', 'Call with Ada Quill for 20 min.');
  const ada = (await terminal.ask('erase', 'Ada Quill', '--yes')) as Erasure;
  assert.equal(ada.backups, null);
  const told = await terminal.tell('erase', 'Ken Mori', '--dry-run');
  assert.match(told.out, /1 encrypted backup in .*drive holds them until .* if backups go on/u);
  const ken = (await terminal.ask('erase', 'Ken Mori', '--yes')) as Erasure;
  assert.deepEqual(
    [ken.backups?.where, ken.backups?.names.length, ken.backups?.until],
    [place, 1, '2026-11-25'],
  );
});

test('R16: all that is held about one person goes out as a text to read and as an archive that reads back', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  await bookWithAda(terminal, folder.path);
  await terminal.ask('give', 'Ada Quill', 'article', 'the piece on cold storage');
  const text = await terminal.tell('export', 'text', '--person', 'Ada Quill');
  for (const said of [
    'All I hold about Ada Quill',
    'ada@fenwick.example',
    'collects moths',
    'brass bands',
    'I: the port article',
    'I gave you article: the piece on cold storage',
    'What files said of you',
  ])
    assert.ok(text.out.includes(said), said);
  assert.doesNotMatch(text.out, /\bBen\b/u, 'nothing of anybody else');

  const out = join(folder.path, 'ada.json');
  await terminal.ask('export', 'json', out, '--person', 'Ada Quill');
  assert.doesNotMatch(readFileSync(out, 'utf8'), /Okoro/u);
  using other = openTerminal('Europe/Paris');
  const { files } = (await other.ask('import', out)) as {
    readonly files: readonly { readonly rejected: number }[];
  };
  assert.deepEqual(
    files.map(({ rejected }) => rejected),
    [0],
  );
  const there = (await other.ask('person', 'Ada Quill')) as Person;
  const here = (await terminal.ask('person', 'Ada Quill')) as Person;
  const { timeline, ...rest } = there;
  assert.deepEqual(rest, (({ timeline: _timeline, ...more }) => more)(here));
  assert.equal(timeline.total, here.timeline.total);
  assert.ok(readdirSync(folder.path).includes('ada.json'));

  const vcard = await terminal.tell('export', 'vcard', '--person', 'Ada Quill');
  assert.match(vcard.out, /^BEGIN:VCARD\r\n[^]*FN:Ada Quill/u);
  assert.equal(vcard.out.match(/BEGIN:VCARD/gu)?.length, 1);
  const wrong = await terminal.tell('export', 'csv', '--person', 'Ada Quill');
  assert.equal(wrong.code, 2);
});
