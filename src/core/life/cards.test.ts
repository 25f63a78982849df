import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method } from '../config/index.ts';
import { letter, linesOf, nothingKnown } from '../drafts/index.ts';
import type { CalendarDay } from '../dates/index.ts';
import { rankedCards } from '../today/cards.ts';
import { at, birthdayOf, personNamed, viewWith, zone } from '../today/testing/view.ts';
import type { YearlyDay } from './yearly-day.ts';

const ana = personNamed('Ana Ruiz');

/** Key, title and reason of the cards of a day. */
const cardsOn = (today: string, ...days: readonly YearlyDay[]) =>
  rankedCards(viewWith([ana], { birthdays: days }), at(today), zone, method).map(({ row }) => [
    row.key,
    row.title,
    row.why,
  ]);

test('R19: an anniversary is a card of its own, by its name and its years', () => {
  const wedding = birthdayOf(ana.id, '2014-11-18', {
    id: 'w' as YearlyDay['id'],
    kind: 'anniversary',
    label: 'wedding',
  });
  assert.deepEqual(cardsOn('2026-11-18', wedding), [
    [
      'birthday:ana ruiz:2026:w',
      'Think of Ana Ruiz: wedding',
      'Today is Ana’s wedding (12 years); one line from you is enough.',
    ],
  ]);
  assert.deepEqual(cardsOn('2026-11-17', wedding), []);
  const plain = { ...wedding, label: null };
  assert.equal(cardsOn('2026-11-18', plain)[0]?.[1], 'Think of Ana Ruiz: anniversary');
  assert.deepEqual(cardsOn('2026-11-18', { ...plain, kind: 'other' }), [], 'nobody knows what day that is');
  const custom: YearlyDay = { ...wedding, kind: 'other', label: 'first day at Acme' };
  assert.equal(cardsOn('2026-11-18', custom)[0]?.[1], 'Think of Ana Ruiz: first day at Acme');
});

test('R19: a card in the post has the key of the birthday, so that it is done once', () => {
  const posted = birthdayOf(ana.id, '--01-02', { label: 'card' });
  assert.deepEqual(cardsOn('2026-12-30', posted), [
    [
      'birthday:ana ruiz:2027',
      'Post a birthday card to Ana Ruiz',
      'Ana’s birthday is on Saturday; a card in the post takes a few days.',
    ],
  ]);
  assert.deepEqual(cardsOn('2027-01-02', posted), [
    [
      'birthday:ana ruiz:2027',
      'Wish Ana Ruiz a happy birthday',
      'Today is Ana’s birthday; one line from you is enough.',
    ],
  ]);
});

test('R19: 29 February is kept on 28 February in other years, ahead too', () => {
  const leap = birthdayOf(ana.id, '1992-02-29', { label: 'card' });
  assert.deepEqual(
    ['2026-02-24', '2026-02-25', '2026-02-28', '2026-03-01', '2028-02-25', '2028-02-26', '2028-02-29'].map(
      (today) => cardsOn(today, leap).length,
    ),
    [0, 1, 1, 0, 0, 1, 1],
  );
});

test('R19: congratulations ask for nothing', () => {
  const lines = linesOf(letter('congrats', nothingKnown('Ana', '2026-11-18' as CalendarDay)));
  assert.doesNotMatch(
    lines.join(' '),
    /[?]|\b(?:could|can|would) you\b|\bplease\b|introduce|hiring|coffee\b/iu,
  );
});
