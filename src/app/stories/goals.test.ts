import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;

const today = async (terminal: TestTerminal, day: string): Promise<Today> => {
  terminal.at(`${day}T09:00+01:00`);
  return (await terminal.ask('today')) as Today;
};

test('R8: a goal sets the week’s aim', async () => {
  using terminal = openTerminal('Europe/Paris');
  assert.equal((await today(terminal, '2026-11-18')).week.aim, 5);
  await terminal.ask('goal', 'start', 'internship', 'Summer in logistics', '--talks', '3');
  assert.equal((await today(terminal, '2026-11-18')).week.aim, 3);
  const [listed] = (await terminal.ask('goal')) as CallAnswer<'listGoals'>['goals'];
  assert.deepEqual(
    listed?.odds.map(({ route, plan }) => [route, plan]),
    [
      ['cold', 18],
      ['alumni', 9],
      ['introduced', 5],
    ],
  );
  await terminal.ask('undo');
  assert.equal((await today(terminal, '2026-11-18')).week.aim, 5);
});

test('R20: the day a goal is reached everyone who helped is told, heaviest help first; nobody twice', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'job', 'Planner in logistics');
  await terminal.ask('log', 'Called Ada Quill for 20 min. No openings at her firm.');
  await terminal.ask('log', 'Coffee with Ken Mori for 40 min.');
  await terminal.ask('receive', 'Ken Mori', 'referral', 'passed my resume to Petra');
  await terminal.ask('log', 'Call with Tom Berg for 30 min.');
  await terminal.ask('receive', 'Tom Berg', 'advice', 'start with the ports');
  terminal.at('2026-12-01T09:00+01:00');
  const closed = (await terminal.ask(
    'goal',
    'reached',
    'planner at Riverside Freight',
  )) as CallAnswer<'closeGoal'>;
  assert.deepEqual(
    closed.told.map(({ name }) => name),
    ['Ken Mori', 'Tom Berg', 'Ada Quill'],
  );
  assert.equal(closed.next, 'newhire');
  const { loop } = await today(terminal, '2026-12-01');
  assert.deepEqual(
    loop.map(({ person }) => person?.name),
    ['Ken Mori', 'Tom Berg', 'Ada Quill'],
  );
  assert.match(
    loop[0]?.why ?? '',
    /You got there: planner at Riverside Freight\. .*passed your resume to Petra/u,
  );
  assert.equal(loop[0]?.payload?.kind, 'draft');
  await terminal.ask(
    'done',
    loop[0]?.key ?? '',
    '--text',
    'Ken, it worked out. Thank you for passing it on.',
  );
  const after = await today(terminal, '2026-12-02');
  assert.deepEqual(
    after.loop.map(({ person }) => person?.name),
    ['Tom Berg', 'Ada Quill'],
  );
});

test('R20: of many who helped each has their turn, at so many a day, past those who heard and those who wait', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'job', 'Planner in logistics');
  const given = ['Jo', 'Ivo', 'Hana', 'Gil', 'Finn', 'Eve', 'Dan', 'Cleo', 'Bo', 'Ada'];
  for (const name of given) await terminal.ask('log', `Called ${name} Adler and ${name} Zorn for 20 min.`);
  terminal.at('2026-11-03T09:00+01:00');
  for (const name of given) await terminal.ask('log', `Called ${name} Zorn for 20 min.`);
  terminal.at('2026-11-16T09:00+01:00');
  const closed = (await terminal.ask('goal', 'reached', 'planner at Acme')) as CallAnswer<'closeGoal'>;
  const told = closed.told.map(({ name }) => name);
  assert.deepEqual(
    told,
    ['Zorn', 'Adler'].flatMap((family) => given.toSorted().map((name) => `${name} ${family}`)),
  );
  const shown: (string | undefined)[] = [];
  for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']) {
    const { loop } = await today(terminal, day);
    shown.push(...loop.map(({ person }) => person?.name));
    for (const { key } of loop.slice(0, 4)) await terminal.ask('snooze', key, '2026-12-15');
    for (const { key } of loop.slice(4))
      await terminal.ask('done', key, '--text', 'It worked out, thank you.');
  }
  assert.deepEqual(shown, told);
});

