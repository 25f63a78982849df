import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  columnsShownFirst,
  countsInWords,
  isReadyTable,
  issuesToCsv,
  peopleInWords,
  previewHeading,
  saidOf,
  stageInWords,
  totalsOf,
  type ImportedFile,
} from './import-view.ts';

const file = (part: Partial<ImportedFile>): ImportedFile => ({
  file: 'Connections.csv',
  kind: 'linkedin',
  reason: null,
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  leftOut: [],
  besides: [],
  issues: [],
  table: null,
  ...part,
});

const nobody = { created: 0, updated: 0, unchanged: 0 };

test('the files of an import add up', () => {
  const totals = totalsOf([
    file({ read: 10, created: 9, rejected: 1 }),
    file({ read: 4, updated: 1, unchanged: 3 }),
  ]);
  assert.deepEqual(totals, { read: 14, created: 9, updated: 1, unchanged: 3, rejected: 1 });
  assert.equal(countsInWords(totals), '9 new, 1 changed, 3 already there, 1 refused');
  assert.equal(previewHeading(totals), '9 new entries, 1 changed');
});

test('an import that would change nothing says so', () => {
  assert.equal(
    previewHeading(totalsOf([file({ read: 9, unchanged: 9 })])),
    'All of this is in your book already',
  );
  assert.equal(previewHeading(totalsOf([file({})])), 'There is nothing to import in this');
  assert.equal(countsInWords(totalsOf([])), 'nothing to read in it');
});

test('an import is about people: a profile with its skills is not nine of them', () => {
  const totals = totalsOf([file({ read: 30, created: 30 })]);
  assert.equal(
    previewHeading(totals, [], { created: 9, updated: 1, unchanged: 0 }),
    '9 new people, 1 changed',
  );
  assert.equal(peopleInWords({ created: 7, updated: 0, unchanged: 2 }), '9 people: 7 new, 2 as they were');
  assert.equal(peopleInWords(nobody), null);
});

test('a table can be written once a column says who somebody is; a guess that was let stand is said', () => {
  assert.equal(isReadyTable([{ name: 'Firm', field: 'organization' }]), false);
  assert.equal(isReadyTable([{ name: 'Mail', field: 'email' }]), true);
  const columns = [{ name: 'Wer', field: 'name', by: 'content' }] as const;
  const files = [
    file({ file: 'a.csv', table: { by: 'guess', columns, sample: [] } }),
    file({ file: 'b.csv', table: { by: 'names', columns, sample: [] } }),
    file({ file: 'c.csv', table: { by: 'names', columns, sample: [] } }),
  ];
  const changed = [{ name: 'Wer', field: 'nickname' }] as const;
  assert.deepEqual(saidOf({ files }, { 'c.csv': changed }), { 'a.csv': columns, 'c.csv': changed });
});

test('refused lines are CSV that no spreadsheet takes for a formula', () => {
  const csv = issuesToCsv([
    file({
      issues: [
        { line: 7, field: 'name', type: 'missing-name', excerpt: ',,"Engineer"' },
        { line: null, field: null, type: 'cut_off', excerpt: '=1+1' },
        { line: 9, field: 'note', type: 'too-long', excerpt: 'two\nlines' },
      ],
    }),
  ]);
  assert.equal(
    csv,
    'file,line,field,reason,excerpt\r\n' +
      'Connections.csv,7,name,missing name,",,""Engineer"""\r\n' +
      "Connections.csv,,,cut off,'=1+1\r\n" +
      'Connections.csv,9,note,too long,"two\nlines"\r\n',
  );
});

test('progress counts, with or without an end in sight', () => {
  assert.equal(stageInWords('writing', 1200, 50_000), 'Writing, 1,200 of 50,000');
  assert.equal(stageInWords('reading', 300, null), 'Reading, 300 so far');
});

test('of a wide table the columns are shown first that are read, then those in which something stands', () => {
  const columns = Array.from({ length: 300 }, (_, index) => ({
    name: `Column ${index}`,
    field: index === 250 ? ('given' as const) : ('keep' as const),
  }));
  const sample = [columns.map((_, index) => (index % 3 === 1 ? 'x' : ''))];
  const shown = columnsShownFirst({ columns, sample });
  assert.equal(shown.size, 24);
  assert.ok(shown.has(250) && shown.has(1) && !shown.has(0));
  const narrow = columnsShownFirst({ columns: columns.slice(0, 24), sample });
  assert.equal(narrow.size, 24);
});
