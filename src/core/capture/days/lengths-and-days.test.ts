import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

// How long and when vary freely: each with each.
const days = [
  ['yesterday', '2026-11-17'],
  ['a week ago Tuesday', '2026-11-10'],
  ['a fortnight ago', '2026-11-04'],
  ['a couple of days ago', '2026-11-16'],
  ['a month ago', '2026-10-18'],
  ['earlier today', '2026-11-18'],
  ['on the 19th of October', '2026-10-19'],
  ['in October', '2026-10-31'],
  ['in late October', '2026-10-31'],
  ['last month', '2026-10-18'],
] as const;

const lengths = [
  ['half an hour', 30],
  ['20 min', 20],
  ['an hour and a quarter', 75],
  ['about 1.5 hours', 90],
  ['a good ten minutes', 10],
  ['1h15', 75],
] as const;

const turns = [
  'Called Ada for {length} {day}.',
  'Called Ada {day} for {length}.',
  'Ada and I talked {length} {day}.',
];

describe('how long and when, side by side', () => {
  for (const [said, day] of days)
    test(said, () => {
      for (const [length, minutes] of lengths)
        for (const turn of turns) {
          const text = turn.replace('{length}', length).replace('{day}', said);
          const read = capture(text, { now, zone, book });
          assert.deepEqual(
            { day: read.day, minutes: read.minutes, planned: read.planned },
            { day, minutes, planned: false },
            text,
          );
        }
    });
});

describe('a month of something else is no day of a talk', () => {
  for (const text of [
    'Called Ada about the fair in October.',
    'Coffee with Ada, whom I met in October.',
    'Talked to Ada, she moved in October.',
    'spoke to may',
  ])
    test(text, () => {
      assert.equal(capture(text, { now, zone, book }).day, '2026-11-18');
    });
});
