import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const promised = (text: string): readonly (readonly [string, string | null, string])[] =>
  capture(text, { now, zone, book }).promises.map(({ by, due, what }) => [by, due, what]);

const theirs = [
  'He goes: #',
  'He goes, #',
  'Then she goes #',
  'He was like, #',
  "He's like #",
  'Tom went, #',
  'He replied: #',
  'He answered: #',
  'Tom says: #',
  '"#," he said',
  '#, he said',
];

describe('what somebody says in their own words is theirs, whatever word tells that they spoke', () => {
  for (const turn of theirs)
    test(turn, () => {
      const text = `Lunch with Tom. ${turn.replace('#', "I'll send you the form by Friday")}`;
      assert.deepEqual(promised(text), [['them', '2026-11-20', 'the form']], text);
    });
  for (const turn of ['I go: #', 'I was like, #'])
    test(turn, () => {
      const text = `Lunch with Tom. ${turn.replace('#', "I'll send you the form by Friday")}`;
      assert.deepEqual(promised(text), [['me', '2026-11-20', 'the form']], text);
    });
  for (const text of [
    "He said: you'll have the form by Friday",
    "He swore blind I'd have the form by Friday",
    'He swears up and down that I will have the form by Friday',
    'He promised faithfully to send the form by Friday',
  ])
    test(text, () => {
      assert.deepEqual(promised(`Lunch with Tom. ${text}`), [['them', '2026-11-20', 'the form']], text);
    });
  test("Told Bob's widow I'd bring the albums on Friday", () => {
    assert.deepEqual(promised("Told Bob's widow I'd bring the albums on Friday"), [
      ['me', '2026-11-20', 'the albums'],
    ]);
  });
});

describe('who was brought to do it is who does it', () => {
  for (const verb of ['roped', 'talked', 'coaxed', 'dragged'])
    test(verb, () => {
      assert.deepEqual(promised(`Lunch with Tom. He ${verb} me into painting the set by Friday.`), [
        ['me', '2026-11-20', 'paint the set'],
      ]);
      assert.deepEqual(promised(`Lunch with Tom. I ${verb} him into painting the set by Friday.`), [
        ['them', '2026-11-20', 'paint the set'],
      ]);
    });
  for (const text of [
    'He persuaded me to move to Leeds',
    "He didn't talk me into buying the boat",
    'He tried to talk me into buying his boat',
  ])
    test(text, () => {
      assert.deepEqual(promised(`Lunch with Tom. ${text}`), []);
    });
});
