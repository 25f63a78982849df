import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  changeConnection,
  listConnections,
  removeConnection,
} from '../../actions/connections/change-connection.ts';
import { connectMail, type ConnectMailInput } from '../../actions/connections/connect-mail.ts';
import { syncDue, syncConnections } from '../../actions/connections/sync.ts';
import { mailText, type TestMail } from '../../actions/testing/mail.ts';
import { withMailbox } from '../../connectors/mail/index.ts';
import { startDovecot, testPassword } from '../../connectors/mail/testing/dovecot.ts';
import type { Connection, Outside } from '../../core/connections/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import { addAda, openConnectedBook } from '../testing/connected-book.ts';

const dovecot = await startDovecot();
after(() => dovecot[Symbol.asyncDispose]());

const ada = 'Ada Quill <ada@engines.example>';
const moeAt = (user: string): string => `Moe Self <${user}@post.example>`;

const openBook = async (more: Partial<Outside> = {}) => {
  const book = await openConnectedBook({
    withMailbox: (account, work) => withMailbox(account, work),
    ...more,
  });
  await addAda(book);
  return book;
};

type Book = Awaited<ReturnType<typeof openBook>>;

const connect = async (
  { deps, outside }: Book,
  user: string,
  more: Partial<ConnectMailInput> = {},
): Promise<Connection> => {
  const connected = await connectMail(deps, outside, {
    id: deps.ids.next(),
    address: `${user}@post.example`,
    password: testPassword,
    host: '127.0.0.1',
    port: dovecot.port,
    login: user,
    allowPrivate: true,
    ...more,
  });
  assert.ok(connected.ok, JSON.stringify(connected));
  return connected.value.connection;
};

const read = async ({ deps, outside }: Book): Promise<Connection> => {
  const [connection] = await syncConnections(deps, outside, null);
  assert.ok(connection);
  return connection;
};

const mails = ({ deps }: Book) =>
  deps.space.read(async (reader) =>
    (await reader.list('interaction', { order: [['at', 'up']] })).map(
      ({ foreignId, direction, text }) => [foreignId?.replace('@mail.example', ''), direction, text] as const,
    ),
  );

const ids = async (book: Book): Promise<readonly (string | undefined)[]> =>
  (await mails(book)).map(([id]) => id);

const put = (user: string, folder: string, ...all: readonly TestMail[]): void =>
  dovecot.deliver(
    user,
    folder,
    all.map((mail) => ({ bytes: mailText(mail) })),
  );

const fromAda = (user: string, id: string, sent: string): TestMail => ({
  id,
  from: ada,
  to: moeAt(user),
  sent,
  subject: `About ${id}`,
});

test('a connected mailbox is read once, what comes later is read on, and what is in two folders is one', async () => {
  const user = 'once';
  put(user, 'INBOX', fromAda(user, 'one@x', '2026-11-10 09:00'));
  put(user, 'Sent', {
    id: 'two@x',
    from: moeAt(user),
    to: ada,
    sent: '2026-11-11 09:00',
    subject: 'Re: About one',
  });
  put(user, 'Archive', fromAda(user, 'one@x', '2026-11-10 09:00'));
  await using book = await openBook();
  await connect(book, user);
  const first = await read(book);
  assert.deepEqual(
    [first.lastRun?.outcome, first.lastRun?.problem, first.lastRun?.created, first.lastRun?.unchanged],
    ['read', null, 2, 1],
  );
  assert.deepEqual(await mails(book), [
    ['one@x', 'them', 'About one@x'],
    ['two@x', 'me', 'Re: About one'],
  ]);
  const again = await read(book);
  assert.deepEqual([again.lastRun?.outcome, again.lastRun?.created], ['unchanged', 2]);
  const client = await dovecot.client(user);
  await client.append('INBOX', mailText(fromAda(user, 'three@x', '2026-11-17 10:00')));
  await client.logout();
  const third = await read(book);
  assert.deepEqual([third.lastRun?.created, third.mailbox?.total.created], [1, 3]);
});

test('only what arrived since the chosen day is read; more of it, when a longer time is chosen', async () => {
  const user = 'since';
  const client = await dovecot.client(user);
  for (const [id, arrived] of [
    ['old@x', '2026-01-10'],
    ['new@x', '2026-10-10'],
  ] as const)
    await client.append('INBOX', mailText(fromAda(user, id, `${arrived} 09:00`)), [], new Date(arrived));
  await client.logout();
  await using book = await openBook();
  await connect(book, user, { since: '2026-06-01' as CalendarDay });
  await read(book);
  assert.deepEqual(await ids(book), ['new@x']);
  await connect(book, user, { since: '2026-01-01' as CalendarDay });
  await read(book);
  assert.deepEqual(await ids(book), ['old@x', 'new@x']);
  assert.equal((await listConnections(book.deps)).length, 1);
});

