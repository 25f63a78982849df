import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../contract/index.ts';
import { openTerminal } from './testing/terminal.ts';

type Today = CallAnswer<'showToday'>;

test('days at the ends of the calendar leave Today standing', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  await terminal.ask('promise', 'Ada Quill', 'the first slides', '--due', '0001-01-01');
  await terminal.ask('promise', 'Ada Quill', 'the last slides', '--due', '9999-12-31', '--theirs');
  const { cards } = (await terminal.ask('today')) as Today;
  assert.deepEqual(
    cards.filter(({ person }) => person !== null).map(({ rule }) => rule),
    ['promise'],
  );
});
