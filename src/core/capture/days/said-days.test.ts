import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

/** A talk that was, the day anywhere in it. */
const had = [
  ['Met Priya #', 'meeting'],
  ['# I had lunch with Priya', 'meal'],
  ['#, Priya called me', 'call'],
  ['Saw Priya # for lunch', 'meal'],
] as const;

const past = [
  ['the day before yesterday', '2026-11-16'],
  ['the Thursday before last', '2026-11-05'],
  ['on Monday of last week', '2026-11-09'],
  ['last week on Friday', '2026-11-13'],
  ['a week ago on Monday', '2026-11-09'],
  ['a week ago Monday', '2026-11-09'],
  ['a fortnight ago', '2026-11-04'],
  ['on the 3rd', '2026-11-03'],
  ['on the 3rd of Nov', '2026-11-03'],
  ['on Nov. 3rd', '2026-11-03'],
  ['on November third', '2026-11-03'],
  ['on the third of November', '2026-11-03'],
  ['on Tuesday, November 3', '2026-11-03'],
  ['on Tuesday the 3rd', '2026-11-03'],
  ['on 3/11', '2026-11-03'],
  ['on 03/11/2026', '2026-11-03'],
  ['on 03.11.26', '2026-11-03'],
  ['on 2026-11-03', '2026-11-03'],
  ['on 2026/11/03', '2026-11-03'],
  ['on 3-11-2026', '2026-11-03'],
  ['on 3-Nov', '2026-11-03'],
  ['on 03-Nov-2026', '2026-11-03'],
] as const;

/** One that is to come. */
const planned = [
  ["I'm meeting Priya #", 'meeting'],
  ["# I'm having lunch with Priya", 'meal'],
  ['# we have a call with Priya', 'call'],
  ['#, Priya is coming over for dinner', 'meal'],
  ['Scheduled a call with Priya #', 'call'],
] as const;

const ahead = [
  ['the day after tomorrow', '2026-11-20'],
  ['a week on Tuesday', '2026-12-01'],
  ['a week from Friday', '2026-11-27'],
  ['Friday week', '2026-11-27'],
  ['tomorrow week', '2026-11-26'],
  ['a week tomorrow', '2026-11-26'],
  ['two weeks today', '2026-12-02'],
  ['in a fortnight', '2026-12-02'],
  ['the Monday after next', '2026-11-30'],
  ['next week on Tuesday', '2026-11-24'],
  ['on the 3rd', '2026-12-03'],
  ['on the 3rd of Dec', '2026-12-03'],
  ['on December third', '2026-12-03'],
  ['on Thu 3/12', '2026-12-03'],
  ['on 03.12.', '2026-12-03'],
  ['on 3-Dec', '2026-12-03'],
  ['first thing tomorrow', '2026-11-19'],
  ['on Monday after work', '2026-11-23'],
] as const;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

for (const [name, turns, days, isPlanned] of [
  ['a talk was on the day said', had, past, false],
  ['a talk is planned for the day said', planned, ahead, true],
] as const)
  describe(`${name}, in whatever words and wherever they stand`, () => {
    for (const [said, day] of days)
      test(said, () => {
        for (const [turn, kind] of turns) {
          const text = capital(turn.replace('#', said));
          const found = capture(text, { now, zone, book });
          assert.deepEqual(
            { day: found.day, planned: found.planned, kind: found.kind, who: found.people.length },
            { day, planned: isPlanned, kind, who: 1 },
            text,
          );
        }
      });
  });
