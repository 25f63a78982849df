import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Scope } from '../core/tokens/index.ts';
import { startTestServer } from './testing/test-server.ts';

const server = await startTestServer();
after(() => server[Symbol.asyncDispose]());

const json = { 'content-type': 'application/json' };

/** A program with a token of these scopes: what it posts, and what it hears. */
const program = (...scopes: readonly Scope[]) => {
  const { token } = server.devices.give({ kind: 'token', scopes }, scopes.join(' '));
  return async (path: string, body: object): Promise<number> => {
    const headers = { ...json, authorization: `Bearer ${token}` };
    return (await server.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
};

const webhook = async () => (await server.ask('showReminding')).webhook?.host ?? null;

test('what only the owner may do, no program takes back', async () => {
  const writes = program('read', 'write');
  await server.ask('setWebhook', { body: { kind: 'webhook', address: 'https://hooks.example.org/x' } });
  const { batch } = await server.ask('removeWebhook');
  assert.equal(await writes('/api/v1/undo', { batch }), 403);
  assert.equal(await writes('/api/v1/undo', {}), 403);
  assert.equal(await webhook(), null);
  await server.ask('undo', { body: {} });
  assert.equal(await webhook(), 'hooks.example.org');
});

test('what a program may do, it also takes back', async () => {
  const writes = program('write');
  const person = {
    id: '01a20000-0000-7000-8000-00000000bb01',
    name: { given: 'Ada', family: 'Quill' },
  };
  const { batch } = await server.ask('addPerson', { body: person });
  assert.equal(await writes('/api/v1/undo', { batch }), 200);
  assert.equal((await server.ask('listPeople', { query: {} })).rows.length, 0);
});

test('an address is asked only by who may write, and none of the own network by a program', async () => {
  const address = 'http://pages.example/cranes';
  assert.equal(await program('read')('/api/v1/offers/match', { address }), 403);
  assert.equal(await program('read')('/api/v1/offers/match', { text: 'cranes' }), 200);
  assert.equal(await program('write', 'read')('/api/v1/offers/match', { address }), 200);
  assert.equal(await program('write')('/api/v1/pages/read', { address, allowPrivate: true }), 403);
  assert.equal(await program('write')('/api/v1/pages/read', { address }), 200);
});

test('an archive says nothing of who gets reminders, where a program brings it or the book is in use', async () => {
  await server.ask('addPerson', {
    body: { id: '01a20000-0000-7000-8000-00000000bb02', name: { given: 'Bo', family: 'Stone' } },
  });
  const archive = (await (await server.fetch('/api/v1/export/json')).json()) as Record<string, unknown> & {
    records: Record<string, readonly object[]>;
  };
  const planted = { id: 'reminders.key', value: 'planted' };
  const records = { ...archive.records, setting: [...(archive.records['setting'] ?? []), planted] };
  const { token } = server.devices.give({ kind: 'token', scopes: ['write'] }, 'imports');
  for (const [id, key] of [
    ['01a20000-0000-7000-8000-00000000bb03', token],
    ['01a20000-0000-7000-8000-00000000bb04', null],
  ] as const) {
    const headers = key === null ? {} : { authorization: `Bearer ${key}` };
    const put = await server.fetch(`/api/v1/imports/${id}/files/book.json`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ ...archive, records }),
    });
    assert.equal(put.status, 200);
    const done = await server.fetch(`/api/v1/imports/${id}`, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify({ dryRun: false }),
    });
    assert.equal(done.status, 200, await done.text());
    assert.doesNotMatch(await (await server.fetch('/api/v1/export/json')).text(), /planted/);
  }
});

test('nothing that is said of me breaks the day', async () => {
  const { token } = server.devices.give({ kind: 'token', scopes: ['write'] }, 'sets');
  const set = async (me: object): Promise<number> =>
    (
      await server.fetch('/api/v1/settings', {
        method: 'PATCH',
        headers: { ...json, authorization: `Bearer ${token}` },
        body: JSON.stringify({ me }),
      })
    ).status;
  assert.equal(await set({ positions: 5 }), 400);
  assert.equal(await set({ positions: [null] }), 400);
  assert.equal(await set({ skills: 'x' }), 400);
  assert.equal(await set({ given: { x: 1 } }), 400);
  assert.equal(await set({ positions: [{ organization: 'Harbour', more: 1 }], pet: 'cat' }), 200);
  await server.ask('showToday');
});
