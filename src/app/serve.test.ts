import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { terminalAt } from './testing/terminal.ts';

const launcher = new URL('../../bin/goodturn.js', import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), 'goodturn-serve-'));
const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(root, { recursive: true });
});

const start = (folder: string, ...words: readonly string[]): ChildProcess => {
  const env = {
    ...process.env,
    GOODTURN_DATA: folder,
    GOODTURN_ZONE: 'Europe/Paris',
    GOODTURN_NOW: '',
  };
  const child = spawn(process.execPath, [launcher, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};

const run = async (folder: string, ...words: readonly string[]) => {
  const child = start(folder, ...words);
  assert.ok(child.stdout && child.stderr);
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, error, code: code as number | null };
};

/** A command in this process: it finds a server, a lock and a book as one in a process of its own does. */
const tell = (folder: string, ...words: string[]) => terminalAt(folder, 'Europe/Paris').tell(...words);

const json = async <Value>(folder: string, ...words: string[]): Promise<Value> =>
  (await terminalAt(folder, 'Europe/Paris').ask(...words)) as Value;

/** A server on a free port, once it has said its address. */
const serve = async (folder: string, ...words: readonly string[]) => {
  const child = start(
    folder,
    words[0] === 'demo' ? 'demo' : 'serve',
    '--port',
    '0',
    ...words.filter((word) => word !== 'demo'),
  );
  assert.ok(child.stdout && child.stderr);
  const error = text(child.stderr);
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(async () => assert.fail(await error)),
  ])) as [string];
  const [address = ''] = /http:\S+$/.exec(line) ?? [];
  return { child, line, address, origin: new URL(address).origin };
};

const stop = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  const gone = once(child, 'exit');
  child.kill(signal);
  const [code] = (await gone) as [number | null];
  return code;
};

test('serve prints one address that opens the book; a command then goes through the server; it ends gently', async () => {
  const folder = join(root, 'held');
  const { child, line, address, origin } = await serve(folder);
  assert.match(line, /^Goodturn is open at http:\/\/127\.0\.0\.1:\d+\/open\?key=[\w-]{43}$/);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  for (const file of ['key', 'server.json', 'goodturn.sqlite']) {
    assert.equal(statSync(join(folder, file)).mode & 0o077, 0, file);
  }

  const opened = await fetch(address, { redirect: 'manual' });
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const ask = async (path: string) => {
    const answer = await fetch(`${origin}${path}`, { headers: { cookie } });
    assert.equal(answer.status, 200, path);
    return answer.json() as Promise<Record<string, unknown>>;
  };
  assert.deepEqual(
    [(await ask('/api/v1/status'))['firstRun'], (await ask('/api/v1/status'))['timeZone']],
    [true, 'Europe/Paris'],
  );

  // A day and an hour apart.
  const [east, west] = await Promise.all(
    ['Pacific/Kiritimati', 'Pacific/Niue'].map((zone) =>
      json<{ day: string }>(folder, 'today', '--zone', zone),
    ),
  );
  assert.notEqual(east?.day, west?.day);
  assert.equal(
    (await ask('/api/v1/status'))['timeZone'],
    'Europe/Paris',
    'said to a command, and kept by nobody',
  );

  const logged = await run(folder, 'log', 'Called Ada Quill yesterday for 20 min.', '--json');
  assert.equal(logged.code, 0, logged.error);
  assert.match((JSON.parse(logged.out) as { saved: string }).saved, /^[0-9a-f-]{36}$/);
  assert.equal((await ask('/api/v1/people'))['total'], 1);
  assert.equal((await tell(folder, 'open')).out.trim(), address);

  const second = await run(folder, 'serve', '--port', '0');
  assert.equal(second.code, 1);
  assert.match(second.error, new RegExp(`already running with this book, at ${origin}`));
  const replay = await tell(folder, 'today', '--now', '2026-11-18T09:00+01:00');
  assert.equal(replay.code, 1);
  assert.match(replay.error, /its clock is its own/);
  const copy = join(root, 'running.sqlite');
  await json(folder, 'backup', copy);
  await json(folder, 'log', 'Coffee with Ken Mori today.');
  const restored = await json<{ counts: { people: number }; kept: string }>(folder, 'restore', copy);
  assert.equal(restored.counts.people, 1);
  assert.equal((await ask('/api/v1/people'))['total'], 1, 'the same server, with the copy in place');
  assert.ok(existsSync(restored.kept));
  const novel = await tell(folder, 'restore', launcher);
  assert.equal(novel.code, 1);
  assert.match(novel.error, /Your book is as it was/);

  assert.equal(await stop(child, 'SIGTERM'), 0);
  assert.equal(existsSync(join(folder, 'server.json')), false);
  const people = await json<unknown[]>(folder, 'people');
  assert.equal(people.length, 1);
});

