import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as passing } from 'node:timers/promises';
import type { MailAccount, Mailbox, MailFolder, Problem } from '../../core/connections/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import { mailLimits, withMailbox, type MailLimits } from './open-mailbox.ts';
import { startDovecot, testPassword } from './testing/dovecot.ts';

const dovecot = await startDovecot({ tls: true });
after(() => dovecot[Symbol.asyncDispose]());

const since = '2020-01-01' as CalendarDay;

const accountOf = (user: string, more: Partial<MailAccount> = {}): MailAccount => ({
  address: `${user}@post.example`,
  host: '127.0.0.1',
  port: dovecot.port,
  login: user,
  password: testPassword,
  allowsPrivate: true,
  ...more,
});

const message = (subject: string, body = 'Hello.'): string =>
  `From: ada@engines.example\r\nTo: moe@post.example\r\nSubject: ${subject}\r\n\r\n${body}\r\n`;

const inside = async <Value>(user: string, use: (mailbox: Mailbox) => Promise<Value>): Promise<Value> => {
  const used = await withMailbox(accountOf(user), use);
  assert.ok(used.ok, JSON.stringify(used));
  return used.value;
};

const inboxOf = async (mailbox: Mailbox): Promise<MailFolder> => {
  const inbox = (await mailbox.folders()).find(({ role }) => role === 'inbox');
  assert.ok(inbox);
  return inbox;
};

const subjectOf = (head: Uint8Array): string =>
  /^Subject: (.*)\r$/m.exec(Buffer.from(head).toString())?.[1] ?? '';

test('a mailbox shows its folders, its messages from outside, and what is asked for of them', async () => {
  dovecot.deliver('ada', 'Archive', []);
  dovecot.deliver('ada', 'INBOX', [
    { bytes: message('one') },
    { bytes: message('two', 'x'.repeat(400_000)) },
  ]);
  await inside('ada', async (mailbox) => {
    const folders = await mailbox.folders();
    assert.deepEqual(
      folders.map(({ path, role, uidNext }) => [path, role, uidNext]),
      [
        ['Sent', 'sent', 1],
        ['INBOX', 'inbox', 3],
        ['Archive', 'archive', 1],
      ],
    );
    const inbox = await inboxOf(mailbox);
    assert.deepEqual(await mailbox.uidsBeyond(inbox, 0, since), [1, 2]);
    assert.deepEqual(await mailbox.uidsBeyond(inbox, 1, since), [2]);
    assert.deepEqual(await mailbox.uidsBeyond(inbox, 2, since), []);
    assert.deepEqual(await mailbox.uidsBeyond(inbox, 0, '2999-01-01' as CalendarDay), []);
    const heads = await mailbox.heads(inbox, [1, 2, 7]);
    assert.deepEqual(
      heads.map(({ uid, isDraft, head }) => [uid, isDraft, subjectOf(head)]),
      [
        [1, false, 'one'],
        [2, false, 'two'],
      ],
    );
    const whole = await mailbox.messages(inbox, [1, 2]);
    assert.equal(Buffer.from(whole.get(1) ?? []).toString(), message('one'));
    // A long one is not read to its end.
    assert.equal(whole.get(2)?.length, 256 * 1024);
  });
});

test('looking leaves every flag as it was', async () => {
  dovecot.deliver('flags', 'INBOX', [{ bytes: message('unseen') }, { bytes: message('seen'), seen: true }]);
  const flags = async (): Promise<readonly (readonly string[])[]> => {
    const client = await dovecot.client('flags');
    await client.mailboxOpen('INBOX', { readOnly: true });
    const fetched = await client.fetchAll('1:*', { flags: true });
    await client.logout();
    return fetched.map((one) => [...(one.flags ?? [])].filter((flag) => flag !== '\\Recent'));
  };
  const before = await flags();
  assert.deepEqual(before, [[], ['\\Seen']]);
  await inside('flags', async (mailbox) => {
    const inbox = await inboxOf(mailbox);
    await mailbox.heads(inbox, [1, 2]);
    await mailbox.messages(inbox, [1, 2]);
  });
  assert.deepEqual(await flags(), before);
  // Not even its newness is taken: the next mail program still hears of it.
  const client = await dovecot.client('flags');
  const opened = await client.mailboxOpen('INBOX');
  const fetched = await client.fetchAll('1:*', { flags: true });
  assert.deepEqual([opened.exists, fetched.every((one) => one.flags?.has('\\Recent'))], [2, true]);
  await client.logout();
});

test('a folder whose messages are counted anew says so', async () => {
  dovecot.deliver('recount', 'INBOX', [{ bytes: message('one') }]);
  const first = await inside('recount', inboxOf);
  dovecot.recount('recount', 'INBOX');
  const second = await inside('recount', inboxOf);
  assert.notEqual(first.uidValidity, second.uidValidity);
});

