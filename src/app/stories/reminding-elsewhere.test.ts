import assert from 'node:assert/strict';
import {
  createDecipheriv,
  createECDH,
  createHmac,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import {
  addPush,
  changeReminding,
  preparePush,
  setWebhook,
} from '../../actions/reminders/change-reminding.ts';
import { remindDue, remindNow, testReminder } from '../../actions/reminders/remind.ts';
import { showReminding } from '../../actions/reminders/show-reminding.ts';
import type { Instant } from '../../core/dates/index.ts';
import type { DeviceId } from '../../core/devices/index.ts';
import type { ReminderChannel } from '../../core/reminders/index.ts';
import { openRemindedBook } from '../testing/reminded-book.ts';

const at = (text: string): Instant => Date.parse(text) as Instant;

interface Got {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server on this machine that keeps what it gets, and answers as it is told. */
const listen = async (answer: (response: ServerResponse, got: Got) => void) => {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { url: path = '', method = '', headers } = request;
      const one = { path, method, headers, body: Buffer.concat(parts) };
      got.push(one);
      answer(response, one);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    got,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};

const answering =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, headers).end();
  };

/** A browser's half: its keys, and how it reads what only it can (RFC 8291, from the receiver's side). */
const makeBrowser = () => {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const auth = randomBytes(16);
  const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, salt, info, length));
  return {
    p256dh: pair.getPublicKey('base64url'),
    auth: auth.toString('base64url'),
    read: (body: Buffer): unknown => {
      const salt = body.subarray(0, 16);
      const sender = body.subarray(21, 21 + body.readUInt8(20));
      const sealed = body.subarray(21 + sender.length);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
      const input = derive(pair.computeSecret(sender), auth, info, 32);
      const decipher = createDecipheriv(
        'aes-128-gcm',
        derive(input, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16),
        derive(input, salt, Buffer.from('Content-Encoding: nonce\0'), 12),
      ).setAuthTag(sealed.subarray(-16));
      const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
      assert.equal(padded.at(-1), 2, 'the last record says so');
      return JSON.parse(padded.subarray(0, -1).toString('utf8'));
    },
  };
};

/** What a push service checks of a token (RFC 8292). */
const checkVapid = (header: string, publicKey: string, origin: string, now: Instant): void => {
  const [, token = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/u.exec(header) ?? [];
  assert.equal(key, publicKey);
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const verified = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    {
      key: createPublicKey({
        format: 'jwk',
        key: {
          kty: 'EC',
          crv: 'P-256',
          x: point.subarray(1, 33).toString('base64url'),
          y: point.subarray(33).toString('base64url'),
        },
      }),
      dsaEncoding: 'ieee-p1363',
    },
    Buffer.from(signature, 'base64url'),
  );
  assert.ok(verified);
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<
    string,
    unknown
  >;
  assert.equal(aud, origin);
  const ahead = Number(exp) - now / 1000;
  assert.ok(ahead > 0 && ahead <= 86_400);
  assert.doesNotMatch(String(sub), /moe|post\.example/u, 'it says not whose book it is');
};

