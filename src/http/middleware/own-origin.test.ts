import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { ownOrigin } from './own-origin.ts';

const app = new Hono()
  .use(
    ownOrigin((door) =>
      door === 'machine'
        ? ['http://127.0.0.1:4747', 'http://localhost:4747']
        : ['https://goodturn.example.org'],
    ),
  )
  .all('*', (context) => context.text('in'));

const cases: readonly [why: string, method: string, headers: Record<string, string>, status: number][] = [
  ['its own address', 'GET', { host: '127.0.0.1:4747' }, 200],
  ['its other name', 'GET', { host: 'localhost:4747' }, 200],
  ['no host at all', 'GET', {}, 403],
  ['a name that resolves here', 'GET', { host: 'evil.example:4747' }, 403],
  ['another port', 'GET', { host: '127.0.0.1:80' }, 403],
  ['its own page', 'POST', { host: '127.0.0.1:4747', origin: 'http://127.0.0.1:4747' }, 200],
  ['a foreign page', 'POST', { host: '127.0.0.1:4747', origin: 'https://evil.example' }, 403],
  ['a page without an origin', 'POST', { host: '127.0.0.1:4747', origin: 'null' }, 403],
  ['the same name with TLS', 'POST', { host: '127.0.0.1:4747', origin: 'https://127.0.0.1:4747' }, 403],
  ['a program', 'POST', { host: '127.0.0.1:4747' }, 200],
  [
    'a foreign picture or script',
    'GET',
    { host: '127.0.0.1:4747', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    403,
  ],
  [
    'another port of this machine',
    'GET',
    { host: '127.0.0.1:4747', 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' },
    403,
  ],
  [
    'a link from elsewhere',
    'GET',
    { host: '127.0.0.1:4747', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    200,
  ],
  [
    'a form from elsewhere',
    'POST',
    { host: '127.0.0.1:4747', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    403,
  ],
];

for (const [why, method, headers, status] of cases) {
  test(`${status === 200 ? 'lets in' : 'refuses'} ${why}`, async () => {
    assert.equal((await app.request('/api/v1/today', { method, headers })).status, status);
  });
}

test('each door has names of its own', async () => {
  const over = (host: string, door: 'machine' | 'network') =>
    Promise.resolve(app.request('/', { headers: { host } }, { door }));
  assert.equal((await over('goodturn.example.org', 'network')).status, 200);
  assert.equal((await over('goodturn.example.org', 'machine')).status, 403);
  assert.equal((await over('127.0.0.1:4747', 'network')).status, 403);
});
