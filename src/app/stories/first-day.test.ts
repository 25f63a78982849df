import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { packageRoot } from '../system.ts';
import { openTerminal, terminalAt, type TestTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;
type Report = CallAnswer<'importFiles'>;

const linkedin = join(packageRoot, 'fixtures/linkedin/Complete_LinkedInDataExport_10-05-2026.zip');
const line =
  'Called Ada Quill yesterday for 20 min. No openings at her firm right now. I promised to send her the article on port logistics by Friday.';

const today = async (terminal: TestTerminal): Promise<Today> => (await terminal.ask('today')) as Today;
const rules = ({ cards }: Today): readonly string[] => cards.map(({ rule }) => rule);

test('the first day: import, one line, and a Today worth doing', async () => {
  using terminal = openTerminal('Europe/Paris');

  const report = (await terminal.ask('import', linkedin)) as Report;
  const connections = report.files.find(({ file }) => file.endsWith('Connections.csv'));
  assert.ok(connections);
  assert.deepEqual(
    [connections.kind, connections.read, connections.created, connections.rejected],
    ['linkedin', 10, 9, 1],
  );
  assert.equal(connections.issues[0]?.type, 'no-name');
  for (const { read, created, updated, unchanged, rejected } of report.files)
    assert.equal(read, created + updated + unchanged + rejected);

  assert.match(
    (await terminal.tell('person', 'Ada Quill')).out,
    /2021-06-02 {2}Recommendation you wrote\. Superb/,
  );
  assert.match((await terminal.tell('person', 'Ines Mota')).out, /2018-01-24 {2}Recommendation from Ines/);

  const first = await today(terminal);
  assert.ok(first.cards.length >= 1 && first.cards.length <= 3);
  assert.deepEqual([...new Set(rules(first))], ['start']);

  const preview = (await terminal.ask('log', line, '--dry-run')) as CallAnswer<'previewLog'>;
  assert.equal(preview.saved, null);
  const saved = (await terminal.ask('log', line)) as CallAnswer<'logConversation'>;
  assert.equal(saved.draft.day, '2026-11-17');
  assert.deepEqual(
    saved.draft.promises.map(({ by, what, due }) => [by, what, due]),
    [['me', 'the article on port logistics', '2026-11-20']],
  );

  const wednesday = await today(terminal);
  assert.equal(wednesday.cards[0]?.rule, 'thanks');
  assert.equal(wednesday.cards[0].person?.name, 'Ada Quill');
  assert.equal(wednesday.cards[0].payload?.kind, 'draft');
  assert.ok(!rules(wednesday).includes('promise'), 'its warning comes one business day before');
  assert.deepEqual(wednesday.week, { conversations: 1, people: 1, aim: 5 });

  terminal.at('2026-11-19T09:00+01:00');
  const thursday = await today(terminal);
  const shown = thursday.cards.flatMap(({ rule, also }) => [rule, ...also.map((other) => other.rule)]);
  assert.ok(shown.includes('promise'), 'on its own or in also');

  terminal.at('2026-11-23T09:00+01:00');
  const monday = await today(terminal);
  const late = monday.cards.flatMap((card) => [card, ...card.also]).find(({ rule }) => rule === 'promise');
  assert.equal(late?.due, '2026-11-20', 'its day is over');
  assert.match((await terminal.tell('today')).out, /port logistics, late: it was for Fri 20 Nov 2026/);
  const before = JSON.stringify(monday);
  const [card] = monday.cards;
  assert.ok(card);
  await terminal.ask(
    'done',
    card.key,
    '--text',
    'Thank you for telling me straight that there are no openings.',
  );
  const after = await today(terminal);
  assert.ok(!after.cards.some(({ key }) => key === card.key));
  await terminal.ask('undo');
  assert.equal(JSON.stringify(await today(terminal)), before, 'undo brings the very day back');

  const again = (await terminal.ask('import', linkedin)) as Report;
  assert.equal(again.batch, null, 'the same file twice changes nothing');
  for (const { created, updated } of again.files) assert.deepEqual([created, updated], [0, 0]);
});

test('an ambiguous name is an error with the candidates and code 1; wrong usage is code 2', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Coffee with Sam Hill, 30 min');
  await terminal.ask('log', 'Coffee with Sam Dale, 30 min');
  const unclear = await terminal.tell('log', 'Called Sam', '--json');
  assert.equal(unclear.code, 1);
  const { error } = unclear.json as { error: { type: string; candidates: { name: string }[] } };
  assert.equal(error.type, 'ambiguous');
  assert.deepEqual(error.candidates.map(({ name }) => name).toSorted(), ['Sam Dale', 'Sam Hill']);
  assert.match((await terminal.tell('log', 'Called Sam')).error, /Say which with --person "Sam=ID"/);
  const chosen = (await terminal.ask(
    'log',
    'Called Sam',
    '--person',
    'Sam=Sam Dale',
  )) as CallAnswer<'logConversation'>;
  assert.equal(chosen.people[0]?.name, 'Sam Dale');
  assert.equal((await terminal.tell('person', 'Sam')).code, 1);
  assert.equal((await terminal.tell('log')).code, 2);
  assert.equal((await terminal.tell('dance')).code, 2);
  assert.equal((await terminal.tell('today', '--dance')).code, 2);
  const evening = terminalAt(terminal.folder, '', '2026-11-18T23:30+01:00');
  const dayIn = async (...words: readonly string[]): Promise<string> =>
    ((await evening.ask('today', ...words)) as Today).day;
  assert.equal(await dayIn('--zone', 'Asia/Tokyo'), '2026-11-19');
  assert.equal(await dayIn(), '2026-11-18', 'the zone of one command is no setting of the book');
  const unknown = await terminal.tell('undo', '01900000-0000-7000-8000-000000000000');
  assert.deepEqual([unknown.code, unknown.out], [1, '']);
});

