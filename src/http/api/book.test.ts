import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '../../core/ids.ts';
import { type CallInput } from '../../contract/index.ts';
import { addAda, onServer } from '../testing/api.ts';

test(
  'every open window hears of a write',
  onServer(async (server) => {
    const stream = await server.fetch('/api/v1/events');
    assert.equal(stream.headers.get('content-type'), 'text/event-stream');
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = (await reader?.read())?.value ?? '';
    await addAda(server);
    while (!heard.includes('changed')) heard += (await reader?.read())?.value ?? '';
    assert.match(heard, /event: changed\ndata: \{"type":"changed","batch":"[0-9a-f-]{36}","action":"add"\}/);
    await reader?.cancel();
  }),
);

test(
  'the book goes out whole: as an archive, as cards, as a table, as a copy',
  onServer(async (server) => {
    await addAda(server);
    for (const [format, words] of [
      ['json', '"Quill"'],
      ['vcard', 'FN;DERIVED'],
      ['csv', 'Quill'],
    ] as const) {
      const file = await server.fetch(`/api/v1/export/${format}`);
      assert.equal(file.status, 200);
      assert.match(
        file.headers.get('content-disposition') ?? '',
        /^attachment; filename="goodturn-2026-11-18\./,
      );
      assert.equal((JSON.parse(file.headers.get('goodturn-counts') ?? '{}') as { people: number }).people, 1);
      const text = await file.text();
      assert.ok(text.includes(words), `${format}: ${text.slice(0, 300)}`);
    }
    const copy = await server.fetch('/api/v1/backup', { method: 'POST' });
    assert.equal(await copy.text(), 'copy');
  }),
);

test(
  'the sample book is looked at by a cookie, and nothing of one is in the other',
  onServer(async (server) => {
    await addAda(server);
    const switched = await server.fetch('/api/v1/book', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"book":"demo"}',
    });
    const cookie = switched.headers.get('set-cookie') ?? '';
    assert.match(cookie, /^goodturn-book=demo; Path=\/; HttpOnly; SameSite=Strict$/);
    const people = await server.fetch('/api/v1/people', { headers: { cookie } });
    assert.equal(((await people.json()) as { total: number }).total, 0);
    assert.equal((await server.ask('listPeople', { query: {} })).total, 1);
    const back = await server.fetch('/api/v1/book', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: '{"book":"own"}',
    });
    assert.match(back.headers.get('set-cookie') ?? '', /Max-Age=0/);
  }),
);

test(
  'backups are set up with one place and one thing that opens them, and made, listed, fetched and stopped',
  onServer(async (server) => {
    assert.equal((await server.ask('showBackups')).plan, null);
    const refused = async (
      body: NonNullable<CallInput<'setUpBackups'>['body']>,
    ): Promise<readonly [string, string]> => {
      const answer = await server.client.call('setUpBackups', { body });
      assert.ok(!answer.ok && answer.error.type !== 'unreachable');
      return [answer.error.type, answer.error.message];
    };
    const passphrase = 'four words for a test';
    const { key } = await server.ask('makeBackupKey');
    for (const [body, type, says] of [
      [{ folder: '/b' }, 'invalid', /passphrase or a key/],
      [{ folder: '/b', passphrase, key }, 'invalid', /passphrase or a key/],
      [{ folder: '/b', passphrase: 'short' }, 'invalid', /at least 10 letters/],
      [{ folder: '/b', key: 'AGE-SECRET-KEY-1WRONG' }, 'invalid', /no key of age/],
      [{ passphrase }, 'invalid', /one place/],
      [{ folder: 'b', passphrase }, 'invalid', /whole path/],
      [{ folder: '/nowhere', passphrase }, 'unreadable', /not there/],
    ] as const) {
      const [told, message] = await refused(body);
      assert.equal(told, type);
      assert.match(message, says);
    }
    const early = await server.client.call('backUpNow');
    assert.ok(!early.ok && early.error.type === 'conflict');
    const s3 = {
      endpoint: 'https://s3.example.org',
      bucket: 'b',
      prefix: 'goodturn',
      accessKey: 'A',
      secretKey: 'S',
    };
    const set = await server.ask('setUpBackups', { body: { s3, key, everyHours: 12 } });
    assert.deepEqual(set.plan, {
      kind: 's3',
      where: 's3://b/goodturn/ at s3.example.org',
      lock: 'key',
      everyHours: 12,
      keep: { daily: 7, weekly: 4, monthly: 12 },
    });
    const [made] = (await server.ask('backUpNow')).backups;
    assert.ok(made);
    const fetched = await server.client.transfer('fetchBackup', { params: { name: made.name } });
    assert.ok(fetched.ok);
    assert.equal(await fetched.value.text(), 'copy');
    assert.equal((await server.ask('stopBackups')).plan, null);
  }),
);

test(
  'a copy is looked at before it is restored, and restored only for whoever says its words',
  onServer(async (server) => {
    const [copy] = (await server.ask('listCopies')).copies;
    assert.deepEqual([copy?.reason, copy?.day], ['daily', '2026-11-17']);
    const file = '01a20000-0000-7000-8000-000000000001' as Id<'ImportId'>;
    for (const [body, type, field] of [
      [{}, 'invalid', 'copy'],
      [{ copy: 'a', backup: 'b' }, 'invalid', 'copy'],
      [{ copy: '../goodturn.sqlite' }, 'not-found', undefined],
      [{ backup: 'b' }, 'unreadable', undefined],
      [{ file }, 'invalid', 'passphrase'],
      [{ file, passphrase: 'a tide', key: 'AGE-SECRET-KEY-1X' }, 'invalid', 'passphrase'],
    ] as const) {
      const answer = await server.client.call('lookAtBackup', { body });
      assert.ok(!answer.ok && answer.error.type !== 'unreachable');
      assert.deepEqual([answer.error.type, answer.error.field], [type, field]);
    }
    const looked = await server.ask('lookAtBackup', { body: { copy: copy?.name ?? '' } });
    assert.deepEqual([looked.counts, looked.present.counts['people']], [{ people: 2 }, 0]);
    for (const body of [
      { id: looked.id, word: 'yes' },
      { id: 'another', word: looked.word },
    ]) {
      const refused = await server.client.call('restoreBook', { body });
      assert.ok(!refused.ok);
    }
    const { id, word } = looked;
    assert.deepEqual(await server.ask('restoreBook', { body: { id, word } }), {
      kept: 'before-restore-one.sqlite',
    });
  }),
);

test(
  'everything is erased only for whoever says its words',
  onServer(async (server) => {
    const { word } = await server.ask('showEverything');
    const refused = await server.client.call('eraseEverything', { body: { word: 'yes' } });
    assert.ok(!refused.ok && refused.error.type === 'invalid');
    assert.deepEqual(await server.ask('eraseEverything', { body: { word } }), { backups: null });
  }),
);
