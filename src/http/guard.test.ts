import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { endpoints, needs, type Endpoint, type EndpointName, type Operation } from '../contract/index.ts';
import { operations } from '../contract/operations.ts';
import { scopes } from '../core/tokens/index.ts';
import { publicPaths } from './app.ts';
import { openApiDocument } from './pages/api.ts';
import { startTestServer } from './testing/test-server.ts';

const root = mkdtempSync(join(tmpdir(), 'goodturn-guard-'));
after(() => rmSync(root, { recursive: true }));
const web = join(root, 'web');
mkdirSync(join(web, 'assets'), { recursive: true });
writeFileSync(join(web, 'index.html'), '<!doctype html><title>app</title>');
writeFileSync(join(web, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(web, 'assets', 'index-a1.js'), 'console.log(1)');

const server = await startTestServer(web);
after(() => server[Symbol.asyncDispose]());

const every = Object.entries(endpoints) as [EndpointName, Endpoint][];

const addressOf = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    name === 'format' ? 'json' : name === 'key' ? 'keep:a:b' : '00000000-0000-7000-9000-000000000001',
  );

const withoutKey = { authorization: '' };

test('no endpoint answers without the key', async () => {
  for (const [name, { method, path }] of every) {
    const refused = await server.fetch(addressOf(path), { method, headers: withoutKey });
    assert.equal(refused.status, 401, name);
    assert.equal(((await refused.json()) as { type: string }).type, 'unauthorized', name);
  }
});

/** What is in the book, to the byte. */
const archive = async (): Promise<string> => (await server.fetch('/api/v1/export/json')).text();

const ask = (
  [, { method, path }]: (typeof every)[number],
  headers: Readonly<Record<string, string>>,
  origin = server.origin,
): Promise<Response> =>
  fetch(`${origin}${addressOf(path)}`, {
    method,
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...headers },
    ...(method !== 'GET' && { body: '{}' }),
  });

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** It is asked as the owner would, and nothing of it is told or done. */
const isRefused = async (
  endpoint: (typeof every)[number],
  headers: Readonly<Record<string, string>>,
  status: 401 | 403,
  why: string,
): Promise<void> => {
  for (const origin of [server.origin, server.farOrigin]) {
    const refused = await ask(endpoint, headers, origin);
    const text = await refused.text();
    assert.equal(refused.status, status, `${endpoint[0]}, ${why}: ${text}`);
    assert.doesNotMatch(text, /Quill|goodturn_/, why);
    assert.equal(refused.headers.get('set-cookie'), null, why);
  }
};

test('every endpoint says what it needs, and answers no token that has only something else', async () => {
  await server.ask('logConversation', {
    body: {
      id: '01a20000-0000-7000-8000-00000000aaaa',
      text: 'Called Ada Quill yesterday.',
    },
  });
  const before = await archive();
  assert.match(before, /Quill/);
  const { devices } = server;
  const tokens = scopes.map((scope) => ({
    scope,
    ...devices.give({ kind: 'token', scopes: [scope] }, scope),
  }));
  const all = devices.give({ kind: 'token', scopes }, 'everything');
  const ended = devices.give({ kind: 'token', scopes }, 'ended');
  devices.revoke(ended.device.id, ['token']);
  const gone = devices.give({ kind: 'device' }, 'shut out');
  devices.revoke(gone.device.id, ['device']);
  for (const endpoint of every) {
    const need = needs[endpoint[0]];
    for (const { scope, token } of tokens)
      if (scope !== need) await isRefused(endpoint, bearer(token), 403, `a token that may ${scope}`);
    if (need === 'owner') await isRefused(endpoint, bearer(all.token), 403, 'a token with every scope');
    await isRefused(endpoint, bearer(ended.token), 401, 'a token that was ended');
    await isRefused(endpoint, bearer(gone.token), 401, 'a device’s token as a bearer');
    await isRefused(endpoint, { cookie: `goodturn-device=${gone.token}` }, 401, 'a device that was shut out');
    await isRefused(endpoint, { cookie: `goodturn-device=${all.token}` }, 401, 'a token as a cookie');
  }
  assert.equal(await archive(), before, 'nothing was changed');
  assert.deepEqual(server.bugs, []);
});

test('a token with the scope gets an answer, by both doors', async () => {
  const reading = server.devices.give({ kind: 'token', scopes: ['read'] }, 'reads');
  for (const endpoint of every) {
    const { method, answers } = endpoint[1];
    if (needs[endpoint[0]] !== 'read' || method !== 'GET' || answers === 'events') continue;
    for (const origin of [server.origin, server.farOrigin]) {
      const { status } = await ask(endpoint, bearer(reading.token), origin);
      assert.ok([200, 400, 404].includes(status), `${endpoint[0]} answers ${status}`);
    }
  }
});

test('what listens with a token ends with it', async () => {
  const { device, token } = server.devices.give({ kind: 'token', scopes: ['read'] }, 'listens');
  const listening = await server.fetch('/api/v1/events', { headers: bearer(token) });
  const heard = listening.text();
  server.devices.revoke(device.id, ['token']);
  assert.equal(await heard, 'retry: 2000\nid: 1\n\n');
});

