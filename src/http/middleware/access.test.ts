import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { fixedClock, type Instant } from '../../core/dates/index.ts';
import { countingIds } from '../../core/ids.ts';
import { idOfCaller } from '../caller.ts';
import { createDevices } from '../devices.ts';
import type { Door } from '../listener.ts';
import { servePairing } from '../serve-pairing.ts';
import { createSignIn } from '../sign-in/sign-in.ts';
import { openWithKey, requireAccess } from './access.ts';

const key = 'k'.repeat(43);

const devices = createDevices([], () => undefined, { clock: fixedClock(0 as Instant), ids: countingIds() });

const app = new Hono().use(async (context, next) => {
  context.set('origin', context.req.header('origin') ?? 'http://127.0.0.1:4747');
  await next();
});
app.get('/open', openWithKey(key));
servePairing(app, devices);
const signIn = createSignIn(null, () => undefined, {
  clock: fixedClock(0 as Instant),
  ids: countingIds(),
  devices,
});
app.use(requireAccess(key, devices, signIn, (path) => path.startsWith('/assets/')));
app.get('/assets/*', (context) => context.text('a file'));
app.all('*', (context) => context.text(idOfCaller(context.get('caller')) ?? 'machine'));

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

const over = (door: Door, path: string, init: RequestInit = {}, address = '192.168.1.9'): Promise<Response> =>
  Promise.resolve(app.request(path, init, { door, address }));

const pair = (code: string, origin = 'http://192.168.1.5:4748', address?: string): Promise<Response> =>
  over(
    'network',
    '/pair',
    {
      method: 'POST',
      body: new URLSearchParams({ code, name: ' Ana’s\nphone ' }),
      headers: { origin },
    },
    address,
  );

test('over the network the key opens nothing, as a token, a cookie or an address', async () => {
  const cookie = (await cookieOf()).split(';')[0] ?? '';
  for (const headers of [{ authorization: `Bearer ${key}` }, { cookie }] as const) {
    const refused = await over('network', '/api/v1/today', { headers });
    assert.equal(refused.status, 401);
    assert.match(((await refused.json()) as { hint: string }).hint, /devices add/);
  }
  const opened = await over('network', `/open?key=${key}`);
  assert.equal(opened.status, 401);
  assert.equal(opened.headers.get('set-cookie'), null);
});

test('a device that was not let in sees where to type the code, and nothing else', async () => {
  const page = await over('network', '/people/1');
  assert.equal(page.status, 401);
  assert.match(await page.text(), /<form method="post" action="\/pair">/);
});

test('looking at the address of a code spends nothing; the form trades it for a cookie of the device', async () => {
  const { code } = devices.startPairing();
  assert.match(await (await over('network', `/pair?code=${code}`)).text(), new RegExp(`value="${code}"`));
  const paired = await pair(code);
  assert.equal(paired.status, 303);
  const cookie = paired.headers.get('set-cookie') ?? '';
  assert.match(cookie, /^goodturn-device=[\w-]{43};.*HttpOnly;.*SameSite=Strict/);
  assert.doesNotMatch(cookie, /Secure/);
  const headers = { cookie: cookie.split(';')[0] ?? '' };
  const [device] = devices.list('device');
  assert.equal(device?.name, 'Ana’s phone');
  assert.equal(await (await over('network', '/api/v1/today', { headers })).text(), device.id);
  assert.equal((await pair(code)).status, 403, 'a code lets in one device');
  const isOver = devices.endOf(device.id);
  assert.ok(devices.revoke(device.id, ['device']));
  assert.ok(isOver.aborted);
  assert.equal((await over('network', '/api/v1/today', { headers })).status, 401);
});

test('over HTTPS the cookie stays with HTTPS and with this very host', async () => {
  const origin = 'https://goodturn.example.org';
  const paired = await pair(devices.startPairing().code, origin);
  const cookie = paired.headers.get('set-cookie') ?? '';
  assert.match(cookie, /^__Host-goodturn-device=.*Path=\/.*Secure/);
  assert.doesNotMatch(cookie, /Domain/);
  const token = (cookie.split(';')[0] ?? '').split('=')[1] ?? '';
  // A device that was let in before cookies had that name stays.
  for (const name of ['__Host-goodturn-device', 'goodturn-device']) {
    const asked = await over('network', '/api/v1/today', { headers: { origin, cookie: `${name}=${token}` } });
    assert.equal(asked.status, 200, name);
  }
});

test('a cookie of our name that a neighbour set before ours keeps nobody out', async () => {
  const paired = await pair(devices.startPairing().code);
  const ours = (paired.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  for (const cookie of [`goodturn-device=tossed; ${ours}`, `${ours}; goodturn-device=tossed=; a=b`])
    assert.equal((await over('network', '/api/v1/today', { headers: { cookie } })).status, 200, cookie);
  const key = (await cookieOf()).split(';')[0] ?? '';
  const near = await app.request('/api/v1/today', { headers: { cookie: `goodturn=tossed; ${key}` } });
  assert.equal(near.status, 200);
});

test('a wrong code says so, the fifth ends it for who typed it, and what is typed is shown as text', async () => {
  const { code } = devices.startPairing();
  for (const tries of [1, 2, 3, 4])
    assert.match(await (await pair('<b>0')).text(), /not the code/, String(tries));
  assert.match(await (await pair('<b>0')).text(), /No code is waiting/);
  assert.equal((await pair(code)).status, 403);
  assert.equal((await pair(code, undefined, '192.168.1.10')).status, 303, 'for others the code still waits');
  const page = await (await over('network', '/pair?code=%22%3E%3Cscript%3E')).text();
  assert.doesNotMatch(page, /<script/);
});

test('a token with scopes comes by both doors, to the API alone, and ends at once', async () => {
  const { device, token } = devices.give({ kind: 'token', scopes: ['read'] }, 'Script');
  const headers = { authorization: `Bearer ${token}` };
  for (const door of ['machine', 'network'] as const) {
    assert.equal(await (await over(door, '/api/v1/today', { headers })).text(), device.id);
    assert.equal((await over(door, '/', { headers })).status, 401, 'the app is for people');
    const asCookie = { cookie: `goodturn-device=${token}; goodturn=${token}` };
    assert.equal((await over(door, '/api/v1/today', { headers: asCookie })).status, 401);
  }
  assert.ok(devices.revoke(device.id, ['token']));
  assert.equal((await over('machine', '/api/v1/today', { headers })).status, 401);
});
