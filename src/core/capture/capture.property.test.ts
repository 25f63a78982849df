import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as check, constantFrom, oneof, property, string } from 'fast-check';
import { fold } from '../people/fold.ts';
import { anyText } from '../testing/any-text.ts';
import { capture } from './capture.ts';
import type { CaptureDraft, NameBook, Span } from './draft.ts';
import { captureNames } from './people/name-queries.ts';
import { book, now, zone } from './testing/book.ts';
import { sentencesOfFavors, sentencesOfPromises } from './testing/sentences-giving.ts';
import { sentencesOfLife, sentencesOfNotes } from './testing/sentences-life.ts';
import { sentencesOfMoreGiving } from './testing/sentences-more-giving.ts';
import { sentencesOfMore } from './testing/sentences-more.ts';
import { sentencesOfPeople, sentencesOfTime } from './testing/sentences-people.ts';
import { sentencesAfterCoffee } from './testing/sentences-after-coffee.ts';
import { sentencesOfVoices } from './testing/sentences-voices.ts';

const sentences = [
  sentencesOfFavors,
  sentencesOfLife,
  sentencesOfNotes,
  sentencesOfPromises,
  sentencesOfPeople,
  sentencesOfTime,
  sentencesAfterCoffee,
  sentencesOfVoices,
  sentencesOfMore,
  sentencesOfMoreGiving,
]
  .flat()
  .map(({ say }) => say);

const words = [...new Set(sentences.flatMap((sentence) => sentence.split(/(\s+)/u)))];

/** Real sentences run together, their words shuffled, and any characters at all. */
const texts = oneof(
  array(constantFrom(...sentences), { maxLength: 6 }).map((parts) => parts.join(' ')),
  array(constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
  array(oneof(constantFrom(...words), string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 40,
  }).map((parts) => parts.join('')),
  anyText(200),
);

const spansOf = (draft: CaptureDraft): readonly Span[] =>
  [
    draft.people,
    draft.newPeople,
    draft.mentioned,
    draft.promises,
    draft.threads,
    draft.favors,
    draft.facts,
  ].flatMap((findings) => findings.map(({ span }) => span));

describe('capture of any text', () => {
  it('takes a word that JavaScript has a meaning for as a word', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype))
      for (const text of [`met Ada Quill, ${name}`, `called Ada 2 ${name}s ago`, `Ada for ${name} hours`])
        for (const said of [text, text.toLowerCase()])
          assert.doesNotThrow(() => capture(said, { now, zone, book }), said);
  });

  it('keeps every span inside the text, never empty, and a name at its own place', () => {
    check(
      property(texts, (text) => {
        const draft = capture(text, { now, zone, book });
        for (const [from, to] of spansOf(draft))
          assert.ok(from >= 0 && from < to && to <= text.length, `[${from}, ${to}] of ${text.length}`);
        for (const { name, span } of draft.people)
          if (draft.newPeople.length === 0)
            assert.ok(fold(text.slice(...span)).includes(fold(name)) || name.length >= span[1] - span[0]);
      }),
      { numRuns: 600 },
    );
  });

  it('answers the same for the same text', () => {
    check(
      property(texts, (text) => {
        assert.deepEqual(capture(text, { now, zone, book }), capture(text, { now, zone, book }));
      }),
      { numRuns: 300 },
    );
  });

  it('names each person once, and nobody both as there and as spoken of', () => {
    check(
      property(texts, (text) => {
        const draft = capture(text, { now, zone, book });
        const there = draft.people.flatMap(({ id }) => (id === null ? [] : [id]));
        assert.equal(new Set(there).size, there.length);
        for (const { id } of draft.mentioned) assert.ok(id === null || !there.includes(id));
      }),
      { numRuns: 500 },
    );
  });

  it('asks the book for nothing that captureNames did not announce, so a prefetched book answers alike', () => {
    check(
      property(texts, (text) => {
        const announced = new Set(captureNames(text));
        const prefetched: NameBook = {
          find: (name) => (announced.has(name) ? book.find(name) : assert.fail(`not announced: ${name}`)),
        };
        assert.deepEqual(capture(text, { now, zone, book: prefetched }), capture(text, { now, zone, book }));
      }),
      { numRuns: 500 },
    );
  });
});

/** Processor time in milliseconds: only ever compared within this run. */
const spent = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const runs = 5;

const fill = (piece: string): string => piece.repeat(Math.ceil(16_000 / piece.length)).slice(0, 16_000);

/** Four times the text takes four times as long where time is linear, and sixteen times where it is quadratic. */
const linearShare = 12;
const attempts = 4;
/** Below this a clock tick decides. */
const measurable = 4;

describe('time grows with the text, not with its square', () => {
  const hostile: Readonly<Record<string, string>> = {
    'real sentences': fill(`${sentences.join(' ')} `),
    'one word': fill('a'),
    spaces: fill(' '),
    commas: fill(','),
    capitals: fill('Ada '),
    'names in a list': fill('Ada, Ben and '),
    'an endless sentence': fill('she said she would send me the report and '),
    determiners: fill('the '),
    figures: fill('1 '),
    dates: fill('Nov 3rd, 2026-11-03 3/11 '),
    'half an address': fill('a.b-'),
    apostrophes: fill("a'b'"),
    hyphens: fill('a-'),
    han: fill('田中太郎と'),
    hangul: fill('김민준과 '),
    cyrillic: fill('Иваном Петровым '),
    brackets: fill('(((Ada '),
    hashes: fill('#a#'),
    'line breaks': fill('\n\n- '),
    'at signs': fill('@'),
    promises: fill('I will '),
    thanks: `I thanked ${fill('a ')}`,
    introductions: `Ada introduced me ${fill('intro to Ben ')}`,
  };
  for (const [name, text] of Object.entries(hostile))
    it(name, () => {
      const read = (length: number): number =>
        spent(() => {
          capture(text.slice(0, length), { now, zone, book });
        });
      read(4_000);
      // What else the machine does can only slow a measurement down: one long run that is linear shows it.
      const measured: string[] = [];
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const short = Math.max(measurable, Math.min(...Array.from({ length: runs }, () => read(4_000))));
        for (let run = 0; run < runs; run += 1) {
          const long = read(16_000);
          if (long < linearShare * short) return;
          measured.push(`${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
        }
      }
      assert.fail(measured.join('; '));
    });
});
