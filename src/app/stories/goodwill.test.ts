import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal } from '../testing/terminal.ts';

type Weighed = CallAnswer<'weighMessage'>;

test('R14: the same words to a third person are blocked before, and told where they were sent', async () => {
  using terminal = openTerminal('Europe/Paris');
  const words = 'Hi! I read a fine piece on cold storage and thought of you at once; shall I send it over?';
  for (const name of ['Ada Quill', 'Ben Okoro', 'Cleo Marsh']) {
    terminal.at('2026-07-01T09:00+02:00');
    await terminal.ask('log', `Coffee with ${name} for 40 min.`);
  }
  terminal.at('2026-11-18T10:00+01:00');
  const weigh = async (name: string, ...more: readonly string[]): Promise<Weighed> =>
    (await terminal.ask('weigh', name, ...more)) as Weighed;
  const send = async (name: string): Promise<readonly string[]> => {
    const { cards } = (await terminal.ask('today')) as CallAnswer<'showToday'>;
    const card = cards.find(({ person, rule }) => person?.name === name && rule === 'keep');
    assert.ok(card, `${name} has a card`);
    return ((await terminal.ask('done', card.key, '--text', words)) as { says: readonly string[] }).says;
  };
  assert.deepEqual(await send('Ada Quill'), []);
  assert.deepEqual(await weigh('Ben Okoro', '--text', words), { blocked: false, says: [] });
  assert.deepEqual(await send('Ben Okoro'), []);
  const said =
    'The same words went to Ada Quill and Ben Okoro this month: write this one anew, for them alone.';
  assert.deepEqual(await weigh('Cleo Marsh', '--text', words), { blocked: true, says: [said] });
  assert.deepEqual(await weigh('Ada Quill', '--text', words), { blocked: false, says: [] });
  assert.deepEqual(await send('Cleo Marsh'), [said], 'what went out is noted all the same');
});

test('R14: their hour is said, never in the way', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Call with Ana Ruiz for 20 min.');
  const weigh = async (now: string): Promise<Weighed> => {
    terminal.at(now);
    return (await terminal.ask('weigh', 'Ana Ruiz')) as Weighed;
  };
  assert.deepEqual(await weigh('2026-11-18T10:00+01:00'), { blocked: false, says: [] });
  assert.deepEqual(await weigh('2026-11-18T23:10+01:00'), {
    blocked: false,
    says: ['It is 23:10 for Ana: better tomorrow morning.'],
  });
  assert.deepEqual((await weigh('2026-11-21T11:00+01:00')).says, [
    'It is the weekend for Ana (11:00): better on Monday morning.',
  ]);
});
