import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { changePerson } from '../../actions/people/change-person.ts';
import { addPerson } from '../../actions/people/add-person.ts';
import { listConnections, removeConnection } from '../../actions/connections/change-connection.ts';
import { importFiles } from '../../actions/import/import-files.ts';
import { openTerminal } from '../testing/terminal.ts';
import { syncConnections } from '../../actions/connections/sync.ts';
import { openContactsServer, readWithKhard } from '../../connectors/testing/contacts-server.ts';
import { counts, kinds, openBook, quiet, vcard } from '../testing/contacts-book.ts';
import { contactPointOf } from '../../core/people/index.ts';

for (const kind of kinds) {
  test(`an address book on ${kind} is a layer below the book: it is read, matched, and never written`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    await addPerson(book.deps, {
      id: book.deps.ids.next(),
      name: { given: 'Ada', family: 'Quill' },
      note: 'mine',
      contactPoints: [contactPointOf('email', 'ada@x.example')],
    });
    await server.putCard(
      'a.vcf',
      vcard('a', 'Ada Quill', 'EMAIL:ADA@x.example', 'TEL:+351912345678', 'NOTE:theirs'),
    );
    await server.putCard('b.vcf', vcard('b', 'Bo Stone', 'CATEGORIES:Choir', 'X-FOO;X-BAR=1:kept'));
    const connected = await book.connect(server, 'layer');
    assert.deepEqual(connected.connection.name, 'Friends');
    const ada = await book.person('Ada');
    assert.deepEqual(
      [ada.draft.note, ada.draft.contactPoints.map(({ value }) => value)],
      ['mine', ['ada@x.example', '+351912345678']],
    );
    const bo = await book.person('Bo');
    assert.deepEqual([bo.draft.groups, bo.draft.unknown.map(({ name }) => name)], [['Choir'], ['X-FOO']]);
    assert.deepEqual(counts(await book.sync()), quiet);

    await server.putCard('b.vcf', vcard('b', 'Bo Stone', 'CATEGORIES:Choir,Ski', 'BDAY:1980-02-03'));
    await server.putCard('c.vcf', vcard('c', 'Cy Lane'));
    await changePerson(book.deps, { id: bo.id, note: 'only here' });
    assert.deepEqual(counts(await book.sync()), { ...quiet, created: 1, updated: 1 });
    const changed = await book.person('Bo');
    assert.deepEqual(
      [changed.draft.groups, changed.draft.dates.map(({ date }) => date), changed.draft.note],
      [['Choir', 'Ski'], ['1980-02-03'], 'only here'],
    );
    assert.ok(!(await server.card('b.vcf'))?.includes('only here'));

    await server.removeCard('c.vcf');
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.deepEqual(
      (await book.questions()).questions.map(({ type, person }) => [type, person.name]),
      [['gone-there', 'Cy Lane']],
    );
    await book.person('Cy');
    await book.answer('keep');
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.equal((await book.questions()).total, 0);
    await book.person('Cy');
  });

  test(`one undo takes back all that connecting ${kind} brought`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    await server.putCard('a.vcf', vcard('a', 'Ada Quill'));
    const { batch } = await book.connect(server, 'layer');
    await book.person('Ada');
    await book.deps.space.undo(batch);
    const left = await book.deps.space.read(async (reader) => [
      await reader.count('person'),
      await reader.count('linkedCard'),
      await reader.count('connection'),
    ]);
    assert.deepEqual(left, [0, 0, 0]);
    assert.deepEqual(await book.verify(), []);
  });

  test(`two ways with ${kind}: what changes on one side changes on the other, and nothing comes twice`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    const picture = Buffer.from('GIF89a-not-much-of-a-picture').toString('base64');
    await server.putCard(
      'a.vcf',
      vcard(
        'a',
        'Ada Quill',
        'EMAIL;TYPE=INTERNET;TYPE=HOME:ada@x.example',
        'item1.TEL:+351912345678',
        'item1.X-ABLabel:Ski hut',
        'X-FOO;X-BAR=1:kept',
        'CATEGORIES:Choir',
        `PHOTO;ENCODING=b;TYPE=GIF:${picture}`,
        'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-16',
      ),
    );
    await book.connect(server, 'two-ways');
    assert.deepEqual(counts(await book.sync()), quiet, 'what was only read is not sent back');
    const ada = await book.person('Ada');
    await changePerson(book.deps, {
      id: ada.id,
      note: 'met on a train',
      contactPoints: [...ada.draft.contactPoints, contactPointOf('phone', '+33612345678')],
    });
    await server.putCard(
      'a.vcf',
      (await server.card('a.vcf'))?.replace('CATEGORIES:Choir', 'CATEGORIES:Choir,Ski\r\nORG:Atlas') ?? '',
    );
    assert.deepEqual(counts(await book.sync()), { ...quiet, updated: 1, sent: 1 });
    const card = (await server.card('a.vcf')) ?? '';
    for (const line of [
      /^NOTE:met on a train\r?$/m,
      /^TEL:\+33612345678\r?$/m,
      /^item\d\.TEL:\+351912345678\r?$/m,
      /^item\d\.X-ABLABEL:Ski hut\r?$/im,
      /^X-FOO;X-BAR=1:kept\r?$/m,
      /^CATEGORIES:Choir,Ski\r?$/m,
      /^ORG:Atlas\r?$/m,
      /^BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-16\r?$/m,
      /^UID:a\r?$/m,
    ])
      assert.match(card, line);
    assert.ok(card.replaceAll(/\r?\n /g, '').includes(picture));
    const both = await book.person('Ada');
    assert.deepEqual(
      [both.draft.groups, both.draft.positions.map(({ organization }) => organization), both.draft.note],
      [['Choir', 'Ski'], ['Atlas'], 'met on a train'],
    );
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.equal((await book.questions()).total, 0);
  });

  test(`who is put down here goes out to ${kind}, and other programs read them`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    await book.connect(server, 'two-ways');
    const { deps } = book;
    await addPerson(deps, {
      id: deps.ids.next(),
      name: { given: 'Zoë', family: 'Lindqvist' },
      contactPoints: [contactPointOf('email', 'zoe@x.example'), contactPointOf('phone', '+351912345678')],
      groups: ['Choir'],
    });
    await addPerson(deps, { id: deps.ids.next(), name: { given: 'Nobody' } });
    await addPerson(deps, {
      id: deps.ids.next(),
      name: { given: 'Secret' },
      private: true,
      contactPoints: [contactPointOf('email', 's@x.example')],
    });
    assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 1 });
    assert.equal((await server.names()).length, 1);
    assert.match(readWithKhard(server, join(book.folder, 'khard'), 'list'), /Zoë Lindqvist.*zoe@x\.example/);
    assert.deepEqual(counts(await book.sync()), quiet);
    const { id } = await book.person('Zoë');
    await changePerson(deps, { id, name: { family: 'Quill' } });
    assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 1 });
    assert.match((await server.card(`${id}.vcf`)) ?? '', /^FN.*:Zoë Quill\r?$/m);
    assert.deepEqual(counts(await book.sync()), quiet);
  });
}

