import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyGroups, noKeys, pressKey, type Command, type KeyPress } from './keys.ts';

const press = (key: string, part: Partial<KeyPress> = {}): KeyPress => ({
  key,
  control: false,
  meta: false,
  alt: false,
  typing: false,
  ...part,
});

const commandsOf = (presses: readonly KeyPress[], pauseMs = 100): readonly (Command | null)[] => {
  let state = noKeys;
  let now = 0;
  return presses.map((one) => {
    now += pauseMs;
    const pressed = pressKey(state, one, now);
    state = pressed.state;
    return pressed.command;
  });
};

test('one key, one command', () => {
  const cases: Record<string, Command> = {
    l: 'log',
    '/': 'palette',
    '?': 'help',
    j: 'next',
    k: 'previous',
    e: 'done',
    h: 'not-today',
    s: 'snooze',
    d: 'draft',
    u: 'undo',
    x: 'select',
    '1': 'layer-1',
    '4': 'layer-4',
    t: 'topic',
    a: 'archive',
    n: 'apart',
    Escape: 'select-none',
    L: 'log',
  };
  for (const [key, command] of Object.entries(cases))
    assert.deepEqual(commandsOf([press(key)]), [command], key);
});

test('g and a second key go places; after a pause the second key stands for itself', () => {
  assert.deepEqual(commandsOf([press('g'), press('t')]), [null, 'go-today']);
  assert.deepEqual(commandsOf([press('g'), press('p')]), [null, 'go-people']);
  assert.deepEqual(commandsOf([press('g'), press('s')]), [null, 'go-settings']);
  assert.deepEqual(commandsOf([press('g'), press('c')]), [null, 'go-companies']);
  assert.deepEqual(commandsOf([press('g'), press('r')]), [null, 'go-progress']);
  assert.deepEqual(commandsOf([press('g'), press('t')], 2000), [null, 'topic']);
  assert.deepEqual(commandsOf([press('g'), press('q'), press('t')]), [null, null, 'topic']);
});

test('every place that g leads to is in the list of keys, under what it leads to', () => {
  const listed = keyGroups.find(({ title }) => title === 'Go')?.keys ?? [];
  const places = 'abcdefghijklmnopqrstuvwxyz'.split('').flatMap((key) => {
    const command = commandsOf([press('g'), press(key)])[1];
    return command?.startsWith('go-') === true ? [key] : [];
  });
  assert.deepEqual(new Set(listed.map(({ keys }) => keys[1])), new Set(places));
  assert.deepEqual(
    listed
      .filter(({ means }) => means === 'Offers' || means === 'Messages')
      .map(({ keys }) => keys.join(' ')),
    ['g o', 'g e'],
  );
});

test('letters typed into a field are letters', () => {
  for (const key of ['l', '/', '?', 'e', 'g'])
    assert.deepEqual(commandsOf([press(key, { typing: true })]), [null], key);
});

test('Ctrl or Cmd K opens the palette even while typing; other chords are the browser’s', () => {
  assert.deepEqual(commandsOf([press('k', { control: true, typing: true })]), ['palette']);
  assert.deepEqual(commandsOf([press('k', { meta: true })]), ['palette']);
  assert.deepEqual(commandsOf([press('l', { control: true })]), [null]);
  assert.deepEqual(commandsOf([press('a', { control: true })]), ['select-all']);
  assert.deepEqual(commandsOf([press('a', { control: true, typing: true })]), [null]);
  assert.deepEqual(commandsOf([press('e', { alt: true })]), [null]);
});
