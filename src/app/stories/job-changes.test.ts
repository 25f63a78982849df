import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;

const connections = (company: string, title: string): string =>
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    `Omar,Haddad,https://www.linkedin.com/in/omar-haddad,,${company},${title},01 Mar 2024`,
    `Lea,Brandt,https://www.linkedin.com/in/lea-brandt,,${company},${title},02 Mar 2024`,
    '',
  ].join('\n');

test('R19: an export imported again tells who moved; a card for those I know, both employers kept, undone whole', async () => {
  using terminal = openTerminal('Europe/Paris');
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-jobs-'));
  try {
    const first = join(folder, 'Connections.csv');
    terminal.at('2026-11-02T09:00+01:00');
    writeFileSync(first, connections('Acme', 'Planner'));
    await terminal.ask('import', first);
    await terminal.ask('log', 'Called Omar Haddad for 20 min.');
    const jobCards = async (): Promise<readonly string[]> => {
      const { cards } = (await terminal.ask('today')) as Today;
      return cards.flatMap((card) =>
        [card, ...card.also].filter(({ rule }) => rule === 'job').map(() => card.person?.name ?? ''),
      );
    };
    const day = (await terminal.ask('today')) as Today;
    const thanks = day.cards.find(({ rule }) => rule === 'thanks');
    await terminal.ask('done', thanks?.key ?? '', '--text', 'Thank you for the call, Omar.');
    assert.deepEqual(await jobCards(), []);
    terminal.at('2026-11-16T09:00+01:00');
    writeFileSync(first, connections('Borealis', 'Head of planning'));
    await terminal.ask('import', first);
    assert.deepEqual(await jobCards(), ['Omar Haddad']);
    const { cards } = (await terminal.ask('today')) as Today;
    const card = cards.find(({ rule }) => rule === 'job');
    assert.match(card?.why ?? '', /Omar moved from Acme to Borealis/u);
    const person = (await terminal.ask('person', 'Omar Haddad')) as CallAnswer<'showPerson'>;
    assert.deepEqual(
      person.positions.map(({ organization, current, ended }) => [organization, current, ended]),
      [
        ['Borealis', true, null],
        ['Acme', false, '2026-11-16'],
      ],
    );
    await terminal.ask('undo');
    assert.deepEqual(await jobCards(), []);
    await terminal.ask('import', first);
    terminal.at('2026-12-02T09:00+01:00');
    assert.deepEqual(await jobCards(), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
