import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { importFiles } from './import-files.ts';
import { openTestBook } from '../testing/book.ts';

const file = (path: string) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const json = file('fixtures/monica/monica-4.1.2-export.json');

test('an account of Monica comes over whole: who, how often, through whom, what happened; twice adds nothing', async () => {
  await using book = await openTestBook();
  const { space } = book.deps;
  const report = await importFiles(book.deps, [json]);
  const [told] = report.files;
  assert.deepEqual(
    [told?.kind, told?.read, told?.created, told?.rejected, report.people],
    ['monica', 2, 2, 0, { created: 2, updated: 0, unchanged: 0 }],
  );
  assert.deepEqual(told?.leftOut, [
    { count: 1, why: 'reminders that Monica made of birthdays: the birthday itself is there' },
  ]);
  assert.deepEqual(told?.besides, [
    { count: 3, what: 'talks' },
    { count: 1, what: 'favor' },
    { count: 1, what: 'thing known of them' },
  ]);
  const found = await space.read(async (reader) => ({
    people: await reader.list('person'),
    talks: await reader.list('interaction'),
    favors: await reader.list('favor'),
    facts: await reader.list('fact'),
  }));
  const ada = found.people.find(({ given }) => given === 'Ada');
  const bob = found.people.find(({ given }) => given === 'Bob');
  assert.deepEqual(
    [ada?.layer, ada?.cadenceDays, ada?.introducedBy, bob?.layer],
    ['close', null, bob?.id, null],
  );
  assert.deepEqual(found.talks.map(({ kind, day, history }) => `${day} ${kind} ${history}`).toSorted(), [
    '2026-08-01 meal true',
    '2026-09-01 call true',
    '2026-09-30 message true',
  ]);
  assert.deepEqual([found.favors.length, found.favors[0]?.history, found.facts.length], [1, true, 1]);
  const again = await importFiles(book.deps, [json]);
  assert.deepEqual([again.batch, again.people.unchanged], [null, 2]);
});

test('what was decided in the book since stays: a layer taken away does not come back', async () => {
  await using book = await openTestBook();
  const { space } = book.deps;
  await importFiles(book.deps, [json]);
  await space.write({ action: 'edit', summary: 'moved' }, async (writer) => {
    for (const person of await writer.list('person')) await writer.put('person', { ...person, layer: null });
  });
  await importFiles(book.deps, [json]);
  const people = await space.read((reader) => reader.list('person'));
  assert.deepEqual(
    people.map(({ layer }) => layer),
    [null, null],
  );
});

test('a talk of several people is one talk, and undo takes the account back whole', async () => {
  await using book = await openTestBook();
  const { space } = book.deps;
  const sql = text(
    'dump.sql',
    '# x\nINSERT IGNORE INTO `contacts` (`id`,`uuid`,`first_name`) VALUES\n' +
      " (1,'a','Ada'),\n (2,'b','Bo');\n" +
      "INSERT IGNORE INTO `activities` (`id`,`summary`,`happened_at`) VALUES\n (7,'Lunch','2026-08-01');\n" +
      'INSERT IGNORE INTO `activity_contact` (`activity_id`,`contact_id`) VALUES\n (7,1),\n (7,2);\n',
  );
  const { batch } = await importFiles(book.deps, [sql]);
  const counts = () =>
    space.read(async (reader) => [
      await reader.count('person'),
      await reader.count('interaction'),
      await reader.count('participant'),
    ]);
  assert.deepEqual(await counts(), [2, 1, 2]);
  assert.ok(batch);
  await space.undo(batch);
  assert.deepEqual(await counts(), [0, 0, 0]);
});
