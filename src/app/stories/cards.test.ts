import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;
type Finished = CallAnswer<'finishCard'>;

const today = async (terminal: TestTerminal): Promise<Today> => (await terminal.ask('today')) as Today;

const firstKey = async (terminal: TestTerminal): Promise<string> => {
  const [card] = (await today(terminal)).cards;
  assert.ok(card);
  return card.key;
};

test('a key that is no card, or no longer one, is refused by done, snooze and skip alike', async () => {
  using terminal = openTerminal('America/St_Johns');
  const nobody = '01900000-0000-7000-8000-000000000000';
  for (const key of [
    'nonsense',
    'thanks:',
    `thanks:${nobody}:${nobody}`,
    `promise:${nobody}`,
    `keep:${nobody}:none`,
    `birthday:${nobody}:2026`,
    `reply:${nobody}`,
    `loop:${nobody}:${nobody}`,
    'start:nothing',
  ])
    for (const words of [
      ['done', key],
      ['snooze', key, '1d'],
      ['skip', key],
    ]) {
      const told = await terminal.tell(...words);
      assert.deepEqual([told.code, told.out], [1, ''], words.join(' '));
      assert.match(told.error, /no card|is gone/);
    }
});

test('an empty word and a number of no card are refused in words', async () => {
  using terminal = openTerminal('America/St_Johns');
  for (const [word, code, says] of [
    ['', 2, /say which card/],
    ['-1', 1, /Today has no card -1\./],
    ['0', 1, /Today has no card 0\./],
    ['100', 1, /Today has no card 100\./],
    ['x', 1, /no card/],
  ] as const)
    for (const words of [
      ['done', word],
      ['snooze', word, '1d'],
      ['skip', word],
    ]) {
      const told = await terminal.tell(...words);
      assert.deepEqual([told.code, told.out], [code, ''], words.join(' '));
      assert.match(told.error, says, words.join(' '));
    }
});

test('words that name another of the day are not written to whoever moved up to that number', async () => {
  using terminal = openTerminal('Africa/Lagos');
  await terminal.ask('log', 'Called Bo Carr for 20 min. She told me which port to look at first.');
  await terminal.ask('log', 'Called Di Four for 20 min. She told me which crane to look at first.');
  const [first, second] = (await today(terminal)).cards;
  assert.ok(first?.person && second?.person);
  const words = `Hi ${second.person.name}, thank you for the 20 minutes on the phone.`;
  const told = await terminal.tell('done', '1', '--text', words);
  assert.equal(told.code, 2);
  assert.match(told.error, /these words name .+, whose card is 2/);
  assert.equal((await today(terminal)).cards[0]?.key, first.key);
  assert.equal((await terminal.tell('done', '2', '--text', words)).code, 0);
  assert.equal((await terminal.tell('done', first.key, '--text', words)).code, 0, 'a key is what was meant');
});

test('a number is of the list that was shown last, whatever was done since; the number of a card that is gone says so', async () => {
  using terminal = openTerminal('Africa/Lagos');
  for (const name of ['Bo Carr', 'Di Four', 'Ed Gray'])
    await terminal.ask('log', `Called ${name} for 20 min. They told me which port to look at first.`);
  const left = async (): Promise<readonly string[]> =>
    (await today(terminal)).cards.filter(({ rule }) => rule === 'thanks').map(({ key }) => key);
  const seen = await left();
  assert.equal(seen.length, 3);
  assert.equal((await terminal.tell('done', '1')).code, 0);
  const again = await terminal.tell('done', '1', '--text', 'Thank you for the port.');
  assert.deepEqual([again.code, again.out], [1, '']);
  assert.match(again.error, /^Card 1 of the list you saw is done, or put off\..* its key: thanks:/u);
  assert.equal((await terminal.tell('skip', '2')).code, 0, 'the second of the list as it was seen');
  assert.match((await terminal.tell('snooze', '2', '1d')).error, /^Card 2 of the list/u);
  await terminal.tell('undo');
  assert.equal((await terminal.tell('done', '2')).code, 0, 'what was taken back has its number again');
  assert.deepEqual(await left(), seen.slice(2), 'and nothing is written to anybody else');
  assert.equal((await terminal.tell('done', '1')).code, 0, 'a list that is shown anew counts anew');
  assert.deepEqual(await left(), []);
});

