import assert from 'node:assert/strict';
import test from 'node:test';
import type { PersonDraft } from '../../core/people/index.ts';
import { corpusFiles } from '../testing/corpus.ts';
import { isOutlookCsv } from '../outlook/is-outlook.ts';
import { isGoogleCsv } from './is-google.ts';
import { readOutlook, readGoogle } from '../testing/read-whole.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const fixture = (name: string): Uint8Array => {
  const file = corpusFiles('google-csv', name)[0];
  assert.ok(file);
  return file.bytes;
};

const drafts = (bytes: Uint8Array): readonly PersonDraft[] =>
  readGoogle(bytes).people.map(({ draft }) => draft);

/** A made file: one row under a header, as pairs of column and cell. */
const readCells = (...cells: readonly (readonly [column: string, cell: string])[]): PersonDraft => {
  const all = [['Given Name', 'Ada'], ['Family Name', 'Q'], ['Group Membership', ''], ...cells] as const;
  const line = (index: 0 | 1): string =>
    all.map((pair) => `"${pair[index].replaceAll('"', '""')}"`).join(',');
  const [draft] = drafts(encode(`${line(0)}\r\n${line(1)}\r\n`));
  assert.ok(draft);
  return draft;
};

test('the old and the new generation tell the same', () => {
  const [old] = drafts(fixture('google-old-2011-2024.csv'));
  const [recent] = drafts(fixture('google-new-2024.csv'));
  assert.ok(old && recent);
  for (const ada of [old, recent]) {
    assert.deepEqual([ada.name.given, ada.name.family, ada.name.nickname], ['Ada', 'Quill', 'Countess']);
    assert.deepEqual(ada.dates, [
      { kind: 'birthday', label: null, date: '--12-10' },
      { kind: 'anniversary', label: null, date: '1835-07-08' },
    ]);
    assert.deepEqual(ada.groups, ['Friends', 'Ski club']);
    assert.deepEqual(ada.relations, [{ kind: 'related', label: 'spouse', name: 'William' }]);
    assert.equal(ada.positions[0]?.organization, 'Analytical Engines, Inc.');
    assert.equal(ada.note, 'Met at PyCon, "keynote"\nlikes tea');
    const points = ada.contactPoints.map(({ kind, label, preferred, value }) => [
      kind,
      label,
      preferred,
      value,
    ]);
    assert.deepEqual(points[0], ['email', 'work', true, 'ada@work.example']);
    assert.ok(points.some((point) => point.join() === 'phone,cell,false,00351912345679'));
    assert.ok(
      ada.unknown.some(
        ({ name, parameters }) => name === 'X-GOOGLE-CUSTOM-FIELD' && parameters[0]?.[1] === 'Coffee',
      ),
    );
  }
  assert.equal(old.name.formatted, 'Ada B. Quill');
  assert.equal(recent.photo, 'https://lh3.googleusercontent.com/contacts/x');
});

test('an address of the web that was escaped reads as it is opened', () => {
  const draft = readCells(['Website 1 - Type', 'Blog'], ['Website 1 - Value', 'http\\://ada.example/a\\,b']);
  assert.deepEqual(
    draft.contactPoints.map(({ value, label }) => [value, label]),
    [['http://ada.example/a,b', 'blog']],
  );
});

test('the same file as UTF-16 is the same people', () => {
  const bytes = fixture('google-old-2011-2024.csv');
  const text = `\uFEFF${new TextDecoder().decode(bytes)}`;
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const wide = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
  assert.deepEqual(readGoogle(wide), readGoogle(bytes));
});

test('rows with an address alone are people; lines are those of the file', () => {
  const { people, read, rejected } = readGoogle(fixture('google-new-2024.csv'));
  assert.deepEqual([read, rejected, people.map(({ line }) => line)], [3, 0, [2, 7, 8]]);
  assert.equal(people[1]?.draft.contactPoints[0]?.value, 'only.mail@example.com');
});

test('a file of which somebody left a few columns is read by them', () => {
  const [draft] = drafts(
    encode('Name,E-mail 1 - Label,E-mail 1 - Value\nAda Quill,* Work,ada@x.example ::: a@x.example\n'),
  );
  assert.deepEqual([draft?.name.given, draft?.name.family], ['Ada', 'Quill']);
  assert.deepEqual(
    draft?.contactPoints.map(({ label, preferred, value }) => [label, preferred, value]),
    [
      ['work', true, 'ada@x.example'],
      ['work', false, 'a@x.example'],
    ],
  );
});

test('"Outlook CSV" as Google writes it is read by its columns, month first', () => {
  const { kind, people } = readOutlook(fixture('google-as-outlook-csv.csv'));
  assert.equal(kind, 'outlook');
  assert.equal(people[0]?.draft.dates[0]?.date, '1815-12-10');
  assert.equal(people[0]?.draft.contactPoints[2]?.value, 'Rua 1, Lisboa');
});

