import assert from 'node:assert/strict';
import test from 'node:test';
import { displayName } from '../../core/people/index.ts';
import { importFiles, type ImportReport } from './import-files.ts';
import { draftsOf } from '../people/read-person-drafts.ts';
import { openTestBook, type TestBook } from '../testing/book.ts';

interface Export {
  readonly name: string;
  readonly text: string;
}

const give = (book: TestBook, ...files: readonly Export[]): Promise<ImportReport> =>
  importFiles(
    book.deps,
    files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
  );

/** Everybody as the book has them now: where they are, how they are reached, and what was said of them. */
const look = (book: TestBook) =>
  book.deps.space.read(async (reader) => {
    const people = await reader.list('person', { where: { trashedAt: null } });
    const drafts = await draftsOf(reader, people);
    return people
      .map((person, index) => {
        const draft = drafts[index];
        return [
          displayName(person),
          draft?.positions
            .filter(({ current }) => current)
            .map(({ organization, title }) => [organization, title]),
          draft?.contactPoints.map(({ value }) => value).toSorted(),
          person.note,
        ];
      })
      .toSorted(([one], [other]) => String(one).localeCompare(String(other)));
  });

const linkedIn = (name: string, company: string, ...more: readonly string[]): Export => ({
  name,
  text: [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    `Omar,Haddad,https://www.linkedin.com/in/omar-haddad,omar@${company.toLowerCase()}.example,${company},Planner,01 Mar 2024`,
    ...more,
    '',
  ].join('\n'),
});

const google = (company: string, note: string): Export => ({
  name: 'contacts.csv',
  text: [
    'First Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value',
    `Omar,Haddad,${company},Planner,${note},* myContacts,Home,omar@home.example,Work,omar@${company.toLowerCase()}.example`,
    '',
  ].join('\n'),
});

const vcard = (company: string, ...more: readonly string[]): Export => ({
  name: 'contacts.vcf',
  text: [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'UID:omar',
    'N:Haddad;Omar;;;',
    'FN:Omar Haddad',
    `ORG:${company}`,
    'TITLE:Planner',
    `EMAIL:omar@${company.toLowerCase()}.example`,
    ...more,
    'END:VCARD',
    '',
  ].join('\r\n'),
});

const lea = 'Lea,Brandt,https://www.linkedin.com/in/lea-brandt,,Acme,Chef,02 Apr 2025';

const inTurn: readonly (readonly [name: string, older: Export, newer: Export])[] = [
  ['LinkedIn, without a date', linkedIn('Connections.csv', 'Acme'), linkedIn('Connections.csv', 'Borealis')],
  [
    'LinkedIn, by the newest connection',
    linkedIn('Connections.csv', 'Acme'),
    linkedIn('Connections.csv', 'Borealis', lea),
  ],
  [
    'LinkedIn, by the name of the folder',
    linkedIn('Basic_LinkedInDataExport_03-02-2026/Connections.csv', 'Acme'),
    linkedIn('Complete_LinkedInDataExport_11-16-2026/Connections.csv', 'Borealis'),
  ],
  ['Google', google('Acme', 'met in Porto'), google('Borealis', 'met in Faro')],
  ['vCard', vcard('Acme', 'NOTE:one'), vcard('Borealis', 'NOTE:two')],
  ['vCard with REV', vcard('Acme', 'REV:2026-01-02T10:00:00Z'), vcard('Borealis', 'REV:20260302T100000Z')],
];

for (const [name, older, newer] of inTurn)
  test(`two exports in turn, ${name}: what the newer one says stays, and nobody moves twice`, async () => {
    await using book = await openTestBook();
    await give(book, older);
    const first = await give(book, newer);
    assert.deepEqual(
      first.jobChanges.map(({ from, to }) => [from, to]),
      [['Planner, Acme', 'Planner, Borealis']],
    );
    const expected = await look(book);
    for (const file of [older, newer, older]) {
      const report = await give(book, file);
      assert.deepEqual(report.jobChanges, []);
      assert.equal(report.people.updated, 0);
      assert.deepEqual(await look(book), expected);
    }
    const again = await give(book, older);
    assert.equal(again.batch, null);
    assert.deepEqual(
      again.files.flatMap(({ issues }) => issues.map(({ type }) => type)),
      ['older-word'],
      'and that is said',
    );
  });

for (const [name, older, newer] of inTurn.slice(1, 3))
  test(`the newer export first, ${name}: the older one changes nobody`, async () => {
    await using book = await openTestBook();
    await give(book, newer);
    const expected = await look(book);
    const report = await give(book, older);
    assert.deepEqual([report.jobChanges, report.people.updated], [[], 0]);
    assert.deepEqual(await look(book), expected);
  });

