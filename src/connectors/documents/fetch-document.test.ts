import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { ask, isPrivateAddress, readBody, type Resolve } from '../network/index.ts';
import { fetchDocument, type FetchLimits } from './fetch-document.ts';

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
const limits: FetchLimits = { bytes: 1000, milliseconds: 5000, firstByteMs: 4000, redirects: 3 };

const problemAt = async (address: string, options = here, within = limits): Promise<string> => {
  const fetched = await fetchDocument('feed', address, options, within);
  return fetched.type === 'failed' ? fetched.problem : fetched.type;
};

test('a document is fetched with what tells it apart, and not sent again while it is the same', async () => {
  const accepted: (string | undefined)[] = [];
  await using server = await serving((request, response) => {
    accepted.push(request.headers.accept?.split(',')[0]);
    if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
    else
      response
        .setHeader('etag', '"one"')
        .setHeader('content-type', 'text/calendar; charset=utf-8')
        .end('BEGIN:VCALENDAR');
  });
  const fetched = await fetchDocument('calendar', server.origin, here, limits);
  assert.ok(fetched.type === 'fresh');
  assert.equal(Buffer.from(fetched.bytes).toString(), 'BEGIN:VCALENDAR');
  assert.deepEqual(
    { ...fetched, bytes: null },
    {
      type: 'fresh',
      bytes: null,
      validator: { etag: '"one"', lastModified: null },
      address: `${server.origin}/`,
      hasMoved: false,
      contentType: 'text/calendar; charset=utf-8',
    },
  );
  const again = await fetchDocument('page', server.origin, { ...here, validator: fetched.validator }, limits);
  assert.deepEqual(again, { type: 'unchanged' });
  assert.deepEqual(accepted, ['text/calendar', 'text/html']);
});

test('each way to fail has its name', async () => {
  await using server = await serving((request, response) => {
    const [, what = ''] = (request.url ?? '').split('/');
    if (/^\d+$/.test(what)) response.writeHead(Number(what)).end();
    else if (what === 'loop') response.writeHead(301, { location: '/loop' }).end();
    else if (what === 'away') response.writeHead(302, { location: 'ftp://calendar.example/' }).end();
    else if (what === 'script') response.writeHead(302, { location: 'javascript:alert(1)' }).end();
    else if (what === 'large') response.end('x'.repeat(1001));
    else if (what === 'said-large')
      response.writeHead(200, { 'content-length': '104857600' }).end('x'.repeat(5000));
    else if (what === 'endless') {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(100)));
      };
      response.on('drain', more);
      more();
    } else if (what === 'bomb')
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000)));
    else if (what === 'not-packed') response.setHeader('content-encoding', 'gzip').end('plain');
    else if (what === 'strange') response.setHeader('content-encoding', 'magic').end('plain');
    else if (what === 'broken')
      response.writeHead(200, { 'content-length': '50' }).write('half', () => response.destroy());
    else if (what === 'dribble') response.write('x');
    // "slow" never answers.
  });
  const problems: Record<string, string> = {};
  for (const path of [
    '404',
    '410',
    '401',
    '429',
    '500',
    'loop',
    'away',
    'script',
    'large',
    'said-large',
    'endless',
    'bomb',
    'not-packed',
    'strange',
    'broken',
  ])
    problems[path] = await problemAt(`${server.origin}/${path}`);
  assert.deepEqual(problems, {
    '401': 'not-allowed',
    '404': 'not-found',
    '410': 'gone',
    '429': 'throttled',
    '500': 'server-error',
    loop: 'too-many-redirects',
    away: 'bad-address',
    script: 'bad-address',
    large: 'too-large',
    'said-large': 'too-large',
    endless: 'too-large',
    bomb: 'too-large',
    'not-packed': 'unreachable',
    strange: 'unreachable',
    broken: 'unreachable',
  });
  const hasty = { ...limits, milliseconds: 50 };
  assert.equal(await problemAt(`${server.origin}/slow`, here, hasty), 'too-slow');
  assert.equal(await problemAt(`${server.origin}/dribble`, here, hasty), 'too-slow');
  assert.equal(await problemAt(`${server.origin}/slow`, here, { ...limits, firstByteMs: 50 }), 'too-slow');
});

test('what comes packed is unpacked, and a server that wants a pause is heard', async () => {
  const packed: Readonly<Record<string, (text: string) => Buffer>> = {
    gzip: gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
  };
  await using server = await serving((request, response) => {
    const encoding = (request.url ?? '').slice(1);
    const pack = packed[encoding];
    if (pack === undefined) response.writeHead(503, { 'retry-after': '900' }).end();
    else response.setHeader('content-encoding', encoding).end(pack('<rss/>'));
  });
  for (const encoding of Object.keys(packed)) {
    const fetched = await fetchDocument('feed', `${server.origin}/${encoding}`, here, limits);
    assert.equal(fetched.type === 'fresh' && Buffer.from(fetched.bytes).toString(), '<rss/>', encoding);
  }
  assert.deepEqual(await fetchDocument('feed', `${server.origin}/busy`, here, limits), {
    type: 'failed',
    problem: 'server-error',
    waitSeconds: 900,
  });
});