test('give, receive, promise, people, person, export, backup, verify and restore do what they say', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Coffee with Sam Hill from Northwind for 30 min #solar');
  assert.equal(
    ((await terminal.ask('give', 'Sam', 'article', 'the piece on permits')) as { direction: string })
      .direction,
    'given',
  );
  assert.equal(
    ((await terminal.ask('receive', 'Sam', 'advice', 'ask the council first')) as { direction: string })
      .direction,
    'received',
  );
  assert.equal(
    ((await terminal.ask('promise', 'Sam', 'the dataset', '--due', '2026-11-25')) as { due: string }).due,
    '2026-11-25',
  );
  const people = (await terminal.ask('people')) as { name: string; layer: string; organization: string }[];
  assert.deepEqual(
    people.map(({ name, layer, organization }) => [name, layer, organization]),
    [['Sam Hill', 'active', 'Northwind']],
  );
  assert.deepEqual(((await terminal.ask('people', '--topic', 'solar')) as unknown[]).length, 1);
  const card = (await terminal.ask('person', 'sam hill')) as CallAnswer<'showPerson'>;
  assert.equal(card.road.given.last[0]?.what, 'the piece on permits');
  await terminal.ask('log', 'Called Sam Hill on Monday for 20 min');
  const { out } = await terminal.tell('person', 'sam hill');
  assert.match(
    out,
    /The road between you\n {2}2026-11-18 {2}Sam gave you: ask the council first\n {2}2026-11-18 {2}You gave: the piece on permits\n {2}2026-11-16 {2}Sam gave you: 20 minutes on the phone\n/u,
  );
  const vcard = await terminal.tell('export', 'vcard');
  assert.match(vcard.out, /BEGIN:VCARD[\s\S]*Hill/);
  const file = join(terminal.folder, 'people.vcf');
  assert.equal((await terminal.tell('export', 'vcard', file)).out, `${file}: 1 person.\n`);
  const csv = await terminal.tell('export', 'csv');
  assert.match(csv.out, /Northwind/);
  assert.equal((await terminal.tell('verify')).code, 0);
});

test('a person is shown whole in the terminal, and what is left out is counted', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const file = join(folder.path, 'leap.vcf');
  writeFileSync(
    file,
    [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Leap Yearling',
      'BDAY:19960229',
      'NOTE:Plays the oboe.',
      'CATEGORIES:alumni',
      'END:VCARD',
      '',
    ].join('\r\n'),
  );
  await terminal.ask('import', file);
  await terminal.ask('layer', 'Leap Yearling', 'close');
  const shown = async (...words: readonly string[]): Promise<string> =>
    (await terminal.tell('person', 'Leap Yearling', ...words)).out;
  const before = await shown();
  for (const line of [
    /be for now, until Sat 21 Nov 2026\n/u,
    /^close$/mu,
    /Birthday: 1996-02-29/u,
    /Groups: alumni/u,
    /Plays the oboe\./u,
  ])
    assert.match(before, line);
  for (let day = 1; day <= 23; day += 1)
    await terminal.ask('log', `Called Leap Yearling ${day} days ago for 20 min`);
  await terminal.ask('log', 'Tomorrow I am meeting Leap Yearling at 3');
  const newest = await shown();
  assert.match(newest, /Planned\n {2}2026-11-19 {2}Planned meeting/u);
  assert.match(newest, /and 3 more before; --all shows them/u);
  const all = await shown('--all');
  assert.equal(all.match(/^ {2}2026-\d\d-\d\d {2}Call, 20 min/gmu)?.length, 23);
  assert.doesNotMatch(all, /--all/u);
  const { timeline } = (await terminal.ask('person', 'Leap Yearling', '--all')) as CallAnswer<'showPerson'>;
  assert.deepEqual([timeline.rows.length, timeline.cursor], [23, null]);
});
