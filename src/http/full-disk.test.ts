import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestServer } from './testing/test-server.ts';

test('a full disk is said to whoever asked, and to whoever runs the server', async (t) => {
  await using server = await startTestServer();
  const full = Object.assign(new Error('no room'), { code: 'ENOSPC' });
  t.mock.method(server.devices, 'list', () => {
    throw full;
  });
  const answer = await server.fetch('/api/v1/devices');
  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /The disk is full/);
  assert.deepEqual(server.bugs, [full]);
});
