import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal } from '../testing/terminal.ts';

test('people are found by and, or and not, and a list is kept under a name, shown again and let go', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-18T09:00+01:00');
  for (const line of ['Called Ana Arno for 20 min.', 'Called Bo Berg for 20 min.', 'Coffee with Cy Carr.'])
    await terminal.ask('log', line);
  await terminal.ask('layer', 'Ana Arno', 'inner');
  await terminal.ask('layer', 'Bo Berg', 'close');
  const found = async (...said: string[]): Promise<readonly string[]> =>
    ((await terminal.ask('people', ...said)) as CallAnswer<'listPeople'>['rows']).map(({ name }) => name);
  assert.deepEqual(await found('layer:inner,close'), ['Ana Arno', 'Bo Berg']);
  assert.deepEqual(await found('NOT layer:inner,close'), ['Cy Carr']);
  assert.deepEqual(await found('(arno OR carr) -layer:inner'), ['Cy Carr']);
  assert.deepEqual(await found('arno OR carr', '--layer', 'inner', '--keep', 'Those two'), ['Ana Arno']);
  assert.deepEqual(await found('--view', 'those TWO'), ['Ana Arno']);
  assert.deepEqual(await found('--view', 'Those two', 'bo'), []);
  const unknown = await terminal.tell('people', '--view', 'Nobody');
  assert.equal(unknown.code, 2);
  assert.match(unknown.error, /no view “Nobody”, but “Those two”/);
  assert.equal((await terminal.tell('people', '--forget', 'those two')).code, 0);
  assert.equal((await terminal.tell('people', '--view', 'Those two')).code, 2);
  await terminal.ask('undo');
  assert.deepEqual(await found('--view', 'Those two'), ['Ana Arno']);
});
