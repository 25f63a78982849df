import assert from 'node:assert/strict';
import test from 'node:test';
import { changePerson } from '../../actions/people/change-person.ts';
import { addPerson } from '../../actions/people/add-person.ts';
import { answerContactsQuestion } from '../../actions/contacts/answer-question.ts';
import { erasePerson } from '../../actions/erasure/erase-person.ts';
import { removePerson } from '../../actions/people/remove-person.ts';
import type { ContactsAnswer } from '../../core/contacts/index.ts';
import { openContactsServer } from '../../connectors/testing/contacts-server.ts';
import { openCuttingProxy } from '../../connectors/testing/cutting-proxy.ts';
import { counts, kinds, openBook, quiet, vcard } from '../testing/contacts-book.ts';
import { contactPointOf } from '../../core/people/index.ts';

for (const kind of kinds) {
  test(`groups with cards of their own keep their cards on ${kind}, and who is in them goes both ways`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    const group = (...members: readonly string[]): string =>
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'UID:g',
        'FN:Choir',
        'N:Choir;;;;',
        'X-ADDRESSBOOKSERVER-KIND:group',
        ...members.map((uid) => `X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:${uid}`),
        'END:VCARD',
        '',
      ].join('\r\n');
    await server.putCard('a.vcf', vcard('a', 'Ada Quill', 'CATEGORIES:Ski'));
    await server.putCard('b.vcf', vcard('b', 'Bo Stone'));
    await server.putCard('g.vcf', group('a'));
    await book.connect(server, 'two-ways');
    const groups = async () => [
      (await book.person('Ada')).draft.groups.toSorted(),
      (await book.person('Bo')).draft.groups,
    ];
    assert.deepEqual(await groups(), [['Choir', 'Ski'], []]);
    assert.deepEqual(counts(await book.sync()), quiet);
    await server.putCard('g.vcf', group('b'));
    assert.deepEqual(counts(await book.sync()), { ...quiet, updated: 2 });
    assert.deepEqual(await groups(), [['Ski'], ['Choir']]);
    const { id } = await book.person('Bo');
    await changePerson(book.deps, { id, note: 'sings bass' });
    assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 1 });
    assert.ok(!(await server.card('b.vcf'))?.includes('CATEGORIES'));
    const members = async (): Promise<readonly string[]> =>
      [...((await server.card('g.vcf')) ?? '').matchAll(/^X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:(.*?)\r?$/gim)]
        .map(([, uid = '']) => uid)
        .toSorted();
    assert.deepEqual(await members(), ['b']);
    assert.deepEqual(counts(await book.sync()), quiet);

    // One joins and one leaves here; somebody new here is in it from the start.
    const ada = await book.person('Ada');
    const cy = book.deps.ids.next<'PersonId'>();
    await addPerson(book.deps, {
      id: cy,
      name: { given: 'Cy', family: 'Reed' },
      contactPoints: [contactPointOf('email', 'cy@x.example')],
    });
    await book.deps.space.write({ action: 'change', summary: 'Groups' }, async (writer) => {
      for (const personId of [ada.id, cy])
        await writer.put('membership', {
          id: book.deps.ids.next<'MembershipId'>(),
          personId,
          group: 'Choir',
        });
      for (const one of await writer.list('membership', { where: { personId: id } }))
        await writer.remove('membership', one.id);
    });
    assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 3 });
    assert.deepEqual(await members(), ['a', cy].toSorted());
    for (const card of ['a.vcf', 'b.vcf', `${cy}.vcf`])
      assert.ok(!(await server.card(card))?.includes('Choir'), card);
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.deepEqual(await groups(), [['Choir', 'Ski'], []]);

    // And there one leaves again.
    await server.putCard('g.vcf', group(cy));
    assert.deepEqual(counts(await book.sync()), { ...quiet, updated: 1 });
    assert.deepEqual(await groups(), [['Ski'], []]);
    assert.deepEqual(await members(), [cy]);
    assert.deepEqual(counts(await book.sync()), quiet);
  });

  test(`what is no card of a person on ${kind} is counted and costs the others nothing`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    await server.putCard('a.vcf', vcard('a', 'Ada Quill'));
    await server.putCard('n.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:n\r\nFN: \r\nN:;;;;\r\nEND:VCARD\r\n');
    if (kind === 'xandikos') await server.putCard('c.vcf', vcard('a', 'Ada Quill'));
    const { connection } = await book.connect(server, 'two-ways');
    const twice = kind === 'xandikos' ? { 'same-uid': 1 } : {};
    assert.ok(connection.lastRun);
    assert.deepEqual(counts(connection.lastRun), {
      ...quiet,
      created: 1,
      leftOut: { 'unreadable-card': 1, ...twice },
    });
    assert.deepEqual(counts(await book.sync()), quiet);
    await server.putCard('n.vcf', vcard('n', 'Nan Field'));
    assert.deepEqual(counts(await book.sync()), { ...quiet, created: 1 });
  });

  test(`somebody whom the book knows meets their card on ${kind}: gaps are filled, and what both say is asked`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    await addPerson(book.deps, {
      id: book.deps.ids.next(),
      name: { given: 'Ada', family: 'Quill' },
      note: 'mine',
      contactPoints: [contactPointOf('email', 'ada@x.example'), contactPointOf('phone', '+33612345678')],
    });
    await server.putCard(
      'a.vcf',
      vcard('a', 'Ada Quill', 'EMAIL;TYPE=HOME:ada@x.example', 'NOTE:theirs', 'X-FOO:kept'),
    );
    await book.connect(server, 'two-ways');
    assert.match((await server.card('a.vcf')) ?? '', /^NOTE:theirs\r?$/m);
    assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 1 });
    const card = (await server.card('a.vcf')) ?? '';
    for (const line of [
      /^NOTE:theirs\r?$/m,
      /^TEL.*:\+33612345678\r?$/m,
      /^X-FOO:kept\r?$/m,
      /^EMAIL.*HOME.*:ada@x/im,
    ])
      assert.match(card, line);
    const { questions } = await book.questions();
    assert.deepEqual(
      questions.map(({ fields }) => fields),
      [[{ key: 'note', field: 'note', here: 'mine', there: 'theirs' }]],
    );
    await book.answer('there');
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.equal((await book.person('Ada')).draft.note, 'theirs');
  });

  test(`both sides change one field on ${kind}: both stand side by side until the user says, other fields go on`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    await server.putCard('a.vcf', vcard('a', 'Ada Quill', 'NOTE:old', 'TEL:+351912345678'));
    await server.putCard('b.vcf', vcard('b', 'Bo Stone', 'NOTE:old'));
    await book.connect(server, 'two-ways');
    const ada = await book.person('Ada');
    const bo = await book.person('Bo');
    await changePerson(book.deps, { id: ada.id, note: 'here', name: { nickname: 'Addie' } });
    await changePerson(book.deps, { id: bo.id, note: 'here' });
    await server.putCard('a.vcf', vcard('a', 'Ada Quill', 'NOTE:there', 'TEL:+33612345678'));
    await server.putCard('b.vcf', vcard('b', 'Bo Stone', 'NOTE:there'));
    assert.deepEqual(counts(await book.sync()), { ...quiet, updated: 1, sent: 1 });
    const asked = await book.questions();
    assert.deepEqual(
      asked.questions.map(({ person, fields }) => [person.name, fields]),
      ['Ada Quill', 'Bo Stone'].map((name) => [
        name,
        [{ key: 'note', field: 'note', here: 'here', there: 'there' }],
      ]),
    );
    const card = (await server.card('a.vcf')) ?? '';
    assert.match(card, /^NICKNAME:Addie\r?$/m, 'other fields go on');
    assert.match(card, /^NOTE:there\r?$/m, 'the open one stays as each side has it');
    const open = await book.person('Ada');
    assert.deepEqual(
      [open.draft.note, open.draft.contactPoints.map(({ value }) => value)],
      ['here', ['+33612345678']],
    );
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.equal((await book.questions()).total, 2);

    await book.answer('here');
    await book.answer('there', 'note');
    assert.equal((await book.questions()).total, 0);
    assert.equal((await book.person('Bo')).draft.note, 'there');
    assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 1 });
    assert.match((await server.card('a.vcf')) ?? '', /^NOTE:here\r?$/m);
    assert.match((await server.card('b.vcf')) ?? '', /^NOTE:there\r?$/m);
    assert.deepEqual(counts(await book.sync()), quiet);
  });

  test(`who is removed on one side of ${kind} is asked about, and goes on the other only on the user’s word`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    for (const [uid, name] of [
      ['a', 'Ada Quill'],
      ['b', 'Bo Stone'],
      ['c', 'Cy Lane'],
      ['d', 'Di Marsh'],
    ] as const)
      await server.putCard(`${uid}.vcf`, vcard(uid, name));
    await book.connect(server, 'two-ways');
    await removePerson(book.deps, await book.person('Ada'));
    await removePerson(book.deps, await book.person('Bo'));
    await server.removeCard('c.vcf');
    await server.removeCard('d.vcf');
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.deepEqual(await server.names(), ['a.vcf', 'b.vcf']);
    await book.person('Cy');
    await book.person('Di');
    const { questions } = await book.questions();
    assert.deepEqual(questions.map(({ type, person }) => `${type} ${person.name}`).toSorted(), [
      'gone-there Cy Lane',
      'gone-there Di Marsh',
      'removed-here Ada Quill',
      'removed-here Bo Stone',
    ]);
    const answers: Readonly<Record<string, ContactsAnswer>> = {
      'Ada Quill': 'remove',
      'Bo Stone': 'keep',
      'Cy Lane': 'remove',
      'Di Marsh': 'keep',
    };
    for (const { id, person } of questions)
      assert.ok((await answerContactsQuestion(book.deps, { id, answer: answers[person.name] ?? 'keep' })).ok);
    assert.deepEqual(await server.names(), ['a.vcf', 'b.vcf'], 'nothing goes before the next run');
    assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 1 });
    assert.deepEqual(await server.names(), ['b.vcf']);
    const left = await book.deps.space.read((reader) =>
      reader.list('person', { where: { trashedAt: null } }),
    );
    assert.deepEqual(
      left.map(({ given }) => given),
      ['Di'],
    );
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.equal((await book.questions()).total, 0);
    // Changed there all the same, whoever was removed here stays away.
    await server.putCard('b.vcf', vcard('b', 'Bo Stone', 'NOTE:news'));
    assert.deepEqual(counts(await book.sync()), { ...quiet, leftOut: { 'removed-here': 1 } });
  });

  test(`whoever is erased here does not come back from ${kind}, and nothing says whose card is let be`, async () => {
    await using server = await openContactsServer(kind);
    await using book = await openBook();
    await server.putCard('ada-quill.vcf', vcard('ada-quill', 'Ada Quill'));
    await server.putCard('b.vcf', vcard('b', 'Bo Stone'));
    await book.connect(server, 'two-ways');
    const ada = await book.person('Ada');
    assert.ok((await erasePerson(book.deps, ada)).ok);
    await server.putCard('ada-quill.vcf', vcard('ada-quill', 'Ada Quill', 'NOTE:news'));
    assert.deepEqual(counts(await book.sync()), quiet);
    // Without a token every card is listed.
    await book.deps.space.write({ action: 'forget', summary: 'Forgot the token' }, async (writer) => {
      for (const connection of await writer.list('connection'))
        await writer.put('connection', { ...connection, validator: null });
    });
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.deepEqual(await server.names(), ['ada-quill.vcf', 'b.vcf']);
    assert.equal((await book.questions()).total, 0);
    await book.deps.space.read(async (reader) => {
      assert.equal(await reader.count('person'), 1);
      assert.doesNotMatch(JSON.stringify(await reader.list('linkedCard')), /quill/iu);
    });
    assert.deepEqual(await book.verify(), []);
  });

  test(`a line that breaks, or a ${kind} that restarts, loses nothing and doubles nothing`, async () => {
    await using server = await openContactsServer(kind);
    await using proxy = await openCuttingProxy(server.origin);
    await using book = await openBook();
    await server.putCard('a.vcf', vcard('a', 'Ada Quill'));
    const through = server.book.replace(server.origin, proxy.origin);
    await book.connect(server, 'two-ways', through);
    const { deps } = book;
    for (let number = 0; number < 50; number += 1)
      await addPerson(deps, {
        id: deps.ids.next(),
        name: { given: `New${number}` },
        contactPoints: [contactPointOf('email', `new${number}@x.example`)],
      });
    for (let number = 0; number < 30; number += 1)
      await server.putCard(`t${number}.vcf`, vcard(`t${number}`, `There${number} Lane`));
    const people = () => deps.space.read((reader) => reader.count('person', { where: { trashedAt: null } }));

    proxy.cutAfter({ bytes: 2500 });
    assert.equal((await book.sync()).problem, 'unreachable');
    assert.equal(await people(), 51);
    proxy.cutAfter({ requests: 25 });
    const partly = await book.sync();
    assert.deepEqual([partly.problem, partly.created], ['unreachable', 30]);
    assert.ok((partly.sent ?? 0) > 10 && (partly.sent ?? 0) < 30, `sent ${partly.sent}`);
    const arrivedAlready = (await server.names()).length;
    // The last one may have come through without its answer.
    assert.ok(arrivedAlready - 31 - (partly.sent ?? 0) <= 1);
    await server.stop();
    proxy.cutAfter(null);
    assert.equal((await book.sync()).problem, 'unreachable');
    await server.start();
    const rest = await book.sync();
    assert.equal(rest.problem, null);
    assert.deepEqual([await people(), (await server.names()).length], [81, 81]);
    assert.deepEqual(counts(await book.sync()), quiet);
    assert.deepEqual([await people(), (await server.names()).length], [81, 81]);
    assert.equal((await book.questions()).total, 0);
    assert.deepEqual(await book.verify(), []);
  });
}
