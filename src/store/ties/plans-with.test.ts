import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../../core/dates/index.ts';
import { enginesUnderTest, openBook } from '../testing/books.ts';
import { idOf, personIdOf, personOf, talkOf, withOf } from '../testing/sample-records.ts';

for (const engine of enginesUnderTest) {
  test(`${engine.kind}: open plans with a person come soonest first, also those that only speak of them`, async () => {
    await using book = await openBook(engine);
    const morning = 1_793_520_000_000 as Instant;
    const plan = { planned: true, outcome: 'open' } as const;
    await book.space.write({ action: 'log', summary: 'plans' }, async (writer) => {
      await writer.putMany('person', [personOf(1, 'Ada', 'Quill'), personOf(2, 'Bo', 'Lind')]);
      await writer.putMany('interaction', [
        talkOf(1, '2026-12-01', { ...plan, at: (morning + 1) as Instant }),
        talkOf(2, '2026-12-01', { ...plan, at: morning }),
        talkOf(3, '2026-11-30', plan),
        talkOf(4, '2026-11-30', { ...plan, outcome: 'did-not-happen' }),
        talkOf(5, '2026-11-29'),
        talkOf(6, '2026-11-28', plan),
      ]);
      await writer.putMany('participant', [
        ...[1, 2, 4, 5].map((talk) => withOf(talk, talk, 1)),
        { ...withOf(6, 3, 1), role: 'mentioned' },
        { ...withOf(7, 2, 1), role: 'mentioned' },
        withOf(8, 6, 2),
      ]);
    });
    const plans = await book.space.read((reader) => reader.plansWith([1, 2, 9].map(personIdOf)));
    assert.deepEqual(
      [...plans].map(([person, ofPerson]) => [person, ofPerson.map(({ id }) => id)]),
      [
        [personIdOf(2), [idOf(5, 6)]],
        [personIdOf(1), [idOf(5, 3), idOf(5, 2), idOf(5, 1)]],
      ],
    );
  });
}
