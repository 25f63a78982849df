import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  endpoints,
  operations,
  type Endpoint,
  type EndpointName,
  type Operation,
} from '../contract/index.ts';
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
