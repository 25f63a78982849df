import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;

test('a day that no life reaches is refused in words, and nothing is written', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  for (const words of [
    ['promise', 'Ada Quill', 'the first slides', '--due', '0001-01-01'],
    ['promise', 'Ada Quill', 'the last slides', '--due', '9999-12-31', '--theirs'],
    ['log', 'Called Ada Quill on 9999-01-01 for 20 min'],
    ['log', 'Called Ada Quill. I promised to send her the slides by 9999-01-01'],
  ]) {
    const { code, out, error } = await terminal.tell(...words);
    assert.deepEqual([code, out], [1, ''], words.join(' '));
    assert.match(error, /1900 to 2199/u);
  }
  const { promises, timeline } = (await terminal.ask('person', 'Ada Quill')) as CallAnswer<'showPerson'>;
  assert.deepEqual([promises.length, timeline.rows.length], [0, 1]);
});

test('a day that no calendar has is no other day: it is refused in words, and nothing is written', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  for (const [text, day] of [
    ['Coffee with Ada Quill on 31 November for 30 min', '31 November'],
    ['Coffee with Ada Quill on 2026-02-30', '2026-02-30'],
    ['Coffee with Ada Quill. I promised her the slides by Feb 30', 'Feb 30'],
  ] as const) {
    const { code, out, error } = await terminal.tell('log', text);
    assert.deepEqual([code, out], [1, ''], text);
    const refused = new RegExp(`“${day}” is in no calendar. Nothing is saved yet.`, 'u');
    assert.match(error, refused);
    assert.match((await terminal.tell('log', text, '--dry-run')).out, refused, 'and said beforehand');
  }
  const { timeline } = (await terminal.ask('person', 'Ada Quill')) as CallAnswer<'showPerson'>;
  assert.equal(timeline.rows.length, 1);
});

test('--person takes a name of the text and who is meant', async () => {
  using terminal = openTerminal('Europe/Paris');
  for (const [choice, says] of [
    ['Sam=', /--person takes NAME=ID, not “Sam=”/u],
    ['=new', /--person takes NAME=ID/u],
    ['Sam=new', /“Sam” is no name in this text; those in it are Ada Quill\./u],
  ] as const) {
    const { code, out, error } = await terminal.tell('log', 'Called Ada Quill', '--person', choice);
    assert.deepEqual([code, out], [2, ''], choice);
    assert.match(error, says);
  }
  assert.equal((await terminal.tell('log', 'Called Ada Quill', '--person', 'ada quill=new')).code, 0);
});

test('the same words within a minute are one talk, and it says so; another talk is said to be one', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-18T09:00:00+01:00');
  const talks = async (): Promise<number> =>
    ((await terminal.ask('person', 'Ada Quill')) as CallAnswer<'showPerson'>).timeline.rows.length;
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  terminal.at('2026-11-18T09:00:50+01:00');
  const again = await terminal.tell('log', 'Called Ada Quill for 20 min');
  assert.deepEqual([again.code, again.out], [1, '']);
  assert.match(again.error, /You logged this already.*--again/su);
  assert.equal(await talks(), 1);
  await terminal.ask('log', 'Called Ada Quill for 20 min', '--again');
  assert.equal(await talks(), 2);
  terminal.at('2026-11-18T09:02+01:00');
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  assert.equal(await talks(), 3);
});

test('a clock or a zone that nobody can read is wrong usage, which ends with 2', async () => {
  using terminal = openTerminal('Europe/Paris');
  for (const [words, says] of [
    [['today', '--now', 'tomorrow'], /“tomorrow” is no instant; say it as in .*, with its offset\.\n/],
    [['serve', '--zone', 'Mars/Olympus'], /“Mars\/Olympus” is no time zone; say it as in Europe\/Paris\.\n/],
    [['restore', 'copy.sqlite', '--now', '2026-02-30T09:00Z'], /is no instant/],
    [['open', '--zone', 'x'], /is no time zone/],
    [['today', '--now', ''], /--now is empty: say its value, or leave it out\.\n/],
  ] as const) {
    const { code, out, error } = await terminal.tell(...words);
    assert.deepEqual([code, out], [2, ''], words.join(' '));
    assert.match(error, says);
  }
});

test('a word that got lost on the way is wrong usage', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  for (const words of [
    ['brief', ''],
    ['ready', ' ', 'advice'],
    ['give', '', 'article', 'the piece'],
    ['learn', '', 'hours', '1', 'late'],
    ['path', ''],
    ['import', ''],
    ['serve', '--port', ''],
  ]) {
    const { code, out } = await terminal.tell(...words);
    assert.deepEqual([code, out], [2, ''], words.join(' '));
  }
  const long = await terminal.tell('promise', 'Ada Quill', 'x'.repeat(30_000));
  assert.deepEqual([long.code, long.out], [1, '']);
  assert.match(long.error, /what: at most [\d,]+ characters/u);
  const country = await terminal.tell('me', '--country', 'x'.repeat(30_000));
  assert.match(country.error, /country: at most 20,000 characters/u);
});

