import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { archiveFormat } from '../../core/archive/format.ts';
import { isArchive } from './is-archive.ts';
import { readArchive } from './read-archive.ts';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const archive = (records: unknown, format: unknown = 1): string =>
  JSON.stringify({ goodturn: { format, writtenAt: 0 }, records });
const topic = (number: number, person: number): object => ({
  id: id(number),
  personId: id(person),
  name: 'ports',
});
const organization = {
  id: id(1),
  name: 'Acme',
  kind: 'company',
  url: null,
  note: null,
  industry: null,
  size: null,
};

test('one bad record is an issue, the rest goes on', () => {
  const read = readArchive(
    archive({
      organization: [organization, { ...organization, id: id(2), kind: 'ship' }, 'nonsense', null],
      setting: [{ id: 'weekAim', value: 5, more: 'dropped' }],
    }),
  );
  assert.ok(read.ok);
  assert.deepEqual(read.value.records, [
    { name: 'organization', record: organization },
    { name: 'setting', record: { id: 'weekAim', value: 5 } },
  ]);
  assert.deepEqual([read.value.read, read.value.rejected], [5, 3]);
  assert.deepEqual(
    read.value.issues.map(({ field, type }) => [field, type]),
    [
      ['organization.kind', 'unreadable-record'],
      ['organization.', 'unreadable-record'],
      ['organization.', 'unreadable-record'],
    ],
  );
});

test('a number that no record can hold is an issue, and not the end of the import', () => {
  const numbers = [0.5, 1e308, -1e308, 9_007_199_254_740_991, '5'];
  const read = readArchive(
    archive({ organization: numbers.map((size, at) => ({ ...organization, id: id(at + 2), size })) }),
  );
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.issues.map(({ field }) => field),
    numbers.map(() => 'organization.size'),
  );
});

test('a value nested deeper than anything of ours is an issue', () => {
  const value: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  const read = readArchive(archive({ setting: [{ id: 'me', value: { pet: value } }] }));
  assert.ok(read.ok);
  assert.deepEqual(
    [read.value.records, read.value.issues.map(({ field }) => field)],
    [[], ['setting.value']],
  );
});

test('what no engine keeps is taken out of ids and words alike', () => {
  const setting = { id: 'a\0b', value: ['c\0\ud800'] };
  const read = readArchive(archive({ setting: [setting] }));
  assert.ok(read.ok);
  assert.deepEqual(read.value.records, [{ name: 'setting', record: { id: 'ab', value: ['c\uFFFD'] } }]);
});

test('what belongs to nobody in the archive is refused', () => {
  const read = readArchive(archive({ topic: [topic(3, 9)] }));
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.issues.map(({ field }) => field),
    ['topic.personId'],
  );
});

test('a section that is no list, and one that is not known, are issues', () => {
  const read = readArchive(archive({ organization: {}, spells: [] }));
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.issues.map(({ field }) => field),
    ['organization', 'spells'],
  );
});

for (const [name, text] of [
  ['no JSON', '{"goodturn":'],
  ['no records', '{"goodturn":{"format":1}}'],
  ['a newer format', archive({}, archiveFormat + 1)],
  ['no format', archive({}, null)],
] as const)
  test(`refuses ${name} as a whole`, () => {
    const read = readArchive(text);
    assert.ok(!read.ok);
    assert.equal(read.error.type, 'damaged-archive');
  });

test('an archive is known by its beginning', () => {
  assert.equal(isArchive(archive({})), true);
  assert.equal(isArchive(' {\n  "goodturn" : {'), true);
  assert.equal(isArchive('{"version":1}'), false);
});

test('an archive of format 1 is read whole: what it did not know of is null', () => {
  const path = join(import.meta.dirname, '../../../fixtures/archive/format-1.json');
  const read = readArchive(readFileSync(path, 'utf8'));
  assert.ok(read.ok);
  assert.deepEqual([read.value.issues, read.value.rejected], [[], 0]);
  const person = read.value.records.find(({ name }) => name === 'person')?.record;
  assert.ok(person !== undefined && 'ending' in person);
  assert.equal(person.ending, null);
});
