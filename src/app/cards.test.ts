import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../contract/index.ts';
import { openTerminal, type TestTerminal } from './testing/terminal.ts';

type Today = CallAnswer<'showToday'>;
type Finished = CallAnswer<'finishCard'>;

const today = async (terminal: TestTerminal): Promise<Today> => (await terminal.ask('today')) as Today;

const firstKey = async (terminal: TestTerminal): Promise<string> => {
  const [card] = (await today(terminal)).cards;
  assert.ok(card);
  return card.key;
};

test('a key that is no card, or no longer one, is refused by done, snooze and skip alike', async () => {
  using terminal = openTerminal('America/St_Johns');
  const nobody = '01900000-0000-7000-8000-000000000000';
  for (const key of [
    'nonsense',
    'thanks:',
    `thanks:${nobody}:${nobody}`,
    `promise:${nobody}`,
    `keep:${nobody}:none`,
    `birthday:${nobody}:2026`,
    `reply:${nobody}`,
    `loop:${nobody}:${nobody}`,
    'start:nothing',
  ])
    for (const words of [
      ['done', key],
      ['snooze', key, '1d'],
      ['skip', key],
    ]) {
      const told = await terminal.tell(...words);
      assert.deepEqual([told.code, told.out], [1, ''], words.join(' '));
      assert.match(told.error, /no card|is gone/);
    }
});

test('done twice is done once; a thin thank-you may be said better (R1)', async () => {
  using terminal = openTerminal('Pacific/Auckland');
  await terminal.ask('log', 'Called Bo Carr for 20 min. She told me which port to look at first.');
  const key = await firstKey(terminal);
  const finish = async (...more: string[]): Promise<Finished> =>
    (await terminal.ask('done', key, ...more)) as Finished;
  const messages = async (): Promise<number> => {
    const card = (await terminal.ask('person', 'Bo')) as CallAnswer<'showPerson'>;
    return card.timeline.rows.length - 1;
  };
  assert.equal((await finish()).thin, true);
  assert.deepEqual((await finish()).wrote, []);
  assert.equal(await messages(), 1);
  const better = await finish('--text', 'Thank you for telling me which port to look at first.');
  assert.deepEqual([better.thin, better.wrote.length], [false, 2]);
  assert.deepEqual((await finish('--text', 'Thank you again for the port.')).wrote, []);
  assert.equal(await messages(), 2);
  assert.equal((await terminal.tell('skip', key)).code, 1, 'what is done cannot be put off');
  assert.equal((await terminal.tell('snooze', key, '1w')).code, 1);
});
