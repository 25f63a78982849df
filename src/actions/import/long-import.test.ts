import assert from 'node:assert/strict';
import test from 'node:test';
import type { Deps } from '../deps.ts';
import { importFiles, type ImportProgress, type ImportReport } from './import-files.ts';
import { openTestBook } from '../testing/book.ts';
import { dump } from '../testing/whole-book.ts';

const card = (uid: string, name: string, lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:4.0', `N:${name}`, `UID:${uid}`, ...lines, 'END:VCARD', ''].join('\r\n');

const strangers = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) =>
    card(`stranger-${from + index}`, `Stranger;Number ${from + index};;;`, [
      `EMAIL:${from + index}@x.example`,
    ]),
  ).join('');

const adasEmail = 'EMAIL:ada@x.example';

/** Ada at its beginning, in its middle and at its end: far more people between than are in memory at a time. */
const longFile = {
  name: 'contacts.vcf',
  bytes: new TextEncoder().encode(
    card('ada-1', 'Quill;Ada;;;', [adasEmail, 'TEL:+351912345678', 'ORG:Atlas Freight']) +
      strangers(0, 700) +
      card('ada-2', 'Quill;Ada;;;', [adasEmail, 'BDAY:--0412']) +
      strangers(700, 700) +
      card('ada-3', 'Quill;Ada;;;', [adasEmail, 'TEL:+33612345678', 'CATEGORIES:Choir']),
  ),
};

const countsOf = ({ files }: ImportReport): readonly number[] =>
  files.flatMap(({ read, created, updated, unchanged, rejected }) => [
    read,
    created,
    updated,
    unchanged,
    rejected,
  ]);

test('who is told of again at the end of a long file is the one from its beginning, with all that was said', async () => {
  await using book = await openTestBook();
  const before = await dump(book.deps.space);
  const dry = await importFiles(book.deps, [longFile], { dryRun: true });
  const report = await importFiles(book.deps, [longFile]);
  assert.deepEqual(countsOf(report), [1403, 1401, 2, 0, 0]);
  assert.deepEqual(countsOf(dry), countsOf(report), 'a dry run, which holds everybody, says the same');
  await book.deps.space.read(async (reader) => {
    const [ada, ...others] = await reader.searchPeople('atlas', 5);
    assert.ok(ada);
    assert.deepEqual([ada.name, others], ['Ada Quill', []]);
    const where = { personId: ada.id };
    const points = await reader.list('contactPoint', { where, order: [['rank', 'up']] });
    assert.deepEqual(
      points.map(({ value }) => value),
      ['ada@x.example', '+351912345678', '+33612345678'],
    );
    assert.deepEqual(
      (await reader.list('importantDate', { where })).map(({ date }) => date),
      ['--04-12'],
    );
    assert.equal(await reader.count('sourceRecord', { where }), 3);
  });
  assert.deepEqual(countsOf(await importFiles(book.deps, [longFile])), [1403, 0, 0, 1403, 0]);
  const { undone } = await book.deps.space.undo(report.batch);
  assert.notEqual(undone, null);
  assert.deepEqual(await dump(book.deps.space), before, 'one undo takes all of it back');
});

test('a database that asks for a second try gets the same import', async () => {
  await using once = await openTestBook();
  await using twice = await openTestBook();
  const trying: Deps = {
    ...twice.deps,
    space: {
      ...twice.deps.space,
      read: (work) => twice.deps.space.read(work),
      expectLarge: () => twice.deps.space.expectLarge(),
      write: async (label, work) => {
        const again = new Error('again');
        const first = twice.deps.space.write(label, async (writer) => {
          await work(writer);
          throw again;
        });
        await assert.rejects(first, again);
        return await twice.deps.space.write(label, work);
      },
    },
  };
  const report = await importFiles(trying, [longFile]);
  assert.deepEqual(countsOf(report), countsOf(await importFiles(once.deps, [longFile])));
  assert.equal(await twice.deps.space.read((reader) => reader.count('person')), 1401);
});

test('an import tells how far it is from the first file to the last person', async () => {
  await using book = await openTestBook();
  const told = async (dryRun: boolean): Promise<readonly ImportProgress[]> => {
    const all: ImportProgress[] = [];
    await importFiles(book.deps, [longFile], { dryRun, onProgress: (progress) => all.push(progress) });
    return all;
  };
  const parts = Array.from({ length: 29 }, (_, part) => ({
    done: Math.min(1403, 50 * (part + 1)),
    total: 1403,
  }));
  const reading = { stage: 'reading', done: 0, total: 1 };
  assert.deepEqual(await told(true), [reading, ...parts.map((part) => ({ stage: 'matching', ...part }))]);
  assert.deepEqual(await told(false), [reading, ...parts.map((part) => ({ stage: 'writing', ...part }))]);
});