test('a card is read, connected again and removed with whom it brought, by several ways in', async () => {
  await using server = await openContactsServer('radicale');
  await using book = await openBook();
  const { deps, outside } = book;
  await importFiles(deps, [
    { name: 'a.vcf', bytes: new TextEncoder().encode(vcard('a', 'Ada Quill', 'NOTE:from a file')) },
  ]);
  await server.putCard('a.vcf', vcard('a', 'Ada Quill', 'NOTE:from a file'));
  await server.putCard('b.vcf', vcard('b', 'Bo Stone'));
  await server.putCard('c.vcf', vcard('c', 'Cy Lane'));
  const { connection } = await book.connect(server, 'layer');
  assert.equal((await book.person('Ada')).draft.note, 'from a file', 'the UID of an imported file is known');
  const { id } = await book.person('Bo');
  await changePerson(deps, { id, layer: 'close' });
  const again = await book.connect(server, 'two-ways');
  assert.deepEqual([again.connection.id, again.connection.mode], [connection.id, 'two-ways']);
  assert.equal((await listConnections(deps)).length, 1);
  // Whom a file brought, and of whom there is more by now, stay.
  const removed = await removeConnection(deps, { id: connection.id, withPeople: true });
  assert.ok(removed.ok);
  assert.equal(removed.value.removed, 1);
  await book.person('Ada');
  await book.person('Bo');
  const twice = await Promise.all([book.connect(server, 'two-ways'), book.sync().catch(() => null)]);
  await Promise.all([syncConnections(deps, outside, null), syncConnections(deps, outside, null)]);
  assert.ok(twice);
  assert.deepEqual((await server.names()).length, 3);
  const left = await deps.space.read((reader) => reader.list('person', { where: { trashedAt: null } }));
  assert.deepEqual(new Set(left.map(({ given }) => given)), new Set(['Ada', 'Bo', 'Cy']));
});

