import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as secureRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { readNetworkDoor } from '../network/network-door.ts';
import { terminalAt } from '../testing/terminal.ts';

const launcher = new URL('../../../bin/goodturn.js', import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), 'goodturn-devices-'));
after(() => rmSync(root, { recursive: true, force: true }));

const none = { https: false, tlsCert: undefined, tlsKey: undefined, trustProxy: undefined };
const noFile = join(root, 'authority.pem');

/** A server that lets devices in, with what it printed: the address of this machine, the one for the phone, the code. */
const serve = async (folder: string, ...words: readonly string[]) => {
  const child = spawn(
    process.execPath,
    [launcher, 'serve', '--data', folder, '--port', '0', '--zone', 'Europe/Paris', ...words],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (line.startsWith('The code lets in')) break;
  }
  const all = said.join('\n');
  return {
    all,
    address: /open at (\S+)/.exec(all)?.[1] ?? '',
    phone: /or open (\S+)\/pair/.exec(all)?.[1] ?? '',
    code: /type (\S+)/.exec(all)?.[1] ?? '',
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
};

const run = (folder: string, ...words: string[]): Promise<unknown> =>
  terminalAt(folder, 'Europe/Paris').ask(...words);

const pair = (phone: string, code: string): Promise<Response> =>
  fetch(`${phone}/pair`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ code, name: 'Ana’s phone' }),
  });

