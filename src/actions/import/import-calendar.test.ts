import assert from 'node:assert/strict';
import test from 'node:test';
import type { Instant } from '../../core/dates/index.ts';
import { addPerson } from '../people/add-person.ts';
import type { Deps } from '../deps.ts';
import { finishCard } from '../finish/finish-card.ts';
import { importFiles, type ImportReport } from './import-files.ts';
import { logConversation } from '../log/log-conversation.ts';
import { remindersText } from '../reminders/read-reminders.ts';
import { showToday } from '../today/show-today.ts';
import { calendarFile, type TestEvent } from '../testing/calendar.ts';
import { dump } from '../testing/whole-book.ts';
import { ada, countsOf, ken, leftOut, openBookOfTwo } from '../testing/ada-and-ken.ts';

const me = '<moe@example.com>';

const bring = (deps: Deps, ...events: readonly TestEvent[]): Promise<ImportReport> =>
  importFiles(deps, [calendarFile(...events)]);

const talks = (deps: Deps) =>
  deps.space.read(async (reader) => {
    const found = await reader.list('interaction', { order: [['day', 'up']] });
    return found.map(({ day, kind, planned, outcome, history, text }) => [
      day,
      kind,
      planned,
      outcome,
      history,
      text,
    ]);
  });

const cardKeys = async (deps: Deps): Promise<readonly string[]> =>
  (await showToday(deps)).cards.map(({ key }) => key).filter((key) => !key.startsWith('start:'));

const tomorrow: TestEvent = {
  uid: 'tomorrow',
  start: '20261119T073000Z',
  end: '20261119T081500Z',
  summary: 'Coffee with Ada',
  with: [ada, me],
};
const lastMonth: TestEvent = {
  uid: 'last-month',
  start: '20261020T100000Z',
  end: '20261020T103000Z',
  summary: 'Lunch: Ken',
  with: [ken, me],
};

test('a talk to come is a plan with a brief, one before the first import is history and asks nothing', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const report = await bring(deps, tomorrow, lastMonth);
  assert.deepEqual(countsOf(report), [2, 2, 0, 0, 0]);
  assert.deepEqual(await talks(deps), [
    ['2026-10-20', 'meal', false, 'happened', true, 'Lunch: Ken'],
    ['2026-11-19', 'coffee', true, 'open', false, 'Coffee with Ada'],
  ]);
  const keys = await cardKeys(deps);
  assert.deepEqual(
    keys.map((key) => key.split(':')[0]),
    ['brief'],
  );
  await deps.space.read(async (reader) => {
    const tie = (await reader.ties([book.kenId])).get(book.kenId);
    assert.equal(tie?.conversations, 1);
    assert.equal((await reader.get('person', book.kenId))?.layer, null);
  });
});

test('when it is over, a plan of the calendar asks how it was; nobody answering, it is history a week later', async () => {
  await using book = await openBookOfTwo();
  const { deps, clock } = book;
  await bring(deps, tomorrow);
  clock.set(Date.parse('2026-11-19T10:00Z') as Instant);
  const [key = ''] = await cardKeys(deps);
  assert.match(key, /^debrief:/);
  assert.deepEqual(countsOf(await bring(deps, tomorrow)), [1, 0, 0, 1, 0]);
  clock.passDays(8);
  assert.deepEqual(await cardKeys(deps), []);
  assert.deepEqual(countsOf(await bring(deps, tomorrow)), [1, 0, 1, 0, 0]);
  assert.deepEqual(await talks(deps), [['2026-11-19', 'coffee', false, 'happened', true, 'Coffee with Ada']]);
  assert.deepEqual(await cardKeys(deps), []);
});

const week = Array.from({ length: 9 }, (_, index): TestEvent => {
  const day = `202611${11 + (index % 7)}`;
  return {
    uid: `week-${index}`,
    start: `${day}T${String(8 + index)}0000Z`.replace(/T(\d)0000Z/, 'T0$10000Z'),
    summary: `Talk ${index}`,
    with: [index % 2 === 0 ? ada : ken, me],
  };
});

