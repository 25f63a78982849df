import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const read = (text: string): unknown => {
  const { promises, day, planned } = capture(text, { now, zone, book });
  return { promises: promises.map(({ by, due }) => [by, due]), day, planned };
};

const errands = [
  'Buy Tom a beer',
  'Bake Tom a cake',
  'Cook Tom a curry',
  'Find Tom a plumber',
  'Knit Tom a hat',
  'Lend Tom the camera',
  "Drop Tom's drill back",
  "Fix Tom's bike",
  "Water Tom's plants",
  'Help Tom move',
  'Drive Tom to the airport',
  'Buy a beer for Tom',
];

const days = [
  ['on Friday', '2026-11-20'],
  ['tomorrow', '2026-11-19'],
  ['by Monday', '2026-11-23'],
] as const;

describe('what is to be done for somebody by a day is promised by me, and no day of a talk', () => {
  for (const errand of errands)
    test(errand, () => {
      for (const before of ['', 'Lunch with Tom today, 30 min. '])
        for (const [when, due] of days) {
          const text = `${before}${errand} ${when}.`;
          assert.deepEqual(read(text), { promises: [['me', due]], day: '2026-11-18', planned: false }, text);
        }
    });
});

describe('advice, a wish and a talk are no errand', () => {
  for (const text of [
    "Ada's advice: bake Tom a cake on Friday",
    'Ada suggested: buy Tom a beer on Friday',
    'Told Ada: buy Tom a beer on Friday',
    'Tom told me to buy Ada a beer on Friday',
    "Don't buy Tom a beer on Friday",
    'Maybe buy Tom a beer on Friday',
    'Watch Tom play on Friday',
    'Wish Tom luck on Friday',
    'Drinks Tom Friday',
    'Help from Tom on Friday',
  ])
    test(text, () => {
      assert.deepEqual(capture(text, { now, zone, book }).promises, []);
    });
});

describe('a note to oneself behind a mark is mine, whoever was told of before it', () => {
  for (const told of [
    'Ada wrote 3 weeks ago',
    'Ada called on Monday',
    'Message from Ada',
    "Haven't spoken to Ada since 2 November",
  ])
    test(told, () => {
      for (const note of [
        ', owe her a reply',
        ', still owe her an answer',
        ' - owe her the slides',
        '; owe her the slides',
      ])
        assert.deepEqual(
          capture(`${told}${note}`, { now, zone, book }).promises.map(({ by }) => by),
          ['me'],
          note,
        );
    });
});

const untilWhen = [
  ['by noon', '2026-11-18'],
  ['before 5pm', '2026-11-18'],
  ['by Friday', '2026-11-20'],
  ['before noon on Friday', '2026-11-20'],
] as const;

describe('to call somebody until then is no call', () => {
  for (const talk of ['Call Ada', 'Ring Ada back', 'Phone Ada about the visa', 'Text Ada', 'Email Ada'])
    for (const [until, due] of untilWhen)
      test(`${talk} ${until}`, () => {
        const { kind, planned, time, promises } = capture(`${talk} ${until}`, { now, zone, book });
        assert.deepEqual(
          [kind, planned, time, promises.map((one) => one.due)],
          ['other', false, null, [due]],
        );
      });
  test('Ada called me this morning by 9', () => {
    const { kind, time } = capture('Ada called me this morning by 9', { now, zone, book });
    assert.deepEqual([kind, time], ['call', '09:00']);
  });
});

test('a coffee before noon is to come at nine', () => {
  const { kind, planned } = capture('Coffee with Ada before noon', { now, zone, book });
  assert.deepEqual([kind, planned], ['coffee', true]);
});

describe('what belongs to the verb stays with it, what leads to a day does not', () => {
  for (const [said, what] of [
    ["I'll show her around", 'show her around'],
    ["I'll show her around on Friday", 'show her around'],
    ["I'll call her around Friday", 'call her'],
    ["I'll pass it on", 'pass it on'],
    ["She'll fill me in", 'fill me in'],
    ["I'll talk it over with my boss on Friday", 'talk it over with my boss'],
    ["I'll send it on Friday", 'send it'],
    ["I'll call her in January", 'call her'],
  ] as const)
    test(said, () => {
      const { promises } = capture(`Coffee with Ada. ${said}.`, { now, zone, book });
      assert.deepEqual(
        promises.map((one) => one.what),
        [what],
      );
    });
});
