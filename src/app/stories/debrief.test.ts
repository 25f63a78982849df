import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Debriefed = CallAnswer<'debriefTalk'>;
type Asked = CallAnswer<'showDebrief'>;
type Card = CallAnswer<'showPerson'>;
type Today = CallAnswer<'showToday'>;

/** A planned coffee with Jonas, and the afternoon behind it. */
const afterCoffee = async (terminal: TestTerminal): Promise<void> => {
  terminal.at('2026-11-17T09:00+01:00');
  await terminal.ask('log', 'Met Jonas Weber from Acme on Monday for 20 min.');
  await terminal.ask('strength', 'add', 'Port survey', 'I ran it with two boats.');
  await terminal.ask('log', 'Tomorrow coffee with Jonas Weber at 10:00');
  terminal.at('2026-11-18T11:30+01:00');
};

test('R21: the debrief shows what it asks, and writes nothing before it is answered', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterCoffee(terminal);
  const asked = (await terminal.ask('debrief', 'Jonas Weber')) as Asked;
  assert.deepEqual(
    [asked.talk.planned, asked.talk.kind, asked.people[0]?.untold.map(({ name }) => name)],
    [true, 'coffee', ['Port survey']],
  );
  assert.ok(asked.criteria.some(({ id }) => id === 'people'));
  const { cards } = (await terminal.ask('today')) as Today;
  assert.ok(
    cards.some(({ rule, also }) => rule === 'debrief' || also.some((other) => other.rule === 'debrief')),
  );
  assert.match((await terminal.tell('debrief', 'Jonas Weber')).out, /nothing is saved yet/u);
});

test('a day that is none is not taken for words of the promise', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterCoffee(terminal);
  for (const option of ['--promised', '--they-promised', '--ask-about']) {
    const told = await terminal.tell('debrief', 'Jonas Weber', option, 'the figures=2026-02-30');
    assert.deepEqual([told.code, told.out], [2, ''], option);
    assert.match(told.error, /“2026-02-30” of --[a-z-]+ is no day, as 2026-11-20 is/u);
  }
});

test('R21: one line keeps every answer in one write, starts the thank-you with them, and undo takes all back', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterCoffee(terminal);
  const before = await terminal.ask('export', 'json');
  const kept = (await terminal.ask(
    'debrief',
    'Jonas Weber',
    '--minutes',
    '25',
    '--depth',
    'deep',
    '--talked',
    'them',
    '--did',
    'explained how the night shift is planned',
    '--cares',
    'permits for the new port',
    '--learned',
    'nobody works late',
    '--criterion',
    'hours',
    '--score',
    '2',
    '--promised',
    'the port figures=2026-11-23',
    '--they-promised',
    'the rota',
    '--told',
    'port',
    '--named',
    'Ines Faria',
    '--offered',
    'referral=pass my resume to his director',
    '--ask-about',
    'the merger vote=2027-03',
    '--meet-again',
    '2026-12-02',
    '--layer',
    'close',
  )) as Debriefed;
  assert.equal(kept.thanks.length, 1);
  assert.match(kept.thanks[0]?.lines.join(' ') ?? '', /night shift/u);
  const card = (await terminal.ask('person', 'Jonas Weber')) as Card;
  assert.equal(card.person.layer, 'close');
  assert.ok(card.facts.some(({ what }) => what === 'permits for the new port'));
  assert.deepEqual(
    card.promises.map(({ by, what, due }) => `${by} ${due} ${what}`).toSorted((a, b) => (a < b ? -1 : 1)),
    [
      'me 2026-11-20 send my resume',
      'me 2026-11-23 the port figures',
      'them 2026-11-23 pass my resume to his director',
      'them 2026-11-23 the rota',
    ],
  );
  assert.ok(card.threads.some(({ what, when }) => what === 'the merger vote' && when === '2027-03'));
  assert.deepEqual(
    card.planned.map(({ interaction: { day, kind } }) => [day, kind]),
    [['2026-12-02', 'coffee']],
  );
  const company = (await terminal.ask('company', 'Acme')) as CallAnswer<'showCompany'>;
  assert.match(JSON.stringify(company), /nobody works late/u);
  const again = (await terminal.ask('debrief', 'Jonas Weber')) as Asked;
  assert.deepEqual(
    [again.talk.planned, again.talk.minutes, again.talk.depth, again.talk.talkShare, again.people[0]?.untold],
    [false, 25, 'deep', 'them', []],
  );
  const asks = (await terminal.ask('asks')) as CallAnswer<'listAsks'>['asks'];
  assert.deepEqual(
    asks.map(({ ask }) => [ask.kind, ask.offered, ask.state]),
    [['referral', true, 'planned']],
  );
  await terminal.ask('undo');
  assert.deepEqual(await terminal.ask('export', 'json'), before);
});

