import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capture } from './capture.ts';
import { bookOf, now, zone } from './testing/book.ts';
import { strangersBlind } from './testing/sentences-strangers-blind.ts';
import { strangersLast } from './testing/sentences-strangers-last.ts';
import { strangers } from './testing/sentences-strangers.ts';
import { judge, type Stranger } from './testing/stranger.ts';
import { strangersBook } from './testing/strangers-book.ts';

type Floors = Readonly<Record<string, readonly [recall: number, precision: number]>>;

const book = bookOf(strangersBook);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const holdsFloors = (sentences: readonly Stranger[], floors: Floors): void => {
  const tallies = sentences.flatMap((stranger) =>
    judge(stranger, capture(stranger.text, { now, zone, book })).map((tally) => ({
      ...tally,
      text: stranger.text,
    })),
  );
  it('judges no field without a floor', () => {
    assert.deepEqual(
      [...new Set(tallies.map(({ field }) => field))].filter((field) => !(field in floors)),
      [],
    );
  });
  for (const [field, [recall, precision]] of Object.entries(floors))
    it(`${field}: recall ${recall}, precision ${precision} at least`, () => {
      const own = tallies.filter((tally) => tally.field === field);
      const sum = (pick: 'right' | 'expected' | 'found'): number =>
        own.reduce((total, tally) => total + tally[pick], 0);
      const misses = own
        .filter(({ complaint }) => complaint !== null)
        .map(({ text, complaint }) => `${text}: ${String(complaint)}`)
        .join('\n');
      assert.ok(sum('expected') > 0);
      assert.ok(share(sum('right'), sum('expected')) >= recall, misses);
      assert.ok(share(sum('right'), sum('found')) >= precision, misses);
    });
};

describe('what strangers write', () => {
  holdsFloors(strangers, {
    people: [1, 1],
    newPeople: [0.97, 1],
    mentioned: [1, 1],
    kind: [0.98, 0.98],
    planned: [1, 1],
    day: [1, 1],
    time: [0.9, 1],
    minutes: [1, 1],
    direction: [0.96, 0.96],
    promises: [1, 1],
    threads: [1, 1],
    favors: [1, 1],
    facts: [1, 1],
    topics: [1, 1],
  });
});

describe('what strangers write in shorthand, forms and dictation', () => {
  holdsFloors(strangersBlind, {
    people: [0.92, 1],
    newPeople: [1, 0.93],
    mentioned: [1, 1],
    kind: [1, 1],
    planned: [1, 1],
    day: [1, 1],
    time: [1, 1],
    minutes: [1, 1],
    direction: [1, 1],
    promises: [1, 1],
    threads: [1, 1],
    favors: [1, 1],
    facts: [1, 1],
  });
});

describe('what strangers write in passing', () => {
  holdsFloors(strangersLast, {
    people: [0.9, 0.96],
    newPeople: [0.9, 1],
    mentioned: [1, 1],
    kind: [0.95, 0.95],
    planned: [1, 0.66],
    day: [1, 1],
    time: [1, 1],
    minutes: [1, 1],
    direction: [1, 1],
    promises: [1, 1],
    threads: [1, 1],
    favors: [0.83, 1],
    facts: [1, 1],
  });
});
