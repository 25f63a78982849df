import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Changed = CallAnswer<'changePerson'>;

const names = ['Ana Arno', 'Bo Berg', 'Cy Carr', 'Di Dorn', 'Ed Eng', 'Flo Fink'] as const;

const layerOf = async (terminal: TestTerminal, name: string): Promise<string | null> =>
  ((await terminal.ask('person', name)) as CallAnswer<'showPerson'>).person.layer;

test('R4: a full layer refuses nobody; it says its room and who could step down, the longest silent first', async () => {
  using terminal = openTerminal('Europe/Paris');
  for (const [index, name] of names.entries()) {
    terminal.at(`2026-11-${String(10 + index)}T09:00+01:00`);
    await terminal.ask('log', `Called ${name} for 20 min.`);
  }
  for (const name of names.slice(0, 5)) {
    const placed = (await terminal.ask('layer', name, 'inner')) as Changed;
    assert.equal(placed.full, null);
  }
  const sixth = (await terminal.ask('layer', 'Flo Fink', 'inner')) as Changed;
  assert.equal(await layerOf(terminal, 'Flo Fink'), 'inner');
  assert.deepEqual([sixth.full?.cap, sixth.full?.count, sixth.full?.to], [5, 6, 'close']);
  assert.deepEqual(
    sixth.full?.stepDown.map(({ name }) => name),
    ['Ana Arno', 'Bo Berg', 'Cy Carr'],
  );
  const told = await terminal.tell('layer', 'Flo Fink', 'inner');
  assert.equal(told.code, 0);
  const { layers } = (await terminal.ask('layer')) as CallAnswer<'showLayers'>;
  assert.deepEqual(
    layers.map(({ layer, cap, count, full }) => [layer, cap, count, full !== null]),
    [
      ['inner', 5, 6, true],
      ['close', 10, 0, false],
      ['active', 35, 0, false],
      ['wide', 100, 0, false],
    ],
  );
  await terminal.ask('layer', 'Ana Arno', 'out');
  assert.equal(await layerOf(terminal, 'Ana Arno'), 'close');
  await terminal.ask('undo');
  assert.equal(await layerOf(terminal, 'Ana Arno'), 'inner');
});

test('R4: a first talk finds the active layer full: they are one layer out, and someone may step down', async () => {
  using terminal = openTerminal('Europe/Paris');
  const letter = (index: number): string => String.fromCodePoint(97 + index);
  for (let index = 0; index < 35; index += 1)
    await terminal.ask(
      'log',
      `Called Mira Bel${letter(index % 7)}${letter(Math.floor(index / 7))} for 20 min.`,
    );
  const saved = (await terminal.ask('log', 'Called Ada Quill for 20 min.')) as CallAnswer<'logConversation'>;
  assert.equal(await layerOf(terminal, 'Ada Quill'), 'wide');
  assert.deepEqual([saved.full?.layer, saved.full?.waiting?.name], ['active', 'Ada Quill']);
  assert.equal(saved.full?.stepDown.length, 3);
});

test('R4: two talks that they began suggest a layer in, two words without an answer a layer out; not twice', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-09-01T09:00+02:00');
  await terminal.ask('log', 'Called Ada Quill for 20 min.');
  await terminal.ask('log', 'Called Ken Mori for 20 min.');
  terminal.at('2026-09-20T09:00+02:00');
  await terminal.ask('log', 'Ada Quill called me, we talked for 20 min.');
  const moves = async (): Promise<readonly string[]> =>
    ((await terminal.ask('layer')) as CallAnswer<'showLayers'>).moves.map(
      ({ name, to, because }) => `${name} ${to} ${because}`,
    );
  assert.deepEqual(await moves(), ['Ada Quill close growing']);
  const card = (await terminal.ask('person', 'Ada Quill')) as CallAnswer<'showPerson'>;
  assert.match(card.move?.sentence ?? '', /Ada began it; the close layer would suit/u);
  await terminal.ask('layer', 'Ada Quill', 'close');
  assert.deepEqual(await moves(), []);
  await terminal.ask('log', 'Wrote to Ken Mori.');
  terminal.at('2026-10-20T09:00+02:00');
  await terminal.ask('log', 'Wrote to Ken Mori.');
  assert.deepEqual(await moves(), ['Ken Mori wide quiet']);
  await terminal.ask('layer', 'Ken Mori', 'wide');
  assert.deepEqual(await moves(), []);
});

test('a layer that is none is refused in words', async () => {
  using terminal = openTerminal('Europe/Paris');
  for (const [words, message] of [
    [['layer', 'Ada', 'moon'], /is no layer/u],
    [['layer', 'Ada'], /say where/u],
  ] as const) {
    const told = await terminal.tell(...words);
    assert.equal(told.code, 2);
    assert.match(told.error, message);
  }
});
