import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOf, onServer } from '../testing/api.ts';

test(
  'an import is sent, tried, told, written, and not written twice',
  onServer(async (server) => {
    const csv =
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nPriya,Nair,https://www.linkedin.com/in/priya,,Borealis,Analyst,04 Mar 2024\n,,,,,,\n';
    const id = idOf(50);
    const stage = () => server.client.transfer('stageFile', { params: { id, name: 'Connections.csv' } }, csv);
    assert.ok((await stage()).ok);
    const dry = await server.ask('importFiles', { params: { id }, body: { dryRun: true } });
    assert.deepEqual([dry.batch, dry.files[0]?.created], [null, 1]);
    const done = await server.ask('importFiles', { params: { id } });
    assert.ok(done.batch !== null);
    const gone = await server.client.call('importFiles', { params: { id } });
    assert.equal(!gone.ok && gone.error.type, 'not-found');
    await stage();
    const again = await server.ask('importFiles', { params: { id } });
    assert.deepEqual([again.batch, again.files[0]?.unchanged], [null, 1]);
    await stage();
    await server.ask('discardFiles', { params: { id } });
    assert.equal((await server.ask('listPeople', { query: {} })).total, 1);
  }),
);

test(
  'a calendar is connected, read, paused and let go, and its address never comes back',
  onServer(async (server) => {
    const id = idOf(60);
    const address = 'https://calendar.example/secret-8f3a/basic.ics';
    const { connection, batch } = await server.ask('connectCalendar', { body: { id, address } });
    assert.deepEqual([connection.name, connection.lastRun?.outcome], ['calendar.example', 'read']);
    assert.notEqual(batch, null);
    const listed = await server.ask('listConnections', {});
    assert.deepEqual(listed.connections, [connection]);
    assert.ok(!JSON.stringify(listed).includes('secret-8f3a'));
    const paused = await server.ask('changeConnection', { params: { id }, body: { state: 'paused' } });
    assert.equal(paused.connection.state, 'paused');
    assert.deepEqual((await server.ask('syncConnections', { body: {} })).connections, []);
    assert.equal((await server.ask('syncConnections', { body: { id } })).connections.length, 1);
    assert.equal((await server.ask('removeConnection', { params: { id } })).removed, 0);
    assert.deepEqual((await server.ask('listConnections', {})).connections, []);
  }),
);

test(
  'a mailbox is connected where it opens, its password never comes back; else the form hears where to look',
  onServer(async (server) => {
    const body = { id: idOf(61), address: 'moe@post.example', password: 'secret-8f3a' };
    const refused = await server.client.call('connectMail', {
      body: { ...body, address: 'moe@nowhere.example' },
    });
    assert.ok(!refused.ok && refused.error.type === 'invalid');
    assert.equal(refused.error.field, 'host');
    const { connection } = await server.ask('connectMail', { body });
    assert.deepEqual(
      [connection.name, connection.mailbox?.since, connection.lastRun],
      ['moe@post.example', '2025-11-18', null],
    );
    // Nobody is offered yet, so there is nobody to leave out.
    const answer = { params: { id: connection.id }, body: { leave: ['joel@sandbox.example'] } };
    assert.deepEqual((await server.ask('answerOffered', answer)).connection, connection);
    const listed = await server.ask('listConnections', {});
    assert.deepEqual(listed.connections, [connection]);
    assert.ok(!JSON.stringify(listed).includes('secret-8f3a'));
  }),
);

test(
  'an address book is found, connected, read, and asks what only its owner can say',
  onServer(async (server) => {
    const login = { address: 'moe@cards.example', password: 'secret-8f3a' };
    const { user, books } = await server.ask('findAddressBooks', { body: login });
    const [book] = books;
    assert.deepEqual([user, book?.name], ['moe@cards.example', 'Friends']);
    const body = { ...login, id: idOf(62), user, address: book?.address ?? '', mode: 'two-ways' } as const;
    const { connection } = await server.ask('connectContacts', { body });
    assert.deepEqual(
      [connection.kind, connection.name, connection.mode, connection.lastRun?.created],
      ['contacts', 'Friends', 'two-ways', 1],
    );
    assert.ok(!JSON.stringify(await server.ask('listConnections', {})).includes('secret-8f3a'));
    await server.ask('syncConnections', { body: {} });
    const { questions, total } = await server.ask('listContactsQuestions', {});
    const [question] = questions;
    assert.deepEqual([question?.type, question?.person.name, total], ['gone-there', 'Bo Stone', 1]);
    const params = { id: question?.id ?? '' };
    const wrong = await server.client.call('answerContactsQuestion', { params, body: { answer: 'here' } });
    assert.ok(!wrong.ok && wrong.error.type === 'invalid');
    const { batch } = await server.ask('answerContactsQuestion', { params, body: { answer: 'keep' } });
    assert.notEqual(batch, null);
    assert.equal((await server.ask('listContactsQuestions', {})).total, 0);
    const removal = { params: { id: connection.id }, body: { withPeople: true } };
    assert.equal((await server.ask('removeConnection', removal)).removed, 1);
  }),
);
