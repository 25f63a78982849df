import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SmtpAccount } from '../../core/sending/index.ts';
import { sendMail, smtpLimits } from './send-mail.ts';
import { smtpPassword, startBrokenServer, startMailServer, type Answering } from './testing/mail-server.ts';

const accountAt = (port: number, more: Partial<SmtpAccount> = {}): SmtpAccount => ({
  address: 'moe@post.example',
  name: 'Moe',
  host: '127.0.0.1',
  port,
  login: 'moe@post.example',
  password: smtpPassword,
  allowsPrivate: true,
  ...more,
});

const mail = {
  envelope: { from: 'moe@post.example', to: ['ada@engines.example'] },
  bytes: new TextEncoder().encode('Subject: Hi\r\n\r\nOne\r\n.\r\n..two\r\n.three\r\n'),
};

const send = sendMail({ ...smtpLimits, connectMilliseconds: 400, silentMilliseconds: 400 });

test('what is handed over arrives byte for byte, lines of dots and all', async () => {
  await using server = await startMailServer();
  assert.deepEqual(await send(accountAt(server.port), mail), { ok: true, value: { mailId: null } });
  assert.equal(server.received.length, 1);
  const [one] = server.received;
  assert.deepEqual([one?.from, one?.to], [mail.envelope.from, mail.envelope.to]);
  assert.equal(Buffer.from(one?.bytes ?? []).toString(), Buffer.from(mail.bytes).toString());
});

test('to look whether the server would take a mail sends none', async () => {
  await using server = await startMailServer();
  assert.equal((await send(accountAt(server.port), null)).ok, true);
  assert.deepEqual(server.received, []);
});

test('what a server refuses has a name, and nothing went out', async () => {
  await using server = await startMailServer({ refuses: ['ada@engines.example'] });
  const refused = async (account: SmtpAccount) => await send(account, mail);
  const problem = (name: string) => ({ ok: false, error: { problem: name, unsure: false } });
  assert.deepEqual(await refused(accountAt(server.port, { password: 'wrong' })), problem('wrong-login'));
  assert.deepEqual(await refused(accountAt(server.port)), problem('refused-receiver'));
  assert.deepEqual(
    await refused(accountAt(server.port, { allowsPrivate: false })),
    problem('private-address'),
  );
  assert.deepEqual(
    await refused(accountAt(server.port, { host: 'smtp.nowhere.invalid' })),
    problem('unknown-host'),
  );
  assert.deepEqual(await refused(accountAt(1)), problem('unreachable'));
  const noTls = sendMail({ ...smtpLimits, trustsOwnMachine: false });
  assert.deepEqual(await noTls(accountAt(server.port), mail), problem('no-encryption'));
});

const hangsUp = { instead: 'hangs-up' } as const;
const silence = { instead: 'silence' } as const;

/** Answers as any server does, but for one line. */
const usual =
  (but: RegExp, said: ReturnType<Answering>): Answering =>
  (line, isData) => {
    const name = isData ? 'END' : line;
    if (but.test(name)) return said;
    if (isData) return '250 taken';
    if (/^EHLO/iu.test(line)) return '250-test\r\n250 AUTH PLAIN';
    if (/^AUTH/iu.test(line)) return '235 welcome';
    return /^DATA/iu.test(line) ? '354 go on' : '250 fine';
  };

test('a line that breaks is no mail sent; one that breaks after the last byte is unsure', async () => {
  const rows: readonly (readonly [
    name: string,
    but: RegExp,
    said: ReturnType<Answering>,
    problem: string,
    unsure: boolean,
  ])[] = [
    ['hangs up at once', /^EHLO/u, hangsUp, 'unreachable', false],
    ['says nothing to the sender', /^MAIL/u, silence, 'too-slow', false],
    ['does not let it be sent from there', /^MAIL/u, '550 not you', 'refused-sender', false],
    ['wants a pause', /^MAIL/u, '450 later', 'throttled', false],
    ['does not want the words', /^DATA/u, '554 no', 'refused-mail', false],
    ['refuses the whole', /^END/u, '554 spam', 'refused-mail', false],
    ['hangs up after the last byte', /^END/u, hangsUp, 'unreachable', true],
    ['says nothing after the last byte', /^END/u, silence, 'too-slow', true],
  ];
  for (const [name, but, said, problem, unsure] of rows) {
    await using server = await startBrokenServer('220 test\r\n', usual(but, said));
    assert.deepEqual(
      await send(accountAt(server.port), mail),
      { ok: false, error: { problem, unsure } },
      name,
    );
  }
});

test('what is no mail server is said to be none', async () => {
  await using server = await startBrokenServer('HTTP/1.1 400 Bad Request\r\n\r\n', () => hangsUp);
  assert.deepEqual(await send(accountAt(server.port), mail), {
    ok: false,
    error: { problem: 'no-mail-server', unsure: false },
  });
});