test('news are heard at once, also those between two looks; the wait ends when it is told to', async () => {
  dovecot.deliver('news', 'INBOX', [{ bytes: message('one') }]);
  const client = await dovecot.client('news');
  await inside('news', async (mailbox) => {
    const inbox = await inboxOf(mailbox);
    const never = new Promise<never>(() => undefined);
    await client.append('INBOX', message('in between'));
    await mailbox.waitForNews(inbox, never);
    const again = await inboxOf(mailbox);
    const waiting = mailbox.waitForNews(again, never);
    await client.append('INBOX', message('while waiting'));
    await waiting;
    assert.deepEqual(await mailbox.uidsBeyond(again, again.uidNext - 1, since), [3]);
    await mailbox.waitForNews(await inboxOf(mailbox), Promise.resolve());
  });
  await client.logout();
});

test('a wait outlasts any silence', async () => {
  dovecot.deliver('silent', 'INBOX', []);
  const client = await dovecot.client('silent');
  const silentMilliseconds = 250;
  const used = await withMailbox(
    accountOf('silent'),
    async (mailbox) => {
      const waiting = mailbox.waitForNews(await inboxOf(mailbox), new Promise<never>(() => undefined));
      await passing(3 * silentMilliseconds);
      await client.append('INBOX', message('at last'));
      await waiting;
    },
    { ...mailLimits, silentMilliseconds },
  );
  assert.ok(used.ok, JSON.stringify(used));
  await client.logout();
});

test('a head that has no end stops nothing', async () => {
  const endless = `X-Long: ${'x'.repeat(900)}\r\n`.repeat(3000);
  dovecot.deliver('endless', 'INBOX', [
    { bytes: `From: ada@engines.example\r\nSubject: long\r\n${endless}\r\nHello.\r\n` },
    { bytes: message('short') },
  ]);
  await inside('endless', async (mailbox) => {
    const heads = await mailbox.heads(await inboxOf(mailbox), [1, 2]);
    assert.deepEqual(
      heads.map(({ head }) => [subjectOf(head), head.length <= 64 * 1024]),
      [
        ['long', true],
        ['short', true],
      ],
    );
  });
});

/** A server that says this to everybody and nothing else. */
const saying = async (...lines: readonly string[]): Promise<{ readonly port: number } & AsyncDisposable> => {
  const server = createServer((socket) => {
    const answers = [...lines];
    const answer = (tag: string): void =>
      void socket.write(`${(answers.shift() ?? '').replaceAll('TAG', tag)}\r\n`);
    answer('*');
    socket.on('data', (asked) => answer(String(asked).split(' ')[0] ?? ''));
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, 'close');
    },
  };
};

const problemOf = async (
  account: MailAccount,
  limits: Partial<MailLimits> = {},
): Promise<Problem | 'read'> => {
  const used = await withMailbox(account, (mailbox) => mailbox.folders(), { ...mailLimits, ...limits });
  return used.ok ? 'read' : used.error;
};

test('each way to fail has its name, and a bug stays one', async () => {
  await using silent = await saying('220 mail.example ESMTP');
  assert.deepEqual(
    {
      ours: await problemOf(accountOf('ways')),
      password: await problemOf(accountOf('ways', { password: 'wrong' })),
      address: await problemOf(accountOf('ways', { address: 'somebody' })),
      host: await problemOf(accountOf('ways', { host: 'no-such-host.invalid' })),
      'not allowed here': await problemOf(accountOf('ways', { allowsPrivate: false })),
      'nobody there': await problemOf(accountOf('ways', { port: 1 })),
      'no IMAP': await problemOf(accountOf('ways', { port: silent.port }), { connectMilliseconds: 300 }),
    },
    {
      ours: 'read',
      password: 'wrong-login',
      address: 'bad-mail-address',
      host: 'unknown-host',
      'not allowed here': 'private-address',
      'nobody there': 'unreachable',
      'no IMAP': 'no-mail-server',
    },
  );
  await assert.rejects(
    withMailbox(accountOf('ways'), () => Promise.reject(new RangeError('mine'))),
    RangeError,
  );
});

test('beyond this machine nothing is said in the clear, nor to a server that nobody vouches for', async () => {
  const beyond = { trustsOwnMachine: false };
  await using plain = await saying(
    '* OK [CAPABILITY IMAP4rev1] ready',
    '* CAPABILITY IMAP4rev1\r\nTAG OK done',
    'TAG OK done',
  );
  assert.ok(dovecot.tlsPort !== null);
  assert.deepEqual(
    {
      'no TLS offered': await problemOf(accountOf('tls', { port: plain.port }), beyond),
      'TLS begun, of nobody known': await problemOf(accountOf('tls'), beyond),
      'TLS from the start, of nobody known': await problemOf(accountOf('tls', { port: dovecot.tlsPort }), {
        ...beyond,
        tlsPort: dovecot.tlsPort,
      }),
    },
    {
      'no TLS offered': 'no-encryption',
      'TLS begun, of nobody known': 'bad-certificate',
      'TLS from the start, of nobody known': 'bad-certificate',
    },
  );
});