test('a first calendar makes one card for the past week, not nine; a line makes one of them a talk like any other', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  await bring(deps, ...week);
  const { cards } = await showToday(deps);
  const card = cards.find(({ rule }) => rule === 'debrief');
  assert.ok(card?.payload?.kind === 'talks');
  assert.deepEqual(
    cards.map(({ rule }) => rule).filter((rule) => rule === 'debrief'),
    ['debrief'],
  );
  assert.equal(card.key, 'debrief:week:2026-11-18');
  assert.equal(card.title, '9 talks of the past week');
  const [first, second] = card.payload.talks;
  assert.ok(first && second);
  const done = await finishCard(deps, {
    key: card.key,
    talks: [
      { id: first.id, note: 'She sent me the port survey. Promised to send her my notes' },
      { id: second.id, outcome: 'did-not-happen' },
    ],
  });
  assert.ok(done.ok);
  assert.ok((await showToday(deps)).cards.every(({ rule }) => rule !== 'debrief'));
  await deps.space.read(async (reader) => {
    const told = await reader.get('interaction', first.id);
    assert.deepEqual([told?.history, told?.planned, told?.outcome], [false, false, 'happened']);
    assert.equal((await reader.list('promise')).length, 1);
    assert.equal((await reader.get('interaction', second.id))?.outcome, 'did-not-happen');
  });
  // What was answered is the user's, and a calendar does not speak of it again.
  assert.deepEqual(countsOf(await bring(deps, ...week)), [9, 0, 0, 9, 0]);
  await deps.space.undo(done.value.batch);
  assert.ok((await showToday(deps)).cards.some(({ key }) => key === card.key));
});

test('nobody of the book, a crowd, what was declined or called off, whole days and birthdays make no talk', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const crowd = Array.from({ length: 8 }, (_, index) => `<p${index}@x.example>`);
  const report = await bring(
    deps,
    { uid: '1', start: '20261102T100000Z', with: ['Zoe Lund <zoe@lund.example>', me] },
    { uid: '2', start: '20261103T100000Z', summary: 'All hands', with: [ada, me, ...crowd] },
    { uid: '3', start: '20261119T100000Z', with: [ada, `!${me}`] },
    { uid: '4', start: '20261119T110000Z', with: [ada, me], lines: ['STATUS:CANCELLED'] },
    { uid: '5', start: '20261119', summary: 'Ada Quill’s birthday', with: [] },
    { uid: '6', start: '20261120T100000Z', summary: 'Dentist', with: [] },
    { uid: '7', start: '20261121', summary: 'Lunch with Ken Mori', with: [] },
  );
  assert.deepEqual(countsOf(report), [1, 1, 0, 0, 0]);
  assert.deepEqual(leftOut(report).toSorted(), [
    '1 called off',
    '1 declined by you',
    '1 naming nobody but you',
    '1 with more than eight others',
    '1 with nobody of your book',
    '1 without a talk: whole days, birthdays',
  ]);
  assert.deepEqual(await talks(deps), [['2026-11-21', 'meal', true, 'open', false, 'Lunch with Ken Mori']]);
  assert.deepEqual(
    report.unknown.map(({ name, email, times }) => [name, email, times]),
    [['Zoe Lund', 'zoe@lund.example', 1]],
  );
});

test('the same file twice changes nothing; what moved moves, what was called off is taken back', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const weekly: TestEvent = {
    uid: 'weekly',
    start: '20261120T100000Z',
    end: '20261120T103000Z',
    summary: 'Weekly',
    with: [ken, me],
    lines: ['RRULE:FREQ=WEEKLY;COUNT=3'],
  };
  await bring(deps, tomorrow, weekly);
  const before = await dump(deps.space);
  const again = await bring(deps, tomorrow, weekly);
  assert.equal(again.batch, null);
  assert.deepEqual(countsOf(again), [4, 0, 0, 4, 0]);
  assert.deepEqual(await dump(deps.space), before);

  const moved = { ...tomorrow, start: '20261121T090000Z', end: '20261121T094500Z', with: [ada, ken, me] };
  const report = await bring(
    deps,
    moved,
    { ...weekly, lines: [...(weekly.lines ?? []), 'EXDATE:20261127T100000Z'] },
    {
      uid: 'weekly',
      start: '20261204T100000Z',
      with: [ken, me],
      lines: ['RECURRENCE-ID:20261204T100000Z', 'STATUS:CANCELLED'],
    },
  );
  assert.deepEqual(
    countsOf(report),
    [4, 0, 3, 1, 0].map((count, index) => (index === 0 ? 4 : count)),
  );
  assert.deepEqual(
    (await talks(deps)).map(([day, , , , , text]) => [day, text]),
    [
      ['2026-11-20', 'Weekly'],
      ['2026-11-21', 'Coffee with Ada'],
    ],
  );
  await deps.space.read(async (reader) => {
    const [talk] = await reader.list('interaction', { where: { foreignId: 'tomorrow' } });
    const there = await reader.list('participant', { where: { interactionId: talk?.id ?? '' } });
    assert.deepEqual(new Set(there.map(({ personId }) => personId)), new Set([book.adaId, book.kenId]));
  });
  const calledOff = await bring(deps, { uid: 'tomorrow', lines: ['STATUS:CANCELLED'] });
  assert.deepEqual(
    (await talks(deps)).map(([day]) => day),
    ['2026-11-20'],
  );
  await deps.space.undo(calledOff.batch);
  await deps.space.undo(report.batch);
  assert.deepEqual(await dump(deps.space), before);
});

