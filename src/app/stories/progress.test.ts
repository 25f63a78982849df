import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Progress = CallAnswer<'showProgress'>;
type Today = CallAnswer<'showToday'>;

const valuesOf = async (terminal: TestTerminal): Promise<Readonly<Record<string, number | null>>> => {
  const { metrics } = (await terminal.ask('progress')) as Progress;
  return Object.fromEntries(metrics.map(({ id, value }) => [id, value]));
};

test('section 6: an empty book says so in sentences, and divides by nothing', async () => {
  using terminal = openTerminal('Europe/Paris');
  const told = await terminal.tell('progress');
  assert.equal(told.code, 0);
  assert.doesNotMatch(told.out, /NaN|undefined|null/u);
  const values = await valuesOf(terminal);
  assert.deepEqual([values['conversations'], values['thanked'], values['time']], [0, null, null]);
});

test('section 6: what was talked, thanked, promised and given is counted from the records, and undo counts back', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-16T09:00+01:00');
  await terminal.ask(
    'log',
    'Called Ada Quill from Riverside for 20 min. She gave me advice on the depot plan. I promised to send her the article by Wednesday.',
  );
  await terminal.ask('log', 'Coffee with Ken Mori for 40 min.');
  await terminal.ask('receive', 'Ken Mori', 'referral', 'passed my resume to Petra');
  await terminal.ask('receive', 'Ken Mori', 'vouching', 'spoke for me');
  const { cards } = (await terminal.ask('today')) as Today;
  const thanks = cards.find(({ rule, person }) => rule === 'thanks' && person?.name === 'Ada Quill');
  assert.ok(thanks);
  await terminal.ask(
    'done',
    thanks.key,
    '--text',
    'Thank you for the advice on the depot plan, Ada. You showed me where to begin.',
  );
  await terminal.ask('give', 'Ada Quill', 'article', 'the piece on cold storage');
  terminal.at('2026-11-18T09:00+01:00');
  const progress = (await terminal.ask('progress')) as Progress;
  const values = Object.fromEntries(progress.metrics.map(({ id, value }) => [id, value]));
  assert.equal(values['conversations'], 0.5);
  assert.equal(values['weak-ties'], 1);
  assert.equal(values['thanked'], 0.5);
  assert.equal(values['advocates'], 1);
  assert.deepEqual(
    progress.advocates.map(({ name, state, acts }) => [name, state, acts]),
    [['Ken Mori', 'advocate', ['passed your resume on', 'vouched for you']]],
  );
  assert.equal(progress.advocates[0]?.care.id, 'settle');
  assert.match(progress.advocateSpread.sentence, /^One person goes to bat for you/u);
  await terminal.ask('advocates', 'Ken Mori', 'She finishes what she begins.');
  const said = (await terminal.ask('advocates')) as Pick<Progress, 'advocates'>;
  assert.equal(said.advocates[0]?.wouldSay, 'She finishes what she begins.');
  await terminal.ask('undo');
  const ken = (await terminal.ask('person', 'Ken Mori')) as CallAnswer<'showPerson'>;
  assert.deepEqual([ken.advocacy?.state, ken.advocacy?.acts.length], ['advocate', 2]);
  assert.equal(((await terminal.ask('person', 'Ada Quill')) as CallAnswer<'showPerson'>).advocacy, null);
  assert.equal(progress.weeks.at(-1)?.people, 2);
  assert.deepEqual(progress.days, [{ day: '2026-11-16', conversations: 2 }]);
  await terminal.ask('log', 'Called Tom Berg for 20 min.');
  assert.equal((await valuesOf(terminal))['conversations'], 0.8);
  await terminal.ask('undo');
  assert.deepEqual(await terminal.ask('progress'), progress);
});

test('R12: two of those who fell silent a year ago come in a week, one that ended badly never', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2025-01-07T09:00+01:00');
  for (const who of ['Ada Quill', 'Ken Mori', 'Tom Berg', 'Eva Lund']) {
    await terminal.ask('log', `Called ${who} on 2024-12-02 for 20 min.`);
    await terminal.ask('log', `Coffee with ${who} on 2025-01-06 for 40 min.`);
  }
  const names = async (day: string): Promise<readonly (string | undefined)[]> => {
    terminal.at(`${day}T09:00+01:00`);
    const { cards } = (await terminal.ask('today')) as Today;
    return cards.flatMap((card) =>
      [card, ...card.also].filter(({ rule }) => rule === 'dormant').map(() => card.person?.name),
    );
  };
  assert.deepEqual(await names('2025-12-01'), []);
  const first = await names('2026-01-12');
  assert.ok(first.length <= 2);
});

test('R12: whoever moved since, or works where a goal aims, is worth a note before the others', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const file = join(folder.path, 'people.vcf');
  const cards = (organizations: Readonly<Record<string, string>>): Promise<void> =>
    writeFile(
      file,
      Object.entries(organizations)
        .map(
          ([name, organization]) =>
            `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${name}\r\nFN:${name}\r\nORG:${organization}\r\nEND:VCARD\r\n`,
        )
        .join(''),
    );
  terminal.at('2025-01-07T09:00+01:00');
  await cards({ 'Ada Quill': 'Acme', 'Ken Mori': 'Acme', 'Tom Berg': 'Riverside', 'Eva Lund': 'Acme' });
  await terminal.ask('import', file);
  for (const who of ['Ada Quill', 'Ken Mori', 'Tom Berg', 'Eva Lund']) {
    await terminal.ask('log', `Called ${who} on 2024-12-02 for 20 min.`);
    await terminal.ask('log', `Coffee with ${who} on 2025-01-06 for 40 min.`);
  }
  const suggested = async (day: string): Promise<readonly string[]> => {
    terminal.at(`${day}T09:00+01:00`);
    const { cards: shown } = (await terminal.ask('today')) as Today;
    return shown
      .flatMap((card) => [card, ...card.also])
      .filter(({ rule }) => rule === 'dormant')
      .map(({ title }) => title)
      .toSorted();
  };
  terminal.at('2025-10-01T09:00+02:00');
  await cards({ 'Eva Lund': 'Borealis' });
  await terminal.ask('import', file);
  await terminal.ask('goal', 'start', 'job', 'Planning');
  await terminal.ask('goal', 'aim', 'Riverside');
  assert.deepEqual(await suggested('2026-02-02'), ['Write to Eva Lund again', 'Write to Tom Berg again']);
});

test('R8: people of a company that a goal aims at are suggested, none where it was ruled out', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-16T09:00+01:00');
  await terminal.ask('import', 'fixtures/linkedin/Complete_LinkedInDataExport_10-05-2026.zip');
  const people = (await terminal.ask('people')) as readonly {
    readonly name: string;
    readonly organization: string | null;
    readonly lastInteraction: string | null;
  }[];
  const someone = people.find(
    ({ organization, lastInteraction }) => organization !== null && lastInteraction === null,
  );
  assert.ok(someone?.organization);
  await terminal.ask('goal', 'start', 'job', 'Anything');
  await terminal.ask('goal', 'aim', someone.organization);
  const approaches = async (): Promise<number> =>
    ((await terminal.ask('today')) as Today).cards.filter(({ rule }) => rule === 'approach').length;
  assert.equal(await approaches(), 1);
  await terminal.ask('company', someone.organization, '--not-for-me');
  assert.equal(await approaches(), 0);
});
