import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { calendarFile } from '../../actions/testing/calendar.ts';
import { mailText } from '../../actions/testing/mail.ts';
import { startDovecot, testPassword } from '../../connectors/mail/testing/dovecot.ts';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;
type Connected = CallAnswer<'connectMail'>;
type Synced = CallAnswer<'syncConnections'>;

const card = `BEGIN:VCARD
VERSION:3.0
FN:Ada Quill
N:Quill;Ada;;;
ORG:Engines
EMAIL:ada@engines.example
END:VCARD
`;

test('a meeting in the calendar, one line of debrief, a thank-you from the mail program: the card closes by itself and says by which mail', async () => {
  await using dovecot = await startDovecot();
  using folder = temporaryFolder();
  using terminal = openTerminal('Europe/Paris');
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder.path, name);
    writeFileSync(path, content);
    return path;
  };
  const rules = async (): Promise<readonly string[]> => {
    const { cards } = (await terminal.ask('today')) as Today;
    return cards.flatMap(({ rule, also }) => [rule, ...also.map((other) => other.rule)]);
  };

  terminal.at('2026-11-16T09:00+01:00');
  await terminal.ask('import', file('ada.vcf', card));
  const { bytes } = calendarFile({
    uid: 'talk',
    start: '20261117T140000Z',
    end: '20261117T143000Z',
    with: ['Ada Quill <ada@engines.example>'],
  });
  await terminal.ask('import', file('calendar.ics', bytes));
  const words = ['connect', 'mail', 'moe@post.example', '--server', '127.0.0.1', '--login', 'moe'];
  const port = ['--port', String(dovecot.port)];
  assert.equal((await terminal.tell(...words, ...port, '--private')).code, 2);
  terminal.types('not the password');
  const refused = await terminal.tell(...words, ...port, '--private');
  assert.deepEqual([refused.code, /app|password made for one/u.test(refused.error)], [1, true]);
  terminal.types(testPassword);
  assert.match((await terminal.tell(...words, ...port)).error, /--private/);
  await terminal.ask(...words, ...port, '--private', '--keep-text', '--since', '2026-01-01');
  // Again, for another password: what was chosen holds, and it is one connection.
  const again = (await terminal.ask(...words, ...port, '--private', '--since', '2026-06-01')) as Connected;
  assert.deepEqual(
    [again.connection.mailbox?.keepText, again.connection.mailbox?.since],
    [true, '2026-01-01'],
  );

  terminal.at('2026-11-18T09:00+01:00');
  await terminal.ask('debrief', 'Ada Quill', '--did', 'explained how the night shift is planned');
  assert.ok((await rules()).includes('thanks'));

  const client = await dovecot.client('moe');
  const sent = {
    id: 'thanks',
    from: 'Moe <moe@post.example>',
    to: 'Ada Quill <ada@engines.example>',
    sent: '2026-11-18 09:30',
    subject: 'Thank you for yesterday',
    text: 'Dear Ada,\r\n\r\nThank you for explaining how the night shift is planned; I will try the two-week roster you showed me.\r\n\r\nMoe',
  };
  await client.append('Sent', mailText(sent), ['\\Seen']);
  await client.logout();

  terminal.at('2026-11-18T11:00+01:00');
  const { connections } = (await terminal.ask('sync')) as Synced;
  assert.deepEqual(
    connections.map(({ thanked }) =>
      thanked.map(({ name, subject, day, state }) => [name, subject, day, state]),
    ),
    [[['Ada Quill', 'Thank you for yesterday', '2026-11-18', 'thanked']]],
  );
  assert.ok(!(await rules()).includes('thanks'));
  assert.match(
    (await terminal.tell('connections')).out,
    /You thanked Ada Quill[^]*Thank\s+you\s+for\s+yesterday/u,
  );
});

test('whom one writes with to and fro is offered, comes in with their mails, and stays away where that is said', async () => {
  await using dovecot = await startDovecot();
  using folder = temporaryFolder();
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-16T09:00+01:00');
  const path = join(folder.path, 'ada.vcf');
  writeFileSync(path, card);
  await terminal.ask('import', path);
  const client = await dovecot.client('moe');
  const me = 'Moe <moe@post.example>';
  const joel = 'Joel Sandbox <joel@sandbox.example>';
  const mails = [
    ['Sent', me, joel],
    ['INBOX', joel, me],
    ['Sent', me, 'Zoe <zoe@other.example>'],
    ['INBOX', 'Zoe <zoe@other.example>', me],
    // One side alone is no exchange.
    ['INBOX', 'Max <max@stranger.example>', me],
  ] as const;
  for (const [index, [box, from, to]] of mails.entries())
    await client.append(
      box,
      mailText({
        id: `m${index}`,
        from,
        to,
        sent: `2026-11-1${index} 09:30`,
        subject: 'A walk',
        text: 'On Friday?',
      }),
      ['\\Seen'],
    );
  await client.logout();
  terminal.types(testPassword);
  const words = [
    'connect',
    'mail',
    'moe@post.example',
    '--server',
    '127.0.0.1',
    '--login',
    'moe',
    '--private',
  ];
  await terminal.ask(...words, '--port', String(dovecot.port), '--since', '2026-01-01');
  const offered = async (): Promise<readonly unknown[]> => {
    const { connections } = (await terminal.ask('sync')) as Synced;
    return connections.flatMap((connection) => connection.offered.map(({ email, times }) => [email, times]));
  };
  assert.deepEqual(await offered(), [
    ['zoe@other.example', 2],
    ['joel@sandbox.example', 2],
  ]);
  assert.match((await terminal.tell('connections')).out, /Joel Sandbox <joel@sandbox\.example>, 2 mails/u);
  const name = 'moe@post.example';
  assert.equal((await terminal.tell('connections', 'add', name, 'max@stranger.example')).code, 2);
  await terminal.ask('connections', 'leave', name, 'zoe@other.example');
  await terminal.ask('connections', 'add', name, 'Joel@sandbox.example');
  assert.deepEqual(await offered(), []);
  assert.match((await terminal.tell('person', 'Joel Sandbox')).out, /A walk/u);
});
