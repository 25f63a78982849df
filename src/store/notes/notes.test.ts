import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { enginesUnderTest, openBook } from '../testing/books.ts';
import { personOf, promiseOf, talkOf, withOf } from '../testing/sample-records.ts';

const ada = personOf(1, 'Ada', 'Quill');
const bo = personOf(2, 'Bø', 'Łukasz', { nickname: 'Bobo', note: 'Sails a wooden dinghy.' });
const log = { action: 'log', summary: 'Logged' };

for (const engine of enginesUnderTest) {
  describe(`${engine.kind}: notes`, () => {
    test('are found by the beginnings of their words, newest first, with the words around', async () => {
      await using book = await openBook(engine);
      await book.space.write(log, async (writer) => {
        await writer.putMany('person', [ada, bo]);
        await writer.putMany('interaction', [
          talkOf(1, '2026-11-10', { text: 'Talked about cold chains in Łódź.' }),
          talkOf(2, '2026-11-12', { text: 'The cold store opens in March.' }),
        ]);
        await writer.put('participant', withOf(1, 1, 1));
        await writer.put('promise', promiseOf(1, 2, { what: 'send the cold chain figures' }));
      });
      const found = (text: string, limit = 10) =>
        book.space.read((reader) => reader.searchNotes(text, limit));
      assert.deepEqual(
        (await found('col')).map(({ record, day, personId }) => [record, day, personId]),
        [
          ['promise', '2026-11-17', bo.id],
          ['interaction', '2026-11-12', null],
          ['interaction', '2026-11-10', ada.id],
        ],
      );
      assert.equal((await found('col', 1)).length, 1);
      assert.deepEqual(
        (await found('lodz cold')).map(({ excerpt }) => excerpt),
        ['Talked about cold chains in Łódź.'],
      );
      assert.deepEqual(
        (await found('dinghy')).map(({ record, id }) => [record, id]),
        [['person', bo.id]],
      );
      assert.deepEqual(await found('"; drop* NEAR('), []);
      assert.deepEqual(await found(''), []);
      await book.space.write(log, (writer) =>
        writer.put('interaction', talkOf(2, '2026-11-01', { text: 'The old store.' })),
      );
      assert.equal((await found('cold')).length, 2);
    });

    test('of talks long before our time are found last, and are where they should be', async () => {
      await using book = await openBook(engine);
      await book.space.write(log, (writer) =>
        writer.putMany('interaction', [
          talkOf(1, '1969-12-31', { text: 'The cold store was planned.' }),
          talkOf(2, '1969-12-31', { text: 'The cold store was drawn.' }),
          talkOf(3, '1933-05-18', { text: 'The cold store was a dream.' }),
          talkOf(4, '1970-01-01', { text: 'The cold store stands.' }),
        ]),
      );
      const found = await book.space.read((reader) => reader.searchNotes('cold', 10));
      assert.deepEqual(
        found.map(({ day }) => day),
        ['1970-01-01', '1969-12-31', '1969-12-31', '1933-05-18'],
      );
      assert.deepEqual((await book.store.verify('me')).problems, []);
    });
  });
}