test('R21: a talk that was logged takes a minute more: one thank-you, now with what they did', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-18T11:30+01:00');
  await terminal.ask('log', 'Called Jonas Weber from Acme today for 20 min.');
  const kept = (await terminal.ask(
    'debrief',
    'Jonas Weber',
    '--did',
    'walked me through the rota',
    '--note',
    'Promised to send him the port figures by Friday.',
  )) as Debriefed;
  assert.equal(kept.thanks.length, 1);
  assert.match(kept.thanks[0]?.lines.join(' ') ?? '', /rota/u);
  const card = (await terminal.ask('person', 'Jonas Weber')) as Card;
  assert.equal(card.tie?.conversations, 1);
  assert.deepEqual(
    card.promises.map(({ what, due }) => [what, due]),
    [['the port figures', '2026-11-20']],
  );
  const timeline = JSON.stringify(card.timeline);
  assert.match(timeline, /for 20 min\.\\nPromised to send him/u);
});

test('R17: who talked most twice running makes the next brief one of questions', async () => {
  using terminal = openTerminal('Europe/Paris');
  for (const day of ['10', '17']) {
    terminal.at(`2026-11-${day}T11:30+01:00`);
    await terminal.ask('log', 'Called Jonas Weber today for 20 min.');
    await terminal.ask('debrief', 'Jonas Weber', '--talked', 'me');
  }
  const brief = (await terminal.ask('brief', 'Jonas Weber')) as CallAnswer<'showBrief'>;
  assert.equal(brief.sections[0]?.title, 'Only questions this time');
});

test('a debrief without a talk says what to do, and what cannot be is wrong usage or refused whole', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterCoffee(terminal);
  await terminal.ask('log', 'Met Ken Sato from Yamato on 2 November for 20 min.');
  const none = await terminal.tell('debrief', 'Ken Sato');
  assert.equal(none.code, 1);
  assert.match(none.error, /goodturn log/u);
  for (const wrong of [
    ['--depth', 'abyss'],
    ['--minutes', 'long'],
    ['--score', '2'],
    ['--told', 'nobody'],
    ['--meet-again', 'soon'],
    ['--offered', 'money'],
  ])
    assert.equal((await terminal.tell('debrief', 'Jonas Weber', ...wrong)).code, 2, wrong.join(' '));
  const refused = await terminal.tell(
    'debrief',
    'Jonas Weber',
    '--did',
    'x',
    '--learned',
    'y',
    '--criterion',
    'luck',
  );
  assert.equal(refused.code, 1);
  assert.match(refused.error, /work, people/u);
  const asked = (await terminal.ask('debrief', 'Jonas Weber')) as Asked;
  assert.equal(asked.talk.planned, true, 'nothing was written');
});

test('a talk that did not happen owes nothing', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterCoffee(terminal);
  await terminal.ask('debrief', 'Jonas Weber', '--did-not-happen');
  const card = (await terminal.ask('person', 'Jonas Weber')) as Card;
  assert.equal(card.tie?.conversations, 1);
  const { cards } = (await terminal.ask('today')) as Today;
  assert.ok(!JSON.stringify(cards).includes('debrief:'));
});

test('R16: words that they may not like to read are named once, on the error stream and in the answer', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-18T11:30+01:00');
  const told = await terminal.tell(
    'log',
    'Called Jonas Weber today for 20 min. He is going through a divorce.',
  );
  assert.equal(told.code, 0);
  assert.match(told.error, /“divorce”: They may read this one day\. Keep it\?/u);
  const kept = (await terminal.ask('debrief', 'Jonas Weber', '--cares', 'his mental health')) as Debriefed;
  assert.deepEqual(kept.notice?.found, [{ topic: 'health', words: 'his mental health' }]);
  const plain = await terminal.tell('log', 'Called Jonas Weber today for 20 min. The market looks healthy.');
  assert.equal(plain.error, '');
});

test('R21: what a second device tells of the same talk is added, once', async () => {
  using terminal = openTerminal('Europe/Paris');
  await afterCoffee(terminal);
  const { cards } = (await terminal.ask('today')) as Today;
  const key = cards.flatMap((card) => [card, ...card.also]).find(({ rule }) => rule === 'debrief')?.key;
  assert.ok(key);
  for (const words of ['He sails to Poti.', 'The cold store is new.', 'The cold store is new.'])
    await terminal.ask('done', key, '--text', words);
  const { timeline } = (await terminal.ask('person', 'Jonas')) as Card;
  assert.ok(
    timeline.rows.some(({ interaction: { text } }) => text === 'He sails to Poti.\nThe cold store is new.'),
    timeline.rows.map(({ interaction: { text } }) => text).join(' | '),
  );
});
