import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { openWithKey, requireKey } from './local-key.ts';

const key = 'k'.repeat(43);

const app = new Hono()
  .get('/open', openWithKey(key))
  .use(requireKey(key, (path) => path.startsWith('/assets/')))
  .all('*', (context) => context.text('in'));

const cookieOf = async (): Promise<string> => {
  const opened = await app.request(`/open?key=${key}`);
  return opened.headers.get('set-cookie') ?? '';
};

test('the printed address trades the key for a cookie and goes on to the app', async () => {
  const opened = await app.request(`/open?key=${key}`);
  assert.equal(opened.status, 303);
  assert.equal(opened.headers.get('location'), '/');
  assert.equal(opened.headers.get('cache-control'), 'no-store');
  const cookie = opened.headers.get('set-cookie') ?? '';
  assert.match(cookie, /HttpOnly/);
  assert.match(cookie, /SameSite=Strict/);
  assert.match(cookie, /Max-Age=34560000/);
  assert.ok(!cookie.includes(key), 'the cookie is not the key');
});

test('the cookie opens pages and the API', async () => {
  const cookie = (await cookieOf()).split(';')[0] ?? '';
  assert.equal((await app.request('/', { headers: { cookie } })).status, 200);
  assert.equal((await app.request('/api/v1/today', { headers: { cookie } })).status, 200);
});

test('the key opens the API as a bearer token', async () => {
  const headers = { authorization: `Bearer ${key}` };
  assert.equal((await app.request('/api/v1/today', { headers })).status, 200);
});

for (const [why, headers] of [
  ['nothing', {}],
  ['a wrong token', { authorization: `Bearer ${'x'.repeat(43)}` }],
  ['the key without its scheme', { authorization: key }],
  ['a wrong cookie', { cookie: 'goodturn=guess' }],
  ['the key itself as a cookie', { cookie: `goodturn=${key}` }],
  ['an empty token', { authorization: 'Bearer ' }],
] as const) {
  test(`${why} opens nothing`, async () => {
    const refused = await app.request('/api/v1/today', { headers });
    assert.equal(refused.status, 401);
    assert.equal(((await refused.json()) as { type: string }).type, 'unauthorized');
  });
}

test('a person without the key reads where the address is found', async () => {
  const page = await app.request('/people/123');
  assert.equal(page.status, 401);
  assert.match(await page.text(), /goodturn open/);
  assert.equal((await app.request('/open?key=old')).status, 401);
  assert.equal((await app.request('/open')).status, 401);
});

test('a link from another site is asked again by our own page, where the strict cookie comes along', async () => {
  const page = await app.request('/', { headers: { 'sec-fetch-site': 'cross-site' } });
  assert.equal(page.status, 200);
  assert.match(await page.text(), /http-equiv="refresh"/);
});

test('what shows nothing of the book needs no key', async () => {
  assert.equal((await app.request('/assets/index-a1.js')).status, 200);
});
