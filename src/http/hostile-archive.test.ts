import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpoints, type Endpoint } from '../contract/index.ts';
import { startTestServer } from './testing/test-server.ts';

const settings = [
  'me',
  'me.linkedin',
  'timeZone',
  'mode',
  'weekAim',
  'trade',
  'addresses',
  'templates',
  'startedOn',
  'reminders.webhook',
  'reminders.vapid',
  'reminders.used',
  'reminders.push',
  'reminders.plan',
  'reminders.ledger',
  'reminders.key',
  'method.thanks.due_h',
];

/** What no form would let through. */
const values: readonly unknown[] = [
  null,
  -1e308,
  [null],
  { said: 5, told: null, runs: null, channels: null, education: 5, positions: 'x', skills: [null], given: 7 },
  { said: { day: '2026-13-45' }, runs: { mail: null }, education: [null], positions: [null], keep: null },
  { told: { a: 5 }, education: [{ school: 5 }], positions: [{ organization: {} }], thanks: { subject: 5 } },
];

const everyList = (Object.values(endpoints) as readonly Endpoint[]).filter(
  ({ method, path, answers }) => method === 'GET' && answers !== 'events' && !path.includes('{'),
);

test('whatever stands in the settings of an archive, each screen still answers', async () => {
  for (const value of values) {
    await using server = await startTestServer();
    const archive = {
      goodturn: { format: 2 },
      records: { setting: settings.map((id) => ({ id, value })) },
    };
    const brought = '/api/v1/imports/01a20000-0000-7000-8000-00000000cc01';
    await server.fetch(`${brought}/files/book.json`, { method: 'PUT', body: JSON.stringify(archive) });
    const done = await server.fetch(brought, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"dryRun":false}',
    });
    assert.equal(done.status, 200);
    const broken: string[] = [];
    for (const { path } of everyList)
      if ((await server.fetch(path)).status === 500) broken.push(`${path}: ${String(server.bugs.at(-1))}`);
    assert.deepEqual(broken, [], JSON.stringify(value));
  }
});
