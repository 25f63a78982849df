import assert from 'node:assert/strict';
import test from 'node:test';
import { importFiles, type ImportReport } from './import-files.ts';
import { openTestBook, type TestBook } from '../testing/book.ts';

interface Told {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly organization?: string;
  readonly birthday?: string;
  readonly uid?: string;
}

/** A vCard 4.0; the name as `Family;Given;;;Suffix`. */
const card = ({ name = '', email, phone, url, organization, birthday, uid }: Told): string =>
  [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `N:${name}`,
    ...(email === undefined ? [] : [`EMAIL:${email}`]),
    ...(phone === undefined ? [] : [`TEL:${phone}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...(organization === undefined ? [] : [`ORG:${organization}`]),
    ...(birthday === undefined ? [] : [`BDAY:${birthday}`]),
    ...(uid === undefined ? [] : [`UID:${uid}`]),
    'END:VCARD',
    '',
  ].join('\r\n');

const importText = (book: TestBook, name: string, text: string): Promise<ImportReport> =>
  importFiles(book.deps, [{ name, bytes: new TextEncoder().encode(text) }]);

const importCards = (book: TestBook, ...cards: readonly Told[]): Promise<ImportReport> =>
  importFiles(book.deps, [{ name: 'a.vcf', bytes: new TextEncoder().encode(cards.map(card).join('')) }]);

const countPeople = (book: TestBook): Promise<number> =>
  book.deps.space.read((reader) => reader.count('person'));

const ada = 'Quill;Ada;;;';

/** What the book has, what comes, how many people there are then, and whether the pair is listed. */
const cases: readonly (readonly [rule: string, has: Told, comes: Told, people: number, listed: boolean])[] = [
  ['e-mail and name', { name: ada, email: 'a@x.example' }, { name: ada, email: 'A@X.example' }, 1, false],
  [
    'e-mail and a short form of the name',
    { name: 'Stone;Robert;;;', email: 'b@x.example' },
    { name: 'Stone;Bob;;;', email: 'b@x.example' },
    1,
    false,
  ],
  ['e-mail alone, no name', { name: ada, email: 'a@x.example' }, { email: 'a@x.example' }, 1, false],
  [
    'phone in two spellings and name',
    { name: ada, phone: '+351 912 345 678' },
    { name: ada, phone: '00351912345678' },
    1,
    false,
  ],
  [
    'a phone with its country and without, and name',
    { name: ada, phone: '+49 170 1234567' },
    { name: ada, phone: '0170 / 123 45 67' },
    1,
    false,
  ],
  [
    'a phone with its country and without, another name',
    { name: ada, phone: '+49 170 1234567' },
    { name: 'Mori;Ken;;;', phone: '0170 1234567' },
    2,
    false,
  ],
  [
    'one name at one organization, a number with its country and without',
    { name: ada, organization: 'Acme', phone: '+33 6 12 34 56 78' },
    { name: ada, organization: 'Acme', phone: '06 12 34 56 78' },
    1,
    false,
  ],
  [
    'a profile’s address',
    { name: ada, url: 'https://www.linkedin.com/in/ada-quill' },
    { name: 'Quill-Byron;Ada;;;', url: 'https://de.linkedin.com/in/Ada-Quill/' },
    1,
    false,
  ],
  [
    'name in the other order and organization',
    { name: ada, organization: 'Acme' },
    { name: 'Ada;Quill;;;', organization: 'ACME Inc.' },
    1,
    false,
  ],
  [
    'one name at one organization, a mailbox each',
    { name: ada, organization: 'Acme', email: 'ada@x.example' },
    { name: ada, organization: 'Acme', email: 'aq77@y.example' },
    2,
    true,
  ],
  [
    'a mailbox and name, at one organization',
    { name: ada, organization: 'Acme', email: 'ada@x.example' },
    { name: ada, organization: 'Acme', phone: '+351 912 345 678' },
    1,
    false,
  ],
  [
    'a mailbox and name, another number and another organization',
    { name: ada, email: 'a@x.example', phone: '+351 912 345 678', organization: 'Acme' },
    { name: ada, email: 'a@x.example', phone: '+351 912 345 999', organization: 'Borealis' },
    2,
    true,
  ],
  [
    'a mailbox, a birthday and name, another number and another organization',
    {
      name: ada,
      email: 'a@x.example',
      phone: '+351 912 345 678',
      organization: 'Acme',
      birthday: '19800102',
    },
    {
      name: ada,
      email: 'a@x.example',
      phone: '+351 912 345 999',
      organization: 'Borealis',
      birthday: '19800102',
    },
    1,
    false,
  ],
  ['a name alone is not enough', { name: ada }, { name: ada, organization: 'Acme' }, 2, true],
  [
    'one name, two organizations',
    { name: ada, organization: 'Acme' },
    { name: ada, organization: 'Borealis' },
    2,
    true,
  ],
  [
    'father and son at one address',
    { name: 'Smith;John;;;Sr.', email: 's@x.example' },
    { name: 'Smith;John;;;Jr.', email: 's@x.example' },
    2,
    false,
  ],
  [
    'father and son told apart by their birthdays',
    { name: 'Smith;John;;;', email: 's@x.example', birthday: '19500102' },
    { name: 'Smith;John;;;', email: 's@x.example', birthday: '19800304' },
    2,
    false,
  ],
  [
    'a couple with one mailbox',
    { name: 'Smith;Maria;;;', email: 's@x.example' },
    { name: 'Smith;Mario;;;', email: 's@x.example' },
    2,
    true,
  ],
  [
    'an initial at a family’s mailbox',
    { name: 'Smith;Maria;;;', email: 's@x.example' },
    { name: 'Smith;M.;;;', email: 's@x.example' },
    2,
    true,
  ],
  [
    'an office line',
    { name: ada, phone: '+351 21 000 0000' },
    { name: 'Sandbox;Joel;;;', phone: '+351 21 000 0000' },
    2,
    false,
  ],
  [
    'an office line without a name',
    { name: ada, phone: '+351 21 000 0000' },
    { phone: '+351 21 000 0000' },
    2,
    false,
  ],
  [
    'a company’s homepage',
    { name: ada, url: 'https://acme.example' },
    { name: 'Sandbox;Joel;;;', url: 'https://acme.example' },
    2,
    false,
  ],
  [
    'two LinkedIn profiles, one name and mailbox',
    { name: ada, email: 'a@x.example', url: 'https://linkedin.com/in/ada-1' },
    { name: ada, email: 'a@x.example', url: 'https://linkedin.com/in/ada-2' },
    2,
    true,
  ],
  [
    'two lasting keys of one source, one name and organization',
    { name: ada, organization: 'Acme', uid: 'u1' },
    { name: ada, organization: 'Acme', uid: 'u2' },
    2,
    true,
  ],
];
for (const [rule, has, comes, people, listed] of cases) {
  test(`${rule}: ${people === 1 ? 'one person' : `two people, ${listed ? 'listed' : 'not listed'}`}`, async () => {
    await using book = await openTestBook();
    await importCards(book, has);
    const report = await importCards(book, comes);
    assert.equal(await countPeople(book), people);
    assert.equal(report.possibleDuplicates.length, listed ? 1 : 0);
    assert.equal((await importCards(book, comes)).batch, null);
  });
  test(`${rule}: the same within one file`, async () => {
    await using book = await openTestBook();
    const report = await importCards(book, has, comes);
    assert.equal(await countPeople(book), people);
    assert.equal(report.possibleDuplicates.length, listed ? 1 : 0);
    assert.equal((await importCards(book, has, comes)).batch, null);
  });
}

test('a source’s own key finds the person under a new name and address', async () => {
  await using book = await openTestBook();
  await importCards(book, { name: ada, email: 'a@x.example', uid: 'u1' });
  const report = await importCards(book, { name: 'Byron;Ada;;;', email: 'b@y.example', uid: 'u1' });
  assert.equal(report.files[0]?.updated, 1);
  const { person, points } = await book.deps.space.read(async (reader) => ({
    person: (await reader.list('person'))[0],
    points: await reader.list('contactPoint'),
  }));
  assert.equal(person?.family, 'Byron');
  assert.deepEqual(
    points.map(({ value }) => value),
    ['b@y.example'],
  );
});

test('a contact without a key is known again when something is added to it', async () => {
  await using book = await openTestBook();
  await importCards(book, { name: ada, email: 'a@x.example' });
  const report = await importCards(book, { name: ada, email: 'a@x.example', phone: '+351 912 345 678' });
  assert.deepEqual([report.files[0]?.created, report.files[0]?.updated], [0, 1]);
  assert.equal(await book.deps.space.read((reader) => reader.count('sourceRecord')), 1);
});

test('two entries that fit equally well leave a third apart, and name both', async () => {
  await using book = await openTestBook();
  await importCards(
    book,
    { name: ada, organization: 'Acme', uid: 'u1' },
    { name: ada, organization: 'Acme', uid: 'u2' },
  );
  const report = await importCards(book, { name: ada, organization: 'Acme' });
  assert.equal(await countPeople(book), 3);
  assert.equal(report.possibleDuplicates.length, 2);
  const [pair] = report.possibleDuplicates;
  assert.deepEqual([pair?.a.name, pair?.b.name, pair?.score], ['Ada Quill', 'Ada Quill', 85]);
  assert.deepEqual(pair?.reasons, ['the same name', 'the same organization']);
});

test('a source without keys means whom it meant, also after another file of it told of them', async () => {
  await using book = await openTestBook();
  const told: Told = { name: ada, email: 'a@x.example' };
  // Two whom only their birthdays tell apart, so that a third of that name and address stands by itself.
  await importCards(
    book,
    { ...told, birthday: '19500102', uid: 'u1' },
    { ...told, birthday: '19800304', uid: 'u2' },
  );
  await importCards(book, told);
  assert.equal(await countPeople(book), 3);
  const other: Told = { ...told, phone: '+351 912 345 678' };
  for (const again of [other, told, other, told]) await importCards(book, again);
  assert.equal(await countPeople(book), 3);
});

test('organizations are one by folded name', async () => {
  await using book = await openTestBook();
  await importCards(
    book,
    { name: ada, organization: 'Société X' },
    { name: 'Sandbox;Joel;;;', organization: 'SOCIETE X' },
  );
  assert.equal(await book.deps.space.read((reader) => reader.count('organization')), 1);
});

test('a father and his son of one name keep apart with one line at home, and a mailbox and a number each', async () => {
  const person = (uid: string, email: string, mobile: string): string =>
    `BEGIN:VCARD\nVERSION:3.0\nUID:${uid}\nN:Stone;Robert;;;\nEMAIL:${email}\nTEL:+1 212 555 0100\nTEL:${mobile}\nEND:VCARD\n`;
  await using book = await openTestBook();
  const father = person('father', 'old@x.example', '+1 212 555 0111');
  const report = await importText(
    book,
    'a.vcf',
    father + person('son', 'young@x.example', '+1 212 555 0122'),
  );
  assert.equal(await countPeople(book), 2);
  assert.equal(report.possibleDuplicates.length, 1);
});

test('a connection of LinkedIn is known by its name and day where an older or a newer file leaves the profile out', async () => {
  const old =
    'First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Quill,,Acme,Clerk,12 Mar 2024\n';
  const recent =
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
    'Ken,Mori,https://www.linkedin.com/in/ken,,,,1 Jun 2024\n' +
    'Ada,Quill,https://www.linkedin.com/in/ada,,Borealis,Lead,12 Mar 2024\n';
  await using book = await openTestBook();
  await importText(book, 'Connections.csv', old);
  const report = await importText(book, 'Connections.csv', recent);
  assert.equal(await countPeople(book), 2);
  assert.deepEqual(
    report.jobChanges.map(({ from, to }) => [from, to]),
    [['Clerk, Acme', 'Lead, Borealis']],
  );
  for (const text of [recent, old, old, recent])
    assert.equal((await importText(book, 'Connections.csv', text)).batch, null);
  assert.equal(await countPeople(book), 2);
});

test('two connections of one name and day in one file are two', async () => {
  await using book = await openTestBook();
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  const rows =
    'Ada,Quill,,,Acme,Clerk,12 Mar 2024\nAda,Quill,https://www.linkedin.com/in/ada,,Borealis,Lead,12 Mar 2024\n';
  await importText(book, 'Connections.csv', header + rows);
  assert.equal(await countPeople(book), 2);
});

test('whoever has the name and two mailboxes of somebody is that one, with another number and at another place too', async () => {
  const cardOf = (phone: string, organization: string): string =>
    `BEGIN:VCARD\nVERSION:3.0\nN:Quill;Ada;;;\nEMAIL:a@x.example\nEMAIL:ada@y.example\nTEL:${phone}\nORG:${organization}\nEND:VCARD\n`;
  await using book = await openTestBook();
  await importText(book, 'a.vcf', cardOf('+351 912 345 678', 'Acme'));
  await importText(book, 'b.vcf', cardOf('+351 912 345 999', 'Borealis'));
  assert.equal(await countPeople(book), 1);
});