test('the document says for every call whose word opens it', () => {
  const document = openApiDocument('1.0.0');
  for (const [name, { method, path }] of every) {
    const need = needs[name];
    assert.deepEqual(
      document.paths?.[path]?.[method.toLowerCase() as 'get']?.security,
      [{ key: [] }, { device: [] }, { session: [] }, ...(need === 'owner' ? [] : [{ token: [need] }])],
      name,
    );
  }
  assert.deepEqual(Object.keys(document.components?.securitySchemes ?? {}), [
    'key',
    'device',
    'session',
    'token',
  ]);
});

test('no endpoint answers another host or another origin, whoever has the key', async () => {
  for (const [name, { method, path }] of every) {
    const foreign = await server.fetch(addressOf(path), {
      method,
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(foreign.status, 403, name);
  }
});

test('every endpoint is in the OpenAPI document, with what it takes and what it answers', () => {
  const document = openApiDocument('1.0.0');
  for (const [name, { method, path, answers }] of every) {
    const operation = document.paths?.[path]?.[method.toLowerCase() as 'get'];
    assert.equal(operation?.operationId, name);
    assert.ok((operation.summary ?? '').length > 5, `${name} says what it does`);
    const content = (operation.responses?.['200'] as { content?: object } | undefined)?.content ?? {};
    const type =
      answers === 'bytes'
        ? 'application/octet-stream'
        : answers === 'events'
          ? 'text/event-stream'
          : 'application/json';
    assert.deepEqual(Object.keys(content), [type], name);
  }
  assert.equal(
    Object.values(document.paths ?? {}).flatMap((entry) => Object.keys(entry ?? {})).length,
    every.length,
  );
});

test('a list that is asked for more than 200 rows refuses', async () => {
  const paged = every.filter(([name]) => 'limit' in (operations[name] as Operation).query.shape);
  assert.ok(paged.length >= 4);
  for (const [name, { path }] of paged) {
    const refused = await server.fetch(`${addressOf(path)}?limit=201&q=x`);
    assert.equal(refused.status, 400, name);
  }
});

/** Calls whose body may be larger than others', and why. */
const largeBodies = new Map<EndpointName, string>([
  ['stageFile', 'a file of an import, streamed to the disk'],
  ['changePeople', 'the ids of 5,000 people'],
]);

test('every endpoint limits its body; exceptions have a reason', async () => {
  for (const [name, { method, path, sends }] of every) {
    const { bodyLimit } = operations[name] as Operation;
    if (!largeBodies.has(name)) assert.ok(bodyLimit <= 256 * 1024, name);
    if (method === 'GET' || sends === 'bytes') continue;
    const refused = await server.fetch(addressOf(path), {
      method,
      headers: { 'content-type': 'application/json' },
      body: ' '.repeat(bodyLimit + 1),
    });
    assert.equal(refused.status, 413, name);
  }
});

test('ids that are none, days that are none and bodies that are no JSON are refused, not crashed on', async () => {
  for (const [name, { method, path, sends }] of every) {
    if (sends === 'bytes') continue;
    if (/\{(id|batch)\}/.test(path)) {
      const refused = await server.fetch(path.replaceAll(/\{\w+\}/g, 'not-an-id'), { method });
      assert.equal(refused.status, 400, name);
    }
    if (method === 'GET') continue;
    const broken = await server.fetch(addressOf(path), {
      method,
      headers: { 'content-type': 'application/json' },
      body: '{"half":',
    });
    assert.equal(broken.status, 400, name);
  }
  assert.deepEqual(server.bugs, []);
});

test('without the key there is nothing but the way in, each path for a reason', async () => {
  for (const [path, reason] of publicPaths) {
    assert.ok(reason.length > 10, path);
    const answer = await server.fetch(path, { headers: withoutKey });
    const text = await answer.text();
    assert.doesNotMatch(text, /"people"|<title>app/, path);
  }
  for (const path of [
    '/',
    '/people',
    '/index.html',
    '/assets/index-a1.js',
    '/api/docs',
    '/api/openapi.json',
  ]) {
    const refused = await server.fetch(path, { headers: withoutKey });
    assert.equal(refused.status, 401, path);
  }
});

test('with the key: the app for its screens, files by name, the documents, and words for the rest', async () => {
  const statusOf = async (path: string) => (await server.fetch(path)).status;
  for (const path of ['/', '/people/1', '/settings', '/assets/index-a1.js', '/api/docs', '/api/openapi.json'])
    assert.equal(await statusOf(path), 200, path);
  for (const path of ['/assets/none.js', '/api/v1/nothing', '/api/v2/today'])
    assert.equal(await statusOf(path), 404, path);
  const page = await (await server.fetch('/api/docs')).text();
  for (const [name, { path }] of every) assert.ok(page.includes(path.replaceAll('"', '&quot;')), name);
  assert.doesNotMatch(page, /<script|style=|https?:\/\/(?!127\.0\.0\.1)/);
});

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/api/v1/status', '/api/v1/nothing', '/open']) {
    const { headers } = await server.fetch(path);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
  }
});
