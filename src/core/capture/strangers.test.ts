import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { capture, type CaptureContext } from './capture.ts';
import type { Instant, TimeZone } from '../dates/index.ts';
import type { KnownPerson } from './draft.ts';
import { bookOf, now, zone } from './testing/book.ts';
import { strangersBlind } from './testing/sentences-strangers-blind.ts';
import { strangersLast } from './testing/sentences-strangers-last.ts';
import { strangers } from './testing/sentences-strangers.ts';
import { judge, type Stranger } from './testing/stranger.ts';
import { strangersBook } from './testing/strangers-book.ts';

type Floors = Readonly<Record<string, readonly [recall: number, precision: number]>>;

const book = bookOf(strangersBook);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const holdsFloors = <One extends Stranger>(
  sentences: readonly One[],
  floors: Floors,
  contextOf: (one: One) => CaptureContext = () => ({ now, zone, book }),
): void => {
  const tallies = sentences.flatMap((stranger) =>
    judge(stranger, capture(stranger.text, contextOf(stranger))).map((tally) => ({
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
      assert.ok(own.length > 0);
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

/** A line with the day, the place and the book of whoever wrote it. */
interface OwnLine extends Stranger {
  readonly id: string;
  readonly book: string;
  readonly at: string;
  readonly zone: TimeZone;
}

const ownLines = (
  file: string,
): { readonly lines: readonly OwnLine[]; readonly contextOf: (line: OwnLine) => CaptureContext } => {
  const { books, lines } = JSON.parse(readFileSync(`fixtures/capture-more/${file}`, 'utf8')) as {
    readonly books: Readonly<Record<string, readonly KnownPerson[]>>;
    readonly lines: readonly OwnLine[];
  };
  return {
    lines,
    contextOf: (line) => ({
      now: Date.parse(line.at) as Instant,
      zone: line.zone,
      book: bookOf(books[line.book] ?? []),
    }),
  };
};

describe('what strangers write of their own people, all over the world', () => {
  const { lines, contextOf } = ownLines('lines.json');
  holdsFloors(
    lines,
    {
      people: [0.98, 0.99],
      newPeople: [0.8, 0.75],
      planned: [1, 1],
      minutes: [0.99, 1],
      mentioned: [0.96, 0.96],
      kind: [0.98, 0.98],
      day: [0.99, 0.99],
      direction: [0.99, 0.99],
      promises: [0.98, 1],
      favors: [0.96, 1],
      threads: [0.98, 0.95],
      facts: [0.8, 1],
      time: [0.98, 1],
      topics: [1, 1],
    },
    contextOf,
  );
});

describe('what strangers write in the English of where they live, with twists', () => {
  const { lines, contextOf } = ownLines('later.json');
  holdsFloors(
    lines,
    {
      people: [0.96, 0.98],
      newPeople: [0.79, 0.91],
      planned: [0.9, 0.97],
      minutes: [0.96, 0.99],
      mentioned: [0.82, 0.72],
      kind: [0.95, 0.95],
      day: [0.98, 0.98],
      direction: [0.96, 0.96],
      promises: [0.83, 0.9],
      favors: [0.71, 0.8],
      threads: [0.82, 0.83],
      facts: [0.84, 0.92],
      time: [0.88, 0.98],
      topics: [1, 1],
    },
    contextOf,
  );
});

describe('what strangers write of promises and favors, and of what only sounds like them', () => {
  const { lines, contextOf } = ownLines('promised.json');
  holdsFloors(
    lines,
    {
      people: [0.94, 1],
      minutes: [1, 1],
      day: [1, 1],
      direction: [1, 1],
      promises: [0.95, 0.97],
      favors: [0.85, 1],
    },
    contextOf,
  );
});

describe('what strangers type on a phone after a coffee, a call, a fair', () => {
  const { lines, contextOf } = ownLines('phone.json');
  holdsFloors(
    lines,
    {
      people: [0.99, 1],
      newPeople: [0.85, 0.93],
      planned: [1, 1],
      minutes: [1, 1],
      mentioned: [1, 1],
      kind: [0.94, 0.94],
      day: [0.99, 0.99],
      direction: [0.89, 0.89],
      promises: [0.82, 0.94],
      favors: [0.81, 0.81],
      threads: [1, 1],
      facts: [1, 1],
      time: [1, 1],
    },
    contextOf,
  );
});

describe('what people type or dictate at once afterwards, of what was promised', () => {
  const { lines, contextOf } = ownLines('typed.json');
  const half = (letter: string): readonly OwnLine[] => lines.filter(({ id }) => id.startsWith(letter));
  describe('the half that was worked on', () => {
    holdsFloors(
      half('w'),
      {
        people: [1, 1],
        newPeople: [1, 1],
        planned: [1, 0],
        minutes: [1, 1],
        kind: [0.91, 0.91],
        day: [0.96, 0.96],
        direction: [1, 1],
        promises: [0.95, 1],
      },
      contextOf,
    );
  });
  describe('the half that was left alone', () => {
    holdsFloors(
      half('h'),
      {
        people: [0.97, 1],
        newPeople: [0.82, 0.87],
        planned: [1, 1],
        minutes: [1, 1],
        kind: [1, 1],
        day: [1, 1],
        direction: [1, 1],
        promises: [0.84, 0.97],
      },
      contextOf,
    );
  });
});

describe('what people type or dictate right after, in the English of many', () => {
  const { lines, contextOf } = ownLines('right-after.json');
  const half = (letter: string): readonly OwnLine[] => lines.filter(({ id }) => id.startsWith(letter));
  describe('the half that was worked on', () => {
    holdsFloors(
      half('j'),
      {
        people: [0.95, 1],
        newPeople: [0.87, 0.91],
        planned: [1, 1],
        minutes: [0.94, 1],
        kind: [0.89, 0.89],
        day: [0.98, 0.98],
        direction: [1, 1],
        promises: [0.89, 0.98],
        favors: [0.83, 1],
        threads: [1, 1],
      },
      contextOf,
    );
  });
  describe('the half that was left alone', () => {
    holdsFloors(
      half('k'),
      {
        people: [0.84, 1],
        newPeople: [0.68, 0.68],
        planned: [1, 1],
        minutes: [0.95, 1],
        kind: [0.96, 0.96],
        day: [1, 1],
        direction: [1, 1],
        promises: [0.68, 1],
        favors: [0.83, 1],
        threads: [1, 1],
      },
      contextOf,
    );
  });
});

describe('what people write in ordinary sentences', () => {
  const { lines, contextOf } = ownLines('plain-sentences.json');
  const half = (letter: string): readonly OwnLine[] => lines.filter(({ id }) => id.startsWith(letter));
  describe('the half that was worked on', () => {
    holdsFloors(
      half('s'),
      {
        people: [1, 1],
        newPeople: [1, 1],
        planned: [1, 1],
        minutes: [1, 1],
        mentioned: [1, 1],
        kind: [1, 1],
        day: [1, 1],
        direction: [1, 1],
        promises: [1, 1],
        favors: [1, 0.66],
        threads: [0.85, 1],
        facts: [1, 1],
        time: [1, 1],
      },
      contextOf,
    );
  });
  describe('the half that was left alone', () => {
    holdsFloors(
      half('t'),
      {
        people: [0.98, 1],
        newPeople: [0.55, 0.55],
        planned: [1, 0.5],
        minutes: [0.95, 1],
        mentioned: [0.5, 0.66],
        kind: [0.95, 0.95],
        day: [1, 1],
        direction: [0.8, 0.8],
        promises: [0.7, 0.91],
        favors: [0.77, 0.77],
        threads: [1, 1],
        facts: [1, 1],
        time: [1, 1],
        topics: [1, 1],
      },
      contextOf,
    );
  });
});

describe('what people in every walk of life write', () => {
  const { lines, contextOf } = ownLines('walks-of-life.json');
  const half = (letter: string): readonly OwnLine[] => lines.filter(({ id }) => id.startsWith(letter));
  describe('the half that was worked on', () => {
    holdsFloors(
      half('m'),
      {
        people: [1, 1],
        newPeople: [0.82, 1],
        planned: [1, 1],
        minutes: [1, 1],
        mentioned: [1, 1],
        kind: [0.96, 0.96],
        day: [1, 1],
        direction: [1, 1],
        promises: [0.96, 1],
        favors: [1, 1],
        threads: [1, 1],
      },
      contextOf,
    );
  });
  describe('the half that was left alone', () => {
    holdsFloors(
      half('n'),
      {
        people: [0.96, 1],
        newPeople: [0.83, 1],
        planned: [1, 0],
        minutes: [1, 1],
        mentioned: [1, 1],
        kind: [0.88, 0.88],
        day: [0.96, 0.96],
        direction: [1, 1],
        promises: [0.68, 0.8],
        favors: [0.33, 1],
        threads: [1, 1],
      },
      contextOf,
    );
  });
});

describe('what people write after work', () => {
  const { lines, contextOf } = ownLines('after-work.json');
  const half = (letter: string): readonly OwnLine[] => lines.filter(({ id }) => id.startsWith(letter));
  describe('the half that was worked on', () => {
    holdsFloors(
      half('u'),
      {
        people: [1, 1],
        newPeople: [0.8, 0.88],
        planned: [1, 1],
        minutes: [1, 1],
        kind: [0.94, 0.94],
        day: [1, 1],
        direction: [1, 1],
        promises: [0.93, 1],
        favors: [1, 1],
        threads: [0.85, 1],
        time: [1, 1],
      },
      contextOf,
    );
  });
  describe('the half that was left alone', () => {
    holdsFloors(
      half('v'),
      {
        people: [0.94, 1],
        newPeople: [0.4, 0.4],
        planned: [0.33, 0.5],
        minutes: [1, 1],
        mentioned: [0, 1],
        kind: [1, 1],
        day: [0.91, 0.91],
        direction: [1, 1],
        promises: [0.52, 0.81],
        favors: [0.66, 0.66],
        threads: [1, 1],
        time: [1, 1],
      },
      contextOf,
    );
  });
});

describe('what other hands write, of which nothing is learned', () => {
  const { lines, contextOf } = ownLines('other-hands.json');
  holdsFloors(
    lines,
    {
      people: [0.94, 0.99],
      newPeople: [0.41, 0.38],
      planned: [1, 0.42],
      minutes: [0.98, 1],
      mentioned: [0.88, 1],
      kind: [0.9, 0.9],
      day: [0.97, 0.97],
      promises: [0.69, 0.86],
    },
    contextOf,
  );
});

describe('ordinary notes, of which nothing is learned', () => {
  const { lines, contextOf } = ownLines('ordinary.json');
  holdsFloors(
    lines,
    {
      people: [1, 1],
      newPeople: [0.62, 0.71],
      planned: [0.87, 1],
      minutes: [1, 1],
      mentioned: [1, 0.8],
      kind: [1, 1],
      day: [0.98, 0.98],
      time: [1, 1],
      promises: [0.98, 0.94],
      threads: [1, 1],
      facts: [0.93, 0.73],
    },
    contextOf,
  );
});

describe('what two judges write, of which nothing is learned', () => {
  const { lines, contextOf } = ownLines('two-judges.json');
  const half = (letter: string): readonly OwnLine[] => lines.filter(({ id }) => id.startsWith(letter));
  describe('as the description asks', () => {
    holdsFloors(
      half('x'),
      {
        people: [0.98, 0.95],
        newPeople: [0.91, 0.91],
        planned: [0.9, 1],
        minutes: [1, 1],
        mentioned: [0.77, 0.63],
        kind: [0.98, 0.98],
        day: [0.97, 0.97],
        time: [1, 1],
        promises: [0.92, 1],
        threads: [0.73, 0.58],
        facts: [1, 0.87],
      },
      contextOf,
    );
  });
  describe('each promise in a turn of its own', () => {
    holdsFloors(
      half('y'),
      {
        people: [1, 0.99],
        newPeople: [0.77, 0.87],
        planned: [1, 1],
        minutes: [1, 1],
        mentioned: [0.75, 0.6],
        kind: [0.9, 0.9],
        day: [1, 1],
        promises: [0.72, 0.89],
        threads: [1, 0.25],
        facts: [1, 0.21],
      },
      contextOf,
    );
  });
});

describe('what three testers write, of which nothing is learned', () => {
  const { lines, contextOf } = ownLines('three-testers.json');
  const part = (letter: string): readonly OwnLine[] => lines.filter(({ id }) => id.startsWith(letter));
  describe('as a tester would, clause by clause of the description', () => {
    holdsFloors(
      part('p'),
      {
        people: [0.96, 0.97],
        newPeople: [1, 1],
        planned: [1, 1],
        minutes: [0.95, 1],
        mentioned: [1, 0.68],
        kind: [0.95, 0.95],
        day: [0.99, 0.99],
        promises: [0.88, 0.93],
        threads: [0.93, 0.87],
        facts: [0.94, 1],
        time: [0.87, 1],
        topics: [1, 1],
      },
      contextOf,
    );
  });
  describe('as on a phone, each promise in a turn of its own', () => {
    holdsFloors(
      part('q'),
      {
        people: [0.97, 0.97],
        newPeople: [0.91, 0.96],
        planned: [0.33, 0.5],
        minutes: [0.95, 1],
        mentioned: [0.66, 0.47],
        kind: [0.76, 0.76],
        day: [0.93, 0.93],
        promises: [0.6, 0.8],
        threads: [0.96, 0.84],
        facts: [0.88, 0.91],
        time: [0.86, 1],
        topics: [1, 1],
      },
      contextOf,
    );
  });
  describe('with somebody new in every second line', () => {
    holdsFloors(
      part('n'),
      {
        people: [1, 1],
        newPeople: [1, 1],
        planned: [0.9, 1],
        minutes: [1, 1],
        mentioned: [0.83, 0.83],
        kind: [0.94, 0.94],
        day: [0.98, 0.98],
        promises: [0.95, 0.97],
        threads: [0.96, 0.93],
        facts: [0.76, 0.81],
        time: [1, 1],
        topics: [1, 1],
      },
      contextOf,
    );
  });
});

describe('what a tester and neighbours write, of which nothing is learned', () => {
  const { lines, contextOf } = ownLines('tester-and-neighbours.json');
  const part = (letter: string): readonly OwnLine[] => lines.filter(({ id }) => id.startsWith(letter));
  describe('as a tester would, clause by clause of the description', () => {
    holdsFloors(
      part('a'),
      {
        people: [0.97, 0.99],
        newPeople: [1, 0.93],
        planned: [1, 0.9],
        minutes: [1, 1],
        mentioned: [0.8, 0.65],
        kind: [0.96, 0.96],
        day: [0.97, 0.97],
        time: [1, 1],
        direction: [1, 1],
        promises: [0.88, 0.87],
        threads: [0.8, 0.8],
        facts: [0.6, 0.7],
        topics: [1, 1],
      },
      contextOf,
    );
  });
  describe('as people of many walks of life type them right after a talk', () => {
    holdsFloors(
      part('b'),
      {
        people: [1, 1],
        newPeople: [0.78, 0.8],
        planned: [1, 1],
        minutes: [0.97, 1],
        mentioned: [1, 0],
        kind: [0.96, 0.96],
        day: [0.97, 0.97],
        time: [1, 1],
        direction: [1, 1],
        promises: [0.85, 0.92],
        threads: [0.89, 0.94],
        facts: [0.77, 0.73],
      },
      contextOf,
    );
  });
});

describe('what another hand writes', () => {
  const { lines, contextOf } = ownLines('another-hand.json');
  holdsFloors(
    lines,
    {
      people: [0.99, 1],
      newPeople: [1, 0.96],
      planned: [0.96, 1],
      minutes: [1, 1],
      mentioned: [0.6, 0.5],
      kind: [0.96, 0.96],
      day: [0.98, 0.98],
      time: [1, 1],
      promises: [0.89, 0.96],
      threads: [0.89, 0.83],
      facts: [0.83, 0.69],
      topics: [1, 1],
    },
    contextOf,
  );
});
