import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BatchId } from '../core/ids.ts';
import { startTestServer } from './testing/test-server.ts';

const idOf = (count: number): string => `00000000-0000-7000-9000-${String(count).padStart(12, '0')}`;
const asked = (count: number, secondsAgo = 0) => ({ id: idOf(count) as BatchId, secondsAgo });

test('what is sent again is in the book once, and the sender is told', async () => {
  await using server = await startTestServer();
  const talk = { body: { id: idOf(1), text: 'Called Ada Quill yesterday for 20 min.' } };
  assert.ok((await server.client.call('logConversation', talk, asked(100))).ok);
  const { cards } = await server.ask('showToday');
  const [thanks] = cards;
  assert.equal(thanks?.rule, 'thanks');
  // Without an id of its own the note would be written by every request.
  const done = { params: { key: thanks.key }, body: { text: 'Thank you for the call.' } };
  const [first, second] = await Promise.all([
    server.client.call('finishCard', done, asked(101)),
    server.client.call('finishCard', done, asked(101)),
  ]);
  const answers = [first, second].map((answer) => (answer.ok ? 'done' : answer.error.type));
  assert.deepEqual(answers.toSorted(), ['done', 'done-already']);
  assert.equal((await server.ask('listHistory')).rows.filter(({ action }) => action === 'done').length, 1);

  assert.ok((await server.client.call('undo', { body: {} }, asked(102))).ok);
  const again = await server.client.call('undo', { body: {} }, asked(102));
  assert.equal(again.ok ? 'done' : again.error.type, 'done-already');
  assert.deepEqual((await server.ask('showToday')).cards, cards);
  assert.deepEqual(server.bugs, []);
});

test('what waited for a way is dated by when it was asked', async () => {
  await using server = await startTestServer();
  for (const [count, secondsAgo, day] of [
    [1, 0, '2026-11-17'],
    [2, 2 * 86_400, '2026-11-15'],
  ] as const) {
    const body = { id: idOf(count), text: 'Called Ada Quill yesterday.' };
    const logged = await server.client.call('logConversation', { body }, asked(100 + count, secondsAgo));
    assert.ok(logged.ok);
    assert.equal(logged.value.draft.day, day);
  }
});

test('what waited goes into the book that it names, whichever this browser has open', async () => {
  await using server = await startTestServer();
  const switched = await server.fetch('/api/v1/book', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ book: 'demo' }),
  });
  const cookie = switched.headers.get('set-cookie')?.split(';')[0] ?? '';
  assert.match(cookie, /demo/);
  const log = (count: number, headers: Readonly<Record<string, string>>) =>
    server.fetch('/api/v1/log', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify({ id: idOf(count), text: 'Called Zora Unheard.' }),
    });
  assert.equal((await log(1, {})).status, 200);
  assert.equal((await server.ask('showStatus')).counts['people'], 0);
  assert.equal((await log(2, { 'goodturn-book': 'own' })).status, 200);
  assert.equal((await server.ask('showStatus')).counts['people'], 1);
});

test('headers that cannot be read are refused, and nothing is written', async () => {
  await using server = await startTestServer();
  for (const headers of [
    { 'idempotency-key': 'mine' },
    { 'goodturn-asked-ago': 'a day' },
    { 'goodturn-zone': 'Mars' },
  ]) {
    const refused = await server.fetch('/api/v1/log', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ id: idOf(1), text: 'Called Ada Quill.' }),
    });
    assert.equal(refused.status, 400);
  }
  assert.equal((await server.ask('showStatus')).counts['people'], 0);
});
