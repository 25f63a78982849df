import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;
type Goals = CallAnswer<'listGoals'>['goals'];

const vcard = (name: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nORG:Riverside Freight\r\nTITLE:IT support\r\nEND:VCARD\r\n`;

/** Somebody of the book works where the goals aim or begin; nobody was talked to yet. */
const openBook = async (): Promise<TestTerminal> => {
  const terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const file = join(folder.path, 'people.vcf');
  await writeFile(file, vcard('Sam Hill'));
  terminal.at('2026-11-18T09:00+01:00');
  await terminal.ask('import', file);
  return terminal;
};

const day = async (terminal: TestTerminal): Promise<{ aim: number; rules: readonly string[] }> => {
  const { week, cards } = (await terminal.ask('today')) as Today;
  const rules = cards.map(({ rule }) => rule).filter((rule) => rule !== 'start');
  return { aim: week.aim, rules: [...new Set(rules)].toSorted() };
};

test('a student and a seeker are led to where they aim, a new employee to the map, a helper to nobody new', async () => {
  const rows: readonly (readonly [
    words: readonly string[],
    aims: boolean,
    aim: number,
    rules: readonly string[],
  ])[] = [
    [['goal', 'start', 'internship', 'Summer'], true, 3, ['approach']],
    [['goal', 'start', 'job', 'Planner'], true, 5, ['approach']],
    [['goal', 'start', 'role', 'Planner', '--at', 'Riverside Freight'], false, 4, ['slot']],
    [['goal', 'start', 'community', 'Helping in turn'], true, 3, []],
  ];
  for (const [words, aims, aim, rules] of rows) {
    using terminal = await openBook();
    await terminal.ask(...words);
    if (aims) await terminal.ask('goal', 'aim', 'Riverside Freight');
    assert.deepEqual(await day(terminal), { aim, rules }, words.join(' '));
  }
});

test('several goals at once: the one that asks for most sets the pace, and each has its cards', async () => {
  using terminal = await openBook();
  await terminal.ask('goal', 'start', 'internship', 'Summer');
  await terminal.ask('goal', 'aim', 'Riverside Freight');
  await terminal.ask('goal', 'start', 'role', 'Tutor', '--at', 'City College');
  const { aim, rules } = await day(terminal);
  assert.deepEqual([aim, rules], [4, ['slot']]);
  // Three meetings fill the day; the first note waits for another.
  assert.ok(((await terminal.ask('today')) as Today).later.count > 0);
  await terminal.ask('goal', 'start', 'job', 'Planner');
  assert.equal((await day(terminal)).aim, 5);
  await terminal.ask('goal', 'given-up', '--goal', 'Planner');
  assert.equal((await day(terminal)).aim, 4);
});

test('R20: what comes next is offered until it is begun; whom one helped in turn is kept, thanks are no help', async () => {
  using terminal = openTerminal('Europe/Paris');
  const next = async (title: string): Promise<string | null | undefined> =>
    ((await terminal.ask('goal')) as Goals).find(({ goal }) => goal.title === title)?.next;
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'job', 'Planner');
  await terminal.ask('log', 'Called Ada Quill for 20 min.');
  assert.equal(await next('Planner'), null);
  await terminal.ask('goal', 'reached', 'planner at Acme');
  assert.equal(await next('Planner'), 'newhire');
  assert.match((await terminal.tell('goal')).out, /opens your first 90 days/u);
  await terminal.ask('goal', 'start', 'role', 'New planner', '--at', 'Acme');
  assert.equal(await next('Planner'), null);
  terminal.at('2027-02-10T09:00+01:00');
  await terminal.ask('goal', 'reached', '--goal', 'New planner', 'settled in');
  assert.equal(await next('New planner'), 'helper');
  terminal.at('2027-02-12T09:00+01:00');
  await terminal.ask('log', 'Called Nino Beridze for 20 min.');
  await terminal.ask('give', 'Nino Beridze', 'skill', 'read her first resume');
  await terminal.ask('give', 'Nino Beridze', 'thanks', 'thanked her');
  await terminal.ask('goal', 'start', 'community', 'Helping in turn');
  assert.equal(await next('New planner'), null);
  const forward = (await terminal.ask('forward')) as CallAnswer<'showForward'>;
  assert.deepEqual(
    forward.entries.map(({ name, what }) => [name, what]),
    [['Nino Beridze', 'read her first resume']],
  );
  assert.match(forward.sentence, /You have helped one person in turn\.$/u);
});

test('R16: the plan has a range and says what it rests on', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('goal', 'start', 'job', 'Planner', '--talks', '3');
  const [goal] = (await terminal.ask('goal')) as Goals;
  assert.equal(
    goal?.odds[0]?.sentence,
    'About 18 notes out of the blue, between 10 and 117; a guess, as you have sent none that way.',
  );
  const { out } = await terminal.tell('goal');
  assert.match(
    out,
    /Three talks take about 18 notes out of the blue[\s\S]*between 10 and 117[\s\S]*about inboxes, not about you/u,
  );
});
