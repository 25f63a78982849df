import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { join } from 'node:path';
import { hostname, tmpdir } from 'node:os';
import { after, test } from 'node:test';
import type { TLSSocket } from 'node:tls';
import { parseTimeZone, type TimeZone } from '../../core/dates/index.ts';
import { openAuthority } from './authority.ts';
import { openDataFolder, type DataFolder } from '../folder/data-folder.ts';
import { openDoors } from '../network/doors.ts';
import { readNetworkDoor, type NetworkDoor } from '../network/network-door.ts';
import { startServer } from '../serve.ts';
import { openTerminal } from '../testing/terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'goodturn-https-'));
after(() => rmSync(root, { recursive: true, force: true }));

const said = { port: 0, https: true, tlsCert: undefined, tlsKey: undefined, trustProxy: undefined };

const doorOf = (folder: DataFolder): NetworkDoor => {
  const network = readNetworkDoor(said, folder.authority, Date.now);
  assert.ok(network.ok, network.ok ? '' : network.error);
  return network.value;
};

const serve = async (folder: DataFolder, network = doorOf(folder)) => {
  const server = await startServer(
    folder,
    { folder: folder.path, now: null, zone: null, systemZone: parseTimeZone('UTC') as TimeZone },
    {
      port: 0,
      host: '127.0.0.1',
      network,
      demo: false,
      webFolder: null,
      ownProcess: false,
      report: (error) => assert.fail(String(error)),
    },
  );
  assert.ok(server.ok);
  const { value } = server;
  return { ...value, [Symbol.asyncDispose]: () => value.close() };
};

interface Heard {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
  readonly serial: string;
}

/** Asks this machine by a name of its network, as a device there does. */
const ask = (
  address: string,
  { ca, method = 'GET', body = '', ...headers }: Readonly<Record<string, string | undefined>> = {},
): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const { hostname: name, host, port, pathname, search, protocol } = new URL(address);
    const asking = (protocol === 'https:' ? secureRequest : request)(
      {
        // A name under .local is found by the network; there may be none where this runs.
        host: '127.0.0.1',
        port,
        path: `${pathname}${search}`,
        method,
        headers: { host, ...headers },
        agent: false,
        ...(protocol === 'https:' && { servername: /^[\d.]+$/.test(name) ? '' : name, ca }),
        ...(protocol === 'https:' && /^[\d.]+$/.test(name) && { host: name }),
      },
      (answer) => {
        const { socket } = answer;
        const serial = protocol === 'https:' ? (socket as TLSSocket).getPeerCertificate().serialNumber : '';
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            headers: answer.headers,
            body: Buffer.concat(chunks),
            serial,
          }),
        );
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });

test('a phone learns over HTTP whom to trust, and nothing else; over HTTPS it is let in', async () => {
  const folder = openDataFolder(join(root, 'book'));
  assert.ok(folder.ok);
  await using server = await serve(folder.value);
  const { addresses, isSecure, trust } = server.reach();
  assert.ok(trust !== null && isSecure);
  assert.ok(
    addresses.some(
      (address) => new URL(address).hostname === `${hostname().split('.')[0]?.toLowerCase()}.local`,
    ),
  );
  const { code } = server.startPairing();
  for (const [place, plain] of trust.addresses.entries()) {
    const page = await ask(`${plain}/`);
    assert.equal(page.status, 200);
    assert.ok(page.body.toString().replaceAll('<wbr>', '').includes(trust.fingerprint));
    assert.ok(page.body.includes(`${addresses[place]}/pair`), 'it leads on to the same machine');
    assert.match(String(page.headers['content-security-policy']), /default-src 'none'/);
  }
  const [plain = ''] = trust.addresses;
  const [secure = ''] = addresses;
  for (const path of ['/api/v1/today', '/people', `/pair?code=${code}`, '/open?key=x', '/sign-in'])
    assert.deepEqual(
      [(await ask(`${plain}${path}`)).status, (await ask(`${plain}${path}`)).headers['location']],
      [302, '/'],
      path,
    );
  const posted = await ask(`${plain}/pair`, { method: 'POST', body: `code=${code}` });
  assert.deepEqual([posted.status, posted.headers['set-cookie']], [404, undefined]);
  assert.equal((await ask(`${plain}/`, { host: 'evil.example.org' })).status, 403);

  const certificate = await ask(`${plain}/goodturn.crt`);
  assert.equal(certificate.headers['content-type'], 'application/x-x509-ca-cert');
  const profile = await ask(`${plain}/goodturn.mobileconfig`);
  assert.equal(profile.headers['content-type'], 'application/x-apple-aspen-config');
  assert.ok(profile.body.includes(certificate.body.toString('base64')));
  const ca = `-----BEGIN CERTIFICATE-----\n${certificate.body.toString('base64')}\n-----END CERTIFICATE-----\n`;

  await assert.rejects(ask(`${secure}/pair`), /certificate/, 'nobody trusts it unasked');
  assert.equal(
    (await ask(`${secure}/trusted`, { ca, origin: plain })).headers['access-control-allow-origin'],
    plain,
  );
  assert.equal((await ask(`${secure}/trusted`, { ca, origin: 'http://evil.example.org' })).status, 403);
  const paired = await ask(`${secure}/pair`, {
    ca,
    method: 'POST',
    origin: secure,
    'content-type': 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ code, name: 'Phone' }).toString(),
  });
  assert.equal(paired.status, 303);
  const cookie = String(paired.headers['set-cookie']).split(';')[0];
  assert.match(String(paired.headers['set-cookie']), /^__Host-goodturn-device=.*Secure/);
  const today = await ask(`${secure}/api/v1/today`, { ca, cookie });
  assert.equal(today.status, 200);
});

