import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal } from '../testing/terminal.ts';

test('reminders are set, looked at and switched off from the terminal', async () => {
  using terminal = openTerminal('Europe/Paris');
  const quietly = await terminal.tell('remind');
  assert.match(
    quietly.out,
    /e-mail.*: not set up: “goodturn connect smtp[^]*Quiet from 21:00 to 07:00\.[^]*No links to tap/u,
  );
  const refused = await terminal.tell('remind', 'test', 'mail');
  assert.equal(refused.code, 1);
  assert.match(refused.error, /Nothing is set up to send mail\.[^]*goodturn connect smtp/u);

  const set = (await terminal.ask(
    'remind',
    'webhook',
    'http://127.0.0.1:9/topic',
    '--ntfy',
  )) as CallAnswer<'setWebhook'>;
  assert.match(set.signingKey, /^whsec_/u);
  await terminal.ask('remind', 'webhook', '--time', '7:30', '--days', 'mon,thu');
  await terminal.ask('remind', 'away', '2026-11-19');
  await terminal.ask('remind', 'quiet', '22:00-06:30');
  const { reminding } = (await terminal.ask(
    'remind',
    'address',
    'https://book.example',
  )) as CallAnswer<'changeReminding'>;
  const { time, days, nextAt } = reminding.channels[2] ?? {};
  assert.deepEqual([time, days, nextAt], ['07:30', [1, 4], '2026-11-23T06:30:00.000Z']);
  const told = await terminal.tell('remind');
  assert.match(told.out, /on Mon, Thu at 07:30[^]*next Mon 23 Nov 2026 07:30\n/u);
  assert.match(told.out, /Away on Thu 19 Nov 2026: nothing comes\./u);
  assert.deepEqual([reminding.quiet, reminding.away?.to], [{ from: '22:00', to: '06:30' }, '2026-11-19']);

  const tested = await terminal.tell('remind', 'test', 'webhook');
  assert.match(tested.out, /could not be sent[^]*own network[^]*--private/u);
  for (const words of [
    ['quiet', 'night'],
    ['away', 'soon'],
    ['mail'],
    ['mail', 'maybe'],
    ['webhook', '--days', 'often'],
    ['mail', 'on', '--time', '25:00'],
    ['quiet', '25:00-07:00'],
    ['pigeon'],
  ])
    assert.equal((await terminal.tell('remind', ...words)).code, 2, words.join(' '));
  const odd = await terminal.tell('remind', 'mail', 'on', '--time', '25:00');
  assert.match(odd.error, /“25:00” is no time of day, as 08:00 is\./u);
  await terminal.ask('remind', 'webhook', 'off');
  await terminal.ask('remind', 'away', 'off');
  assert.match((await terminal.tell('remind', 'now')).error, /No reminder is switched on/u);
});