test('what was logged by hand within twelve hours is that talk', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const logged = await logConversation(deps, {
    id: deps.ids.next(),
    text: 'Coffee with Ada Quill yesterday',
  });
  assert.ok(logged.ok);
  const report = await bring(
    deps,
    { uid: 'yesterday', start: '20261117T100000Z', with: [ada, me] },
    { uid: 'two', start: '20261112T100000Z', with: [ken, me] },
    { uid: 'the same in another calendar', start: '20261112T100000Z', with: [ken, me] },
  );
  assert.deepEqual(countsOf(report), [1, 1, 0, 0, 0]);
  assert.deepEqual(leftOut(report), ['2 in your book already']);
});

test('whom the calendar offers is added only when chosen, and their talks come with them', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const zoe: TestEvent = {
    uid: 'z',
    start: '20261102T100000Z',
    with: ['Zoe van Lund <zoe@lund.example>', me],
  };
  await bring(deps, zoe);
  const count = () => deps.space.read((reader) => reader.count('person'));
  assert.equal(await count(), 2);
  const report = await importFiles(deps, [calendarFile(zoe)], {
    add: [{ email: 'zoe@lund.example', name: null }],
  });
  assert.deepEqual(countsOf(report), [2, 2, 0, 0, 0]);
  assert.deepEqual(report.unknown, []);
  assert.equal(await count(), 3);
  await deps.space.read(async (reader) => {
    const [found] = await reader.peopleNamed(['zoe van lund']);
    assert.ok(found);
    assert.equal((await reader.ties([found.id])).get(found.id)?.conversations, 1);
  });
  await deps.space.undo(report.batch);
  assert.equal(await count(), 2);
});

test('a dry run writes nothing; the whole import is one batch, undone whole', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const before = await dump(deps.space);
  const look = await importFiles(deps, [calendarFile(tomorrow, ...week)], { dryRun: true });
  assert.deepEqual(countsOf(look), [10, 10, 0, 0, 0]);
  assert.deepEqual(await dump(deps.space), before);
  const report = await bring(deps, tomorrow, ...week);
  assert.notEqual(report.batch, null);
  await deps.space.undo(report.batch);
  assert.deepEqual(await dump(deps.space), before);
});

test('two who bear one name are told apart by address, and by name alone nobody is', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  await addPerson(deps, { id: deps.ids.next(), name: { given: 'Ken', family: 'Mori' } });
  const report = await bring(
    deps,
    { uid: '1', start: '20261119T100000Z', with: [ken, me] },
    { uid: '2', start: '20261119T120000Z', summary: 'Call Ken Mori' },
  );
  assert.deepEqual(countsOf(report), [0, 0, 0, 0, 0]);
});

test('what Goodturn itself gave out to a calendar does not come back as talks', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  await logConversation(deps, { id: deps.ids.next(), text: 'Coffee with Ada Quill tomorrow at 15:00' });
  const given = await deps.space.read((reader) => remindersText(reader, deps.clock));
  assert.match(given, /SUMMARY:Coffee with Ada Quill/u);
  await deps.space.undo(null);
  const before = await talks(deps);
  const report = await importFiles(deps, [{ name: 'all.ics', bytes: new TextEncoder().encode(given) }]);
  assert.deepEqual(countsOf(report), [0, 0, 0, 0, 0]);
  assert.ok(
    leftOut(report).some((line) => /^\d+ given out by Goodturn itself$/u.test(line)),
    leftOut(report).join(),
  );
  assert.deepEqual(await talks(deps), before);
});