test('a document that moved for good says where it is now; one that is elsewhere for once does not', async () => {
  await using server = await serving((request, response) => {
    const [status, location] =
      { '/old': [301, '/older'] as const, '/older': [308, '/now'] as const, '/once': [302, '/old'] as const }[
        request.url ?? ''
      ] ?? [];
    if (status === undefined) response.end('<rss/>');
    else response.writeHead(status, { location }).end();
  });
  const moved = async (path: string) => {
    const fetched = await fetchDocument('feed', `${server.origin}${path}`, here, limits);
    return fetched.type === 'fresh' && [fetched.address.replace(server.origin, ''), fetched.hasMoved];
  };
  assert.deepEqual(await moved('/old'), ['/now', true]);
  assert.deepEqual(await moved('/once'), ['/now', false]);
  assert.deepEqual(await moved('/now'), ['/now', false]);
});

test('this machine and its network are reached only where that is allowed, by no name', async () => {
  const asked: string[] = [];
  await using server = await serving((request, response) => {
    asked.push(request.url ?? '');
    response.end('BEGIN:VCALENDAR');
  });
  const port = new URL(server.origin).port;
  for (const host of [
    '127.0.0.1',
    'localhost',
    'books.localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '0.0.0.0',
    '2130706433',
    '0x7f.1',
    '127.1',
    'user:secret@127.0.0.1',
  ])
    assert.equal(
      await problemAt(`http://${host}:${port}/`, { ...here, allowsPrivate: false }),
      'private-address',
      host,
    );
  assert.deepEqual(asked, []);
  for (const address of ['not an address', 'file:///etc/passwd', 'ftp://calendar.example/', 'data:text/xml,'])
    assert.equal(await problemAt(address), 'bad-address');
});

/** A name that leads where a test says, as an attacker's own name server would have it. */
const leadingTo = (...turns: readonly string[]) => {
  const left = [...turns];
  const names: string[] = [];
  const resolve = ((name: string, _options: object, callback: (error: null, addresses: unknown) => void) => {
    names.push(name);
    callback(null, [{ address: left.shift() ?? '127.0.0.1', family: 4 }]);
  }) as Resolve;
  return { resolve, names };
};

test('what a name leads to is looked at in the moment of connecting, each time anew', async () => {
  let asked = 0;
  await using server = await serving((_request, response) => {
    asked += 1;
    response.end('secret');
  });
  const url = new URL(`http://feeds.example:${new URL(server.origin).port}/`);
  const get = {
    method: 'GET',
    headers: {},
    body: null,
    allowsPrivate: false,
    signal: AbortSignal.timeout(300),
  };
  const rebound = leadingTo('127.0.0.1', '169.254.169.254', '::ffff:10.0.0.1');
  for (let turn = 0; turn < 3; turn += 1)
    await assert.rejects(ask(url, get, rebound.resolve), { message: 'feeds.example' });
  assert.deepEqual(rebound.names, ['feeds.example', 'feeds.example', 'feeds.example']);
  assert.equal(asked, 0);
});

test('a line that was opened where private addresses are allowed carries nothing else', async () => {
  await using server = await serving((_request, response) => response.end('mine'));
  const url = new URL(`http://feeds.example:${new URL(server.origin).port}/`);
  const get = { method: 'GET', headers: {}, body: null, signal: AbortSignal.timeout(5000) };
  const { resolve } = leadingTo();
  const allowed = await ask(url, { ...get, allowsPrivate: true }, resolve);
  assert.equal((await readBody(allowed, 10))?.toString(), 'mine');
  // The line is still open by now.
  await assert.rejects(ask(url, { ...get, allowsPrivate: false }, resolve), { message: 'feeds.example' });
});

test('a redirect into this machine or its network goes nowhere, wherever it comes from', async () => {
  const asked: string[] = [];
  await using server = await serving((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(302, { location: decodeURIComponent((request.url ?? '').slice(1)) }).end();
  });
  const { host, port } = new URL(server.origin);
  // A public server, as far as the fetcher can see.
  const asking: typeof ask = (url, asked) =>
    url.hostname === 'public.example'
      ? ask(new URL(url.pathname, server.origin), { ...asked, allowsPrivate: true })
      : ask(url, asked);
  for (const target of [
    `http://${host}/`,
    `http://localhost:${port}/`,
    'http://169.254.169.254/latest/meta-data/',
    `http://[::ffff:127.0.0.1]:${port}/`,
  ]) {
    const fetched = await fetchDocument(
      'page',
      `http://public.example/${encodeURIComponent(target)}`,
      { validator: null, allowsPrivate: false },
      limits,
      asking,
    );
    assert.deepEqual(fetched, { type: 'failed', problem: 'private-address', waitSeconds: null }, target);
  }
  assert.equal(asked.length, 4);
});

test('addresses of this machine, its network and no network at all are private; others are not', () => {
  for (const address of [
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '203.0.113.5',
    '0.1.2.3',
    '::',
    '::1',
    'fd00::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    '::ffff:10.0.0.1',
    '::ffff:169.254.169.254',
    '::10.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::a00:1',
    'x',
  ])
    assert.ok(isPrivateAddress(address), address);
  for (const address of [
    '142.250.74.46',
    '172.32.0.1',
    '100.128.0.1',
    '2a00:1450::1',
    '::ffff:142.250.74.46',
  ])
    assert.ok(!isPrivateAddress(address), address);
});