test('a phone is let in by the code, also after a restart, and shut out at once where it listens', async () => {
  const folder = join(root, 'book');
  let cookie = '';
  {
    await using server = await serve(folder, '--phone');
    const key = new URL(server.address).searchParams.get('key') ?? '';
    const headers = { authorization: `Bearer ${key}` };
    assert.equal(
      (await fetch(`${server.phone}/api/v1/today`, { headers })).status,
      401,
      'the key stays at home',
    );
    assert.equal((await fetch(`${server.phone}/people`)).status, 401);
    const paired = await pair(server.phone, server.code);
    assert.equal(paired.status, 303, await paired.text());
    cookie = (paired.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    assert.equal((await pair(server.phone, server.code)).status, 403, 'a code lets in one');
    assert.equal(
      (await fetch(`${new URL(server.address).origin}/api/v1/today`, { headers: { cookie } })).status,
      401,
      'a device comes by its own door',
    );
  }
  const kept = readFileSync(join(folder, 'devices.json'), 'utf8');
  assert.equal(statSync(join(folder, 'devices.json')).mode & 0o077, 0);
  assert.ok(!kept.includes(cookie.slice(cookie.indexOf('=') + 1)), 'only a hash of the token is kept');

  await using server = await serve(folder, '--phone');
  assert.equal((await fetch(`${server.phone}/api/v1/today`, { headers: { cookie } })).status, 200);
  const listening = await fetch(`${server.phone}/api/v1/events`, { headers: { cookie } });
  assert.equal(listening.status, 200);
  const heard = listening.text();
  await run(folder, 'devices', 'rename', 'ana’s phone', 'The red one');
  assert.deepEqual(
    ((await run(folder, 'devices')) as { devices: readonly { name: string }[] }).devices.map(
      ({ name }) => name,
    ),
    ['The red one'],
  );
  await run(folder, 'devices', 'remove', 'The red one');
  assert.equal(await heard, 'retry: 2000\nid: 1\n\n', 'what it listened to has ended');
  assert.equal((await fetch(`${server.phone}/api/v1/today`, { headers: { cookie } })).status, 401);
});

test('a program’s token reads by both doors, changes nothing, and is over the moment it is removed', async () => {
  const folder = join(root, 'programs');
  await run(folder, 'log', 'Called Ada Quill yesterday.');
  await using server = await serve(folder, '--phone');
  const { token } = (await run(folder, 'tokens', 'add', 'Weekly report', '--scope', 'read')) as {
    token: string;
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  for (const origin of [new URL(server.address).origin, server.phone]) {
    assert.match(await (await fetch(`${origin}/api/v1/people`, { headers })).text(), /Ada Quill/);
    const refused = await fetch(`${origin}/api/v1/undo`, { method: 'POST', headers, body: '{}' });
    assert.equal(refused.status, 403);
    assert.match(await refused.text(), /may not write/);
    assert.equal((await fetch(`${origin}/api/v1/export/json`, { headers })).status, 403);
    assert.equal((await fetch(`${origin}/api/v1/tokens`, { headers })).status, 403);
  }
  const { tokens } = (await run(folder, 'tokens')) as {
    tokens: readonly { scopes: unknown; usedAt: unknown }[];
  };
  assert.deepEqual(tokens[0]?.scopes, ['read']);
  assert.notEqual(tokens[0].usedAt, null);
  assert.ok(!readFileSync(join(folder, 'devices.json'), 'utf8').includes(token));
  assert.deepEqual(await run(folder, 'tokens', 'remove', 'weekly report'), { tokens: [] });
  assert.equal((await fetch(`${server.phone}/api/v1/people`, { headers })).status, 401);
});

test('a list of devices that cannot be read lets nobody in, and the book opens', async () => {
  const folder = join(root, 'torn');
  await run(folder, 'log', 'Called Ada Quill yesterday.');
  writeFileSync(join(folder, 'devices.json'), '[{"id":');
  assert.deepEqual(((await run(folder, 'devices')) as { devices: unknown }).devices, []);
  assert.equal(readFileSync(join(folder, 'devices.json.unreadable'), 'utf8'), '[{"id":');
});

test('with a certificate the phone comes over HTTPS, and the machine itself as before', async () => {
  const [cert, key] = [join(root, 'home.crt'), join(root, 'home.key')];
  const asked =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=home -addext subjectAltName=DNS:localhost,IP:127.0.0.1';
  execFileSync('openssl', [...asked.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  await using server = await serve(join(root, 'tls'), '--phone', '--tls-cert', cert, '--tls-key', key);
  assert.match(server.phone, /^https:\/\/localhost:\d+$/);
  assert.doesNotMatch(server.all, /plain HTTP/);
  const body = new URLSearchParams({ code: server.code, name: 'Phone' }).toString();
  const cookie = await new Promise<string>((resolve, reject) => {
    secureRequest(
      `${server.phone}/pair`,
      {
        method: 'POST',
        ca: readFileSync(cert),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.phone },
      },
      (answer) => {
        answer.resume();
        resolve(answer.headers['set-cookie']?.[0] ?? `status ${answer.statusCode}`);
      },
    )
      .on('error', reject)
      .end(body);
  });
  assert.match(cookie, /^__Host-goodturn-device=.*Secure/);
  assert.equal((await fetch(server.address, { redirect: 'manual' })).status, 303);
  const wrong = readNetworkDoor({ ...none, port: 0, tlsCert: cert, tlsKey: launcher }, noFile, Date.now);
  assert.ok(!wrong.ok && /no certificate and key/.test(wrong.error));
});

for (const [why, said, expected] of [
  ['a certificate without its key', { tlsCert: 'a.crt' }, /needs both/],
  ['a file that is not there', { tlsCert: 'none.crt', tlsKey: 'none.key' }, /none\.crt cannot be read/],
  ['a proxy that is no address', { trustProxy: 'goodturn.example.org' }, /no address of a proxy/],
  ['a proxy with a path', { trustProxy: 'https://example.org/goodturn' }, /no address of a proxy/],
  ['a proxy and a certificate', { trustProxy: 'https://example.org', tlsCert: 'a', tlsKey: 'b' }, /not both/],
  [
    'an authority of our own and a certificate',
    { https: true, tlsCert: 'a' },
    /makes the certificate itself/,
  ],
] as const) {
  test(`${why} is refused in words`, () => {
    const door = readNetworkDoor({ ...none, port: 0, ...said }, noFile, Date.now);
    assert.match(door.ok ? '' : door.error, expected);
  });
}

test('behind a proxy the door is on this machine and answers to the proxy’s name', () => {
  const door = readNetworkDoor(
    { ...none, port: 4748, trustProxy: 'https://Goodturn.example.org/' },
    noFile,
    Date.now,
  );
  assert.ok(door.ok);
  assert.equal(door.value.host, '127.0.0.1');
  assert.deepEqual(door.value.origins(4748), ['https://goodturn.example.org']);
});
