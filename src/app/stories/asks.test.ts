import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;
type Listed = CallAnswer<'listAsks'>['asks'];

const rulesOn = async (terminal: TestTerminal, day: string): Promise<readonly string[]> => {
  terminal.at(`${day}T09:00+01:00`);
  const { cards } = (await terminal.ask('today')) as Today;
  return cards.flatMap(({ rule, also }) => [rule, ...also.map((other) => other.rule)]);
};

const keyOf = async (terminal: TestTerminal, rule: string): Promise<string> => {
  const { cards } = (await terminal.ask('today')) as Today;
  const found = cards.flatMap((card) => [card, ...card.also]).find((card) => card.rule === rule);
  assert.ok(found, rule);
  return found.key;
};

/** One call, thanked the next morning. */
const afterOneCall = async (terminal: TestTerminal): Promise<void> => {
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask(
    'log',
    'Called Jonas Weber from Acme yesterday for 30 min. He gave me advice on the triage sheet.',
  );
  await terminal.ask(
    'done',
    await keyOf(terminal, 'thanks'),
    '--text',
    'Thank you for showing me the triage sheet, Jonas. I tried it this morning and it works.',
  );
};

test('R6: an ask waits until it is fair, then it is a card; sent, it waits for its answer', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterOneCall(terminal);
  const vague = (await terminal.ask('ready', 'Jonas Weber', 'referral')) as { readonly verdict: string };
  assert.equal(vague.verdict, 'not-yet');
  await terminal.ask(
    'ask',
    'Jonas Weber',
    'introduction',
    'how her group tests models',
    '--target',
    'Ines Faria',
  );
  assert.ok((await rulesOn(terminal, '2026-11-03')).includes('ask'));
  await terminal.ask('done', await keyOf(terminal, 'ask'), '--text', 'Hi Jonas, may I ask one thing?');
  assert.ok(!(await rulesOn(terminal, '2026-11-04')).includes('ask'));
  const [listed] = (await terminal.ask('asks')) as Listed;
  assert.equal(listed?.ask.state, 'sent');
  assert.equal(listed.ask.sentOn, '2026-11-03');
  // Warm, so the nudge comes after 5 working days; after 14 he is let be.
  assert.deepEqual([listed.nudgeOn, listed.stopOn], ['2026-11-10', '2026-11-23']);
});

test('R3: one nudge and no second; let be after 14 working days; out of office starts the clock anew', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterOneCall(terminal);
  await terminal.ask('ask', 'Jonas Weber', 'advice', 'how the rota is made', '--target', 'the rota');
  const gap = await terminal.tell('asked', 'Jonas Weber', 'sent', 'Hi Jonas, [thank them for one thing].');
  assert.match(gap.out, /There was a gap left to fill.*\[thank them for one thing\]/u);
  const person = (await terminal.ask('person', 'Jonas Weber')) as CallAnswer<'showPerson'>;
  const [asked] = person.timeline.rows;
  assert.deepEqual([asked?.interaction.purpose, asked?.interaction.text], ['ask', null]);
  assert.ok(!(await rulesOn(terminal, '2026-11-06')).includes('followup'));
  assert.ok((await rulesOn(terminal, '2026-11-09')).includes('followup'));
  await terminal.ask('asked', 'Jonas Weber', 'away', '2026-11-12');
  assert.ok(!(await rulesOn(terminal, '2026-11-10')).includes('followup'));
  assert.ok((await rulesOn(terminal, '2026-11-23')).includes('followup'));
  await terminal.ask('done', await keyOf(terminal, 'followup'), '--text', 'Hi Jonas, one thing to add.');
  for (const day of ['2026-11-24', '2026-12-01', '2026-12-15'])
    assert.ok(!(await rulesOn(terminal, day)).includes('followup'), day);
  await terminal.ask('undo');
  assert.ok((await rulesOn(terminal, '2026-11-24')).includes('followup'));
});

test('R1, R3: a kind no ends it and makes a thank-you due; undo takes both back', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterOneCall(terminal);
  await terminal.ask('ask', 'Jonas Weber', 'advice', 'how the rota is made', '--target', 'the rota');
  await terminal.ask('asked', 'Jonas Weber', 'sent');
  const before = await rulesOn(terminal, '2026-11-04');
  await terminal.ask('asked', 'Jonas Weber', 'no', 'there are no openings');
  const [listed] = (await terminal.ask('asks', '--all')) as Listed;
  assert.deepEqual([listed?.ask.state, listed?.ask.answer], ['answered', 'no']);
  assert.ok((await rulesOn(terminal, '2026-11-04')).includes('thanks'));
  assert.ok(!(await rulesOn(terminal, '2026-11-11')).includes('followup'));
  await terminal.ask('undo');
  assert.deepEqual(await rulesOn(terminal, '2026-11-04'), before);
});

