import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

/** Whose word it is, with the day at its beginning, its end or behind "that"; what follows a full stop begins with a capital. */
const turns = [
  ["I'll send her the report #", 'me'],
  ["#, I'll send her the report", 'me'],
  ["# I'll send her the report", 'me'],
  ["# she'll send me the report", 'them'],
  ['# I have to send her the report', 'me'],
  ["I told her that # I'd send her the report", 'me'],
] as const;

const days = [
  ['by 5 pm on Friday', '2026-11-20'],
  ['by Friday 5pm', '2026-11-20'],
  ['first thing on Monday', '2026-11-23'],
  ['first thing Monday', '2026-11-23'],
  ['this weekend', '2026-11-22'],
  ['over the weekend', '2026-11-22'],
  ['early next week', '2026-11-24'],
  ['in the middle of next week', '2026-11-25'],
  ['later this week', '2026-11-20'],
  ['in the week of the 23rd', '2026-11-27'],
  ['the week of 23 November', '2026-11-27'],
  ['within a week', '2026-11-25'],
  ['within 48 hours', '2026-11-20'],
  ['in a week or so', '2026-11-25'],
  ['in a week or two', '2026-12-02'],
  ['in a fortnight', '2026-12-02'],
  ['in the coming days', '2026-11-21'],
  ['by EOD Friday', '2026-11-20'],
  ['by the end of the day', '2026-11-18'],
  ['by the end of the week', '2026-11-20'],
  ['Friday week', '2026-11-27'],
  ['a week on Tuesday', '2026-12-01'],
  ['by mid-December', '2026-12-15'],
  ['in early December', '2026-12-07'],
  ['early in December', '2026-12-07'],
  ['in the second half of December', '2026-12-31'],
  ['on the last day of the month', '2026-11-30'],
  ['by the 15th of next month', '2026-12-15'],
  ['at the end of January', '2027-01-31'],
  ['by the end of Q1', '2027-03-31'],
  ['in Q1', '2027-03-31'],
  ['over Easter', '2027-03-28'],
  ['by 3/12', '2026-12-03'],
  ['by 2026-12-03', '2026-12-03'],
  ['by noon tomorrow', '2026-11-19'],
  ['tomorrow by noon', '2026-11-19'],
  ['no later than Friday', '2026-11-20'],
  ['Friday at the latest', '2026-11-20'],
] as const;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

describe('what was promised is due by its day, wherever that stands and however it is led to', () => {
  for (const [day, due] of days)
    test(day, () => {
      for (const [turn, by] of turns) {
        const text = `Coffee with Priya. ${capital(turn.replace('#', day))}.`;
        const found = capture(text, { now, zone, book });
        assert.deepEqual(
          {
            promises: found.promises.map((promise) => [promise.by, promise.due]),
            what: found.promises.map(({ what }) => what.replace(/^send (?:me|her) /u, '')),
            day: found.day,
            planned: found.planned,
            kind: found.kind,
          },
          {
            promises: [[by, due]],
            what: ['the report'],
            day: '2026-11-18',
            planned: false,
            kind: 'coffee',
          },
          text,
        );
      }
    });
});
