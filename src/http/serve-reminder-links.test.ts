import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestServer } from './testing/test-server.ts';

const page = { origin: 'https://ntfy.sh', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };

test('a link of a reminder may be tapped on any page, as on ntfy’s; nothing else may be asked from there', async () => {
  await using server = await startTestServer();
  const tapped = await server.fetch('/remind/not.signed', { method: 'POST', headers: page });
  assert.equal(tapped.status, 404);
  assert.equal(tapped.headers.get('access-control-allow-origin'), '*');
  const asked = await server.fetch('/remind/not.signed', {
    method: 'OPTIONS',
    headers: { ...page, 'access-control-request-method': 'POST' },
  });
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('access-control-allow-methods'), 'POST');
  for (const path of ['/api/v1/today', '/pair', '/remind', '/remind/../api/v1/today']) {
    const other = await server.fetch(path, { method: 'POST', headers: page });
    assert.equal(other.status, 403, path);
    assert.equal(other.headers.get('access-control-allow-origin'), null, path);
  }
});