test('a push reaches the browser and no one else can read it; a device that is gone or shut out gets none', async () => {
  await using book = await openRemindedBook();
  const { deps, clock, outside, server } = book;
  const gone = new Set<string>();
  await using service = await listen((response, { path }) => answering(gone.has(path) ? 410 : 201)(response));
  const prepared = await preparePush(deps, outside);
  assert.ok(prepared.ok);
  const browser = makeBrowser();
  const phone = deps.ids.next<'DeviceId'>();
  const add = async (device: DeviceId | null, path: string, name: string): Promise<void> => {
    const added = await addPush(deps, outside, device, {
      id: deps.ids.next(),
      name,
      endpoint: service.origin + path,
      p256dh: browser.p256dh,
      auth: browser.auth,
      allowPrivate: true,
    });
    assert.ok(added.ok);
  };
  await add(null, '/desk', 'Desk');
  await add(phone, '/phone', 'Phone');
  const letIn = new Set<DeviceId>([phone]);
  const around = { reached: null, isLetIn: (device: DeviceId) => letIn.has(device) };

  clock.set(at('2026-11-19T08:00+01:00'));
  assert.deepEqual(await remindDue(deps, outside, around), {
    channel: 'push',
    delivery: { outcome: 'sent' },
  });
  assert.equal(await remindDue(deps, outside, around), null);
  assert.deepEqual(service.got.map(({ path }) => path).toSorted(), ['/desk', '/phone']);
  const [first] = service.got;
  assert.ok(first);
  assert.equal(first.headers['content-encoding'], 'aes128gcm');
  assert.ok(Number(first.headers['ttl']) > 0 && first.headers['urgency'] === 'normal');
  assert.ok(first.body.length <= 4096);
  assert.doesNotMatch(first.body.toString('latin1'), /Ada|Quill/u);
  checkVapid(String(first.headers.authorization), prepared.value.publicKey, service.origin, clock.now());
  const said = browser.read(first.body) as { title: string; open: string; done: string; skip: string };
  assert.match(said.title, /Ada Quill/u);
  assert.equal(said.open, '/');
  assert.doesNotMatch(JSON.stringify(said), /Zed|Marsh/u);

  assert.equal((await fetch(server.origin + said.done, { method: 'POST' })).status, 200);
  assert.match(await (await fetch(server.origin + said.done)).text(), /done already/u);

  letIn.delete(phone);
  gone.add('/desk');
  service.got.length = 0;
  const tested = await testReminder(deps, outside, around, { channel: 'push' });
  assert.ok(tested.ok && tested.value.delivery.outcome === 'failed');
  assert.deepEqual(
    service.got.map(({ path }) => path),
    ['/desk'],
    'nothing goes to what was shut out',
  );
  const { devices, channels } = await showReminding(deps, outside, around, null);
  assert.deepEqual(devices, [], 'what is gone is forgotten');
  assert.equal(channels.find(({ channel }) => channel === 'push')?.isSetUp, false);
});

test('whoever shuts a device out takes its reminders from it', async () => {
  await using book = await openRemindedBook();
  const { deps, outside, server } = book;
  await preparePush(deps, outside);
  const { p256dh, auth } = makeBrowser();
  const { device } = server.devices.give({ kind: 'device' }, 'Phone');
  const id = deps.ids.next<'PushId'>();
  const place = { name: 'Phone', endpoint: 'https://push.example/phone', p256dh, auth };
  assert.ok((await addPush(deps, outside, device.id, { id, ...place })).ok);
  const everyone = { reached: null, isLetIn: () => true };
  assert.equal((await showReminding(deps, outside, everyone, null)).devices.length, 1);
  await server.ask('revokeDevice', { params: { id: device.id } });
  assert.deepEqual((await showReminding(deps, outside, everyone, null)).devices, []);
});

test('a browser that renews its address stays the one it was, and nothing is sent to the old one', async () => {
  await using book = await openRemindedBook();
  const { deps, outside, around } = book;
  await preparePush(deps, outside);
  const { p256dh, auth } = makeBrowser();
  const phone = deps.ids.next<'DeviceId'>();
  const add = (device: DeviceId | null, said: { name: string } | { was?: string }, endpoint: string) =>
    addPush(deps, outside, device, { id: deps.ids.next(), ...said, endpoint, p256dh, auth });
  const names = async () =>
    (await showReminding(deps, outside, { ...around, isLetIn: () => true }, null)).devices.map(
      ({ name }) => name,
    );
  await add(null, { name: 'Firefox' }, 'https://push.example/firefox');
  await add(null, { name: 'Chrome' }, 'https://push.example/chrome');
  await add(phone, { name: 'Phone' }, 'https://push.example/phone');
  await add(null, { was: 'https://push.example/firefox' }, 'https://push.example/firefox-2');
  assert.deepEqual((await names()).toSorted(), ['Chrome', 'Firefox', 'Phone']);
  await add(phone, {}, 'https://push.example/phone-2');
  assert.deepEqual((await names()).toSorted(), ['Chrome', 'Firefox', 'Phone']);
  await add(null, { was: 'https://push.example/firefox-2' }, 'https://push.example/firefox-3');
  assert.deepEqual((await names()).toSorted(), ['Chrome', 'Firefox', 'Phone']);
});

