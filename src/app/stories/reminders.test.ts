import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { terminalAt } from '../testing/terminal.ts';

const launcher = new URL('../../../bin/goodturn.js', import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), 'goodturn-reminders-'));
after(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, 'book');
const calendar = join(root, 'calendar', 'goodturn');

const commands = terminalAt(folder, 'Europe/Paris');

/** What vdirsyncer fetches from the address, and khal then reads of it. */
const subscribe = (address: string, config: string): void => {
  mkdirSync(calendar, { recursive: true });
  writeFileSync(
    config,
    `[general]
status_path = "${join(root, 'status')}"
[pair reminders]
a = "there"
b = "here"
collections = null
conflict_resolution = "a wins"
[storage there]
type = "http"
url = "${address}"
[storage here]
type = "filesystem"
path = "${calendar}"
fileext = ".ics"
`,
  );
};

const khalConfig = join(root, 'khal.conf');
const khal = (...words: readonly string[]): readonly string[] =>
  execFileSync(
    'khal',
    ['-c', khalConfig, 'list', '--format', '{start-date-long} {start-time} {title}', ...words],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        XDG_CACHE_HOME: root,
        XDG_DATA_HOME: root,
        TZ: 'Europe/Paris',
        LC_ALL: 'C.UTF-8',
      },
    },
  )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('a real calendar subscribes: what is coming stands on its day, what was moved is moved, what is done is gone', async () => {
  const server = spawn(
    process.execPath,
    [
      launcher,
      'serve',
      '--data',
      folder,
      '--port',
      '0',
      '--zone',
      'Europe/Paris',
      '--now',
      '2026-11-18T09:00+01:00',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await once(createInterface(server.stdout), 'line');
    await commands.ask(
      'log',
      'Called Ada Quill yesterday for 20 min. I promised to send her the article by Friday.',
    );
    await commands.ask('log', 'Coffee with Ada Quill tomorrow at 15:00');
    const { addresses } = (await commands.ask('reminders', 'give')) as {
      addresses: readonly string[];
    };
    const config = join(root, 'vdirsyncer.conf');
    subscribe(addresses[0] ?? '', config);
    const sync = (): void => {
      execFileSync('vdirsyncer', ['-c', config, 'sync'], { stdio: 'pipe' });
    };
    writeFileSync(
      khalConfig,
      `[calendars]
[[goodturn]]
path = ${calendar}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Paris
default_timezone = Europe/Paris
[default]
default_calendar = goodturn
`,
    );
    execFileSync('vdirsyncer', ['-c', config, 'discover', 'reminders'], { stdio: 'pipe', input: 'y\n' });
    sync();
    const seen = khal('2026-11-18', '2026-11-25');
    assert.ok(
      seen.some(
        (line) =>
          /^2026-11-18 +Goodturn: \d things?, \d+ minutes$/.test(line) ||
          /^2026-11-18 +Goodturn: one thing/.test(line),
      ),
      seen.join('\n'),
    );
    assert.ok(seen.includes('2026-11-19 15:00 Coffee with Ada Quill'), seen.join('\n'));
    assert.ok(
      seen.some((line) => /^2026-11-20 +You promised Ada Quill: .*article/.test(line)),
      seen.join('\n'),
    );

    const { cards } = (await commands.ask('today')) as {
      cards: readonly { key: string; rule: string }[];
    };
    const thanks = cards.find(({ rule }) => rule === 'thanks');
    assert.ok(thanks);
    await commands.ask('done', thanks.key);
    sync();
    const later = khal('2026-11-18', '2026-11-25');
    assert.equal(
      later.filter((line) => line.includes('Coffee with Ada')).length,
      1,
      'moved or told again, it is one',
    );
    await commands.ask('reminders', 'stop');
    assert.throws(sync, 'an address that was ended shows nothing');
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
});
