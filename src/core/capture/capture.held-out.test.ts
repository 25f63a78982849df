import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capture } from './capture.ts';
import { book, now, zone } from './testing/book.ts';
import { compare } from './testing/expect.ts';
import { sentencesHeldOut } from './testing/sentences-held-out.ts';

/** Least share of what should be found, and of what was found rightly, by field; a wrong guess costs more than a miss. */
const floors: Readonly<Record<string, readonly [recall: number, precision: number]>> = {
  people: [0.97, 1],
  newPeople: [1, 1],
  mentioned: [0.75, 0.66],
  kind: [0.9, 0.9],
  planned: [1, 1],
  day: [0.97, 0.97],
  time: [1, 1],
  minutes: [1, 1],
  direction: [1, 1],
  promises: [0.85, 1],
  threads: [0.6, 0.75],
  favors: [0.88, 1],
  facts: [0.75, 1],
  topics: [1, 1],
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

describe('sentences that no rule was made for', () => {
  const tallies = sentencesHeldOut.flatMap((example) =>
    compare(example, capture(example.say, { now, zone, book })),
  );
  for (const [field, [recall, precision]] of Object.entries(floors))
    it(`${field}: recall ${recall}, precision ${precision} at least`, () => {
      const own = tallies.filter((tally) => tally.field === field);
      const sum = (pick: 'right' | 'expected' | 'found'): number =>
        own.reduce((total, tally) => total + tally[pick], 0);
      assert.ok(
        share(sum('right'), sum('expected')) >= recall,
        `recall ${share(sum('right'), sum('expected'))}`,
      );
      assert.ok(
        share(sum('right'), sum('found')) >= precision,
        `precision ${share(sum('right'), sum('found'))}`,
      );
    });
});
