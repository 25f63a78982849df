import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../../core/dates/index.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { createQuestions, passkeyHost } from './passkeys.ts';

const password = 'a quiet harbour at noon';
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const onServer = (work: (server: TestServer) => Promise<void>) => async (): Promise<void> => {
  await using server = await startTestServer();
  await work(server);
  assert.deepEqual(server.bugs, []);
};

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');

/** The form, as somebody outside sends it. */
const signIn = (server: TestServer, said: string, from = '203.0.113.5', cookie = ''): Promise<Response> =>
  server.fetchFar('/sign-in', from, {
    method: 'POST',
    body: new URLSearchParams({ password: said }),
    headers: { cookie },
  });

const far = (server: TestServer, cookie: string, path: string, body?: unknown): Promise<Response> =>
  server.fetchFar(path, '203.0.113.5', {
    headers: { cookie, 'content-type': 'application/json' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });

const statusOf = async (server: TestServer, cookie: string): Promise<number> =>
  (await far(server, cookie, '/api/v1/today')).status;

const pass = (server: TestServer, ms: number): void =>
  server.book.clock.set((server.book.clock.now() + ms) as Instant);

test(
  'from outside the page to sign in is shown once there is a password, and the right one opens the book',
  onServer(async (server) => {
    assert.match(await (await far(server, '', '/people')).text(), /Let this device in/);
    const { codes } = await server.ask('setPassword', { body: { password } });
    assert.equal(codes?.length, 10);
    const page = await far(server, '', '/people');
    assert.equal(page.status, 401);
    assert.match(await page.text(), /<form method="post" action="\/sign-in">/);
    assert.equal((await signIn(server, 'a quiet harbour at night')).status, 403);
    const opened = await signIn(server, password);
    assert.equal(opened.status, 303);
    const cookie = cookiesOf(opened);
    assert.match(cookie, /goodturn-session=[\w-]{43}/);
    assert.equal(await statusOf(server, cookie), 200);
    const near = await server.fetch('/api/v1/today', { headers: { authorization: '', cookie } });
    assert.equal(near.status, 401, 'the machine itself has its key');
    const [session] = (await server.ask('listDevices')).devices;
    assert.ok(session);
    assert.equal(Date.parse(session.endsAt ?? '') - Date.parse(session.addedAt), 7 * dayMs);
    const listening = (await far(server, cookie, '/api/v1/events')).text();
    await server.ask('revokeDevice', { params: { id: session.id } });
    assert.equal(await listening, 'retry: 2000\nid: 1\n\n');
    assert.equal(await statusOf(server, cookie), 401);
  }),
);

test(
  'a session ends when nobody comes for a week, and after thirty days at the latest',
  onServer(async (server) => {
    await server.ask('setPassword', { body: { password } });
    const idle = cookiesOf(await signIn(server, password));
    const busy = cookiesOf(await signIn(server, password));
    for (let day = 1; day < 30; day += 1) {
      pass(server, dayMs);
      assert.equal(await statusOf(server, busy), 200, `day ${day}`);
    }
    assert.equal(await statusOf(server, idle), 401);
    pass(server, dayMs);
    assert.equal(await statusOf(server, busy), 401);
    assert.deepEqual((await server.ask('listDevices')).devices, []);
  }),
);

test(
  'another password ends every other session, with what it listens to; signing out ends this one',
  onServer(async (server) => {
    await server.ask('setPassword', { body: { password } });
    const mine = cookiesOf(await signIn(server, password));
    const other = cookiesOf(await signIn(server, password));
    const listening = (await far(server, other, '/api/v1/events')).text();
    const next = 'three boats and a lighthouse';
    const path = '/api/v1/sign-in/password';
    assert.equal((await far(server, mine, path, { password: next })).status, 403, 'it is asked once more');
    assert.equal((await far(server, mine, path, { password: next, proof: password })).status, 200);
    assert.equal(await listening, 'retry: 2000\nid: 1\n\n');
    assert.equal(await statusOf(server, other), 401);
    assert.equal(await statusOf(server, mine), 200);
    assert.equal((await signIn(server, password)).status, 403);
    assert.deepEqual(await (await far(server, mine, '/api/v1/sign-out', {})).json(), { ended: 1 });
    assert.equal(await statusOf(server, mine), 401);
    const [here, there] = [cookiesOf(await signIn(server, next)), cookiesOf(await signIn(server, next))];
    assert.deepEqual(await (await far(server, here, '/api/v1/sign-out', { which: 'others' })).json(), {
      ended: 1,
    });
    assert.deepEqual([await statusOf(server, here), await statusOf(server, there)], [200, 401]);
    await signIn(server, next);
    assert.equal((await server.ask('signOut', { body: { which: 'all' } })).ended, 2);
  }),
);

test(
  'a recovery code opens once, however it is typed; new ones end the old',
  onServer(async (server) => {
    const { codes } = await server.ask('setPassword', { body: { password } });
    const [first = '', second = ''] = codes ?? [];
    const cookie = cookiesOf(await signIn(server, first.toLowerCase().replaceAll('-', ' ')));
    assert.equal(await statusOf(server, cookie), 200);
    assert.equal((await signIn(server, first)).status, 403);
    assert.equal((await server.ask('showSignIn')).recoveryLeft, 9);
    const renewed = await server.ask('renewRecoveryCodes', { body: {} });
    assert.equal(renewed.codes.length, 10);
    assert.equal((await signIn(server, second)).status, 403);
    // Whoever lost the password sets another with a second code.
    const [proof = ''] = renewed.codes;
    const changed = await far(server, cookie, '/api/v1/sign-in/password', {
      password: 'three boats and a lighthouse',
      proof,
    });
    assert.equal(changed.status, 200);
  }),
);

test(
  'whoever guesses waits, and nobody else does: not another address, not a browser of before, not the machine',
  onServer(async (server) => {
    const { codes } = await server.ask('setPassword', { body: { password } });
    const before = cookiesOf(await signIn(server, password, '198.51.100.1'));
    // All at once is as many.
    const answers = await Promise.all(
      Array.from({ length: 7 }, (_, index) => signIn(server, `wrong guess number ${index}`)),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [403, 403, 403, 403, 403, 429, 429],
    );
    const late = await signIn(server, password);
    assert.equal(late.status, 429, 'the right one waits too, or waiting would be worth nothing');
    assert.equal(late.headers.get('retry-after'), '2');
    assert.equal((await signIn(server, password, '198.51.100.7')).status, 303);
    assert.equal((await signIn(server, password, undefined, before)).status, 303);
    assert.equal((await signIn(server, codes?.[0] ?? '')).status, 303);
    pass(server, 2000);
    assert.equal((await signIn(server, password)).status, 303);
    // From everywhere: strangers wait for each other then, and only they.
    for (let index = 0; index < 95; index += 1) {
      const guessed = await signIn(server, '', `10.0.${index}.1`);
      assert.equal(guessed.status, 403, String(index));
    }
    assert.equal((await signIn(server, password, '198.51.100.9')).status, 429);
    assert.equal((await signIn(server, password, '198.51.100.9', before)).status, 303);
    assert.equal((await server.client.call('showToday')).ok, true);
    pass(server, 30_000);
    assert.equal((await signIn(server, password, '198.51.100.9')).status, 303);
  }),
);

test(
  'a session or a device lets nobody else in without the password, and a weak one is refused in words',
  onServer(async (server) => {
    const weak = await server.client.call('setPassword', { body: { password: '123456789012' } });
    assert.ok(!weak.ok && /pattern/.test(weak.error.message));
    const { token } = server.devices.give({ kind: 'device' }, 'Phone');
    const phone = `goodturn-device=${token}`;
    const early = await far(server, phone, '/api/v1/sign-in/password', { password });
    assert.match(await early.text(), /on the machine with the book/);
    const none = await server.client.call('renewRecoveryCodes', { body: {} });
    assert.ok(!none.ok && none.error.type === 'conflict');
    await server.ask('setPassword', { body: { password } });
    const session = cookiesOf(await signIn(server, password));
    for (const [cookie, path, body] of [
      [phone, 'tokens', { name: 'x', scopes: ['read'] }],
      [session, 'tokens', { name: 'x', scopes: ['read'] }],
      [session, 'devices/pairing', {}],
      [session, 'sign-in/off', {}],
      [session, 'sign-in/recovery-codes', {}],
      [phone, 'sign-in/passkeys/00000000-0000-7000-9000-000000000001/remove', {}],
    ] as const) {
      assert.equal((await far(server, cookie, `/api/v1/${path}`, body)).status, 403, path);
      const wrong = await far(server, cookie, `/api/v1/${path}`, { ...body, proof: 'wrong' });
      assert.equal(wrong.status, 403, path);
    }
    const made = await far(server, session, '/api/v1/tokens', {
      name: 'x',
      scopes: ['read'],
      proof: password,
    });
    assert.equal(made.status, 200);
    assert.equal((await far(server, session, '/api/v1/sign-in/off', { proof: password })).status, 200);
    assert.equal(await statusOf(server, session), 401);
    assert.equal((await signIn(server, password)).headers.get('set-cookie'), null);
  }),
);

test(
  'passkeys are for addresses with HTTPS and a name, and what is none is refused',
  onServer(async (server) => {
    await server.ask('setPassword', { body: { password } });
    const here = await server.client.call('beginPasskey', { body: {} });
    assert.ok(!here.ok && here.error.type === 'conflict');
    const kept = await server.client.call('addPasskey', { body: { name: 'Key', response: { id: 'x' } } });
    assert.ok(!kept.ok && kept.error.type === 'invalid');
    const params = { id: '00000000-0000-7000-9000-000000000001' } as const;
    const none = await server.client.call('removePasskey', { params, body: {} });
    assert.ok(!none.ok && none.error.type === 'not-found');
    const unknown = await server.client.call('renamePasskey', { params, body: { name: 'Phone' } });
    assert.ok(!unknown.ok && unknown.error.type === 'not-found');
    const nameless = await server.client.call('renamePasskey', { params, body: { name: ' ' } });
    assert.ok(!nameless.ok && nameless.error.type === 'invalid');
    assert.equal((await far(server, '', '/sign-in/question', {})).status, 404);
    assert.equal((await far(server, '', '/sign-in/passkey', { id: 'x' })).status, 403);
    assert.equal((await server.ask('turnOffSignIn', { body: {} })).password, null);
  }),
);

for (const [origin, host] of [
  ['https://goodturn.example.org', 'goodturn.example.org'],
  ['https://laptop.local:4748', 'laptop.local'],
  ['http://localhost:4748', 'localhost'],
  ['http://laptop.local:4748', null],
  ['https://192.168.1.20:4748', null],
  ['https://[fd00::1]:4748', null],
] as const) {
  test(`at ${origin} passkeys are ${host === null ? 'not made' : `for ${host}`}`, () => {
    assert.equal(passkeyHost(origin), host);
  });
}

test('a question is open for five minutes, to one answer, and only where it was asked', () => {
  let now = 1_000_000;
  const clock = { now: () => now as Instant };
  const questions = createQuestions(clock);
  const said = Buffer.from(questions.ask()).toString('base64url');
  assert.ok(questions.isOpen(said));
  assert.ok(!createQuestions(clock).isOpen(said));
  assert.ok(!questions.isOpen(''));
  assert.ok(!questions.isOpen(`${said.slice(0, -4)}AAAA`));
  questions.close(said);
  assert.ok(!questions.isOpen(said));
  const late = Buffer.from(questions.ask()).toString('base64url');
  now += 5 * minuteMs;
  assert.ok(!questions.isOpen(late));
});

test('a password is kept with how it was hashed, and what looks the same is the same', async () => {
  const kept = await hashPassword('caf\u00e9 at the harbour');
  assert.equal(kept.scheme, 'argon2id');
  assert.ok(await isPassword('cafe\u0301 at the harbour', kept));
  assert.ok(!(await isPassword('cafe at the harbour', kept)));
  const older = await hashPassword(password, { scheme: 'scrypt', cost: 1024, blockSize: 8, parallelism: 1 });
  assert.ok(await isPassword(password, older));
});
