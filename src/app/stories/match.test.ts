import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal } from '../testing/terminal.ts';

test('R7: match says who would value a text that shares no word with what they said, and why', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder.path, name), text);
    return join(folder.path, name);
  };
  const race = file('race.txt', 'Thoroughbreds fall ill\nFour racing stables report a gut disease.\n');
  const nothing = await terminal.tell('match', race);
  assert.equal(nothing.out.trim(), 'Nobody in your book said anything that this speaks to.');
  await terminal.ask('log', 'Coffee with Dana Whitfield yesterday. She loves horses.');
  const matched = (await terminal.ask('match', race)) as readonly {
    readonly person: { readonly name: string };
    readonly because: string;
  }[];
  assert.deepEqual(
    matched.map(({ person }) => person.name),
    ['Dana Whitfield'],
  );
  assert.match(matched[0]?.because ?? '', /horses/u);
  const bank = file(
    'bank.txt',
    'Bank raises its overdraft rate\nCustomers in the red pay two points more.\n',
  );
  assert.deepEqual(await terminal.ask('match', bank), []);
  const refused = await terminal.tell('match', file('empty.txt', ' \n'));
  assert.match(refused.error, /there is no text to match/u);
});
