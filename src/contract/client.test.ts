import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createClient, hrefOf, type Transport } from './client.ts';
import { endpoints, type Endpoint, type EndpointName } from './endpoints.ts';
import { loadOperation } from './load-operation.ts';
import { operations } from './operations.ts';
import { parts } from './parts.ts';

const answering =
  (status: number, body: unknown, seen: Request[] = []): Transport =>
  async (path, init) => {
    seen.push(new Request(`http://127.0.0.1${path}`, init));
    return Response.json(body, { status });
  };

test('a call fills in its path and query and carries its body as JSON', async () => {
  const seen: Request[] = [];
  const client = createClient(answering(200, { key: 'k', state: 'snoozed' }, seen));
  const snoozed = await client.call('snoozeCard', { params: { key: 'keep:a/b:c d' }, body: { when: '1w' } });
  assert.equal(snoozed.ok, true);
  assert.equal(seen[0]?.method, 'POST');
  assert.equal(seen[0]?.url, 'http://127.0.0.1/api/v1/cards/keep%3Aa%2Fb%3Ac%20d/snooze');
  assert.deepEqual(await seen[0]?.json(), { when: '1w' });
});

test('a query leaves out what was not said', () => {
  assert.equal(
    hrefOf('listPeople', { query: { text: 'ada q', limit: 20 } }),
    '/api/v1/people?text=ada+q&limit=20',
  );
  assert.equal(hrefOf('listPeople', { query: {} }), '/api/v1/people');
});

test('a refusal is a value in the words of the server', async () => {
  const refused = await createClient(answering(404, { type: 'not-found', message: 'No such person.' })).call(
    'showPerson',
    { params: { id: 'x' } },
  );
  assert.deepEqual(refused, { ok: false, error: { type: 'not-found', message: 'No such person.' } });
});

test('a server that is gone is a value too, and so is an answer in no words of ours', async () => {
  const gone = await createClient(() => Promise.reject(new TypeError('fetch failed'))).call('showToday');
  assert.equal(!gone.ok && gone.error.type, 'unreachable');
  const page = await createClient(async () => new Response('<h1>Bad gateway</h1>', { status: 502 })).call(
    'showToday',
  );
  assert.equal(!page.ok && page.error.message, 'The server answered 502 without a reason.');
});

test('an answer that breaks off is none', async () => {
  const broken = await createClient(async () => new Response('{"batch":')).call('undo', { body: {} });
  assert.equal(!broken.ok && broken.error.type, 'unreachable');
});

test('every placeholder of a path is a parameter of its operation', () => {
  for (const [name, { path }] of Object.entries<Endpoint>(endpoints)) {
    const placeholders = Array.from(path.matchAll(/\{(\w+)\}/g), ([, placeholder]) => placeholder);
    const { params } = operations[name as keyof typeof operations];
    assert.deepEqual(new Set(placeholders), new Set(Object.keys(params.shape)), name);
  }
});

test('no two endpoints share a method and a path', () => {
  const places = Object.values<Endpoint>(endpoints).map(({ method, path }) => `${method} ${path}`);
  assert.equal(new Set(places).size, places.length);
});

test('every endpoint stands in one part, whose file describes it', async () => {
  assert.deepEqual(Object.values(parts).flat().toSorted(), Object.keys(endpoints).toSorted());
  for (const name of Object.keys(endpoints) as EndpointName[])
    assert.equal(await loadOperation(name), operations[name], name);
});

test('the client loads no validator: nothing but plain tables and core at run time', () => {
  const open = [new URL('client.ts', import.meta.url).href];
  const loaded = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    loaded.add(file);
    const text = readFileSync(new URL(file), 'utf8');
    for (const [, from] of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gm)) {
      assert.ok(from?.startsWith('.'), `${file} loads ${from}`);
      const next = new URL(from ?? '', file).href;
      if (!loaded.has(next)) open.push(next);
    }
  }
  assert.deepEqual(Array.from(loaded, (file) => file.replace(/^.*\/src\//, '')).toSorted(), [
    'contract/asked.ts',
    'contract/client.ts',
    'contract/endpoints.ts',
    'core/result.ts',
  ]);
});