test('after kill -9 the book opens as it was, for a command and for the next server', async () => {
  const folder = join(root, 'killed');
  const { child } = await serve(folder);
  await json(folder, 'log', 'Coffee with Priya Nair this morning.');
  await stop(child, 'SIGKILL');
  assert.equal(existsSync(join(folder, 'server.json')), true);
  assert.equal((await json<unknown[]>(folder, 'people')).length, 1);
  const next = await serve(folder);
  assert.equal((await json<unknown[]>(folder, 'people')).length, 1);
  assert.equal(await stop(next.child, 'SIGINT'), 0);
});

test('a server under --now has a clock that stands', async () => {
  const { child, address, origin } = await serve(join(root, 'fixed'), '--now', '2026-11-18T09:00+01:00');
  const key = new URL(address).searchParams.get('key') ?? '';
  const status = await fetch(`${origin}/api/v1/status`, { headers: { authorization: `Bearer ${key}` } });
  const { day, fixedClock } = (await status.json()) as { day: string; fixedClock: boolean };
  assert.deepEqual([day, fixedClock], ['2026-11-18', true]);
  await stop(child, 'SIGTERM');
});

test('the demo is a book of its own: people in it, none of them in the book', async () => {
  const folder = join(root, 'demo');
  const { child, address, origin } = await serve(folder, 'demo');
  const key = new URL(address).searchParams.get('key') ?? '';
  const people = await fetch(`${origin}/api/v1/people`, { headers: { authorization: `Bearer ${key}` } });
  assert.ok(((await people.json()) as { total: number }).total >= 50);
  await stop(child, 'SIGTERM');
  assert.deepEqual(await json<unknown[]>(folder, 'people'), []);
});

test('an address of the network is refused, and so is a port that is taken', async () => {
  const open = await run(join(root, 'network'), 'serve', '--host', '0.0.0.0', '--port', '0');
  assert.equal(open.code, 1);
  assert.match(open.error, /say --phone/);
  const { child, origin } = await serve(join(root, 'first'));
  const taken = await run(join(root, 'second'), 'serve', '--port', new URL(origin).port);
  assert.equal(taken.code, 1);
  assert.match(taken.error, /is taken by another program/);
  await stop(child, 'SIGTERM');
});

test('backup and restore: the book comes back as it was, and what was there is kept', async () => {
  const folder = join(root, 'restored');
  const copy = join(root, 'copy.sqlite');
  await json(folder, 'log', 'Called Ada Quill yesterday.');
  await json(folder, 'backup', copy);
  const days = readdirSync(join(folder, 'copies'));
  assert.equal(days.length, 1, 'a command, too, leaves a copy of the day');
  assert.match(days[0] ?? '', /^goodturn-\d{4}-\d{2}-\d{2}\.sqlite$/);
  await json(folder, 'log', 'Coffee with Ken Mori today.');
  const restored = await json<{ counts: { people: number }; kept: string }>(folder, 'restore', copy);
  assert.equal(restored.counts.people, 1);
  assert.equal((await json<unknown[]>(folder, 'people')).length, 1);
  await json(folder, 'restore', restored.kept);
  assert.equal((await json<unknown[]>(folder, 'people')).length, 2);
  const wrong = await tell(folder, 'restore', launcher);
  assert.equal(wrong.code, 1);
  assert.match(wrong.error, /Your book is as it was/);
  const empty = join(root, 'empty.sqlite');
  writeFileSync(empty, '');
  const nothing = await tell(folder, 'restore', empty);
  assert.equal(nothing.code, 1, 'an empty file is an empty database, and no book');
  assert.match(nothing.error, /is not a Goodturn book/);
  assert.equal((await json<unknown[]>(folder, 'people')).length, 2);
  assert.deepEqual(
    readdirSync(join(folder, 'copies')).filter((name) => name.startsWith('restoring')),
    [],
  );
  assert.match(readFileSync(join(folder, 'key'), 'utf8'), /^[\w-]{43}\n$/);
});
