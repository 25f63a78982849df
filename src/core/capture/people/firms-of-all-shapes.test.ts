import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const newcomersIn = (text: string): readonly string[] =>
  capture(text, { now, zone, book }).newPeople.map(({ name, organization, title }) =>
    [name, organization ?? '', title ?? ''].join('/'),
  );

const names = ['Ingrid Halvorsen', 'Gwenllian Pryce', '佐藤美咲', 'Олена Ковальчук'];

const firms = [
  'the Tuesday food bank',
  'Kessler & Söhne',
  "St. Luke's",
  'the Hellisheiði co-op',
  'the county office',
  'uni Trento',
  'the Gorgie Road bike co-op',
  'Azulejos do Tejo',
];

type Turn = readonly [(name: string, firm: string) => string, title: string];

const turns: readonly Turn[] = [
  [(name, firm) => `Coffee with ${name} from ${firm}`, ''],
  [(name, firm) => `Spoke to ${name} of ${firm} about the rota.`, ''],
  [(name, firm) => `Met ${name}, judge at ${firm}, yesterday. Nice talk.`, 'judge'],
  [(name, firm) => `met ${name} (judge, ${firm}) at the fair`, 'judge'],
  [(name, firm) => `first meeting with my mentor: ${name}, judge, ${firm}.`, 'judge'],
  [(name, firm) => `Met ${name} (she's with ${firm}), lambing begins soon`, ''],
  [(name, firm) => `met this guy ${name} at the meetup, he does payroll at ${firm}.`, 'payroll'],
  [(name, firm) => `Yesterday a call with ${name}, procurement, ${firm}, 25 min.`, 'procurement'],
  [(name, firm) => `My new flatmate is ${name}, works at ${firm}. We had tea.`, ''],
  [(name, firm) => `met ${name}, who is from Ostrava originally and now does the books for ${firm}.`, ''],
];

describe('who somebody new is for is read in every shape of a firm, and of a name in any script', () => {
  for (const [turn, title] of turns)
    test(turn('Ana', 'it'), () => {
      for (const name of names)
        for (const firm of firms) {
          const [found = ''] = newcomersIn(turn(name, firm));
          const [foundName, organization, foundTitle] = found.split('/');
          assert.deepEqual(
            [foundName, organization, title === '' ? '' : foundTitle],
            [name, firm.replace(/^the /u, ''), title],
            turn(name, firm),
          );
          assert.equal(newcomersIn(turn(name, firm)).length, 1, turn(name, firm));
        }
    });
});

test('those of a trade are whom somebody is from, and whom one worked with is no firm', () => {
  assert.deepEqual(newcomersIn('Coffee with Ingrid Halvorsen from the harbour pilots'), [
    'Ingrid Halvorsen/harbour pilots/',
  ]);
  assert.deepEqual(newcomersIn('Met Ingrid Halvorsen. She works with the night nurses.'), [
    'Ingrid Halvorsen//',
  ]);
});

test('where one met is no firm: at a station, at a garden centre, at a market', () => {
  for (const place of ['main station', 'garden centre', 'farmers market', 'garden of the church'])
    assert.deepEqual(newcomersIn(`Met Ingrid Halvorsen at the ${place}.`), ['Ingrid Halvorsen//'], place);
});

test('a word in another script that nobody is called by is nobody', () => {
  assert.deepEqual(newcomersIn('Coffee with Priya. We talked about the word 木漏れ日.'), []);
  assert.deepEqual(newcomersIn('Coffee with Priya. Her favourite dish is 餃子.'), []);
});
