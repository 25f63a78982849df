import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import { cardRules } from '../../core/today/card.ts';
import {
  doneSaid,
  doneWords,
  keyParts,
  mailtoHref,
  openCard,
  outward,
  readyText,
  snoozeChoices,
  stepCard,
} from './card-view.ts';
import type { PersonId } from '../../core/ids.ts';

const cards = ['a', 'b', 'c'];

test('the first card is open until another is chosen; when that one has gone, the one in its place', () => {
  for (const [now, chosen, before, open] of [
    ['abc', null, 'abc', 'a'],
    ['bc', null, 'abc', 'b'],
    ['nabc', null, 'abc', 'n'],
    ['abc', 'b', 'abc', 'b'],
    ['ac', 'b', 'abc', 'c'],
    ['ad', 'b', 'abcd', 'd'],
    // The last one: there is only what stands above it.
    ['ab', 'c', 'abc', 'b'],
    ['a', 'c', 'abc', 'a'],
    // Taken back, it is open again.
    ['abc', 'c', 'abc', 'c'],
    // A wholly other list.
    ['xy', 'b', 'abc', 'x'],
    ['', 'a', 'a', null],
  ] as const)
    assert.equal(
      openCard(now.split(''), chosen, before.split('')),
      open,
      `${now} after ${chosen} of ${before}`,
    );
});

test('j and k step and stay at the ends', () => {
  assert.equal(stepCard(cards, 'a', 1), 'b');
  assert.equal(stepCard(cards, 'c', 1), 'c');
  assert.equal(stepCard(cards, 'a', -1), 'a');
  assert.equal(stepCard(cards, null, 1), 'a');
  assert.equal(stepCard([], null, 1), null);
});

test('every rule has a word for done and says afterwards what was done', () => {
  const person = { id: 'p' as PersonId, name: 'Ada Quill' };
  for (const rule of cardRules) {
    assert.notEqual(doneWords[rule], '');
    assert.notEqual(doneSaid({ rule, person, title: 'x' }), '');
    assert.equal(doneSaid({ rule, person: null, title: 'Set an aim' }), 'Done: Set an aim');
  }
});

test('the words ready are one text', () => {
  assert.equal(
    readyText({ payload: { kind: 'draft', subject: 's', lines: ['One.', 'Two.'] } }),
    'One.\nTwo.',
  );
  assert.equal(readyText({ payload: { kind: 'question', question: 'How did it go?' } }), 'How did it go?');
  assert.equal(readyText({ payload: null }), null);
});

test('the mail link carries everybody it goes to, subject and words whole', () => {
  const href = mailtoHref(
    ['ada+port@example.org', 'ken@example.org'],
    'Thank you & more',
    'Hi Ada,\n100% true: a=b?',
  );
  const url = new URL(href);
  assert.equal(url.pathname, 'ada%2Bport@example.org,ken@example.org');
  const query = new URLSearchParams(url.search.replaceAll('+', '%2B'));
  assert.equal(query.get('subject'), 'Thank you & more');
  assert.equal(query.get('body'), 'Hi Ada,\r\n100% true: a=b?');
});

test('later is a day one can see', () => {
  assert.deepEqual(
    snoozeChoices('2026-01-31' as CalendarDay).map(({ when, day }) => [when, day]),
    [
      ['1d', '2026-02-01'],
      ['3d', '2026-02-03'],
      ['1w', '2026-02-07'],
      ['2w', '2026-02-14'],
      ['1m', '2026-02-28'],
    ],
  );
});

test('outward is one layer further, and ends', () => {
  assert.deepEqual((['inner', 'close', 'active', 'wide', null] as const).map(outward), [
    'close',
    'active',
    'wide',
    null,
    null,
  ]);
  assert.deepEqual(keyParts('thanks:i:p'), { rule: 'thanks', rest: ['i', 'p'] });
});
