import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePartialDate } from '../../core/dates/index.ts';
import type { Writer } from '../../store/space.ts';
import { importFiles, type ImportReport } from './import-files.ts';
import { readDetails } from './load-people.ts';
import { openTestBook, type TestBook } from '../testing/book.ts';

const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:4.0', 'UID:u1', 'N:Quill;Ada;;;', ...lines, 'END:VCARD', ''].join('\r\n');

const importCard = (book: TestBook, ...lines: readonly string[]): Promise<ImportReport> =>
  importFiles(book.deps, [{ name: 'a.vcf', bytes: new TextEncoder().encode(card(...lines)) }]);

const edit = (book: TestBook, work: (writer: Writer) => Promise<void>): Promise<unknown> =>
  book.deps.space.write({ action: 'edit', summary: 'by hand' }, work);

const look = (book: TestBook) =>
  book.deps.space.read(async (reader) => {
    const organizations = new Map((await reader.list('organization')).map(({ id, name }) => [id, name]));
    const [person] = await reader.list('person');
    return {
      person,
      points: (await reader.list('contactPoint', { order: [['rank', 'up']] })).map(({ value }) => value),
      dates: (await reader.list('importantDate')).map(({ date }) => date),
      groups: (await reader.list('membership')).map(({ group }) => group),
      positions: (await reader.list('position')).map(
        ({ title, organizationId, current, ended }) =>
          `${title} at ${organizationId === null ? 'nowhere' : organizations.get(organizationId)}${current ? '' : ` until ${ended}`}`,
      ),
    };
  });

const detailsOf = (book: TestBook) =>
  book.deps.space.read(async (reader) => {
    const people = await reader.list('person');
    const [details, ...others] = await readDetails(
      reader,
      people.map(({ id }) => id),
    );
    assert.ok(details);
    assert.deepEqual(others, []);
    return details;
  });

const changePerson = (book: TestBook, change: { readonly note?: string | null; readonly given?: string }) =>
  edit(book, async (writer) => {
    const [person] = await writer.list('person');
    assert.ok(person);
    await writer.put('person', { ...person, ...change });
  });

test('what only the source changed is brought up to date', async () => {
  await using book = await openTestBook();
  await importCard(book, 'NOTE:one', 'EMAIL:a@x.example', 'BDAY:19800102', 'CATEGORIES:ski');
  const report = await importCard(book, 'NOTE:two', 'EMAIL:b@x.example', 'BDAY:19800103', 'CATEGORIES:chess');
  assert.equal(report.files[0]?.updated, 1);
  const now = await look(book);
  assert.equal(now.person?.note, 'two');
  assert.deepEqual([now.points, now.dates, now.groups], [['b@x.example'], ['1980-01-03'], ['chess']]);
});

test('what the user typed stays, whatever the source says', async () => {
  await using book = await openTestBook();
  await importCard(book, 'NOTE:one', 'EMAIL:a@x.example');
  await changePerson(book, { note: 'mine', given: 'Adele' });
  const report = await importCard(book, 'NOTE:two', 'EMAIL:a@x.example');
  const now = await look(book);
  assert.deepEqual([now.person?.note, now.person?.given], ['mine', 'Adele']);
  assert.equal(report.files[0]?.unchanged, 1);
  assert.equal((await importCard(book, 'NOTE:two', 'EMAIL:a@x.example')).batch, null);
});

test('what the user added or deleted stays so', async () => {
  await using book = await openTestBook();
  await importCard(book, 'EMAIL:a@x.example', 'EMAIL:b@x.example');
  await edit(book, async (writer) => {
    const [first] = await writer.list('contactPoint', { order: [['rank', 'up']] });
    assert.ok(first);
    await writer.remove('contactPoint', first.id);
    await writer.put('contactPoint', {
      ...first,
      id: book.deps.ids.next<'ContactPointId'>(),
      value: 'mine@x.example',
      key: 'email:mine@x.example',
    });
  });
  await importCard(book, 'EMAIL:a@x.example', 'EMAIL:c@x.example');
  assert.deepEqual((await look(book)).points.toSorted(), ['c@x.example', 'mine@x.example']);
});

test('silence takes nothing back', async () => {
  await using book = await openTestBook();
  await importCard(book, 'NOTE:one', 'EMAIL:a@x.example', 'BDAY:19800102', 'ORG:Acme', 'TITLE:Clerk');
  const before = await look(book);
  const report = await importCard(book);
  assert.equal(report.files[0]?.unchanged, 1);
  assert.deepEqual(await look(book), before);
  assert.equal((await importCard(book)).batch, null);
});

