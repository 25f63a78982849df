import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../contract/client.ts';
import type { Id, Ids } from '../core/ids.ts';
import { err, ok } from '../core/result.ts';
import type { Programs } from './command.ts';
import { commands } from './commands/index.ts';
import { runCli } from './run.ts';

/** A book that nothing may ask: wrong usage is seen before anything is done. */
const untouched: Programs = {
  connect: () =>
    Promise.resolve(
      ok({
        client: createClient((path) => Promise.reject(new Error(`${path} was asked`))),
        shownCards: { read: () => null, keep: () => undefined },
        close: () => Promise.resolve(),
      }),
    ),
  serve: () => Promise.resolve(err({ type: 'file', message: 'served' })),
  restore: () => Promise.resolve(err({ type: 'file', message: 'restored' })),
  address: () => Promise.resolve(err({ type: 'file', message: 'asked for the address' })),
};

const ids: Ids = { next: <Name extends string>() => '0190b0f2-0000-7000-8000-000000000000' as Id<Name> };

const tell = async (...words: readonly string[]) => {
  let out = '';
  let error = '';
  const code = await runCli(words, {
    programs: untouched,
    streams: {
      out: (text) => (out += text),
      error: (text) => (error += text),
      readInput: () => Promise.resolve(new Uint8Array()),
      ask: () => Promise.resolve(null),
      confirm: () => Promise.resolve(null),
      readSecret: () => Promise.resolve(null),
      readFile: (path) => Promise.resolve(err(`${path} was read`)),
      openFiles: (path) => Promise.resolve(err(`${path} was read`)),
      writeFile: (path) => Promise.resolve(err(`${path} was written`)),
    },
    terminal: { color: false, width: 100 },
    ids,
    version: '1.2.3',
  });
  return { code, out, error };
};

const wrong: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [['frobnicate'], /there is no command “frobnicate”/],
  [['help', 'frobnicate'], /there is no command “frobnicate”/],
  [['people', '--nonsense'], /--nonsense/],
  [['people', '--layer', 'nonsense'], /inner, close, active, wide, none/],
  [['people', 'layer:nonsense'], /“layer:” takes inner, close, active, wide, none, not “nonsense”/],
  [['person'], /say who/],
  [['log'], /say what happened/],
  [['import'], /say which files/],
  [['import', 'a.csv', '--map', 'Name'], /--map takes "Column=field"/],
  [['import', 'a.csv', '--map', 'Name=shoe'], /“shoe” is none of the fields/],
  [['done'], /say which card/],
  [['snooze', '1'], /say until when/],
  [['snooze', '1', 'whenever'], /“whenever” is no day/],
  [['promise', 'Ada'], /say who and what/],
  [['promise', 'Ada', 'it', '--due', 'soon'], /--due takes a day/],
  [['give', 'Ada', 'nonsense', 'it'], /“nonsense” is no kind/],
  [['undo', 'abc'], /“abc” is no batch/],
  [['done', '1', 'Thank you for the port list.'], /one word too many/],
  [['today', 'please'], /“please” is one word too many/],
  [['--json', 'frobnicate'], /there is no command “frobnicate”/],
  [['export', 'xlsx'], /json, csv, vcard/],
  [['backups', 'to'], /say where to/],
  [['restore'], /say which file/],
  [['serve', '--port', 'x'], /--port takes a number/],
];

for (const [words, says] of wrong)
  test(`wrong usage ends with 2, says what is wrong and asks nothing: ${words.join(' ')}`, async () => {
    const { code, out, error } = await tell(...words);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(error, says);
  });

test('help lists every command, and each has help of its own with examples', async () => {
  const overview = await tell('help');
  assert.equal(overview.code, 0);
  assert.match(overview.out, /^.*\n\nEvery day\n {2}today [^]*\n {2}undo [^]*\n\nBring it in.*\n {2}import /);
  assert.equal(new Set(commands).size, commands.length, 'each in one group');
  for (const { name, options } of commands) {
    assert.match(overview.out, new RegExp(`^  ${name} `, 'm'));
    const own = await tell('help', name);
    assert.equal(own.code, 0);
    assert.match(own.out, new RegExp(`Examples\n  .*${name}`));
    for (const option of Object.keys(options))
      assert.match(own.out, new RegExp(`^  --${option}(?: .*?)?  +\\S`, 'm'), `${name} ${option}`);
    assert.deepEqual(await tell(name, '--help'), own);
  }
});

test('--version says the version alone', async () => {
  assert.deepEqual(await tell('--version'), { code: 0, out: '1.2.3\n', error: '' });
});

test('what is refused over a line with an empty word says why, and that the word is empty', async () => {
  const { code, error } = await tell('serve', '--host', '');
  assert.equal(code, 1);
  assert.equal(error, 'served\nA word of the line is empty: if it is not meant to be, say it.\n');
});