test('a push that a service may not be at, or a browser whose keys are none, is refused in words', async () => {
  await using book = await openRemindedBook();
  const { deps, outside, around } = book;
  const browser = makeBrowser();
  await preparePush(deps, outside);
  const place = { id: deps.ids.next<'PushId'>(), name: 'Desk', p256dh: browser.p256dh, auth: browser.auth };
  await addPush(deps, outside, null, { ...place, endpoint: 'http://127.0.0.1:1/desk' });
  const tested = await testReminder(deps, outside, around, { channel: 'push' });
  assert.deepEqual(tested.ok && tested.value.delivery, {
    outcome: 'failed',
    problem: 'private-address',
    waitSeconds: null,
  });
  const bad = await addPush(deps, outside, null, { ...place, endpoint: 'file:///etc/passwd' });
  assert.equal(bad.ok, false);
});

type Book = Awaited<ReturnType<typeof openRemindedBook>>;

const setUp = async (
  { deps, outside }: Book,
  address: string,
  kind: 'ntfy' | 'webhook',
  allowPrivate = true,
): Promise<string> => {
  const set = await setWebhook(deps, outside, { address, kind, token: 'tk_secret', allowPrivate });
  assert.ok(set.ok);
  return set.value.signingKey;
};

const troubleOf = async ({ deps, outside, around }: Book, channel: ReminderChannel): Promise<string> => {
  const { channels } = await showReminding(deps, outside, around, null);
  const last = channels.find((one) => one.channel === channel)?.last;
  return `${last?.outcome} ${last?.trouble?.says} ${last?.trouble?.toDo}`;
};

test('ntfy gets words and what can be tapped, in its own headers', async () => {
  await using book = await openRemindedBook();
  const { deps, clock, outside, around, server } = book;
  await using ntfy = await listen(answering(200));
  await setUp(book, `${ntfy.origin}/moe-secret`, 'ntfy');
  clock.set(at('2026-11-19T08:00+01:00'));
  assert.equal((await remindDue(deps, outside, around))?.delivery.outcome, 'sent');
  const [got] = ntfy.got;
  assert.ok(got);
  assert.deepEqual([got.method, got.path], ['POST', '/moe-secret']);
  const { title, priority, tags, click, actions, authorization } = got.headers;
  assert.match(String(title), /Ada Quill/u);
  assert.deepEqual(
    [priority, tags, click, authorization],
    ['3', 'seedling', `${server.origin}/`, 'Bearer tk_secret'],
  );
  const [done = '', skip = ''] = String(actions).split('; ');
  assert.match(done, /^http, Done, http:\S+\/remind\/\S+, method=POST, clear=true$/u);
  assert.match(skip, /^http, Not today, http:\S+\/remind\/\S+, method=POST, clear=true$/u);
  assert.doesNotMatch(got.body.toString() + JSON.stringify(got.headers), /Zed|Marsh/u);
  const tapped = await fetch(/http:\S+(?=,)/u.exec(done.slice('http, Done, '.length))?.[0] ?? '', {
    method: 'POST',
  });
  assert.match(await tapped.text(), /<h1>Done\./u);
});