test('a job change: the new place is current, the old one kept with its end', async () => {
  await using book = await openTestBook();
  await importCard(book, 'ORG:Acme', 'TITLE:Clerk');
  const report = await importCard(book, 'ORG:Borealis', 'TITLE:Lead');
  assert.deepEqual((await look(book)).positions, ['Clerk at Acme until 2026-11-18', 'Lead at Borealis']);
  assert.deepEqual(
    report.jobChanges.map(({ from, to }) => [from, to]),
    [['Clerk, Acme', 'Lead, Borealis']],
  );
  assert.equal((await importCard(book, 'ORG:Borealis', 'TITLE:Lead')).batch, null);
});

test('a new title at the same place is a change of job too', async () => {
  await using book = await openTestBook();
  await importCard(book, 'ORG:Acme', 'TITLE:Clerk');
  await importCard(book, 'ORG:Acme', 'TITLE:Head');
  assert.deepEqual((await look(book)).positions, ['Clerk at Acme until 2026-11-18', 'Head at Acme']);
});

test('a place whose title another source gave is still the place that was left', async () => {
  await using book = await openTestBook();
  await importFiles(book.deps, [
    {
      name: 'Connections.csv',
      bytes: new TextEncoder().encode(
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Quill,https://www.linkedin.com/in/ada,,Acme,Lead,12 Mar 2024\n',
      ),
    },
  ]);
  const address = 'URL:https://www.linkedin.com/in/ada';
  await importCard(book, address, 'ORG:Acme');
  const moved = await importCard(book, address, 'ORG:Borealis', 'TITLE:Lead');
  assert.deepEqual((await look(book)).positions, ['Lead at Acme until 2026-11-18', 'Lead at Borealis']);
  assert.deepEqual(
    moved.jobChanges.map(({ from, to }) => [from, to]),
    [['Lead, Acme', 'Lead, Borealis']],
  );
  assert.equal((await importCard(book, address, 'ORG:Borealis', 'TITLE:Lead')).batch, null);
});

test('a title that the user has mended stays, though the source tells of another', async () => {
  await using book = await openTestBook();
  await importCard(book, 'ORG:Acme', 'TITLE:Clerk');
  await edit(book, async (writer) => {
    const [position] = await writer.list('position');
    assert.ok(position);
    await writer.put('position', { ...position, title: 'Chief clerk' });
  });
  await importCard(book, 'ORG:Acme', 'TITLE:Head');
  assert.deepEqual((await look(book)).positions, ['Chief clerk at Acme']);
});

test('of two sources the first word stays; the second fills what is empty and adds', async () => {
  await using book = await openTestBook();
  await importFiles(book.deps, [
    {
      name: 'c.csv',
      bytes: new TextEncoder().encode(
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Quill,https://www.linkedin.com/in/ada,a@x.example,Acme,Clerk,12 Mar 2024\n',
      ),
    },
  ]);
  await importCard(book, 'EMAIL:a@x.example', 'TEL:+351912345678', 'NOTE:from the phone', 'FN:Ada Q.');
  const now = await look(book);
  assert.deepEqual(now.points, ['https://www.linkedin.com/in/ada', 'a@x.example', '+351912345678']);
  assert.deepEqual([now.person?.note, now.person?.formatted], ['from the phone', null]);
  assert.equal(now.person?.knownSince, parsePartialDate('2024-03-12'));
  assert.equal(
    (await importCard(book, 'EMAIL:a@x.example', 'TEL:+351912345678', 'NOTE:from the phone', 'FN:Ada Q.'))
      .batch,
    null,
  );
});

test('what two sources both told is not taken back by one of them', async () => {
  await using book = await openTestBook();
  const csv = (email: string) =>
    importFiles(book.deps, [
      {
        name: 'c.csv',
        bytes: new TextEncoder().encode(
          `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Quill,https://www.linkedin.com/in/ada,${email},,,12 Mar 2024\n`,
        ),
      },
    ]);
  await csv('a@x.example');
  await importCard(book, 'EMAIL:a@x.example');
  await csv('b@x.example');
  assert.deepEqual((await look(book)).points.toSorted(), [
    'a@x.example',
    'b@x.example',
    'https://www.linkedin.com/in/ada',
  ]);
});