test('counted anew by its server, a folder is read again and nothing comes twice', async () => {
  const user = 'anew';
  put(user, 'INBOX', fromAda(user, 'one@x', '2026-11-10 09:00'), fromAda(user, 'two@x', '2026-11-10 10:00'));
  await using book = await openBook();
  await connect(book, user);
  await read(book);
  dovecot.recount(user, 'INBOX');
  put(user, 'INBOX', fromAda(user, 'three@x', '2026-11-10 11:00'));
  const again = await read(book);
  assert.deepEqual([again.lastRun?.created, again.lastRun?.unchanged], [1, 2]);
  assert.deepEqual(await ids(book), ['one@x', 'two@x', 'three@x']);
});

test('a folder that is gone is told of once, and the others are read', async () => {
  const user = 'gone';
  put(user, 'INBOX', fromAda(user, 'one@x', '2026-11-10 09:00'));
  put(user, 'Archive', fromAda(user, 'two@x', '2026-11-10 10:00'));
  await using book = await openBook();
  await connect(book, user);
  await read(book);
  const client = await dovecot.client(user);
  await client.mailboxDelete('Archive');
  await client.logout();
  put(user, 'INBOX', fromAda(user, 'three@x', '2026-11-11 09:00'));
  const once = await read(book);
  assert.deepEqual([once.lastRun?.problem, once.lastRun?.created, once.failures], ['folder-gone', 1, 0]);
  assert.equal((await read(book)).lastRun?.problem, null);
});

test('a password that is refused, then a new one: it is read on from where it was', async () => {
  const user = 'password';
  put(user, 'INBOX', fromAda(user, 'one@x', '2026-11-10 09:00'));
  await using book = await openBook();
  const { deps, outside } = book;
  const first = await connect(book, user);
  await read(book);
  let isLocked = true;
  const locked: Outside = {
    ...outside,
    withMailbox: (account, work) =>
      withMailbox(isLocked ? { ...account, password: 'no longer' } : account, work),
  };
  const [failed] = await syncConnections(deps, locked, null);
  assert.deepEqual([failed?.lastRun?.problem, failed?.failures], ['wrong-login', 1]);
  isLocked = false;
  const again = await connect(book, user);
  assert.deepEqual([again.id, again.failures, again.mailbox?.total.created], [first.id, 0, 1]);
  const refused = await connectMail(deps, outside, {
    id: deps.ids.next(),
    address: `${user}@post.example`,
    password: 'wrong',
    host: '127.0.0.1',
    port: dovecot.port,
    allowPrivate: true,
  });
  assert.ok(!refused.ok && refused.error.type === 'invalid');
  assert.equal(refused.error.field, 'password');
});

test('what breaks off in the middle goes on from there, and one that reads beside another brings nothing twice', async () => {
  const user = 'broken';
  const count = 450;
  const ofAda = Array.from({ length: count }, (_, index) =>
    fromAda(
      user,
      `m${index}@x`,
      `2026-11-10 ${String(9 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
    ),
  );
  put(user, 'INBOX', ...ofAda);
  await using book = await openBook();
  const { deps, outside } = book;
  await connect(book, user);
  let parts = 0;
  const stopping: Outside = {
    ...outside,
    isStopping: () => {
      parts += 1;
      return parts === 1;
    },
  };
  const [stopped] = await syncConnections(deps, stopping, null);
  assert.deepEqual([stopped?.lastRun, stopped?.mailbox?.total.created], [null, 200]);
  const both = await Promise.all([
    syncConnections(deps, outside, null),
    syncConnections(deps, outside, null),
  ]);
  assert.ok(both.flat().some((connection) => connection.lastRun?.outcome === 'read'));
  const all = await ids(book);
  assert.deepEqual([all.length, new Set(all).size], [count, count]);
  assert.deepEqual(await book.verify(), []);
});

test('paused, gone on with, removed with what it brought or without; what the user told stays', async () => {
  const user = 'let-go';
  put(user, 'INBOX', fromAda(user, 'one@x', '2026-11-10 09:00'), fromAda(user, 'two@x', '2026-11-18 07:59'));
  await using book = await openBook();
  const { deps, outside, clock } = book;
  const { id } = await connect(book, user);
  await changeConnection(deps, { id, state: 'paused' });
  assert.deepEqual(await syncDue(deps, outside), []);
  await changeConnection(deps, { id, state: 'on' });
  assert.equal((await syncDue(deps, outside))[0]?.lastRun?.created, 2);
  clock.passDays(1);
  put(user, 'INBOX', fromAda(user, 'three@x', '2026-11-19 07:00'));
  assert.equal((await syncDue(deps, outside))[0]?.lastRun?.created, 1);
  const kept = await removeConnection(deps, { id, withTalks: false });
  assert.ok(kept.ok);
  assert.equal((await ids(book)).length, 3);
  await deps.space.undo(kept.value.batch);
  const removed = await removeConnection(deps, { id, withTalks: true });
  assert.ok(removed.ok);
  assert.deepEqual([removed.value.removed, await ids(book), await listConnections(deps)], [3, [], []]);
  await deps.space.undo(removed.value.batch);
  assert.equal((await ids(book)).length, 3);
});

test('the password is sealed: nothing that leaves the book shows it', async () => {
  const user = 'sealed';
  await using book = await openBook();
  await connect(book, user, { password: testPassword });
  const kept = JSON.stringify(await listConnections(book.deps));
  assert.ok(!kept.includes(`"${testPassword}"`) && !kept.includes('127.0.0.1'));
});
