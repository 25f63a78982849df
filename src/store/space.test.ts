import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BatchId } from '../core/ids.ts';
import { AlreadyWritten } from '../core/journal/already-written.ts';
import type { Reader } from './space.ts';
import { enginesUnderTest, openBook } from './testing/books.ts';
import {
  emailOf,
  organizationOf,
  personIdOf,
  personOf,
  positionOf,
  talkOf,
  withOf,
} from './testing/sample-records.ts';

const ada = personOf(1, 'Ada', 'Quill');
const bo = personOf(2, 'Bø', 'Łukasz', { nickname: 'Bobo', note: 'Sails a wooden dinghy.' });
const log = { action: 'log', summary: 'Logged' };

for (const engine of enginesUnderTest) {
  describe(`${engine.kind}: a space`, () => {
    test('reads back what was written, and answers null for what is not there', async () => {
      await using book = await openBook(engine);
      await book.space.write(log, async (writer) => {
        await writer.put('person', ada);
        await writer.put('person', {
          ...bo,
          unknown: [{ group: 'item1', name: 'X-A', parameters: [['TYPE', 'x']], value: 'y' }],
        });
      });
      await book.space.read(async (reader) => {
        assert.deepEqual(await reader.get('person', ada.id), ada);
        assert.deepEqual((await reader.get('person', bo.id))?.unknown[0]?.parameters, [['TYPE', 'x']]);
        assert.equal(await reader.get('person', personIdOf(9)), null);
        assert.deepEqual(
          (await reader.getMany('person', [bo.id, personIdOf(9), ada.id])).map(({ given }) => given),
          ['Bø', 'Ada'],
        );
      });
    });

    test('an owner never sees the book of another', async () => {
      await using book = await openBook(engine);
      await book.space.write(log, (writer) => writer.put('person', ada));
      const other = book.store.as('someone-else');
      await other.write(log, (writer) => writer.put('person', { ...ada, given: 'Zoe' }));
      assert.equal((await book.space.read((reader) => reader.get('person', ada.id)))?.given, 'Ada');
      assert.equal(await other.read((reader) => reader.count('person')), 1);
      assert.deepEqual(await other.read((reader) => reader.searchPeople('ada', 5)), []);
      await other.undo(null);
      assert.equal(await other.read((reader) => reader.count('person')), 0);
      assert.equal(await book.space.read((reader) => reader.count('person')), 1);
    });

    test('a write that changes nothing makes no batch', async () => {
      await using book = await openBook(engine);
      const first = await book.space.write(log, (writer) => writer.put('person', ada));
      assert.notEqual(first.batch, null);
      const again = await book.space.write(log, async (writer) => {
        await writer.put('person', { ...ada });
        await writer.remove('person', personIdOf(9));
        return 'done';
      });
      assert.deepEqual(again, { value: 'done', batch: null });
      assert.equal((await book.space.read((reader) => reader.batches({ limit: 10 }))).length, 1);
    });

    test('a write under a name is written once, however often and at once it is asked', async () => {
      await using book = await openBook(engine);
      const asked = '00000000-0000-7000-8000-0000000000aa' as BatchId;
      const write = (given: string) =>
        book.space.once(asked).write(log, (writer) => writer.put('person', { ...ada, given }));
      const outcomes = await Promise.allSettled([write('Ada'), write('Ida'), write('Oda')]);
      assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), [
        'fulfilled',
        'rejected',
        'rejected',
      ]);
      await assert.rejects(write('Uda'), AlreadyWritten);
      const batches = await book.space.read((reader) => reader.batches({ limit: 10 }));
      assert.deepEqual(
        batches.map(({ id }) => id),
        [asked],
      );
      await assert.rejects(book.space.once(asked).undo(null), AlreadyWritten);
      assert.equal(await book.space.read((reader) => reader.count('person')), 1);
    });

    test('a name that came to nothing can be asked again, and only the first write bears it', async () => {
      await using book = await openBook(engine);
      const asked = '00000000-0000-7000-8000-0000000000aa' as BatchId;
      const failed = book.space.once(asked).write(log, () => Promise.reject(new Error('no')));
      await assert.rejects(failed, /^Error: no$/);
      const space = book.space.once(asked);
      const first = await space.write(log, (writer) => writer.put('person', ada));
      const second = await space.write(log, (writer) => writer.put('person', bo));
      assert.equal(first.batch, asked);
      assert.notEqual(second.batch, asked);
      const taken = '00000000-0000-7000-8000-0000000000ab' as BatchId;
      assert.equal((await book.space.once(taken).undo(null)).undone?.id, second.batch);
      await assert.rejects(book.space.once(taken).undo(null), AlreadyWritten);
      assert.equal(await book.space.read((reader) => reader.count('person')), 1);
    });

    test('a throw writes nothing', async () => {
      await using book = await openBook(engine);
      await assert.rejects(
        book.space.write(log, async (writer) => {
          await writer.put('person', ada);
          throw new Error('no');
        }),
        /^Error: no$/,
      );
      assert.equal(await book.space.read((reader) => reader.count('person')), 0);
      assert.deepEqual(await book.space.read((reader) => reader.searchPeople('ada', 5)), []);
    });

    test('a reader or writer is of no use after its transaction', async () => {
      await using book = await openBook(engine);
      const leaked = await book.space.read(async (reader) => reader);
      await assert.rejects(leaked.get('person', ada.id), /after its transaction/);
      const { value } = await book.space.write(log, async (writer) => {
        await writer.put('person', ada);
        return writer;
      });
      await assert.rejects(value.put('person', bo), /after its transaction/);
    });

    test('a write inside a write is a bug that says so', async () => {
      await using book = await openBook(engine);
      await assert.rejects(
        book.space.write(log, () => book.space.write(log, (writer) => writer.put('person', ada))),
        /a write inside a write/,
      );
      await assert.rejects(
        book.space.glance(() => book.space.write(log, (writer) => writer.put('person', ada))),
        /a write inside a glance/,
      );
    });

    test('a glance sees what was written, waits for no write, and a write begun meanwhile comes after it', async () => {
      await using book = await openBook(engine);
      const look = async (reader: Reader): Promise<number> => await reader.count('person');
      await book.space.write(log, async (writer) => {
        await writer.put('person', ada);
        assert.equal(await book.space.glance(look), 0);
      });
      const seen: number[] = [];
      let written: Promise<unknown> = Promise.resolve();
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const other = (async () => {
        await begun;
        written = book.space.write(log, (writer) => writer.put('person', bo));
      })();
      await book.space.glance(async (reader) => {
        seen.push(await look(reader));
        begin();
        await other;
        seen.push(await look(reader), await book.space.glance(look));
      });
      await written;
      assert.deepEqual([...seen.slice(0, 2), await book.space.glance(look)], [1, 1, 2]);
    });

    test('a value of the wrong type is refused, and nothing is written', async () => {
      await using book = await openBook(engine);
      for (const wrong of [undefined, new Date(0), {}, Number.NaN, 1.5]) {
        await assert.rejects(
          book.space.write(log, (writer) =>
            writer.put('person', { ...ada, cadenceDays: wrong as unknown as number }),
          ),
          /person.cadence_days cannot hold/,
        );
      }
      assert.equal(await book.space.read((reader) => reader.count('person')), 0);
    });

    test('conditions, order and limits mean the same on both engines', async () => {
      await using book = await openBook(engine);
      const days = [30, null, 7, 14] as const;
      const people = days.map((cadenceDays, index) =>
        personOf(index + 1, `P${index}`, null, { cadenceDays, layer: index === 1 ? 'inner' : null }),
      );
      await book.space.write(log, (writer) => writer.putMany('person', people));
      await book.space.read(async (reader) => {
        const names = async (query: Parameters<typeof reader.list<'person'>>[1]): Promise<string> =>
          (await reader.list('person', query)).map(({ given }) => given).join(' ');
        assert.equal(await names({ order: [['cadenceDays', 'up']] }), 'P2 P3 P0 P1');
        assert.equal(await names({ order: [['cadenceDays', 'down']] }), 'P0 P3 P2 P1');
        assert.equal(await names({ order: [['cadenceDays', 'down']], limit: 2 }), 'P0 P3');
        assert.equal(await names({ where: { cadenceDays: null } }), 'P1');
        assert.equal(await names({ where: { cadenceDays: { not: null } } }), 'P0 P2 P3');
        assert.equal(await names({ where: { cadenceDays: { not: 7 } } }), 'P0 P1 P3');
        assert.equal(await names({ where: { cadenceDays: { atLeast: 10, atMost: 20 } } }), 'P3');
        assert.equal(await names({ where: { layer: 'inner' } }), 'P1');
        assert.equal(await names({ where: { given: { in: ['P3', 'P0'] } } }), 'P0 P3');
        assert.equal(await names({ where: { given: { in: [] } } }), '');
        assert.equal(await names({ where: { private: true } }), '');
        assert.equal(await reader.count('person', { where: { private: false } }), 4);
        const many = Array.from({ length: 2000 }, (_, index) => `P${index}`);
        assert.equal(
          await names({ where: { given: { in: many } }, order: [['given', 'down']], limit: 3 }),
          'P3 P2 P1',
        );
        const picked = await reader.pick('person', ['given', 'private', 'cadenceDays'], {
          where: { given: { in: many }, cadenceDays: { atMost: 20 } },
        });
        assert.deepEqual(
          picked.toSorted((one, other) => (one.cadenceDays ?? 0) - (other.cadenceDays ?? 0)),
          [
            { given: 'P2', private: false, cadenceDays: 7 },
            { given: 'P3', private: false, cadenceDays: 14 },
          ],
        );
      });
    });

    test('text that an engine cannot keep is mended alike, so that a second write changes nothing', async () => {
      await using book = await openBook(engine);
      const odd = { ...ada, note: 'a\0b\ud800c', place: "'; drop table person; --" };
      await book.space.write(log, (writer) => writer.put('person', odd));
      const kept = await book.space.read((reader) => reader.get('person', ada.id));
      assert.equal(kept?.note, 'ab\ufffdc');
      assert.equal(kept?.place, odd.place);
      assert.equal((await book.space.write(log, (writer) => writer.put('person', odd))).batch, null);
    });

    test('what follows from text that an engine cannot keep follows from what is kept', async () => {
      await using book = await openBook(engine);
      await book.space.write(log, async (writer) => {
        await writer.put('person', personOf(1, 'A\0da', 'Qu\ud800ill', { note: 'the po\0rt' }));
        await writer.put('organization', organizationOf(1, 'Ac\0me'));
        await writer.put('position', positionOf(1, 1, 1, 'Plan\0ner'));
        await writer.put('contactPoint', emailOf(1, 1, 'a\0@example.org'));
        await writer.put('interaction', talkOf(1, '2026-11-10', { text: 'of the har\0bour' }));
        await writer.put('participant', withOf(1, 1, 1));
      });
      assert.deepEqual((await book.store.verify('me')).problems, []);
    });

    test('very long and hostile text is kept whole and found, on both engines alike', async () => {
      await using book = await openBook(engine);
      const letters = (count: number, seed: number): string =>
        Array.from({ length: count }, (_, index) =>
          String.fromCodePoint(0x4e00 + ((index * 7919 * seed) % 20_000)),
        ).join('');
      const long = letters(20_000, 3);
      const other = `${long.slice(0, 19_999)}x`;
      await book.space.write(log, async (writer) => {
        await writer.put('person', personOf(1, `😀${long}`, letters(5000, 5), { note: letters(300_000, 7) }));
        await writer.put('contactPoint', { ...emailOf(1, 1, long), key: long });
        await writer.put('organization', organizationOf(1, long));
        await writer.put('organization', organizationOf(2, other));
        await writer.put('interaction', talkOf(1, '2026-11-10', { text: long, foreignId: long }));
      });
      await book.space.read(async (reader) => {
        assert.equal((await reader.list('contactPoint', { where: { key: long } })).length, 1);
        assert.deepEqual(
          (await reader.list('organization', { where: { name: long } })).map(({ id }) => id),
          [organizationOf(1, '').id],
        );
        assert.equal(await reader.count('organization', { where: { name: { in: [long, other] } } }), 2);
        assert.equal((await reader.list('interaction', { where: { foreignId: long } })).length, 1);
        assert.equal((await reader.searchPeople(`😀${long.slice(0, 30)}`, 5)).length, 1);
        assert.equal((await reader.searchPeople(long, 5)).length, 1);
        assert.equal((await reader.searchNotes(long, 5)).length, 1);
      });
      assert.deepEqual((await book.store.verify('me')).problems, []);
    });

    test('all goes over every record once, in chunks', async () => {
      await using book = await openBook(engine);
      const people = Array.from({ length: 2500 }, (_, index) => personOf(index + 1, `P${index}`, null));
      await book.space.write(log, (writer) => writer.putMany('person', people));
      const seen = await book.space.read(async (reader) => {
        const ids: string[] = [];
        for await (const chunk of reader.all('person')) ids.push(...chunk.map(({ id }) => id));
        const givens: (string | null)[] = [];
        for await (const chunk of reader.pickAll('person', ['given']))
          givens.push(...chunk.map(({ given }) => given));
        return { ids, givens };
      });
      assert.deepEqual(seen, {
        ids: people.map(({ id }) => id),
        givens: people.map(({ given }) => given),
      });
    });

    test('a later put of the same record in one write wins', async () => {
      await using book = await openBook(engine);
      await book.space.write(log, async (writer) => {
        await writer.putMany('person', [ada, { ...ada, given: 'Ava' }]);
        assert.equal((await writer.searchPeople('ava', 5)).length, 1);
        await writer.put('person', { ...ada, given: 'Eva' });
      });
      assert.deepEqual(
        (await book.space.read((reader) => reader.searchPeople('eva', 5))).map(({ name }) => name),
        ['Eva Quill'],
      );
      assert.deepEqual(await book.space.read((reader) => reader.searchPeople('ava', 5)), []);
    });
  });
}