test('my own profile: the file’s word comes in, mine stays', async () => {
  await using book = await openTestBook();
  const profile = (headline: string, skills: string) =>
    importFiles(book.deps, [
      {
        name: 'Profile.csv',
        bytes: new TextEncoder().encode(`First Name,Last Name,Headline,Summary\nMoe,Self,${headline},Hi\n`),
      },
      { name: 'Skills.csv', bytes: new TextEncoder().encode(`Name\n${skills}\n`) },
    ]);
  const me = () =>
    book.deps.space.read(
      async (reader) => (await reader.get('setting', 'me'))?.value as Record<string, unknown>,
    );
  await profile('Maker', 'Go\nSQL');
  assert.deepEqual([(await me())['headline'], (await me())['skills']], ['Maker', ['Go', 'SQL']]);
  await profile('Builder', 'Go\nRust');
  assert.deepEqual([(await me())['headline'], (await me())['skills']], ['Builder', ['Go', 'Rust']]);
  const mine = { ...(await me()), headline: 'Mine', skills: ['Go', 'Cooking'] };
  await edit(book, (writer) => writer.put('setting', { id: 'me', value: mine }));
  const report = await profile('Founder', 'Go\nRust\nC');
  assert.deepEqual([(await me())['headline'], (await me())['skills']], ['Mine', ['Go', 'Cooking', 'C']]);
  assert.deepEqual(
    report.files.map(({ read, created, updated, unchanged }) => [read, created, updated, unchanged]),
    [
      [1, 0, 0, 1],
      [3, 1, 0, 2],
    ],
  );
});

test('a note and what no field holds are kept of every source, and each brings its own up to date', async () => {
  const other = (note: string, kept: string): string =>
    `BEGIN:VCARD\nVERSION:3.0\nUID:u2\nREV:2020\nN:Quill;Ada;;;\nEMAIL:a@x.example\nNOTE:${note}\nX-SHELF:${kept}\nEND:VCARD\n`;
  const importOther = (note: string, kept: string) =>
    importFiles(book.deps, [{ name: 'b.vcf', bytes: new TextEncoder().encode(other(note, kept)) }]);
  await using book = await openTestBook();
  const own = ['EMAIL:a@x.example', 'NOTE:From the phone.', 'X-HAT:red', 'REV:20240101T000000Z'];
  await importCard(book, ...own);
  await importOther('From the office.', 'top');
  const noteAndKept = async () => {
    const { person } = await look(book);
    return [person?.note, person?.unknown.map(({ name, value }) => `${name}:${value}`).toSorted()];
  };
  assert.deepEqual(await noteAndKept(), [
    'From the phone.\n\nFrom the office.',
    ['REV:20240101T000000Z', 'X-HAT:red', 'X-SHELF:top'],
  ]);
  assert.equal((await importCard(book, ...own)).batch, null);
  assert.equal((await importOther('From the office.', 'top')).batch, null);
  await importOther('From the new office.', 'low');
  assert.deepEqual(await noteAndKept(), [
    'From the phone.\n\nFrom the new office.',
    ['REV:20240101T000000Z', 'X-HAT:red', 'X-SHELF:low'],
  ]);
  await changePerson(book, { note: 'Mine.\n\nFrom the new office.' });
  await importOther('From home.', 'low');
  await importCard(book, 'EMAIL:a@x.example', 'NOTE:From the tablet.');
  assert.equal((await look(book)).person?.note, 'Mine.\n\nFrom home.');
});

test('two cards of one person in one file lose no note', async () => {
  await using book = await openTestBook();
  const bytes = new TextEncoder().encode(card('NOTE:One.') + card('NOTE:Two.\\n\\nOne.') + card('NOTE:One.'));
  await importFiles(book.deps, [{ name: 'a.vcf', bytes }]);
  assert.equal((await look(book)).person?.note, 'One.\n\nTwo.');
  assert.equal((await importFiles(book.deps, [{ name: 'a.vcf', bytes }])).batch, null);
});

test('two cards of one person in one file lose no name that somebody is called by', async () => {
  await using book = await openTestBook();
  const bytes = new TextEncoder().encode(
    card('FN:Ada Quill', 'NICKNAME:Ace', 'PRONOUNS:she/her') +
      card('FN:Ada Stone', 'NICKNAME:Addie,Dee', 'PRONOUNS:she/they') +
      card('FN:ADA QUILL', 'NICKNAME:ace'),
  );
  await importFiles(book.deps, [{ name: 'a.vcf', bytes }]);
  const { person } = await look(book);
  assert.deepEqual([person?.nickname, person?.formatted, person?.pronouns], ['Ace', 'Ada Quill', 'she/her']);
  assert.deepEqual(
    person?.unknown.map(({ name, value }) => `${name}:${value}`),
    ['FN:Ada Stone', 'NICKNAME:Addie\\, Dee', 'PRONOUNS:she/they'],
  );
  assert.equal((await importFiles(book.deps, [{ name: 'a.vcf', bytes }])).batch, null);
});

test('a number that another source spells without its country is there once', async () => {
  await using book = await openTestBook();
  await importCard(book, 'TEL:+49 170 1234567');
  const national = 'BEGIN:VCARD\nVERSION:3.0\nN:Quill;Ada;;;\nTEL:0170 1234567\nTEL:030 1234567\nEND:VCARD\n';
  const bytes = new TextEncoder().encode(national);
  await importFiles(book.deps, [{ name: 'b.vcf', bytes }]);
  assert.deepEqual((await look(book)).points, ['+49 170 1234567', '030 1234567']);
  await importCard(book, 'TEL:0170 1234567');
  assert.deepEqual((await look(book)).points.toSorted(), ['0170 1234567', '030 1234567']);
});

