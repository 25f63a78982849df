import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Card = CallAnswer<'showToday'>['cards'][number];
type Listed = CallAnswer<'listIntroductions'>['introductions'];

const introOn = async (terminal: TestTerminal, day: string): Promise<Card | undefined> => {
  terminal.at(`${day}T09:00+01:00`);
  const { cards } = (await terminal.ask('today')) as CallAnswer<'showToday'>;
  return cards.find(({ rule }) => rule === 'intro');
};

const linesOf = (card: Card | undefined): string =>
  card?.payload?.kind === 'draft' ? card.payload.lines.join(' ') : '';

/** Two people whom I talked with and thanked by word of mouth, so that nothing is owed. */
const twoPeople = async (terminal: TestTerminal): Promise<void> => {
  terminal.at('2026-11-02T09:00+01:00');
  for (const line of ['Called Ada Quill from Acme for 30 min.', 'Coffee with Ken Mori from Dock.'])
    await terminal.ask('log', line);
  for (let left = 2; left > 0; left -= 1) {
    const { cards } = (await terminal.ask('today')) as CallAnswer<'showToday'>;
    const thanks = cards.find(({ rule }) => rule === 'thanks');
    assert.ok(thanks);
    await terminal.ask('done', thanks.key, '--text', 'Thank you for telling me about the depot, it helped.');
  }
};

test('R15: two people are asked one after the other, brought together by one mail, and asked after three weeks', async () => {
  using terminal = openTerminal('Europe/Paris');
  await twoPeople(terminal);
  await terminal.ask('promise', 'Ada Quill', 'introduce her to Ken', '--due', '2026-12-18');
  await terminal.ask('introduce', 'Ada Quill', 'Ken Mori', '--because', 'both work on cold chains');

  const first = await introOn(terminal, '2026-11-03');
  assert.equal(first?.title, 'Ask Ada Quill about an introduction to Ken Mori');
  assert.doesNotMatch(linesOf(first), /Ken|Mori|Dock/u, 'no name before both agree');
  await terminal.ask('done', first.key, '--text', 'Hi Ada, may I introduce you to a planner?');
  assert.equal(await introOn(terminal, '2026-11-04'), undefined, 'Ada has time');
  await terminal.ask('introduce', 'yes', 'Ada Quill');

  const other = await introOn(terminal, '2026-11-05');
  assert.equal(other?.title, 'Ask Ken Mori about an introduction to Ada Quill');
  assert.doesNotMatch(linesOf(other), /Ada|Quill|Acme/u);
  const gap = await terminal.tell('introduce', 'sent', 'Ken Mori', 'Hi Ken, I know [who they are].');
  assert.match(gap.out, /There was a gap left to fill.*\[who they are\]/u);
  const asked = (await terminal.ask('person', 'Ken Mori')) as CallAnswer<'showPerson'>;
  const [toKen] = asked.timeline.rows;
  assert.deepEqual([toKen?.interaction.purpose, toKen?.interaction.text], ['introduction', null]);
  await terminal.ask('introduce', 'yes', 'Ken Mori', 'gladly');

  const both = await introOn(terminal, '2026-11-06');
  assert.equal(both?.title, 'Introduce Ada Quill and Ken Mori');
  assert.match(linesOf(both), /^Hi Ada, hi Ken, you both said/u);
  await terminal.ask('done', both.key, '--text', 'Hi Ada, hi Ken, here you are.');
  const person = (await terminal.ask('person', 'Ken Mori')) as CallAnswer<'showPerson'>;
  assert.ok(
    person.road.given.last.some(({ what }) => what.includes('Ada Quill')),
    'it is on the road between us',
  );
  const ada = (await terminal.ask('person', 'Ada Quill')) as CallAnswer<'showPerson'>;
  assert.ok(
    ada.promises.every(({ state }) => state !== 'open'),
    'and the promise is kept',
  );

  assert.equal(await introOn(terminal, '2026-11-26'), undefined);
  const check = await introOn(terminal, '2026-11-27');
  assert.equal(check?.title, 'Ask Ada Quill what came of meeting Ken Mori');
  await terminal.ask('done', check.key);
  assert.deepEqual(await terminal.ask('introductions'), []);

  await terminal.ask('erase', 'Ken Mori', '--yes');
  const left = (await terminal.tell('export', 'json')).out;
  assert.match(left, /introduced to someone no longer in the book/u);
  assert.doesNotMatch(left, /introduced to Ken/u, 'words of ours go with whom they name');
});

test('R15: a no is private: whoever said yes hears that it will not come about, and the page for them names nobody', async () => {
  using terminal = openTerminal('Europe/Paris');
  await twoPeople(terminal);
  await terminal.ask('introduce', 'Ada Quill', 'Ken Mori', '--because', 'both work on cold chains');
  for (const step of [['sent'], ['yes']]) await terminal.ask('introduce', ...step, 'Ada Quill');
  await terminal.ask('introduce', 'sent', 'Ken Mori');
  await terminal.ask('introduce', 'no', 'Ken Mori');
  const [listed] = (await terminal.ask('introductions', '--all')) as Listed;
  assert.deepEqual([listed?.introduction.state, listed?.step.type], ['ended', 'over']);
  const page = await terminal.tell('export', 'text', '--person', 'Ada Quill');
  assert.match(page.out, /both work on cold chains/u);
  assert.doesNotMatch(page.out, /Ken|Mori/u);
});

test('an introduction takes two people who may be written to, and a reason', async () => {
  using terminal = openTerminal('Europe/Paris');
  await twoPeople(terminal);
  const refused = async (...words: readonly string[]): Promise<number> =>
    (await terminal.tell('introduce', ...words)).code;
  assert.equal(await refused('Ada Quill', 'Ken Mori'), 2, 'why?');
  assert.equal(await refused('Ada Quill', 'Ada Quill', '--because', 'x'), 1);
  assert.equal(await refused('yes', 'Ada Quill'), 2, 'nothing is planned');
  await terminal.ask('introduce', 'Ada Quill', 'Ken Mori', '--because', 'both work on ports');
  assert.equal(await refused('Ken Mori', 'Ada Quill', '--because', 'x'), 1, 'it is under way');
  assert.equal(await refused('Ada Quill', 'Nobody Known', '--because', 'x'), 1);
});