test('several values in cells that belong together stay together', () => {
  const draft = readCells(
    ['Organization 1 - Name', 'A ::: B'],
    ['Organization 1 - Title', 'a ::: b'],
    ['Address 1 - Type', '* Home'],
    ['Address 1 - Street', 'Rua 1 ::: Rua 2'],
    ['Address 1 - City', 'Lisboa ::: Porto'],
    ['IM 1 - Service', 'Google Talk'],
    ['IM 1 - Value', 'ada'],
  );
  assert.deepEqual(
    draft.positions.map(({ organization, title }) => [organization, title]),
    [
      ['A', 'a'],
      ['B', 'b'],
    ],
  );
  assert.deepEqual(
    draft.contactPoints.map(({ value, label, preferred, service }) => [value, label, preferred, service]),
    [
      ['ada', null, false, 'googletalk'],
      ['Rua 1, Lisboa', 'home', true, null],
      ['Rua 2, Porto', 'home', false, null],
    ],
  );
});

test('what has no field is kept by its column, unreadable dates are told as well', () => {
  const draft = readCells(['Occupation', 'Countess; retired'], ['Billing Information', 'none']);
  assert.deepEqual(
    draft.unknown.map(({ name, value }) => [name, value]),
    [
      ['X-GOOGLE-OCCUPATION', 'Countess\\; retired'],
      ['X-GOOGLE-BILLING-INFORMATION', 'none'],
    ],
  );
  const { issues, people } = readGoogle(
    encode('Given Name,Family Name,Group Membership,Birthday\nAda,Q,,someday\n'),
  );
  assert.deepEqual(issues, [{ line: 2, field: 'Birthday', type: 'unreadable-date', excerpt: 'someday' }]);
  assert.equal(people[0]?.draft.unknown[0]?.value, 'someday');
});

test('a row without a name is refused with its line, a broken one costs itself alone', () => {
  const file =
    'Given Name,Family Name,Group Membership,Notes\n,,,only a note\nAda,Q,,x,more\nBob,"B,,\nCy,C,,\n';
  const { people, read, rejected, issues } = readGoogle(encode(file));
  assert.deepEqual(
    [read, rejected, people.map(({ draft }) => draft.name.given)],
    [4, 1, ['Ada', 'Bob', 'Cy']],
  );
  assert.deepEqual(
    issues.map(({ line, type }) => [line, type]),
    [
      [2, 'no-name'],
      [3, 'extra-cells'],
      [4, 'broken-quote'],
    ],
  );
});

test('what is no table of people is said, not thrown', () => {
  for (const bytes of [new Uint8Array(), encode('hello'), encode('a,b\n1,2\n'), new Uint8Array(1000)])
    assert.deepEqual(
      readGoogle(bytes).issues.map(({ type }) => type),
      ['no-header'],
    );
});

const headers: readonly (readonly [header: string, expected: boolean])[] = [
  ['Name,Given Name,Additional Name,Family Name,Group Membership', true],
  ['First Name,Middle Name,Last Name,Labels,Phone 1 - Label,Phone 1 - Value', true],
  ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', false],
  ['First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email', false],
  ['Name,E-mail 1 - Label,E-mail 1 - Value', true],
  ['Name,E-mail 1,Phone 1', false],
  ['FirstName,MiddleName,LastName,Emails,PhoneNumbers', false],
  ['Subject,Start Date,Start Time', false],
];

for (const [header, expected] of headers)
  test(`${expected ? 'knows' : 'leaves'} ${header}`, () => {
    assert.equal(isGoogleCsv(header.split(',')), expected);
  });

for (const { name, bytes } of corpusFiles('google-csv', '.csv'))
  test(`no cell of ${name} can go unnoticed`, () => {
    const text = new TextDecoder().decode(bytes);
    const read = isOutlookCsv(text.split('\r\n')[0]?.split(',') ?? []) ? readOutlook : readGoogle;
    const before = JSON.stringify(read(bytes));
    const body = text.indexOf('\n') + 1;
    let changed = 0;
    for (const match of text.slice(body).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = body + match.index;
      // The text of a whole address is heard where its parts do not say it.
      if (/^(?:Rua|Lisboa|PT|1|1000|001)$/.test(match[0])) continue;
      const after = `${text.slice(0, at)}${match[0]}x${text.slice(at + match[0].length)}`;
      assert.notEqual(JSON.stringify(read(encode(after))), before, match[0]);
      changed += 1;
    }
    assert.ok(changed > 0);
  });

test('a cell of spaces without end is read in its time', () => {
  const spaces = ' '.repeat(100_000);
  const text = `Given Name,Family Name,Address 1 - Street,Address 1 - City,E-mail 1 - Value\nAda,Quill,1${spaces}Mill Lane,Norden${spaces}x,\n`;
  const before = process.threadCpuUsage();
  assert.equal(readGoogle(new TextEncoder().encode(text)).people.length, 1);
  const { user } = process.threadCpuUsage(before);
  assert.ok(user < 500_000, `${user / 1e6} s`);
});

test('a cell of two hundred thousand values is read', () => {
  const draft = readCells(['Custom Field 1 - Type', 'L'], ['Custom Field 1 - Value', 'a:::'.repeat(200_000)]);
  assert.equal(draft.unknown.length, 1000);
  assert.equal(draft.unknown.at(-1)?.value.length, 'a:::'.repeat(199_001).length);
});