test('done twice is done once; a thin thank-you may be said better (R1)', async () => {
  using terminal = openTerminal('Pacific/Auckland');
  await terminal.ask('log', 'Called Bo Carr for 20 min. She told me which port to look at first.');
  const key = await firstKey(terminal);
  const finish = async (...more: string[]): Promise<Finished> =>
    (await terminal.ask('done', key, ...more)) as Finished;
  const messages = async (): Promise<number> => {
    const card = (await terminal.ask('person', 'Bo')) as CallAnswer<'showPerson'>;
    return card.timeline.rows.length - 1;
  };
  assert.equal((await finish()).thin, true);
  assert.deepEqual((await finish()).wrote, []);
  assert.equal(await messages(), 1);
  const better = await finish('--text', 'Thank you for telling me which port to look at first.');
  assert.deepEqual([better.thin, better.wrote.length], [false, 2]);
  assert.deepEqual(
    (await finish('--text', 'Thank you for telling me which port to look at first.')).wrote,
    [],
    'the same words are the same message',
  );
  assert.equal(await messages(), 2);
  const other = await finish('--text', 'Thank you again for the port.');
  assert.deepEqual(
    other.wrote.map(({ record }) => record),
    ['interaction'],
    'other words went out too: from another device, say',
  );
  assert.match(other.says.join(' '), /done before.*kept/u);
  assert.equal(await messages(), 3);
  await terminal.ask('undo');
  assert.equal(await messages(), 2);
  assert.equal((await terminal.tell('skip', key)).code, 1, 'what is done cannot be put off');
  assert.equal((await terminal.tell('snooze', key, '1w')).code, 1);
});

test('a thin thank-you is closed on every floor, now and later', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Bo Carr for 20 min.');
  const key = await firstKey(terminal);
  const next = async (): Promise<string> =>
    ((await terminal.ask('person', 'Bo')) as CallAnswer<'showPerson'>).next?.title ?? '';
  assert.equal(await next(), 'Thank Bo');
  await terminal.ask('done', key, '--text', 'Thank you for your time.');
  assert.doesNotMatch(await next(), /^Thank/u);
  assert.deepEqual(((await terminal.ask('person', 'Bo')) as CallAnswer<'showPerson'>).thanks, []);
  terminal.at('2027-04-02T09:00+02:00');
  assert.doesNotMatch(await next(), /^Thank/u);
});

test('a thank-you that was never said is folded on every floor after 90 days (R1)', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Bo Carr for 20 min.');
  terminal.at('2027-04-02T09:00+02:00');
  const { next } = (await terminal.ask('person', 'Bo')) as CallAnswer<'showPerson'>;
  assert.doesNotMatch(next?.title ?? '', /^Thank/u);
});

test('words for a card that another device did first are kept: of a promise, of somebody to keep in touch with', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Bo Carr for 20 min. I promised to send her the slides by Friday.');
  await terminal.ask('done', await firstKey(terminal), '--text', 'Thank you for the call.');
  terminal.at('2026-11-20T09:00+01:00');
  const promise = (await today(terminal)).cards.find(({ rule }) => rule === 'promise');
  assert.ok(promise);
  await terminal.ask('done', promise.key, '--text', 'Here are the slides.');
  await terminal.ask('done', promise.key, '--text', 'Page 3 is the one for you.');
  const card = (await terminal.ask('person', 'Bo')) as CallAnswer<'showPerson'>;
  const texts = card.timeline.rows.map(({ interaction: { text } }) => text);
  for (const words of ['Here are the slides.', 'Page 3 is the one for you.'])
    assert.equal(texts.filter((text) => text === words).length, 1, words);
});

const told = ({ cards }: Today): readonly string[] =>
  cards.filter(({ person }) => person !== null).map(({ rule }) => rule);

test('what rode on a card stays for the day when the card is done: a promise outlasts the thank-you', async () => {
  using terminal = openTerminal('Pacific/Auckland');
  terminal.at('2026-11-19T09:00+13:00');
  await terminal.ask('log', 'Called Bo Carr for 20 min. I promised to send her the slides by Friday.');
  const morning = await today(terminal);
  assert.deepEqual(told(morning), ['thanks']);
  assert.deepEqual(
    morning.cards[0]?.also.map(({ rule }) => rule),
    ['promise'],
  );
  await terminal.ask('done', await firstKey(terminal), '--text', 'Thank you for the port list.');
  const noon = await today(terminal);
  assert.deepEqual(told(noon), ['promise']);
  await terminal.ask('done', '1');
  assert.deepEqual(told(await today(terminal)), []);
  await terminal.ask('undo');
  assert.deepEqual(await today(terminal), noon);
  await terminal.ask('undo');
  assert.deepEqual(await today(terminal), morning);
});

test('a debrief shows when the talk is over, also on a day that was picked before (R21)', async () => {
  using terminal = openTerminal('America/St_Johns');
  terminal.at('2026-11-18T09:00-03:30');
  await terminal.ask('log', 'Meeting Priya Nair today at 3pm for 45 min');
  assert.deepEqual(told(await today(terminal)), ['brief']);
  await terminal.ask('done', '1');
  assert.deepEqual(told(await today(terminal)), []);
  terminal.at('2026-11-18T15:46-03:30');
  assert.deepEqual(told(await today(terminal)), ['debrief']);
  await terminal.ask('done', '1', '--text', 'She explained the tender rules to me.');
  assert.deepEqual(told(await today(terminal)), ['thanks']);
});

