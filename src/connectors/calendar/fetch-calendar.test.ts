import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { fetchCalendar } from './fetch-calendar.ts';
import { isPrivateAddress } from '../network/index.ts';

const serving = async (answer: RequestListener): Promise<{ readonly origin: string } & AsyncDisposable> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const here = { validator: null, allowsPrivate: true };
const limits = { bytes: 1000, milliseconds: 5000, redirects: 3 };

test('a calendar is fetched with what tells it apart, and not sent again while it is the same', async () => {
  await using server = await serving((request, response) => {
    if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
    else response.setHeader('etag', '"one"').end('BEGIN:VCALENDAR');
  });
  const fetched = await fetchCalendar(server.origin, here, limits);
  assert.ok(fetched.type === 'fresh');
  assert.equal(Buffer.from(fetched.bytes).toString(), 'BEGIN:VCALENDAR');
  assert.deepEqual(fetched.validator, { etag: '"one"', lastModified: null });
  const again = await fetchCalendar(server.origin, { ...here, validator: fetched.validator }, limits);
  assert.deepEqual(again, { type: 'unchanged' });
});

test('each way to fail has its name', async () => {
  await using server = await serving((request, response) => {
    const [, what = ''] = (request.url ?? '').split('/');
    if (/^\d+$/.test(what)) response.writeHead(Number(what)).end();
    else if (what === 'loop') response.writeHead(302, { location: '/loop' }).end();
    else if (what === 'away') response.writeHead(302, { location: 'ftp://calendar.example/' }).end();
    else if (what === 'large') response.end('x'.repeat(1001));
    else if (what === 'said-large')
      response.writeHead(200, { 'content-length': '5000' }).end('x'.repeat(5000));
    else if (what === 'broken')
      response.writeHead(200, { 'content-length': '50' }).write('half', () => response.destroy());
    // "slow" never answers.
  });
  const problems: Record<string, string> = {};
  for (const path of ['404', '410', '401', '500', 'loop', 'away', 'large', 'said-large', 'broken']) {
    const fetched = await fetchCalendar(`${server.origin}/${path}`, here, limits);
    problems[path] = fetched.type === 'failed' ? fetched.problem : fetched.type;
  }
  assert.deepEqual(problems, {
    '401': 'not-allowed',
    '404': 'not-found',
    '410': 'not-found',
    '500': 'server-error',
    loop: 'too-many-redirects',
    away: 'bad-address',
    large: 'too-large',
    'said-large': 'too-large',
    broken: 'unreachable',
  });
  const slow = await fetchCalendar(`${server.origin}/slow`, here, { ...limits, milliseconds: 50 });
  assert.deepEqual(slow, { type: 'failed', problem: 'too-slow' });
});

test('this machine and its network are reached only where that is allowed, by no name and no redirect', async () => {
  const asked: string[] = [];
  await using server = await serving((request, response) => {
    asked.push(request.url ?? '');
    response.end('BEGIN:VCALENDAR');
  });
  const port = new URL(server.origin).port;
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '2130706433',
    '127.1',
  ])
    assert.deepEqual(
      await fetchCalendar(`http://${host}:${port}/`, { ...here, allowsPrivate: false }, limits),
      { type: 'failed', problem: 'private-address' },
      host,
    );
  assert.deepEqual(asked, []);
  for (const address of ['not an address', 'file:///etc/passwd', 'ftp://calendar.example/'])
    assert.deepEqual(await fetchCalendar(address, here, limits), { type: 'failed', problem: 'bad-address' });
});

test('addresses of this machine, its network and no network at all are private; others are not', () => {
  for (const address of [
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    'x',
  ])
    assert.ok(isPrivateAddress(address), address);
  for (const address of ['142.250.74.46', '172.32.0.1', '2a00:1450::1'])
    assert.ok(!isPrivateAddress(address), address);
});