test('R20: whom one only asked hears it too; whoever helped is kept in the wide layer at least, and undo takes it back', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'job', 'Planner in logistics');
  await terminal.ask('log', 'Called Ada Quill for 20 min.');
  await terminal.ask('log', 'Wrote to Ken Mori.');
  await terminal.ask('log', 'Wrote to Tom Berg.');
  terminal.at('2026-11-10T09:00+01:00');
  for (const who of ['Ken Mori', 'Tom Berg']) {
    const asked = (await terminal.ask('ask', who, 'advice', 'how the rota is made')) as {
      readonly id: string;
    };
    await terminal.ask('asked', asked.id, 'sent');
    if (who === 'Ken Mori') await terminal.ask('asked', asked.id, 'no');
  }
  const layers = async (): Promise<readonly (readonly [string, string | null])[]> =>
    (
      (await terminal.ask('people')) as readonly { readonly name: string; readonly layer: string | null }[]
    ).map(({ name, layer }) => [name, layer]);
  assert.deepEqual((await layers()).map(([name, layer]) => `${name} ${layer}`).toSorted(), [
    'Ada Quill active',
    'Ken Mori null',
    'Tom Berg null',
  ]);
  const closed = (await terminal.ask('goal', 'reached', 'planner at Acme')) as CallAnswer<'closeGoal'>;
  assert.deepEqual(
    closed.told.map(({ name }) => name),
    ['Ada Quill', 'Ken Mori', 'Tom Berg'],
  );
  assert.deepEqual((await layers()).map(([name, layer]) => `${name} ${layer}`).toSorted(), [
    'Ada Quill active',
    'Ken Mori wide',
    'Tom Berg wide',
  ]);
  const { loop } = await today(terminal, '2026-11-12');
  const why = (name: string): string => loop.find(({ person }) => person?.name === name)?.why ?? '';
  assert.match(why('Ken Mori'), /answered when you asked: how the rota is made/u);
  assert.match(why('Tom Berg'), /need not answer it any more/u);
});

test('R20: what happened before the first use never makes a loop card', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-18T09:00+01:00');
  await terminal.ask('import', 'fixtures/linkedin/Complete_LinkedInDataExport_10-05-2026.zip');
  await terminal.ask('goal', 'start', 'job', 'Anything', '--on', '2015-01-01');
  const closed = (await terminal.ask('goal', 'given-up')) as CallAnswer<'closeGoal'>;
  assert.deepEqual(closed.told, []);
});

test('R11: a new role maps its first 90 days; a talk fills a slot; a name volunteered twice is an expert', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'role', 'Planner', '--at', 'Riverside Freight');
  const rules = (await today(terminal, '2026-11-02')).cards.map(({ key }) => key.split(':')[2]);
  assert.deepEqual(rules, ['buddy', 'manager', 'peers']);
  await terminal.ask('log', 'Met Mia Stone for 30 min.');
  await terminal.ask('onboarding', 'manager', 'Mia Stone');
  let map = (await terminal.ask('onboarding')) as CallAnswer<'showOnboarding'>;
  assert.equal(map.map.slots.find(({ kind }) => kind === 'manager')?.filled, 1);
  assert.equal(map.map.firstMeetingsThisWeek, 1);
  await terminal.ask('log', 'Met Aisha Noor for 20 min.');
  await terminal.ask('undo');
  map = (await terminal.ask('onboarding')) as CallAnswer<'showOnboarding'>;
  assert.deepEqual([map.map.filled, map.map.expected], [0, 0]);
  terminal.at('2026-11-09T09:00+01:00');
  map = (await terminal.ask('onboarding')) as CallAnswer<'showOnboarding'>;
  assert.deepEqual([map.map.filled, map.map.expected], [1, 2]);
  // The buddy and one of the peers: of several places of a kind one is asked for.
  const { cards, later } = await today(terminal, '2026-11-09');
  assert.deepEqual([cards.filter(({ rule }) => rule === 'slot').length, later.count], [2, 0]);
});

test('R11: a meeting that was planned stays away until its day, and comes back then where nobody has met', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'role', 'Planner', '--at', 'Riverside Freight');
  const slots = async (on: string): Promise<readonly string[]> =>
    (await today(terminal, on)).cards.flatMap(({ key }) => (key.startsWith('slot:') ? [key] : []));
  const [buddy = ''] = await slots('2026-11-02');
  assert.match(buddy, /:buddy:1$/u);
  await terminal.ask('done', buddy);
  assert.ok(!(await slots('2026-11-03')).includes(buddy));
  assert.ok((await slots('2026-11-05')).includes(buddy), 'its third day');
  await terminal.ask('done', buddy);
  assert.ok(!(await slots('2026-11-09')).includes(buddy), 'and once is enough');
});

test('R11: of two who were there, the one who named her gives the vote; two votes make her the one to meet', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'role', 'Planner', '--at', 'Riverside Freight');
  await terminal.ask('log', 'Wrote to Aisha Noor.');
  await terminal.ask('log', 'Wrote to Bo Lind.');
  for (const [slot, who] of [
    ['manager', 'Mia Stone'],
    ['buddy', 'Tom Berg'],
    ['peers', 'Pia Dahl'],
    ['support', 'Sam Hill'],
    ['support', 'Eva Lund'],
  ] as const) {
    await terminal.ask('log', `Met ${who} for 20 min.`);
    await terminal.ask('onboarding', slot, who);
  }
  terminal.at('2026-11-10T09:00+01:00');
  const named = async (): Promise<readonly string[]> => {
    const { names, map } = (await terminal.ask('onboarding')) as CallAnswer<'showOnboarding'>;
    return map.next.flatMap(({ personId, votes }) =>
      personId === null ? [] : [`${names.find(({ id }) => id === personId)?.name ?? ''} ${votes}`],
    );
  };
  // Two were there, one of them named her: one vote, and one is not enough.
  await terminal.ask('log', 'Met Mia Stone and Tom Berg for 30 min. Tom Berg said to talk to Aisha Noor.');
  assert.deepEqual(await named(), []);
  await terminal.ask('log', 'Met Pia Dahl for 20 min. She said to talk to Aisha Noor.');
  assert.deepEqual(await named(), ['Aisha Noor 2']);
});

