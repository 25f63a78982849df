import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '../contract/operations.ts';
import { readInput } from './read-input.ts';

const post = (
  body: string | ReadableStream<Uint8Array> | null,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => new Request('http://127.0.0.1/', { method: 'POST', headers, body, duplex: 'half' });

const read = (request: Request, bodyLimit = 1000) =>
  readInput(operations.snoozeCard, { params: { key: 'keep:a:b' }, query: {}, request, bodyLimit });

const streamOf = (text: string, times: number) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (let count = 0; count < times; count += 1) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });

test('a request that fits is handed on, checked', async () => {
  const input = await read(post('{"when":" 1w "}'));
  assert.deepEqual(input, {
    ok: true,
    value: { params: { key: 'keep:a:b' }, query: {}, body: { when: '1w' } },
  });
});

for (const [why, request, type, message] of [
  ['a missing field', post('{}'), 'invalid', /^when: /],
  ['an empty body', post(null), 'invalid', /^when: /],
  ['text that is no JSON', post('{"when":'), 'invalid', /not valid JSON/],
  [
    'JSON that came as plain text',
    post('{"when":"1w"}', { 'content-type': 'text/plain' }),
    'invalid',
    /application\/json/,
  ],
  [
    'brackets without end',
    post(`{"when":"1w","more":${'['.repeat(80)}${']'.repeat(80)}}`),
    'invalid',
    /too deep/,
  ],
  ['a body over the limit', post(`{"when":"${'x'.repeat(2000)}"}`), 'too-large', /1000 bytes/],
  ['an endless body without a length', post(streamOf('x'.repeat(600), 5)), 'too-large', /1000 bytes/],
  [
    'a length over the limit',
    post('{}', { 'content-length': '5000', 'content-type': 'application/json' }),
    'too-large',
    /1000/,
  ],
] as const) {
  test(`refuses ${why}`, async () => {
    const input = await read(request);
    assert.equal(!input.ok && input.error.type, type);
    assert.match(input.ok ? '' : input.error.message, message);
  });
}

test('a query is read as numbers within bounds, with its defaults', async () => {
  const request = new Request('http://127.0.0.1/');
  const list = (query: Record<string, string>) =>
    readInput(operations.listPeople, { params: {}, query, request, bodyLimit: null });
  assert.deepEqual(await list({}), { ok: true, value: { params: {}, query: { limit: 50 }, body: {} } });
  assert.deepEqual(await list({ limit: '200' }), {
    ok: true,
    value: { params: {}, query: { limit: 200 }, body: {} },
  });
  const tooMany = await list({ limit: '201' });
  assert.equal(!tooMany.ok && tooMany.error.field, 'limit');
  const noNumber = await list({ limit: 'all' });
  assert.equal(!noNumber.ok && noNumber.error.field, 'limit');
});

test('what no engine keeps is left out of an address too', async () => {
  const input = await readInput(operations.findPaths, {
    params: {},
    query: { target: 'Ac\0me' },
    request: new Request('http://127.0.0.1/'),
    bodyLimit: null,
  });
  assert.equal(input.ok && (input.value.query as { readonly target: string }).target, 'Acme');
});

test('what no engine keeps is left out', async () => {
  const input = await read(post(String.raw`{"when":"1\u0000w\ud800"}`));
  assert.deepEqual(input.ok && input.value.body, { when: '1w\uFFFD' });
});
