import assert from 'node:assert/strict';
import test from 'node:test';
import type { PersonDraft } from '../../core/people/index.ts';
import { corpusFiles } from '../testing/corpus.ts';
import { isOutlookCsv } from './is-outlook.ts';
import { readOutlook } from '../testing/read-whole.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A made file of Outlook: rows as pairs of column and cell. */
const readCells = (...rows: readonly Readonly<Record<string, string>>[]) => {
  const header = [
    ...new Set([
      'First Name',
      'Last Name',
      'E-mail Address',
      'Mobile Phone',
      'Business Phone',
      ...rows.flatMap((row) => Object.keys(row)),
    ]),
  ];
  const lines = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
  return readOutlook(encode(lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n')));
};

const birthdays = ({ people }: ReturnType<typeof readOutlook>): readonly (string | undefined)[] =>
  people.map(({ draft }) => draft.dates[0]?.date);

const born = (Birthday: string) => ({ 'First Name': 'Ada', Birthday });

const dateCases: readonly (readonly [
  name: string,
  cells: readonly string[],
  dates: readonly (string | undefined)[],
  issue: string | undefined,
])[] = [
  [
    'a day above twelve tells the habit of the file',
    ['3/4/1970', '25/12/1980'],
    ['1970-04-03', '1980-12-25'],
    undefined,
  ],
  [
    'a month behind the day tells the other',
    ['3/4/1970', '12/25/1980'],
    ['1970-03-04', '1980-12-25'],
    undefined,
  ],
  [
    'two habits in one file decide nothing',
    ['3/4/1970', '12/25/1980', '25/12/1980'],
    [undefined, '1980-12-25', '1980-12-25'],
    'ambiguous-date',
  ],
  ['where nothing decides, nothing is guessed', ['3/4/1970'], [undefined], 'ambiguous-date'],
  ['the fourth of April is the fourth of April', ['4/4/1970'], ['1970-04-04'], undefined],
  [
    'a date with its time',
    ['3/4/1970 0:00', '12/25/1980 12:00:00 AM'],
    ['1970-03-04', '1980-12-25'],
    undefined,
  ],
  ['empty days', ['0/0/00', '0.0.00', '1/1/4501'], [undefined, undefined, undefined], undefined],
  ['what is no date', ['someday'], [undefined], 'unreadable-date'],
];

for (const [name, cells, dates, type] of dateCases)
  test(name, () => {
    const found = readCells(...cells.map(born));
    assert.deepEqual(birthdays(found), dates);
    assert.equal(found.issues[0]?.type, type);
  });

test('a date that is left out stays with the person as text', () => {
  const { people, issues } = readCells(born('3/4/1970'));
  assert.deepEqual(people[0]?.draft.unknown[0]?.value, '3/4/1970');
  assert.deepEqual(issues, [{ line: 2, field: 'Birthday', type: 'ambiguous-date', excerpt: '3/4/1970' }]);
});

test('an Exchange path is no e-mail address, said or not', () => {
  const { people, issues } = readCells({
    'First Name': 'Bo',
    'E-mail Address': '/o=Firm/cn=bo',
    'E-mail Type': '',
    'E-mail 2 Address': 'bo@example.org',
    'E-mail 2 Type': 'SMTP',
    'E-mail 3 Address': 'x',
    'E-mail 3 Type': 'EX',
  });
  assert.deepEqual(
    people[0]?.draft.contactPoints.map(({ value }) => value),
    ['bo@example.org'],
  );
  assert.deepEqual(
    issues.map(({ type, field }) => [type, field]),
    [
      ['exchange-address', 'E-mail Address'],
      ['exchange-address', 'E-mail 3 Address'],
    ],
  );
});

/** What a draft says, without its silences. */
const spoken = (draft: PersonDraft): unknown =>
  JSON.parse(
    JSON.stringify(draft, (_, value: unknown) => {
      if (value === null || value === false || value === 'given-first') return undefined;
      return Array.isArray(value) && value.length === 0 ? undefined : value;
    }),
  );

for (const { name, bytes } of corpusFiles('outlook-csv', '.csv')) {
  const [expected] = corpusFiles('outlook-csv', `${name.split('/').at(-1)}.expected.json`);
  if (/calendar/.test(name))
    test(`${name} is no list of people`, () => assert.equal(readOutlook(bytes).issues[0]?.type, 'no-header'));
  else
    test(`${name} reads as it stands beside it`, () => {
      const { kind, read, rejected, issues, people } = readOutlook(bytes);
      const found = { kind, read, rejected, issues, people: people.map(({ draft }) => spoken(draft)) };
      assert.ok(expected, 'no expected result beside it');
      assert.deepEqual(found, JSON.parse(new TextDecoder().decode(expected.bytes)));
    });
}

const at = (label: string, part: string, value: string): unknown => ({
  contactPoints: [{ kind: 'address', label, value, address: { [part]: value } }],
});

/** What Thunderbird calls its columns elsewhere than in America, and what programs that write its table call them. */
const otherNames: readonly (readonly [name: string, cell: string, said: unknown])[] = [
  ['Home County', 'Kent', at('home', 'region', 'Kent')],
  ['Home Post Code', 'CT1', at('home', 'postalCode', 'CT1')],
  ['Work County', 'Kent', at('work', 'region', 'Kent')],
  ['Work Zip', 'CT1', at('work', 'postalCode', 'CT1')],
  [
    'Organisation',
    'Mill',
    { positions: [{ organization: 'Mill', organizationKind: 'company', current: true }] },
  ],
];

for (const [name, cell, said] of otherNames)
  test(`${name} in a table of Thunderbird’s`, () => {
    const { people } = readOutlook(
      encode(`First Name,Last Name,Display Name,Primary Email,${name}\nBo,Lind,,,${cell}\n`),
    );
    assert.ok(people[0]);
    assert.deepEqual(spoken(people[0].draft), { name: { given: 'Bo', family: 'Lind' }, ...(said as object) });
  });

const headers: readonly (readonly [header: string, expected: boolean])[] = [
  ['First Name,Last Name,E-mail Address,Mobile Phone,Business Phone', true],
  ['Vorname,Nachname,E-Mail-Adresse,Mobiltelefon,Telefon geschäftlich', true],
  ['Prénom,Nom,Adresse de courrier,Téléphone (bureau)', true],
  ['First Name,Last Name,Display Name,Primary Email', true],
  ['First Name,Last Name,Display Name,Email,Secondary Email,Birth Year,Birth Month', true],
  ['First Name,Last Name,Display Name,Email', false],
  ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', false],
  ['Name,Given Name,Family Name,E-mail 1 - Value', false],
];

for (const [header, expected] of headers)
  test(`${expected ? 'knows' : 'leaves'} ${header}`, () => {
    assert.equal(isOutlookCsv(header.split(',')), expected);
  });

test('a large table is read in less than a second for a megabyte', () => {
  const line = '"Ada","Quill","ada@example.org","+44 20 7946 0001","","3/4/1970"\r\n';
  const text = `First Name,Last Name,E-mail Address,Mobile Phone,Business Phone,Birthday\r\n${line.repeat(32_000)}`;
  const before = process.cpuUsage();
  assert.equal(readOutlook(encode(text)).read, 32_000);
  const { user } = process.cpuUsage(before);
  assert.ok(user / 1e6 < text.length / 1e6, `${user / 1e6} s of work`);
});