test('what someone did for me makes one thank-you due for that day, and advice is reported back on (R1)', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Emailed with Ana Bell');
  await terminal.ask('receive', 'Ana', 'advice', 'ask the port authority first');
  await terminal.ask('receive', 'Ana', 'introduction', 'introduced me to Petra');
  const shown = await today(terminal);
  assert.deepEqual(told(shown), ['thanks']);
  assert.deepEqual(shown.cards[0]?.also, []);
  assert.equal(shown.cards[0]?.due, '2026-11-19T17:00:00Z');
  assert.match(shown.cards[0]?.why ?? '', /ask the port authority first/);
  assert.equal(shown.week.conversations, 0, 'a favor is no conversation');
  terminal.at('2026-12-02T09:00+01:00');
  const later = (await today(terminal)).cards.flatMap(({ rule, also }) => [
    rule,
    ...also.map((other) => other.rule),
  ]);
  assert.ok(later.includes('advice'));
  await terminal.ask('undo');
  await terminal.ask('undo');
  assert.deepEqual(told(await today(terminal)), []);
});

test('a helper who never heard how it went gets a belated thank-you: welcome, and no must-do', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Emailed with Ana Bell');
  await terminal.ask('receive', 'Ana', 'other', 'read my thesis and named two people', '--unthanked');
  const [card] = (await today(terminal)).cards;
  assert.deepEqual([card?.rule, card?.parts.base], ['thanks', 30]);
  assert.match(card?.why ?? '', /never heard how it went: read your thesis/);
  assert.doesNotMatch(card?.why ?? '', /late/, 'nobody knows how late');
});

test('start cards go with the fifth conversation, a talk with three people being three', async () => {
  using terminal = openTerminal('Pacific/Auckland');
  const starts = async (): Promise<number> =>
    (await today(terminal)).cards.filter(({ rule }) => rule === 'start').length;
  await terminal.ask('log', 'Lunch with Ana Bell, Bo Carr and Cy Dunn yesterday');
  assert.ok((await starts()) > 0);
  await terminal.ask('log', 'Emailed with Ana Bell, Bo Carr and Cy Dunn');
  assert.ok((await starts()) > 0, 'messages are no conversations');
  await terminal.ask('log', 'Coffee with Ana Bell and Bo Carr today');
  assert.equal(await starts(), 0);
});

test('an empty history never says “Done”: the question comes back, and its answer is a talk', async () => {
  using terminal = openTerminal('Europe/Paris');
  for (const { key } of (await today(terminal)).cards) await terminal.ask('done', key);
  terminal.at('2026-11-19T09:00+01:00');
  assert.deepEqual(
    (await today(terminal)).cards.map(({ key }) => key),
    ['start:last-talk'],
  );
  assert.equal(
    (await terminal.tell('done', 'start:unthanked', '--text', 'Maria')).code,
    2,
    'not lost: refused',
  );
  await terminal.ask('done', 'start:last-talk', '--text', 'Called Ana Bell yesterday for 20 min');
  assert.deepEqual(told(await today(terminal)), ['thanks']);
});

test('an introduction that was logged: the introducer is thanked after the talk, then told how it went (R1)', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Di Ebb for 20 min. She introduced me to Ed Fox.');
  await terminal.ask('done', '1', '--text', 'Thank you for introducing me to Ed Fox.');
  terminal.at('2026-11-20T19:00+01:00');
  await terminal.ask('log', 'Coffee with Ed Fox today, 30 min');
  const friday = await today(terminal);
  const di = friday.cards.find(({ person }) => person?.name === 'Di Ebb');
  assert.deepEqual([di?.rule, di?.due], ['thanks', '2026-11-24T17:00:00Z'], 'within 2 business days');
  assert.match(di?.why ?? '', /introduced you to Ed Fox/);
  await terminal.ask('done', di?.key ?? '', '--text', 'Thank you for introducing me to Ed Fox.');
  terminal.at('2026-11-23T09:00+01:00');
  const monday = await today(terminal);
  assert.ok(monday.cards.some(({ rule, person }) => rule === 'result' && person?.name === 'Di Ebb'));
});

test('words with a gap, or with a brief, are not kept, and it is said; done says what it did', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-18T09:00+01:00');
  await terminal.ask('log', 'Lunch with Florence Gray today, 45 min. She showed me the ledger.');
  await terminal.ask('log', 'Coffee with Michael Byrne today at 15:00', '--json');
  const { cards } = (await terminal.ask('today')) as {
    readonly cards: readonly { readonly key: string; readonly rule: string }[];
  };
  const thanks = cards.find(({ rule }) => rule === 'thanks');
  assert.ok(thanks);
  const gap = await terminal.tell(
    'done',
    thanks.key,
    '--text',
    'Thank you for [one thing Florence showed you].',
  );
  assert.match(gap.out, /There was a gap left to fill.*\[one thing Florence showed you\]/u);
  await terminal.tell('undo');
  const brief = cards.find(({ rule }) => rule === 'brief');
  if (brief !== undefined) {
    const lost = await terminal.tell('done', brief.key, '--text', 'Thank you, Florence.');
    assert.match(lost.out, /the words that came with it are not kept/u);
  }
  const done = await terminal.tell(
    'done',
    thanks.key,
    '--text',
    'Thank you for showing me the ledger, Florence.',
  );
  assert.match(done.out, /^Done: Thanked Florence Gray\./u);
});