test('a webhook gets JSON of a shape that stays, signed so that whoever has the key can check it', async () => {
  await using book = await openRemindedBook();
  const { deps, outside, around } = book;
  await using hook = await listen(answering(204));
  const signingKey = await setUp(book, `${hook.origin}/hook`, 'webhook');
  const tested = await testReminder(deps, outside, around, { channel: 'webhook' });
  assert.ok(tested.ok && tested.value.delivery.outcome === 'sent');
  const said = await remindNow(deps, outside, around, { channel: 'webhook' });
  assert.ok(said.ok && said.value.tried[0]?.delivery.outcome === 'sent');
  const [test_, real] = hook.got.map(({ body }) => JSON.parse(body.toString()) as Record<string, unknown>);
  assert.equal(test_?.['type'], 'reminder.test');
  assert.doesNotMatch(hook.got[0]?.body.toString() ?? '', /Ada|Zed/u, 'a test tells nothing of the book');
  assert.deepEqual(Object.keys(real ?? {}), [
    'type',
    'version',
    'day',
    'title',
    'minutes',
    'cards',
    'coming',
    'open',
  ]);
  const [card] = (real?.['cards'] ?? []) as readonly Record<string, unknown>[];
  assert.deepEqual(Object.keys(card ?? {}), ['key', 'title', 'why', 'minutes', 'also', 'done', 'notToday']);
  const signedOne = hook.got[1];
  assert.ok(signedOne);
  const { headers, body } = signedOne;
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body.toString()}`;
  const expected = createHmac('sha256', Buffer.from(signingKey.slice('whsec_'.length), 'base64'))
    .update(signed)
    .digest('base64');
  assert.equal(headers['webhook-signature'], `v1,${expected}`);
  assert.equal(headers['webhook-id'], 'reminder_2026-11-18');
});

for (const [name, status, headers, expected] of [
  [
    'has trouble',
    500,
    {},
    /^failed The server at this address has trouble of its own\. It is tried again by itself today/u,
  ],
  ['wants a pause', 429, { 'retry-after': '7200' }, /^failed The server wants a pause\./u],
  [
    'leads elsewhere',
    302,
    { location: 'http://127.0.0.1:1/' },
    /^failed The address leads to another one.*set up the address where it ends/u,
  ],
  ['refuses', 403, {}, /^failed The address refuses what is posted to it\. .*access token/u],
  ['has nothing there', 404, {}, /^failed There is nothing at this address\./u],
] as const)
  test(`a server that ${name} is said in words, asked less and less often, and keeps nothing else from going on`, async () => {
    await using book = await openRemindedBook();
    const { deps, clock, outside, around } = book;
    await using ntfy = await listen(answering(status, headers));
    await setUp(book, `${ntfy.origin}/moe`, 'ntfy');
    const tries: string[] = [];
    for (let minute = 0; minute < 10 * 60; minute += 5) {
      clock.set((at('2026-11-19T08:00+01:00') + minute * 60_000) as Instant);
      const tried = await remindDue(deps, outside, around);
      if (tried !== null) tries.push(`${minute} ${tried.delivery.outcome}`);
    }
    assert.deepEqual(
      tries,
      status === 429
        ? ['0 failed', '120 failed', '240 failed', '480 failed']
        : ['0 failed', '15 failed', '75 failed', '315 failed', '555 failed'],
    );
    assert.equal(ntfy.got.length, tries.length);
    assert.match(await troubleOf(book, 'webhook'), expected);
  });

test('a server that takes all and says nothing may have it: it is not sent twice, and that is said', async () => {
  await using book = await openRemindedBook({ milliseconds: 2000 });
  const { deps, clock, outside, around } = book;
  await using ntfy = await listen(() => undefined);
  await setUp(book, `${ntfy.origin}/moe`, 'ntfy');
  for (const hour of ['08', '09', '18']) {
    clock.set(at(`2026-11-19T${hour}:00+01:00`));
    const tried = await remindDue(deps, outside, around);
    assert.equal(tried?.delivery.outcome ?? null, hour === '08' ? 'unsure' : null);
  }
  assert.equal(ntfy.got.length, 1);
  assert.equal(
    await troubleOf(book, 'webhook'),
    'unsure The server took too long to answer. It may have arrived all the same, so it is not sent again today.',
  );
});

test('an address of the own network is posted to only where that is allowed', async () => {
  await using book = await openRemindedBook();
  const { deps, outside, around } = book;
  await using hook = await listen(answering(200));
  await setUp(book, `${hook.origin}/hook`, 'webhook', false);
  const tested = await testReminder(deps, outside, around, { channel: 'webhook' });
  assert.ok(tested.ok && 'problem' in tested.value.delivery);
  assert.equal(tested.value.delivery.problem, 'private-address');
  assert.equal(hook.got.length, 0);
});

test('where one way is down another that is on says the day, once', async () => {
  await using book = await openRemindedBook();
  const { deps, clock, outside, around } = book;
  await using hook = await listen(answering(503));
  await using service = await listen(answering(201));
  await setUp(book, `${hook.origin}/hook`, 'webhook');
  await preparePush(deps, outside);
  const { p256dh, auth } = makeBrowser();
  await addPush(deps, outside, null, {
    id: deps.ids.next(),
    name: 'Desk',
    endpoint: `${service.origin}/desk`,
    p256dh,
    auth,
    allowPrivate: true,
  });
  await changeReminding(deps, { webhook: { time: '08:00', days: [4] }, push: { time: '08:00' } });
  clock.set(at('2026-11-19T08:00+01:00'));
  const ways: string[] = [];
  for (const minute of [0, 1, 2, 16, 300]) {
    clock.set((at('2026-11-19T08:00+01:00') + minute * 60_000) as Instant);
    const tried = await remindDue(deps, outside, around);
    if (tried !== null) ways.push(`${tried.channel} ${tried.delivery.outcome}`);
  }
  assert.deepEqual(ways, ['webhook failed', 'push sent']);
  assert.equal(service.got.length, 1);
});