test('R11: whoever joins the book later is proposed for a slot, and a regular talk comes again as a card', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'role', 'Planner', '--at', 'Riverside Freight');
  const map = async (): Promise<CallAnswer<'showOnboarding'>> =>
    (await terminal.ask('onboarding')) as CallAnswer<'showOnboarding'>;
  const support = async () => (await map()).map.slots.find(({ kind }) => kind === 'support')?.people ?? [];
  assert.deepEqual(await support(), []);
  using folder = temporaryFolder();
  const file = join(folder.path, 'sam.vcf');
  await writeFile(
    file,
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sam Hill\r\nN:Hill;Sam;;;\r\nORG:Riverside Freight\r\nTITLE:IT support\r\nEND:VCARD\r\n',
  );
  await terminal.ask('import', file);
  assert.deepEqual(
    (await support()).map(({ proposed, met }) => [proposed, met]),
    [[true, false]],
  );
  await terminal.ask('log', 'Met Sam Hill for 20 min.');
  assert.deepEqual(
    (await support()).map(({ proposed, met }) => [proposed, met]),
    [[true, true]],
  );
  await terminal.ask('log', 'Met Mia Stone for 30 min.');
  await terminal.ask('onboarding', 'manager', 'Mia Stone');
  const again = async (day: string): Promise<string | undefined> =>
    (await today(terminal, day)).cards
      .flatMap((card) => [card, ...card.also])
      .find(({ key }) => /^slot:[^:]+:manager:2$/u.test(key))?.title;
  assert.equal(await again('2026-11-06'), undefined);
  assert.equal(await again('2026-11-09'), 'Talk with Mia Stone again, your manager');
});

test('R11: the team is known by who was meant for it, and old ties are the ones outside', async () => {
  using terminal = openTerminal('Europe/Paris');
  using folder = temporaryFolder();
  const file = join(folder.path, 'team.vcf');
  const card = (name: string, unit: string): string =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nORG:Riverside Freight;${unit}\r\nTITLE:Planner\r\nEND:VCARD\r\n`;
  await writeFile(file, card('Mia Stone', 'Planning') + card('Sam Hill', 'Sales'));
  terminal.at('2026-10-01T09:00+02:00');
  await terminal.ask('import', file);
  await terminal.ask('log', 'Called Ken Mori for 20 min.');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'role', 'Planner', '--at', 'Riverside Freight');
  const people = async (wanted: string): Promise<readonly string[]> => {
    const { map, names } = (await terminal.ask('onboarding')) as CallAnswer<'showOnboarding'>;
    const slot = map.slots.find(({ kind }) => kind === wanted);
    return (slot?.people ?? []).map(({ id }) => names.find((one) => one.id === id)?.name ?? '');
  };
  assert.deepEqual([await people('outside'), await people('cross-functional')], [['Ken Mori'], []]);
  await terminal.ask('onboarding', 'peers', 'Mia Stone');
  assert.deepEqual(await people('cross-functional'), ['Sam Hill']);
});

test('R17: strengths with stories, and who knows of them; R6 counts them', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Ken Mori yesterday for 30 min.');
  await terminal.ask('strength', 'add', 'Port survey', 'I ran it with two boats.');
  await terminal.ask('strength', 'told', 'port survey', 'Ken Mori');
  await terminal.ask('strength', 'told', 'port survey', 'Ken Mori');
  const [shelf] = (await terminal.ask('strength')) as CallAnswer<'showShelf'>['strengths'];
  assert.equal(shelf?.knownBy, 1);
  await terminal.ask('strength', 'remove', 'Port survey');
  assert.deepEqual(await terminal.ask('strength'), []);
  await terminal.ask('undo');
  assert.equal(((await terminal.ask('strength')) as CallAnswer<'showShelf'>['strengths'])[0]?.knownBy, 1);
});

test('what does not fit is refused in words', async () => {
  using terminal = openTerminal('Europe/Paris');
  for (const [words, message] of [
    [['goal', 'start', 'fortune', 'x'], /one of job, internship/u],
    [['goal', 'reached'], /no such goal is open/u],
    [['goal', 'fly'], /none of start, reached/u],
    [['goal', 'start', 'job', 'x', '--on', 'soon'], /--on takes a day/u],
    [['onboarding', 'king', 'Ada'], /is no slot/u],
    [['strength', 'told', 'Nothing', 'Ada'], /no strength is called/u],
  ] as const) {
    const told = await terminal.tell(...words);
    assert.equal(told.code, 2, words.join(' '));
    assert.match(told.error, message);
  }
});
