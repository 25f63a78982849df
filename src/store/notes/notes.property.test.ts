import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import { enginesUnderTest, openBook } from '../testing/books.ts';
import { talkOf } from '../testing/sample-records.ts';

/** A hundred words that begin alike, more than are asked for one by one. */
const alike = Array.from({ length: 100 }, (_, index) => `comm${String(index).padStart(2, '0')}`);

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }),
  fc.constantFrom(...alike, 'call', 'called', 'caller', 'ł', 'złoty', 'кофе', '東京'),
);

const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 80 });

const question = fc.array(
  fc.oneof(word, fc.constantFrom('c', 'co', 'com', 'comm', 'comm0', 'cal', 'call', 'zzz')),
  { minLength: 1, maxLength: 3 },
);

const first = '2026-01-01' as CalendarDay;

for (const engine of enginesUnderTest)
  test(`${engine.kind}: notes are found by every word as a beginning, the newest first`, async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(question, { minLength: 20, maxLength: 20 }),
        fc.integer({ min: 1, max: 12 }),
        async (written, questions, limit) => {
          await using book = await openBook(engine);
          await book.space.write({ action: 'log', summary: 'Logged' }, (writer) =>
            writer.putMany(
              'interaction',
              written.map((words, index) =>
                talkOf(index + 1, addDays(first, index), { text: words.join(' ') }),
              ),
            ),
          );
          const newestFirst = written
            .map((words, index) => ({ words, day: addDays(first, index) }))
            .toReversed();
          for (const asked of questions) {
            const found = await book.space.read((reader) => reader.searchNotes(asked.join(' '), limit));
            const expected = newestFirst
              .filter(({ words }) =>
                asked.every((one) => words.some((other) => folded(other).startsWith(folded(one)))),
              )
              .slice(0, limit);
            assert.deepEqual(
              found.map(({ day }) => day),
              expected.map(({ day }) => day),
              asked.join(' '),
            );
          }
        },
      ),
      { numRuns: 8 },
    );
  });

const folded = (text: string): string => text.replaceAll('ł', 'l');