test('somebody who went back to where they were is heard where the export says that it is newer', async () => {
  await using book = await openTestBook();
  const of = (day: string, company: string): Export =>
    linkedIn(`Basic_LinkedInDataExport_${day}/Connections.csv`, company);
  await give(book, of('01-05-2026', 'Acme'));
  await give(book, of('05-05-2026', 'Borealis'));
  const back = await give(book, of('11-05-2026', 'Acme'));
  assert.equal(back.jobChanges.length, 1);
  assert.deepEqual((await look(book))[0]?.[1], [['Acme', 'Planner']]);
});

test('an import that was undone may be said again', async () => {
  await using book = await openTestBook();
  await give(book, linkedIn('Connections.csv', 'Acme'));
  const { batch } = await give(book, linkedIn('Connections.csv', 'Borealis', lea));
  await book.deps.space.undo(batch);
  const again = await give(book, linkedIn('Connections.csv', 'Borealis', lea));
  assert.equal(again.jobChanges.length, 1);
  assert.equal(again.people.created, 1);
});

test('what the user said stays through exports in turn', async () => {
  await using book = await openTestBook();
  await give(book, google('Acme', 'met in Porto'));
  await give(book, google('Borealis', 'met in Faro'));
  await book.deps.space.write({ action: 'edit', summary: 'by hand' }, async (writer) => {
    const [person] = await writer.list('person');
    assert.ok(person);
    await writer.put('person', { ...person, note: 'mine' });
  });
  for (const file of [google('Acme', 'met in Porto'), google('Borealis', 'met in Faro')]) {
    await give(book, file);
    assert.equal((await look(book))[0]?.[3], 'mine');
  }
});

test('cards without keys that two programs wrote are two sources, however often each of them says more', async () => {
  await using book = await openTestBook();
  const cards = (program: string | null, ...lines: readonly string[]): Export => ({
    name: 'contacts.vcf',
    text: [
      'BEGIN:VCARD',
      'VERSION:3.0',
      ...(program === null ? [] : [`PRODID:-//Apple Inc.//iPhone OS ${program}//EN`]),
      'N:Haddad;Omar;;;',
      'EMAIL:omar@home.example',
      ...lines,
      'END:VCARD',
      '',
    ].join('\r\n'),
  });
  const points = async () => (await look(book))[0]?.[2];
  await give(book, cards('17.1', 'TEL:+351912000001'));
  await give(book, cards(null, 'TEL:+351912000002', 'NOTE:from the tablet'));
  assert.deepEqual(await points(), ['+351912000001', '+351912000002', 'omar@home.example']);
  const newer = cards('18.0.1', 'TEL:+351912000003');
  await give(book, newer);
  assert.deepEqual(await points(), ['+351912000002', '+351912000003', 'omar@home.example']);
  await give(book, cards('18.0.1', 'TEL:+351912000003', 'NOTE:from the phone'));
  await give(book, cards(null, 'TEL:+351912000003', 'NOTE:from home'));
  assert.deepEqual(
    [await points(), (await look(book))[0]?.[3]],
    [['+351912000003', 'omar@home.example'], 'from home\n\nfrom the phone'],
    'also where both say the same to be known by',
  );
  assert.equal((await give(book, cards('18.0.1', 'TEL:+351912000003', 'NOTE:from the phone'))).batch, null);
});

test('a card that is but a name is of one person, whichever programs wrote it, in turn or at once', async () => {
  const card = (program: string | null, ...lines: readonly string[]): Export => ({
    name: `${program}.vcf`,
    text: [
      'BEGIN:VCARD',
      'VERSION:3.0',
      ...(program === null ? [] : [`PRODID:-//Apple Inc.//${program}//EN`]),
      'N:Haddad;Omar;;;',
      ...lines,
      'END:VCARD',
      '',
    ].join('\r\n'),
  });
  for (const lines of [[], ['BDAY:1980-01-02'], ['NOTE:from school']])
    for (const program of ['iPhone OS 17.1', null]) {
      const both = [card(program, ...lines), card('macOS 14.1', ...lines)];
      await using inTurn = await openTestBook();
      for (const one of both) await give(inTurn, one);
      assert.equal((await look(inTurn)).length, 1);
      await using atOnce = await openTestBook();
      await give(atOnce, ...both);
      assert.equal((await look(atOnce)).length, 1);
    }
});

test('a place of which another source told the end is left by the one that told of it first, without a move', async () => {
  await using book = await openTestBook();
  await give(book, linkedIn('Connections.csv', 'Acme'));
  await give(book, vcard('Borealis', 'EMAIL:omar@acme.example'));
  const report = await give(book, linkedIn('Connections.csv', 'Borealis'));
  assert.deepEqual(report.jobChanges, []);
  assert.deepEqual((await look(book))[0]?.[1], [['Borealis', 'Planner']]);
});
