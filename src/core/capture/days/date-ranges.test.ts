import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

describe('a range is the day on which it begins', () => {
  for (const [said, when] of [
    ['Her Amman trip is 6-13 dec.', '2026-12-06'],
    ['She is at the fair from the 7th to the 9th of December.', '2026-12-07'],
    ['She is in Oslo from 6 December until 13 December.', '2026-12-06'],
    ['Her trip to Oslo: 6.-13.12.', '2026-12-06'],
    ['She is off to film in Mongolia from January to March.', '2027-01'],
    ['She is away from Monday to Friday.', '2026-11-23'],
  ] as const)
    test(said, () => {
      const { threads } = capture(`Called Priya. ${said}`, { now, zone, book });
      assert.deepEqual(
        threads.map((thread) => thread.when),
        [when],
      );
    });

  for (const [line, when] of [
    ['Lunch with Priya yesterday - tomorrow she starts at Bolt', '2026-11-19'],
    ['Met Priya on Monday - Tuesday she leaves for Rome', '2026-11-24'],
    ['Coffee with Priya Thursday – Friday she flies to Oslo', '2026-11-20'],
  ] as const)
    test(`a dash between two parts of a line makes none: ${line}`, () => {
      const { threads } = capture(line, { now, zone, book });
      assert.deepEqual(
        threads.map((thread) => thread.when),
        [when],
      );
    });

  test('but of what is moved the second day counts', () => {
    const { threads } = capture('Called Priya. Her exam is moved from 3 December to 10 December.', {
      now,
      zone,
      book,
    });
    assert.deepEqual(
      threads.map(({ when }) => when),
      ['2026-12-10'],
    );
  });
});