test('another certificate is used without a restart, and the next start is trusted as before', async () => {
  const file = join(root, 'again.pem');
  const start = async () => {
    const network = readNetworkDoor(said, file, Date.now);
    assert.ok(network.ok && network.value.own !== undefined);
    const answer = (): Response => new Response('here');
    const doors = await openDoors(answer, { host: '127.0.0.1', port: 0 }, network.value, answer);
    assert.ok(doors.ok && doors.value.ports.network !== null);
    const [address = ''] = network.value.origins(doors.value.ports.network);
    return { address, root: network.value.own.root.toString(), doors: doors.value };
  };
  const { address, root: ca, doors } = await start();
  const first = (await ask(address, { ca })).serial;
  const authority = openAuthority(file, [], Date.now());
  assert.ok(authority.ok);
  doors.useCertificate(authority.value.issue([new URL(address).hostname], Date.now()));
  const second = (await ask(address, { ca })).serial;
  assert.notEqual(second, first);
  await doors.close();
  const again = await start();
  assert.equal((await ask(again.address, { ca })).status, 200);
  await again.doors.close();
});

test('a server that runs asks by itself whether its certificate still does', async () => {
  const folder = openDataFolder(join(root, 'renewing'));
  assert.ok(folder.ok);
  const door = doorOf(folder.value);
  const { own } = door;
  const authority = openAuthority(folder.value.authority, [], Date.now());
  assert.ok(authority.ok && own !== undefined);
  const due = authority.value.issue(
    door.origins(443).map((origin) => new URL(origin).hostname),
    Date.now(),
  );
  const asked = [due];
  const renew = () => asked.pop() ?? null;
  await using server = await serve(folder.value, { ...door, own: { ...own, renew } });
  const { serial } = await ask(`${server.reach().addresses[0]}/pair`, { ca: own.root.toString() });
  assert.equal(serial, new X509Certificate(due.cert).serialNumber);
});

test('the authority is in no archive and no backup, and goes with everything', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'coffee with Ada Quill');
  const file = join(terminal.folder, 'authority.pem');
  const network = readNetworkDoor(said, file, Date.now);
  assert.ok(network.ok);
  const secret = readFileSync(file, 'utf8').split('\n')[2] ?? '';
  assert.match(secret, /^[\w+/=]{64}$/);
  const archive = join(root, 'archive.json');
  await terminal.ask('export', 'json', archive);
  assert.ok(!readFileSync(archive, 'utf8').includes(secret));
  await terminal.ask('erase', '--everything', '--word', 'erase my book');
  assert.deepEqual(readdirSync(terminal.folder), ['goodturn.lock']);
});

test('--https alone opens no door, and the terminal says what goes before it', async () => {
  using terminal = openTerminal('Europe/Paris');
  const alone = await terminal.tell('serve', '--https');
  assert.deepEqual([alone.code, /--https.* are for --phone/.test(alone.error)], [2, true]);
});

test('a broken authority keeps the server from starting, with words', async () => {
  const folder = openDataFolder(join(root, 'broken'));
  assert.ok(folder.ok);
  writeFileSync(folder.value.authority, 'torn');
  const network = readNetworkDoor(said, folder.value.authority, Date.now);
  assert.match(network.ok ? '' : network.error, /authority\.pem holds no authority that Goodturn made/);
});