test('an export of a connected address book, older or as it is, takes nothing back and sends nothing', async () => {
  await using server = await openContactsServer('radicale');
  await using book = await openBook();
  const older = vcard('a', 'Ada Quill', 'ORG:Acme', 'EMAIL:ada@acme.example', 'NOTE:one');
  const newer = vcard('a', 'Ada Quill', 'ORG:Borealis', 'EMAIL:ada@borealis.example', 'NOTE:two');
  await server.putCard('a.vcf', newer);
  await book.connect(server, 'two-ways');
  assert.deepEqual(counts(await book.sync()), quiet);
  const before = await book.person('Ada');
  for (const text of [older, newer, older, newer]) {
    const file = { name: 'all.vcf', bytes: new TextEncoder().encode(text) };
    const report = await importFiles(book.deps, [file]);
    assert.deepEqual([report.jobChanges, report.people.updated, report.people.created], [[], 0, 0]);
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.deepEqual(await book.person('Ada'), before);
  }
});

test('what could not go out is tried with each run, and what changed while a book was a layer goes out once it is none', async () => {
  await using server = await openContactsServer('radicale');
  await using book = await openBook();
  await server.putCard('a.vcf', vcard('a', 'Ada Quill'));
  await server.putCard('b.vcf', vcard('b', 'Bo Stone', 'ORG:Atlas'));
  await book.connect(server, 'two-ways');
  assert.deepEqual(counts(await book.sync()), quiet);
  const ada = await book.person('Ada');
  const bo = await book.person('Bo');
  await changePerson(book.deps, { id: ada.id, private: true, note: 'between us' });
  for (let run = 0; run < 2; run += 1)
    assert.deepEqual(counts(await book.sync()), { ...quiet, leftOut: { private: 1 } });
  await changePerson(book.deps, { id: ada.id, private: false });
  assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 1 });
  assert.match((await server.card('a.vcf')) ?? '', /^NOTE:between us\r?$/m);

  await book.connect(server, 'layer');
  await changePerson(book.deps, { id: bo.id, note: 'sings bass' });
  assert.deepEqual(counts(await book.sync()), quiet);
  await book.connect(server, 'two-ways');
  assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 1 });
  assert.match((await server.card('b.vcf')) ?? '', /^NOTE:sings bass\r?$/m);
  await changePerson(book.deps, { id: bo.id, note: 'sings tenor' });
  await book.deps.space.undo(null);
  assert.deepEqual(counts(await book.sync()), quiet);
});

test('an address book on the command line: found, chosen, connected, asked about; the password never among its words', async () => {
  await using server = await openContactsServer('radicale');
  await server.makeBook('work', 'Work');
  await server.putCard('a.vcf', vcard('a', 'Ada Quill', 'NOTE:old'));
  using terminal = openTerminal('Europe/Paris');
  const connect = ['connect', 'contacts', server.origin, '--private', '--user', 'moe'];
  assert.match((await terminal.tell(...connect)).error, /GOODTURN_PASSWORD/);
  terminal.types('wrong');
  assert.match((await terminal.tell(...connect)).error, /does not take this name and password/);
  terminal.types('secret');
  const several = await terminal.tell(...connect);
  assert.equal(several.code, 2);
  assert.match(several.error, /“Friends”.*“Work”|“Work”.*“Friends”/);
  const both = (await terminal.ask(...connect, '--all')) as { readonly connected: readonly unknown[] };
  assert.equal(both.connected.length, 2);
  await terminal.ask('connections', 'remove', 'Work');
  const { connection } = (await terminal.ask(...connect, '--book', 'friends', '--two-ways')) as {
    readonly connection: { readonly mode: string };
  };
  assert.equal(connection.mode, 'two-ways');
  assert.ok(!JSON.stringify(connection).includes('secret'));
  assert.match((await terminal.tell('contacts')).out, /Nothing to decide/);
  await server.removeCard('a.vcf');
  assert.match((await terminal.tell('sync')).out, /Friends/);
  assert.match((await terminal.tell('contacts')).out, /Ada Quill is no longer in Friends/);
  assert.equal((await terminal.tell('contacts', 'Ada Quill', 'perhaps')).code, 2);
  assert.equal((await terminal.tell('contacts', 'Ada Quill', 'here')).code, 1);
  assert.match((await terminal.tell('contacts', 'Ada Quill', 'remove')).out, /Settled: Ada Quill/);
  assert.deepEqual(await terminal.ask('contacts'), { questions: [], total: 0 });
  assert.deepEqual(await terminal.ask('people', 'Ada'), []);
});
