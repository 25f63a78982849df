import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../../core/dates/index.ts';
import { enginesUnderTest, openBook } from '../testing/books.ts';
import { idOf, personIdOf, personOf, talkOf, withOf } from '../testing/sample-records.ts';

for (const engine of enginesUnderTest) {
  test(`${engine.kind}: talks with a person come newest first, each once, with how many were there`, async () => {
    await using book = await openBook(engine);
    const morning = 1_793_520_000_000 as Instant;
    await book.space.write({ action: 'log', summary: 'talks' }, async (writer) => {
      await writer.putMany('person', [personOf(1, 'Ada', 'Quill'), personOf(2, 'Bo', 'Lind')]);
      await writer.putMany('interaction', [
        talkOf(1, '2026-10-01'),
        talkOf(2, '2026-11-01', { at: morning }),
        talkOf(3, '2026-11-01', { at: (morning + 1) as Instant, planned: true, outcome: 'open' }),
        talkOf(4, '2026-09-01'),
        talkOf(5, '2026-12-01'),
      ]);
      await writer.putMany('participant', [
        withOf(1, 1, 1),
        withOf(2, 2, 1),
        withOf(3, 2, 2),
        { ...withOf(4, 2, 2), personId: null, name: 'a friend of Bo' },
        withOf(5, 3, 1),
        { ...withOf(6, 4, 1), role: 'mentioned' },
        withOf(7, 4, 2),
        // There and spoken of as well.
        { ...withOf(8, 1, 1), role: 'mentioned' },
        withOf(9, 5, 2),
      ]);
    });
    const talks = await book.space.read((reader) => reader.talksOf(personIdOf(1)));
    assert.deepEqual(
      talks.map(({ interaction, role, people }) => [interaction.id, role, people]),
      [
        [idOf(5, 3), 'with', 1],
        [idOf(5, 2), 'with', 3],
        [idOf(5, 1), 'with', 1],
        [idOf(5, 4), 'mentioned', 1],
      ],
    );
    assert.deepEqual(talks[1]?.interaction, talkOf(2, '2026-11-01', { at: morning }));
    assert.deepEqual(await book.space.read((reader) => reader.talksOf(personIdOf(9))), []);
  });
}