/** A second address book of the same person. */
const importOther = (book: TestBook, uid: string, ...lines: readonly string[]): Promise<ImportReport> =>
  importFiles(book.deps, [
    {
      name: 'b.vcf',
      bytes: new TextEncoder().encode(
        card('EMAIL:a@x.example', ...lines).replace('UID:u1', () => `UID:${uid}`),
      ),
    },
  ]);

/** First A, then B, then B anew; what the note is then. */
const notes: readonly (readonly [name: string, a: string, b: string, anew: string, note: string])[] = [
  ['a paragraph that both say', 'y\\n\\nq', 'x\\n\\ny', 'x2\\n\\ny', 'y\n\nq\n\nx2'],
  ['three newlines', 'q', 'x\\n\\n\\ny', 'x2\\n\\n\\ny', 'q\n\nx2\n\ny'],
  ['one more paragraph', 'y', 'x\\n\\ny', 'x\\n\\ny\\n\\nz', 'y\n\nx\n\nz'],
  ['the very note of both', 'y', 'y', 'x', 'y\n\nx'],
];

for (const [name, a, b, anew, note] of notes)
  test(`what a source says anew in a note comes, and what another still says stays: ${name}`, async () => {
    await using book = await openTestBook();
    await importCard(book, 'EMAIL:a@x.example', `NOTE:${a}`);
    await importOther(book, 'u2', `NOTE:${b}`);
    await importOther(book, 'u2', `NOTE:${anew}`);
    assert.equal((await look(book)).person?.note, note);
    assert.equal((await importOther(book, 'u2', `NOTE:${anew}`)).batch, null);
  });

test('what no field holds stays while another source says it', async () => {
  await using book = await openTestBook();
  await importCard(book, 'EMAIL:a@x.example', 'X-A:1', 'X-B:2');
  await importOther(book, 'u2', 'X-A:1', 'X-B:2');
  await importOther(book, 'u2', 'X-A:1', 'X-C:3');
  const { person } = await look(book);
  assert.deepEqual(
    person?.unknown.map(({ name, value }) => `${name}:${value}`),
    ['X-A:1', 'X-B:2', 'X-C:3'],
  );
});

const lists: readonly (readonly [name: string, both: string, only: string])[] = [
  ['contact points', 'TEL:+351912345678', 'TEL:+351912345679'],
  ['dates', 'ANNIVERSARY:20010203', 'BDAY:19800102'],
  ['relations', 'RELATED;TYPE=friend;VALUE=text:Bo Lind', 'RELATED;TYPE=friend;VALUE=text:Cy Tan'],
  ['topics', 'INTEREST:chess', 'INTEREST:ski'],
  ['groups', 'CATEGORIES:Porto', 'CATEGORIES:Faro'],
];

for (const [name, both, only] of lists)
  test(`of ${name} what one source tells no more stays while another says it, and goes when nobody does`, async () => {
    const list = async () => {
      const details = await detailsOf(book);
      return [
        ...details.contactPoints.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
        ...details.dates.map(({ date }) => date),
        ...details.relations.map((relation) => relation.name),
        ...details.topics.map((topic) => topic.name),
        ...details.memberships.map(({ group }) => group),
      ];
    };
    await using book = await openTestBook();
    await importCard(book, 'EMAIL:a@x.example', both);
    const [said] = await list();
    await importOther(book, 'u2', both);
    assert.deepEqual(await list(), [said]);
    await importOther(book, 'u2', only);
    const [, other] = await list();
    assert.deepEqual(await list(), [said, other]);
    await importCard(book, 'EMAIL:a@x.example', only);
    assert.deepEqual(await list(), [other]);
  });

test('a number that another source spells otherwise stays when one of them tells it no more', async () => {
  await using book = await openTestBook();
  await importCard(book, 'EMAIL:a@x.example', 'TEL:+49 170 1234567');
  await importOther(book, 'u2', 'TEL:0170 1234567');
  await importCard(book, 'EMAIL:a@x.example', 'TEL:+49 30 1234567');
  assert.deepEqual((await look(book)).points.toSorted(), [
    '+49 170 1234567',
    '+49 30 1234567',
    'a@x.example',
  ]);
});

test('a card whose own key begins as the day of a connection does is still a card of its own', async () => {
  await using book = await openTestBook();
  await importCard(book, 'EMAIL:a@x.example', 'NOTE:one');
  await importOther(book, 'name:ada', 'NOTE:two');
  assert.equal((await look(book)).person?.note, 'one\n\ntwo');
});
