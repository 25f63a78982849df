import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { importFiles, type ImportReport } from './import-files.ts';
import { openTestBook } from '../testing/book.ts';
import { dump } from '../testing/whole-book.ts';

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Few names, places and addresses, so that every kind of meeting and clash comes up. */
const row = fc.record({
  given: fc.constantFrom('Ada', 'ada', 'Robert', 'Bob', 'Élodie', 'A.', '', '王'),
  family: fc.constantFrom('Quill', 'Stone', 'Quill, PhD', '', '小明'),
  url: fc.constantFrom(
    '',
    '',
    'https://www.linkedin.com/in/a',
    'https://linkedin.com/in/A/',
    'https://www.linkedin.com/in/b',
  ),
  email: fc.constantFrom('', '', 'a@x.example', 'b@x.example', 'nonsense'),
  company: fc.constantFrom('', 'Acme', 'ACME, Inc.', 'Borealis'),
  position: fc.constantFrom('', 'Clerk', 'Lead'),
  date: fc.constantFrom('12 Mar 2024', '7-Feb-22', '', 'never'),
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

const csv = (rows: readonly Row[]) => ({
  name: 'Connections.csv',
  bytes: new TextEncoder().encode(
    [
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      ...rows.map(({ given, family, url, email, company, position, date }) =>
        [given, family, url, email, company, position, date].map(cell).join(','),
      ),
    ].join('\n'),
  ),
});

const vcf = (rows: readonly Row[]) => ({
  name: 'contacts.vcf',
  bytes: new TextEncoder().encode(
    rows
      .map(({ given, family, url, email, company, position }) =>
        [
          'BEGIN:VCARD',
          'VERSION:4.0',
          `N:${family.replace(',', '\\,')};${given};;;`,
          ...(email === '' ? [] : [`EMAIL:${email}`]),
          ...(url === '' ? [] : [`URL:${url}`]),
          ...(company === '' ? [] : [`ORG:${company.replace(',', '\\,')}`]),
          ...(position === '' ? [] : [`TITLE:${position}`]),
          'END:VCARD',
          '',
        ].join('\r\n'),
      )
      .join(''),
  ),
});

const file = fc.oneof(fc.array(row, { maxLength: 8 }).map(csv), fc.array(row, { maxLength: 8 }).map(vcf));

const assertReconciled = ({ files }: ImportReport): void => {
  for (const { read, created, updated, unchanged, rejected } of files)
    assert.equal(read, created + updated + unchanged + rejected);
};

test('any files: a dry run tells what then happens, once more changes nothing, undo brings the book back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 2 }), file, async (first, second) => {
      await using book = await openTestBook();
      await importFiles(book.deps, first);
      const before = await dump(book.deps.space);
      const dry = await importFiles(book.deps, [second], { dryRun: true });
      assert.deepEqual(await dump(book.deps.space), before);
      const real = await importFiles(book.deps, [second]);
      assert.deepEqual(real.files, dry.files);
      assert.equal(real.possibleDuplicates.length, dry.possibleDuplicates.length);
      assertReconciled(real);
      const after = await dump(book.deps.space);
      const again = await importFiles(book.deps, [second]);
      assert.equal(again.batch, null);
      assert.deepEqual(await dump(book.deps.space), after);
      if (real.batch !== null) await book.deps.space.undo(real.batch);
      assert.deepEqual(await dump(book.deps.space), before);
    }),
    { numRuns: 30 },
  );
});

test('profile addresses are one person each, in whatever order two files come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), fc.array(row, { maxLength: 6 }), async (one, other) => {
      const profiles = async (files: readonly ReturnType<typeof csv>[]): Promise<readonly string[]> => {
        await using book = await openTestBook();
        for (const each of files) await importFiles(book.deps, [each]);
        const points = await book.deps.space.read((reader) =>
          reader.list('contactPoint', { where: { kind: 'url' } }),
        );
        assert.equal(new Set(points.map(({ key }) => key)).size, points.length);
        return points.flatMap(({ key }) => key ?? []).toSorted();
      };
      assert.deepEqual(await profiles([csv(one), csv(other)]), await profiles([csv(other), csv(one)]));
    }),
    { numRuns: 20 },
  );
});
