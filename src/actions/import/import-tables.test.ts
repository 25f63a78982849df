import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { importFiles } from './import-files.ts';
import { openTestBook } from '../testing/book.ts';

const file = (path: string) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });

const unsure = 'Kopf;Was;Netz\nAda Quill;Mühlen;ada@x.example\nBo Lind;Brücken;bo@x.example\n';

test('a table of whose columns nobody is sure waits for a word; that word holds for the next one of its shape', async () => {
  await using book = await openTestBook();
  const looked = await importFiles(book.deps, [text('a.csv', unsure)], { dryRun: true });
  assert.deepEqual([looked.files[0]?.table?.by, looked.people.created], ['guess', 2]);
  const refused = await importFiles(book.deps, [text('a.csv', unsure)]);
  assert.deepEqual(
    [refused.batch, refused.files[0]?.kind, refused.files[0]?.issues[0]?.type],
    [null, 'refused', 'unsure-columns'],
  );
  const columns = [{ file: null, columns: [['Kopf', 'name'] as const, ['Was', 'organization'] as const] }];
  const said = await importFiles(book.deps, [text('a.csv', unsure)], { columns });
  assert.deepEqual([said.people.created, said.files[0]?.table?.by], [2, 'said']);
  const next = await importFiles(book.deps, [
    text('b.csv', 'Netz;Kopf;Was\ncy@x.example;Cy Ohm;Mühlen\nada@x.example;Ada Quill;Mühlen\n'),
  ]);
  assert.deepEqual(
    [next.people, next.files[0]?.table?.by],
    [{ created: 1, updated: 0, unchanged: 1 }, 'remembered'],
  );
  const again = await importFiles(book.deps, [text('a.csv', unsure)]);
  assert.deepEqual([again.batch, again.people.unchanged], [null, 2]);
});

test('the last contact of a table warms, and makes no card; told again it is there once', async () => {
  await using book = await openTestBook();
  const table = text('dex.csv', 'Name,Email,Last contacted\nAda Quill,ada@x.example,2026-03-12\n');
  await importFiles(book.deps, [table]);
  await importFiles(book.deps, [table]);
  const talks = await book.deps.space.read((reader) => reader.list('interaction'));
  assert.deepEqual(
    talks.map(({ day, kind, history, source }) => [day, kind, history, source]),
    [['2026-03-12', 'other', true, 'table']],
  );
});

test('an import says how many people it is about, not how many rows', async () => {
  await using book = await openTestBook();
  const report = await importFiles(book.deps, [
    file('fixtures/linkedin/Complete_LinkedInDataExport_10-05-2026.zip'),
  ]);
  const people = await book.deps.space.read((reader) => reader.count('person'));
  assert.equal(report.people.created, people);
  const rows = report.files.reduce((sum, { created }) => sum + created, 0);
  assert.ok(rows > people, 'a profile has rows that are nobody');
});

test('what can be no e-mail address is told of and kept as it came; the person comes in all the same', async () => {
  await using book = await openTestBook();
  const table = text('list.csv', 'Name,Email\nZoe Holm,zoe at maersk\nBo Lind,bo@x.example\n');
  const { people, files } = await importFiles(book.deps, [table]);
  assert.deepEqual(
    [people.created, files[0]?.issues.map(({ type, line, excerpt }) => [type, line, excerpt])],
    [2, [['no-address', 2, 'zoe at maersk']]],
  );
  await book.deps.space.read(async (reader) => {
    const points = await reader.list('contactPoint');
    assert.deepEqual(
      points.map(({ value }) => value),
      ['bo@x.example'],
    );
    const [zoe] = await reader.list('person', { where: { given: 'Zoe' } });
    assert.deepEqual(
      zoe?.unknown.map(({ name, value }) => [name, value]),
      [['X-EMAIL', 'zoe at maersk']],
    );
  });
  const again = await importFiles(book.deps, [table]);
  assert.deepEqual([again.batch, again.people.unchanged], [null, 2]);
});

test('a text longer than anybody reads is cut, between characters, and the import says so', async () => {
  await using book = await openTestBook();
  const long = 'x'.repeat(499);
  const table = text(
    'long.csv',
    `Name,Email,Company,Title,Notes\n${long}😀${long},ada@x.example,${long}yzz,Planner,${long}${long}\nBo Lind,bo@x.example,Mills,Planner,\n`,
  );
  const report = await importFiles(book.deps, [table]);
  assert.deepEqual(
    report.files[0]?.issues.map(({ type, line, field }) => [type, line, field]),
    [
      ['cut-text', 2, 'given'],
      ['cut-text', 2, 'formatted'],
      ['cut-text', 2, 'organization'],
    ],
  );
  await book.deps.space.read(async (reader) => {
    const people = await reader.list('person');
    const cut = people.find(({ note }) => note !== null);
    assert.deepEqual([cut?.formatted, cut?.note], [long, long + long]);
    const organizations = await reader.list('organization');
    assert.deepEqual(new Set(organizations.map(({ name }) => name)), new Set([`${long}y`, 'Mills']));
  });
  const again = await importFiles(book.deps, [table]);
  assert.deepEqual([again.batch, again.people.unchanged], [null, 2]);
});
