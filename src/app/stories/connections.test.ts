import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import {
  changeConnection,
  listConnections,
  removeConnection,
} from '../../actions/connections/change-connection.ts';
import { connectCalendar } from '../../actions/connections/connect-calendar.ts';
import { undo } from '../../actions/history/undo.ts';
import { syncDue, syncConnections } from '../../actions/connections/sync.ts';
import { calendarFile, type TestEvent } from '../../actions/testing/calendar.ts';
import type { ConnectionId, Outside } from '../../core/connections/index.ts';
import { addHours } from '../../core/dates/index.ts';
import { fetchDocument } from '../../connectors/documents/index.ts';
import { openTerminal } from '../testing/terminal.ts';
import { addAda, openConnectedBook } from '../testing/connected-book.ts';

const ada = 'Ada Quill <ada@engines.example>';
const plan: TestEvent = { uid: 'plan', start: '20261120T090000Z', end: '20261120T094500Z', with: [ada] };
const past: TestEvent = { uid: 'past', start: '20261020T090000Z', end: '20261020T094500Z', with: [ada] };

/** A calendar's server, whose events and mood a test sets. */
const openCalendar = async (...first: readonly TestEvent[]) => {
  const calendar = { events: first, status: 200, asked: 0, sent: 0 };
  const server = createServer((request, response) => {
    calendar.asked += 1;
    const { bytes } = calendarFile(...calendar.events);
    const etag = `"${JSON.stringify(calendar.events).length}"`;
    if (calendar.status !== 200) response.writeHead(calendar.status).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else {
      calendar.sent += 1;
      response.writeHead(200, { etag }).end(bytes);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-8f3a/basic.ics`;
  return Object.assign(calendar, {
    address,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
};

const openBook = async () => {
  const book = await openConnectedBook({
    fetchDocument: (kind, address, options) => fetchDocument(kind, address, options),
  });
  await addAda(book);
  return book;
};

type Book = Awaited<ReturnType<typeof openBook>>;

const connect = async ({ deps, outside }: Book, address: string): Promise<ConnectionId> => {
  const connected = await connectCalendar(deps, outside, {
    id: deps.ids.next(),
    address,
    allowPrivate: true,
  });
  assert.ok(connected.ok);
  return connected.value.connection.id;
};

const talks = ({ deps }: Book) =>
  deps.space.read(async (reader) =>
    (await reader.list('interaction', { order: [['day', 'up']] })).map(
      ({ day, planned, history, foreignId }) => [foreignId, day, planned, history],
    ),
  );

test('a connected calendar is read at once, when it is due, and only sent again when it changed', async () => {
  await using calendar = await openCalendar(past, plan);
  await using book = await openBook();
  const { deps, outside, clock } = book;
  await connect(book, calendar.address);
  assert.deepEqual(await talks(book), [
    ['past', '2026-10-20', false, true],
    ['plan', '2026-11-20', true, false],
  ]);
  assert.deepEqual(await syncDue(deps, outside), []);
  clock.set(addHours(clock.now(), 3));
  const [unchanged] = await syncDue(deps, outside);
  assert.deepEqual(
    [unchanged?.lastRun?.outcome, unchanged?.lastRun?.created, calendar.sent],
    ['unchanged', 2, 1],
  );

  calendar.events = [
    past,
    { ...plan, start: '20261121T090000Z', end: '20261121T094500Z' },
    { ...plan, uid: 'more' },
  ];
  clock.set(addHours(clock.now(), 3));
  const [changed] = await syncDue(deps, outside);
  assert.deepEqual(
    [
      changed?.lastRun?.outcome,
      changed?.lastRun?.created,
      changed?.lastRun?.updated,
      changed?.lastRun?.unchanged,
    ],
    ['read', 1, 1, 1],
  );
  // What is no longer in it was taken out of it; what is over stays in the book.
  calendar.events = [];
  clock.set(addHours(clock.now(), 3));
  await syncDue(deps, outside);
  assert.deepEqual(await talks(book), [['past', '2026-10-20', false, true]]);
});

test('a calendar that fails is tried less and less often, says why, and recovers', async () => {
  await using calendar = await openCalendar(plan);
  await using book = await openBook();
  const { deps, outside, clock } = book;
  await connect(book, calendar.address);
  calendar.status = 500;
  const waits: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const [before] = await listConnections(deps);
    assert.ok(before);
    clock.set(before.nextRunAt);
    const [run] = await syncDue(deps, outside);
    assert.equal(run?.lastRun?.problem, 'server-error');
    waits.push((run.nextRunAt - clock.now()) / 3_600_000);
  }
  assert.deepEqual(waits, [0.25, 1, 4, 16]);
  assert.equal((await talks(book)).length, 1);
  calendar.status = 200;
  const [run] = await syncConnections(deps, outside, null);
  assert.deepEqual([run?.lastRun?.problem, run?.failures], [null, 0]);
});

test('a connection whose reading is broken holds up no other, is tried less often, and is told of', async () => {
  await using broken = await openCalendar(plan);
  await using sound = await openCalendar(past);
  await using book = await openBook();
  const { deps, outside, clock } = book;
  await connect(book, broken.address);
  await connect(book, sound.address);
  const breaking: Outside = {
    ...outside,
    fetchDocument: (kind, address, options) =>
      address === broken.address
        ? Promise.reject(new TypeError('no such thing'))
        : outside.fetchDocument(kind, address, options),
  };
  sound.events = [past, { ...past, uid: 'more', start: '20261021T090000Z', end: '20261021T094500Z' }];
  clock.set(addHours(clock.now(), 3));
  await assert.rejects(syncDue(deps, breaking), (error) => {
    assert.ok(error instanceof AggregateError);
    assert.deepEqual(error.errors.map(String), ['TypeError: no such thing']);
    return true;
  });
  const [first, second] = await listConnections(deps);
  assert.deepEqual([first?.lastRun?.problem, first?.failures], ['bug', 1]);
  assert.deepEqual(
    [second?.lastRun?.problem, second?.lastRun?.created, second?.lastRun?.unchanged],
    [null, 1, 1],
  );
  // Within the minute nothing is tried again.
  assert.deepEqual(await syncDue(deps, breaking), []);
});

test('what cannot be read is not connected, and why is said', async () => {
  await using calendar = await openCalendar();
  await using book = await openBook();
  const { deps, outside } = book;
  const refused = async (address: string, allowPrivate: boolean): Promise<string | null> => {
    const connected = await connectCalendar(deps, outside, { id: deps.ids.next(), address, allowPrivate });
    if (connected.ok || connected.error.type !== 'invalid') return null;
    return `${connected.error.message} ${connected.error.hint}`;
  };
  assert.match((await refused(calendar.address, false)) ?? '', /your own network/);
  assert.match((await refused('somewhere', true)) ?? '', /no address/);
  calendar.status = 404;
  assert.match((await refused(calendar.address, true)) ?? '', /no calendar at this address/);
  calendar.status = 500;
  assert.match((await refused(calendar.address, true)) ?? '', /Nothing was connected: try it again/);
  assert.deepEqual(await listConnections(deps), []);
});

test('the address is sealed; connected twice is connected once; one undo takes all of it back', async () => {
  await using calendar = await openCalendar(past, plan);
  await using book = await openBook();
  const { deps, outside } = book;
  const connected = await connectCalendar(deps, outside, {
    id: deps.ids.next(),
    address: calendar.address,
    allowPrivate: true,
  });
  assert.ok(connected.ok);
  assert.ok(!JSON.stringify(await listConnections(deps)).includes('secret-8f3a'));
  await connect(book, calendar.address);
  assert.equal((await listConnections(deps)).length, 1);
  await deps.space.undo(connected.value.batch);
  assert.deepEqual([await talks(book), await listConnections(deps)], [[], []]);
});

test('a calendar that was connected is let go weeks later, with what it had brought and whatever it moved since', async () => {
  await using calendar = await openCalendar(past, plan);
  await using book = await openBook();
  const { deps, outside, clock } = book;
  const connected = await connectCalendar(deps, outside, {
    id: deps.ids.next(),
    address: calendar.address,
    allowPrivate: true,
  });
  assert.ok(connected.ok);
  const later: TestEvent = { uid: 'later', start: '20261124T090000Z', end: '20261124T094500Z', with: [ada] };
  calendar.events = [past, { ...plan, start: '20261121T090000Z', end: '20261121T094500Z' }, later];
  clock.passDays(1);
  await syncConnections(deps, outside, null);
  const { kept, connections } = await undo(deps, connected.value.batch);
  assert.deepEqual(kept, []);
  assert.deepEqual(
    connections.map(({ went, stays }) => [went.talks, stays.talks]),
    [[2, 1]],
  );
  assert.deepEqual([(await talks(book)).length, await listConnections(deps)], [1, []]);
  assert.deepEqual(await book.verify(), []);
});

test('a connection is paused, goes on, and is removed with its talks or without', async () => {
  await using calendar = await openCalendar(past, plan);
  await using book = await openBook();
  const { deps, outside, clock } = book;
  const id = await connect(book, calendar.address);
  await changeConnection(deps, { id, state: 'paused' });
  clock.passDays(1);
  assert.deepEqual(await syncDue(deps, outside), []);
  await changeConnection(deps, { id, state: 'on' });
  assert.equal((await syncDue(deps, outside)).length, 1);
  const kept = await removeConnection(deps, { id, withTalks: false });
  assert.ok(kept.ok);
  assert.equal((await talks(book)).length, 2);
  await deps.space.undo(kept.value.batch);
  const removed = await removeConnection(deps, { id, withTalks: true });
  assert.ok(removed.ok);
  assert.deepEqual([removed.value.removed, await talks(book), await listConnections(deps)], [2, [], []]);
});

test('connect, connections and sync on the command line', async () => {
  await using calendar = await openCalendar(plan);
  using terminal = openTerminal('Europe/Paris');
  const refused = await terminal.tell('connect', 'calendar', calendar.address);
  assert.equal(refused.code, 1);
  assert.match(refused.error, /--private/);
  const { connection } = (await terminal.ask(
    'connect',
    'calendar',
    calendar.address,
    '--private',
    '--name',
    'Work',
  )) as { readonly connection: { readonly id: string; readonly name: string } };
  assert.equal(connection.name, 'Work');
  assert.ok(!JSON.stringify(connection).includes('secret-8f3a'));
  await terminal.ask('connections', 'pause', 'work');
  const listed = (await terminal.ask('connections')) as {
    readonly connections: readonly { readonly state: string }[];
  };
  assert.deepEqual(
    listed.connections.map(({ state }) => state),
    ['paused'],
  );
  assert.match(
    (await terminal.tell('connections')).out,
    /Read \w{3} \d+ \w{3} \d{4} \d\d:\d\d\. Paused: not read until it goes on\./u,
  );
  const synced = (await terminal.ask('sync', 'Work')) as { readonly connections: readonly unknown[] };
  assert.equal(synced.connections.length, 1);
  assert.equal((await terminal.tell('sync', 'nowhere')).code, 2);
  await terminal.ask('connections', 'remove', 'Work', '--with-talks');
  assert.deepEqual(await terminal.ask('connections'), { connections: [] });
  const again = (await terminal.ask('connect', 'calendar', calendar.address, '--private')) as {
    readonly batch: string;
  };
  await terminal.ask('sync');
  const { out } = await terminal.tell('undo', again.batch);
  assert.match(out.replaceAll(/\s+/g, ' '), /is no longer connected: its address is not kept here any more/);
  assert.deepEqual(await terminal.ask('connections'), { connections: [] });
});