test('R6: what they offered is ready at once, and is a promise due in two working days', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterOneCall(terminal);
  terminal.at('2026-11-05T09:00+01:00');
  await terminal.ask(
    'ask',
    'Jonas Weber',
    'advice',
    'send him my resume',
    '--offered',
    '--target',
    'my resume',
  );
  const { verdict } = (await terminal.ask('ready', 'Jonas Weber', 'advice', '--offered')) as {
    readonly verdict: string;
  };
  assert.equal(verdict, 'ready');
  assert.ok((await rulesOn(terminal, '2026-11-09')).includes('promise'));
});

test('what does not fit is refused in words, and nothing is written', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterOneCall(terminal);
  for (const [words, code, message] of [
    [['ready', 'Jonas Weber', 'money'], 2, /is no kind; it is one of advice/u],
    [['ask', 'Jonas Weber', 'advice'], 2, /say what you would ask/u],
    [['ask', 'Nobody Here', 'advice', 'this'], 1, /nobody called “Nobody Here”/u],
    [['asked', 'Jonas Weber', 'sent'], 2, /nothing was asked/u],
    [['asked', 'Jonas Weber', 'away', 'soon'], 2, /say until when/u],
  ] as const) {
    const told = await terminal.tell(...words);
    assert.equal(told.code, code, words.join(' '));
    assert.match(told.error, message);
  }
  await terminal.ask('ask', 'Jonas Weber', 'advice', 'how the rota is made');
  const early = await terminal.tell('asked', 'Jonas Weber', 'yes');
  assert.equal(early.code, 1);
  assert.match(early.error, /Only what went out can be answered/u);
});

test('R3, R8, R16: a first note is an ask for a talk; the talk answers it, and silence is met with one nudge', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('goal', 'start', 'job', 'Planner', '--talks', '3');
  await terminal.ask('import', 'fixtures/linkedin/2026-basic/Connections.csv');
  const people = (await terminal.ask('people')) as CallAnswer<'listPeople'>['rows'];
  const ada = people.find(({ name }) => name === 'Ada Quill');
  await terminal.ask('goal', 'aim', ada?.organization ?? '');
  const before = await terminal.ask('goal');
  await terminal.ask('done', await keyOf(terminal, 'approach'), '--text', 'Hi Ada, 20 minutes?');
  const [sent] = (await terminal.ask('asks')) as Listed;
  assert.deepEqual(
    [sent?.person.name, sent?.ask.kind, sent?.ask.state, sent?.ask.route, sent?.nudgeOn, sent?.stopOn],
    ['Ada Quill', 'advice', 'sent', 'cold', '2026-11-11', '2026-11-20'],
  );
  assert.ok((await rulesOn(terminal, '2026-11-11')).includes('followup'));
  await terminal.ask('undo');
  assert.deepEqual(await terminal.ask('asks'), []);
  assert.deepEqual(await terminal.ask('goal'), before, 'the odds forget it too');
  terminal.at('2026-11-13T09:00+01:00');
  await terminal.ask('done', await keyOf(terminal, 'approach'), '--text', 'Hi Ada, 20 minutes?');
  terminal.at('2026-11-16T18:00+01:00');
  await terminal.ask('log', 'Ada Quill wrote back: she is busy until December.');
  const [heard] = (await terminal.ask('asks')) as Listed;
  assert.deepEqual([heard?.ask.state, heard?.nudgeOn], ['sent', null], 'what she said is for me to tell');
  assert.ok((await rulesOn(terminal, '2026-11-17')).includes('thanks'), 'an answer is thanked');
  assert.ok(!(await rulesOn(terminal, '2026-11-25')).includes('followup'));
  await terminal.ask('log', 'Called Ada Quill for 20 min.');
  assert.deepEqual(await terminal.ask('asks'), []);
  const [answered] = (await terminal.ask('asks', '--all')) as Listed;
  assert.deepEqual([answered?.ask.state, answered?.ask.answer], ['answered', 'yes']);
});

test('R3, R6: a logged line asks, hears the answer, and knows an offer', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterOneCall(terminal);
  terminal.at('2026-11-10T09:00+01:00');
  type Logged = Pick<CallAnswer<'previewLog'>, 'draft'>;
  const asked = (await terminal.ask(
    'log',
    'Emailed Jonas Weber, asked him to introduce me to Ines Faria',
    '--dry-run',
  )) as Logged;
  assert.deepEqual(asked.draft.asks, [
    {
      kind: 'introduction',
      what: 'introduce me to Ines Faria',
      answered: null,
      offered: false,
      earlier: false,
      person: null,
      span: [21, 60],
    },
  ]);
  assert.deepEqual(await terminal.ask('asks'), []);
  await terminal.ask('log', 'Emailed Jonas Weber, asked him to introduce me to Ines Faria');
  terminal.at('2026-11-12T09:00+01:00');
  const told = await terminal.tell('log', "Jonas Weber wrote back: he can't introduce me");
  assert.match(told.out, /They answered +introduce me to Ines Faria \(said no\)/u);
  const [listed] = (await terminal.ask('asks', '--all')) as Listed;
  assert.deepEqual([listed?.ask.state, listed?.ask.answer], ['answered', 'no']);
  assert.ok((await rulesOn(terminal, '2026-11-12')).includes('thanks'));
});
