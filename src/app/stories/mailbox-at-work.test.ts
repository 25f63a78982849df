import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { setTimeout as passing } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import { startDovecot, testPassword } from '../../connectors/mail/testing/dovecot.ts';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { terminalAt } from '../testing/terminal.ts';

const launcher = new URL('../../../bin/goodturn.js', import.meta.url).pathname;

const dovecot = await startDovecot();
const running = new Set<ChildProcess>();
const folder = temporaryFolder();
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  await dovecot[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const start = (book: string, words: readonly string[]): ChildProcess => {
  const child = spawn(process.execPath, [launcher, ...words], {
    env: {
      ...process.env,
      GOODTURN_DATA: book,
      GOODTURN_ZONE: 'Europe/Paris',
      GOODTURN_NOW: '',
      GOODTURN_PASSWORD: testPassword,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};

const serve = async (book: string): Promise<ChildProcess> => {
  const child = start(book, ['serve', '--port', '0']);
  assert.ok(child.stdout && child.stderr);
  const failed = text(child.stderr);
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(async () => assert.fail(await failed)),
  ]);
  return child;
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
};

/** Looks again and again until it is so. */
const until = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (const limit = Date.now() + 120_000; Date.now() < limit; await passing(50)) if (await isSo()) return;
  assert.fail(`never came: ${what}`);
};

/** How many mails a book holds, seen from beside whoever writes it. */
const kept = (book: string): number => {
  try {
    using database = new DatabaseSync(join(book, 'goodturn.sqlite'), { readOnly: true });
    const row = database
      .prepare(`select count(*) as "count" from "interaction" where "source" like 'mail:%'`)
      .get();
    return Number(row?.['count'] ?? 0);
  } catch {
    // Not made yet, or in the middle of being opened.
    return 0;
  }
};

const minuteMs = 60_000;
const started = Date.now();

/** A mail that arrived so many minutes ago, of which a known person wrote every fifth. */
const mail = (index: number, minutesAgo: number): string => {
  const date = new Date(started - minutesAgo * minuteMs).toUTCString().replace('GMT', '+0000');
  const from =
    index % 5 === 0
      ? `Person${(index / 5) % 20} Known <person${(index / 5) % 20}@known.example>`
      : `News ${index % 7} <news${index % 7}@letters.example>`;
  return [
    `From: ${from}`,
    'To: Moe Self <moe@post.example>',
    `Date: ${date}`,
    `Message-ID: <m${index}@test.example>`,
    `Subject: Letter ${index}`,
    ...(index % 5 === 0 ? [] : ['List-Unsubscribe: <mailto:off@letters.example>']),
    '',
    `Words of letter ${index}.`,
    '',
  ].join('\r\n');
};

const sentMail = (index: number): string =>
  [
    'From: Moe Self <moe@post.example>',
    'To: Person3 Known <person3@known.example>',
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <s${index}@test.example>`,
    `Subject: Sent ${index}`,
    '',
    'Words.',
    '',
  ].join('\r\n');

const flagsOf = async (client: ImapFlow): Promise<readonly string[]> => {
  await client.mailboxOpen('INBOX', { readOnly: true });
  const fetched = await client.fetchAll('1:5000', { flags: true });
  await client.mailboxClose();
  return fetched.map(
    ({ uid, flags }) => `${uid} ${[...(flags ?? [])].filter((flag) => flag !== '\\Recent').join(' ')}`,
  );
};

const people = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
${Array.from({ length: 20 }, (_, index) => `Person${index},Known,https://www.linkedin.com/in/person-${index}-known,person${index}@known.example,Known,Planner,12 Mar 2024`).join('\n')}
`;

test('a mailbox of 5,000 through a kill, a lost mail server and a restart, while mail arrives: each mail once, no flag changed', async () => {
  const book = join(folder.path, 'book');
  dovecot.deliver(
    'moe',
    'INBOX',
    Array.from({ length: 5000 }, (_, index) => ({ bytes: mail(index, 5000 - index), seen: index % 3 === 0 })),
  );
  const client = await dovecot.client('moe');
  const before = await flagsOf(client);
  const file = join(folder.path, 'Connections.csv');
  writeFileSync(file, people);
  const commands = terminalAt(book, 'Europe/Paris');
  await commands.ask('import', file);

  // Killed in the middle of the first reading.
  const atDovecot = `--private --server 127.0.0.1 --port ${dovecot.port} --login moe`.split(' ');
  const first = start(book, ['connect', 'mail', 'moe@post.example', ...atDovecot]);
  await until('the first parts', () => kept(book) >= 120);
  await end(first, 'SIGKILL');
  const whenKilled = kept(book);
  assert.ok(whenKilled < 1000, 'it was killed too late');

  // A server goes on by itself, and mail arrives meanwhile.
  let server = await serve(book);
  await until('more than before', () => kept(book) > whenKilled);
  for (let index = 0; index < 10; index += 1) {
    await client.append('INBOX', mail(5000 + index * 5, 0));
    await client.append('Sent', sentMail(index), ['\\Seen']);
  }
  await until('everything', () => kept(book) === 1020);

  // What arrives from here on is there within seconds.
  const arriving = Date.now();
  await client.append('INBOX', mail(6000, 0));
  await client.append('Sent', sentMail(20), ['\\Seen']);
  await until('what just arrived', () => kept(book) === 1022);
  assert.ok(Date.now() - arriving < 20_000);

  // The mail server goes and comes back: nobody has to do anything.
  await client.logout();
  await dovecot.stop();
  await dovecot.start();
  const later = await dovecot.client('moe');
  await later.append('INBOX', mail(6010, 0));
  await until('what came after the lost line', () => kept(book) === 1023);

  // The program restarts; mail that came in between is read.
  await end(server, 'SIGTERM');
  await later.append('INBOX', mail(6005, 0));
  server = await serve(book);
  await until('what came in between', () => kept(book) === 1024);

  const { connections } = (await commands.ask('connections')) as CallAnswer<'listConnections'>;
  assert.deepEqual(
    connections.map(({ lastRun, mailbox }) => [
      lastRun?.problem,
      mailbox?.total.created,
      mailbox?.total.leftOut,
    ]),
    [[null, 1024, [{ reason: 'newsletter', count: 4000 }]]],
  );
  await end(server, 'SIGTERM');
  using database = new DatabaseSync(join(book, 'goodturn.sqlite'), { readOnly: true });
  const row = database
    .prepare(`select count(*) as "all", count(distinct "foreign_id") as "each" from "interaction"`)
    .get();
  assert.deepEqual({ ...row }, { all: 1024, each: 1024 });
  assert.deepEqual(await flagsOf(later), before);
  await later.logout();
});
