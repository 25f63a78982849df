import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Progress = CallAnswer<'showProgress'>;

const vcard = (name: string, title: string, organization: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nN:${name.split(' ').toReversed().join(';')};;;\r\nORG:${organization}\r\nTITLE:${title}\r\nEND:VCARD\r\n`;

const consultants = ['Ana Arno', 'Bo Berg', 'Cy Carr', 'Di Dorn', 'Ed Eng', 'Flo Fink'];

/** A book of six consultants of one firm, and Zoe in operations elsewhere. */
const openBook = async (): Promise<TestTerminal> => {
  const terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const file = join(folder.path, 'people.vcf');
  await writeFile(
    file,
    [
      ...consultants.map((name) => vcard(name, 'Consultant', 'Acme')),
      vcard('Zoe Zimt', 'Operations lead', 'Borealis'),
    ].join(''),
  );
  terminal.at('2026-11-16T09:00+01:00');
  await terminal.ask('import', file);
  return terminal;
};

const breadth = async (terminal: TestTerminal): Promise<Progress['breadth']> =>
  ((await terminal.ask('progress')) as Progress).breadth;

test('R8: an empty book has three kinds of people in words, and warns of nothing', async () => {
  using terminal = openTerminal('Europe/Paris');
  const { kinds, measures, week } = await breadth(terminal);
  assert.deepEqual(
    kinds.map(({ people }) => people.length),
    [0, 0, 0],
  );
  assert.ok(kinds.every(({ sentence }) => sentence.endsWith('.')));
  assert.ok(measures.every(({ warns }) => !warns));
  assert.deepEqual(week, { mean: 0, aim: 5, gap: 5 });
});

test('R8: six talks with consultants of one firm: Zoe in operations is named, and the command line says why', async () => {
  using terminal = await openBook();
  for (const name of consultants) await terminal.ask('log', `Called ${name} for 20 min.`);
  const { kinds, measures } = await breadth(terminal);
  assert.deepEqual(
    kinds.map(({ id, people }) => [id, people.map(({ call }) => call)]),
    [
      ['function', ['Zoe']],
      ['introduced', ['Ana', 'Bo']],
      ['again', ['Cy', 'Di']],
    ],
  );
  assert.equal(
    kinds[0]?.sentence,
    'Six of your last six talks were with a consultant; Zoe, operations lead, would be new air.',
  );
  const measured = new Map(measures.map((measure) => [measure.id, measure]));
  assert.deepEqual(
    [measured.get('weak-ties')?.warns, measured.get('introduced')?.warns, measured.get('variety')?.warns],
    [true, true, false],
  );
  assert.equal(measured.get('circles')?.value, 1);
  assert.match((await terminal.tell('progress')).out, /Zoe, operations lead, would be new air/u);
});

test('R8: whoever nobody wrote anything of is not guessed at', async () => {
  using terminal = openTerminal('Europe/Paris');
  for (const name of consultants) await terminal.ask('log', `Called ${name} for 20 min.`);
  const { diversity } = await breadth(terminal);
  assert.ok(diversity.every(({ value, talks }) => value === null && talks === 0));
});

test('R8: people of a company aimed at come first, until two of them are known', async () => {
  using terminal = await openBook();
  await terminal.ask('goal', 'start', 'job', 'Planning');
  await terminal.ask('goal', 'aim', 'Borealis');
  const kinds = async (): Promise<readonly string[]> =>
    (await breadth(terminal)).kinds.map(({ id, people }) =>
      [id, ...people.map(({ call }) => call)].join(' '),
    );
  assert.equal((await kinds())[0], 'target Zoe');
  await terminal.ask('log', 'Called Zoe Zimt for 20 min.');
  assert.ok(!(await kinds()).includes('target Zoe'));
});