test('an option that is not for what was asked is wrong usage, and nothing is done', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('goal', 'start', 'job', 'Planner', '--on', '2026-11-01');
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  for (const [words, option] of [
    [['goal', 'reached', '--on', 'soon'], '--on'],
    [['goal', '--talks', '3'], '--talks'],
    [['goal', 'aim', 'Riverside', '--at', 'Riverside', '--by', '2027-01-01'], '--at, --by'],
    [['offers', 'add', 'Cranes', '--archived'], '--archived'],
    [['remind', 'quiet', '21:00-07:00', '--time', '08:00'], '--time'],
    [['me', '--card', join(terminal.folder, 'me.vcf'), '--team', 'Risk'], '--team'],
  ] as const) {
    const { code, out, error } = await terminal.tell(...words);
    assert.deepEqual([code, out], [2, ''], words.join(' '));
    assert.match(
      error,
      new RegExp(`^goodturn: ${option} do(?:es)? not go with this; nothing was done\\.`, 'u'),
    );
  }
  const [goal] = (await terminal.ask('goal')) as CallAnswer<'listGoals'>['goals'];
  assert.deepEqual([goal?.goal.state, goal?.targets], ['open', []]);
  assert.equal(existsSync(join(terminal.folder, 'me.vcf')), false);
});

test('the report of an import says in words what was wrong and what to do', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const file = join(folder.path, 'Connections.csv');
  writeFileSync(
    file,
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n,,,,,,14 Nov 2020\nAda,Quill,,,,,someday\n',
  );
  const { out } = await terminal.tell('import', file);
  const text = out.replaceAll(/\s+/g, ' ');
  assert.match(text, / Connections\.csv LinkedIn 2 /);
  assert.match(text, /Nothing to call this person by.*\(First Name\)/);
  assert.match(text, /This date could not be read: Mend it in the file and import that again/);
  assert.doesNotMatch(out, /no-name|unreadable-date/);
});

test('in the last hours of the calendar a talk has its thank-you, in a zone where they are over', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('9999-12-31T23:30Z');
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  const { cards } = (await terminal.ask('today')) as Today;
  assert.equal(cards[0]?.rule, 'thanks');
});

test('a goal that would be reached before it begins is refused, and nothing is written', async () => {
  using terminal = openTerminal('Europe/Paris');
  const { code, error } = await terminal.tell(
    'goal',
    'start',
    'job',
    'Planner',
    '--at',
    'Acme',
    '--on',
    '2026-12-01',
    '--by',
    '2026-11-30',
  );
  assert.equal(code, 1);
  assert.match(error, /A goal cannot be reached before it begins\.\nSay a later day\./);
  assert.deepEqual(await terminal.ask('goal'), []);
  assert.equal(((await terminal.ask('undo')) as CallAnswer<'undo'>).undone, null);
});

test('a first talk an hour ago is not said to have cooled', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  const { reasons } = (await terminal.ask('ready', 'Ada Quill', 'advice')) as CallAnswer<'showReadiness'>;
  assert.ok(reasons.includes('The tie could be warmer.'), reasons.join(' '));
});

test('a mail of nobody in the book is not said to be there already', async () => {
  using terminal = openTerminal('Europe/Paris');
  const { out } = await terminal.tell(
    'import',
    join(import.meta.dirname, '../../../fixtures/mail/mboxo.mbox'),
  );
  assert.match(out, /Nothing in it is for your book; nothing changed\./);
  assert.doesNotMatch(out, /already/);
});

test('a name that would steer the terminal is shown without that, and whole in JSON', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const file = join(folder.path, 'zoe.vcf');
  writeFileSync(
    file,
    'BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Qu=1B[2Jill;Zo=C2=9Be=1B]0;t=07\r\nEND:VCARD\r\n',
  );
  await terminal.tell('import', file);
  for (const words of [['people'], ['person', 'Zo'], ['person', 'nobody\u001b[2J'], ['people', '--json']]) {
    const { out, error } = await terminal.tell(...words);
    assert.doesNotMatch(out + error, /[^\P{Cc}\n]/u, words.join(' '));
  }
  const [zoe] = (await terminal.ask('people')) as readonly { readonly name: string }[];
  assert.match(zoe?.name ?? '', /Zo\p{Cc}e.*\p{Cc}\[2J/u);
  // Whom a filter leaves out is in the book all the same.
  const { out } = await terminal.tell('people', '--state', 'closed');
  assert.match(out, /^Nobody fits\. “goodturn people” lists everyone\.\n$/u);
});

test('a book that cannot be read says with which words its newest copy takes its place, and these do', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Ada Quill for 20 min');
  const copy = join(terminal.folder, 'copies', 'goodturn-2026-11-18.sqlite');
  const damage = (): void => writeFileSync(join(terminal.folder, 'goodturn.sqlite'), 'x'.repeat(9000));
  damage();
  const lost = await terminal.tell('verify');
  assert.deepEqual([lost.code, lost.out], [1, '']);
  assert.match(
    lost.error,
    /There is no copy of it in .*copies; if you have a backup: goodturn restore FILE/u,
  );
  using other = openTerminal('Europe/Paris');
  await other.ask('log', 'Called Ada Quill for 20 min');
  mkdirSync(join(terminal.folder, 'copies'), { recursive: true });
  await other.ask('backup', copy);
  const told = await terminal.tell('today');
  assert.equal(told.code, 1);
  const [, file = '', folder = ''] = /goodturn restore "([^"]+)" --data "([^"]+)"/u.exec(told.error) ?? [];
  assert.deepEqual([file, folder], [copy, terminal.folder]);
  assert.equal((await terminal.tell('restore', file, '--data', folder)).code, 0);
  assert.equal((await terminal.tell('person', 'Ada Quill')).code, 0);
});
