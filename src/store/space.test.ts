import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CalendarDay, Instant } from '../core/dates/index.ts';
import type { BatchId } from '../core/ids.ts';
import { AlreadyWritten } from '../core/journal/already-written.ts';
import { enginesUnderTest, openBook } from './testing/books.ts';
import {
  emailOf,
  organizationOf,
  personIdOf,
  personOf,
  positionOf,
  promiseOf,
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

    test('who is kept is found before others whose name begins so, given names before family names', async () => {
      await using book = await openBook(engine);
      await book.space.write({ action: 'import', summary: 'five people' }, (writer) =>
        writer.putMany('person', [
          personOf(1, 'Raj', 'Malhotra'),
          personOf(2, 'Mabel', 'Ames'),
          personOf(3, 'Ines', 'Marques', { layer: 'close' }),
          personOf(4, 'Maria', 'Zeller', { layer: 'wide' }),
          personOf(5, 'Ma_x', 'Holm', { layer: 'inner' }),
        ]),
      );
      const found = async (text: string): Promise<readonly string[]> =>
        (await book.space.read((reader) => reader.searchPeople(text, 5))).map(({ name }) => name);
      assert.deepEqual(await found('ma'), [
        'Ma_x Holm',
        'Maria Zeller',
        'Ines Marques',
        'Mabel Ames',
        'Raj Malhotra',
      ]);
      assert.deepEqual(await found('ma_'), ['Ma_x Holm']);
      assert.deepEqual(await found('maria z'), ['Maria Zeller']);
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
        return ids;
      });
      assert.deepEqual(
        seen,
        people.map(({ id }) => id),
      );
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

  describe(`${engine.kind}: people`, () => {
    const filled = async (): ReturnType<typeof openBook> => {
      const book = await openBook(engine);
      await book.space.write(log, async (writer) => {
        await writer.putMany('person', [
          ada,
          bo,
          personOf(3, 'Adam', 'Smith'),
          personOf(4, '太郎', '山田', { displayOrder: 'family-first' }),
        ]);
        await writer.put('organization', organizationOf(1, 'Fenwick Ports'));
        await writer.put('position', positionOf(1, 1, 1, 'Planner'));
        await writer.put('contactPoint', emailOf(1, 3, 'a.smith@mill.example'));
        await writer.put('topic', { id: personIdOf(50) as never, personId: bo.id, name: 'Cold Chains' });
        await writer.put('membership', {
          id: personIdOf(51) as never,
          personId: bo.id,
          group: 'Sailing club',
        });
      });
      return book;
    };

    test('are found by any beginning of name, nickname, organization or e-mail, accents and case aside, the nearest first', async () => {
      await using book = await filled();
      const cases: readonly (readonly [text: string, names: readonly string[]])[] = [
        ['ada', ['Ada Quill', 'Adam Smith']],
        ['Ada Q', ['Ada Quill']],
        ['quill ad', ['Ada Quill']],
        ['smi', ['Adam Smith']],
        ['BO', ['Bø Łukasz']],
        ['lukasz', ['Bø Łukasz']],
        ['bobo', ['Bø Łukasz']],
        ['fenw', ['Ada Quill']],
        ['ada fenw', ['Ada Quill']],
        ['a.smith@', ['Adam Smith']],
        ['mill.ex', ['Adam Smith']],
        ['山田', ['山田太郎']],
        ['太郎', ['山田太郎']],
        ['a', []],
        ['%', []],
        ['100%', []],
        ['zzz', []],
      ];
      for (const [text, names] of cases)
        assert.deepEqual(
          (await book.space.read((reader) => reader.searchPeople(text, 10))).map(({ name }) => name),
          names,
          text,
        );
      assert.deepEqual(await book.space.read((reader) => reader.searchPeople('fenwick', 10)), [
        { id: ada.id, name: 'Ada Quill', organization: 'Fenwick Ports', title: 'Planner' },
      ]);
    });

    test('are named exactly by full name in both orders, given name, family name or nickname', async () => {
      await using book = await filled();
      const named = async (...names: string[]): Promise<readonly string[]> =>
        (await book.space.read((reader) => reader.peopleNamed(names))).map(({ name }) => name);
      assert.deepEqual(await named('ada quill'), ['Ada Quill']);
      assert.deepEqual(await named('quill ada'), ['Ada Quill']);
      assert.deepEqual(await named('ada'), ['Ada Quill']);
      assert.deepEqual(await named('adam', 'bobo'), ['Bø Łukasz', 'Adam Smith']);
      assert.deepEqual(await named('ad'), []);
      assert.deepEqual(await named('fenwick'), []);
    });

    test('are named by a part of a name that is no name by itself', async () => {
      await using book = await openBook(engine);
      await book.space.write({ action: 'add', summary: 'people' }, async (writer) => {
        await writer.putMany('person', [personOf(1, 'Mei Lin', 'Tan'), personOf(2, 'Lin', 'Able')]);
      });
      const named = async (...words: string[]): Promise<readonly string[]> =>
        (await book.space.read((reader) => reader.peopleNamedInPart(words, 5))).map(({ name }) => name);
      assert.deepEqual(await named('mei'), ['Mei Lin Tan']);
      assert.deepEqual(await named('lin'), ['Mei Lin Tan']);
      assert.deepEqual(await named('tan', 'mei lin'), []);
    });

    test('of a name that many bear those come first whom the user keeps, then those last heard of', async () => {
      await using book = await openBook(engine);
      await book.space.write({ action: 'add', summary: 'people' }, async (writer) => {
        await writer.putMany('person', [
          personOf(1, 'Sam', 'Able'),
          personOf(2, 'Sam', 'Baker'),
          personOf(3, 'Sam', 'Carter', { layer: 'inner' }),
          personOf(4, 'Kim', 'Sam'),
        ]);
        await writer.put('interaction', talkOf(1, '2026-11-01'));
        await writer.put('participant', withOf(1, 1, 2));
      });
      const named = async (mostEach: number, ...names: string[]): Promise<readonly string[]> =>
        (await book.space.read((reader) => reader.peopleNamed(names, mostEach))).map(({ name }) => name);
      assert.deepEqual(await named(2, 'sam'), ['Sam Carter', 'Sam Baker']);
      assert.deepEqual(await named(2, 'sam', 'sam able'), ['Sam Able', 'Sam Carter', 'Sam Baker']);
    });

    test('a page at a time, by every sort and filter', async () => {
      await using book = await filled();
      const page = (query: object) => book.space.read((reader) => reader.people(query));
      const names = async (query: object): Promise<string> =>
        (await page(query)).rows.map(({ name }) => name).join(', ');
      assert.equal(await names({}), 'Ada Quill, Adam Smith, Bø Łukasz, 山田太郎');
      assert.equal(await names({ direction: 'down' }), '山田太郎, Bø Łukasz, Adam Smith, Ada Quill');
      assert.equal(await names({ sort: 'organization', limit: 1 }), 'Ada Quill');
      assert.equal(await names({ topic: 'cold chains' }), 'Bø Łukasz');
      assert.equal(await names({ group: 'SAILING CLUB' }), 'Bø Łukasz');
      assert.equal(await names({ text: 'cold' }), 'Bø Łukasz');
      assert.equal(await names({ text: 'ada sm' }), 'Adam Smith');
      assert.equal(await names({ layer: 'inner' }), '');
      const first = await page({ limit: 3 });
      assert.equal(first.total, 4);
      const second = await page({ limit: 3, cursor: first.cursor });
      assert.deepEqual([second.rows.map(({ name }) => name), second.cursor], [['山田太郎'], null]);
      assert.equal(await names({ cursor: 'not a cursor', limit: 1 }), 'Ada Quill');
      const [row] = first.rows;
      assert.deepEqual(
        [row?.person, row?.organization, row?.title, row?.topics, row?.tie],
        [ada, 'Fenwick Ports', 'Planner', [], null],
      );
    });

    test('lists and searches follow every change of what they are made from', async () => {
      await using book = await filled();
      const search = async (text: string): Promise<number> =>
        (await book.space.read((reader) => reader.searchPeople(text, 10))).length;
      await book.space.write(log, (writer) => writer.put('organization', organizationOf(1, 'Harbour Works')));
      assert.deepEqual([await search('fenwick'), await search('harbour')], [0, 1]);
      await book.space.write(log, (writer) => writer.remove('position', positionOf(1, 1, 1, null).id));
      assert.equal(await search('harbour'), 0);
      await book.space.write(log, (writer) =>
        writer.put('contactPoint', emailOf(1, 1, 'a.smith@mill.example')),
      );
      assert.deepEqual(
        (await book.space.read((reader) => reader.searchPeople('mill.ex', 10))).map(({ name }) => name),
        ['Ada Quill'],
      );
    });

    test('those in the trash are in no list, search or tie, and are there by their id', async () => {
      await using book = await filled();
      await book.space.write(log, async (writer) => {
        await writer.put('interaction', talkOf(1, '2026-11-10'));
        await writer.put('participant', withOf(1, 1, 2));
      });
      await book.space.write(log, (writer) => writer.put('person', { ...bo, trashedAt: 5 as Instant }));
      await book.space.read(async (reader) => {
        assert.deepEqual(await reader.searchPeople('bobo', 5), []);
        assert.deepEqual(await reader.peopleNamed(['bobo']), []);
        assert.deepEqual(await reader.searchNotes('dinghy', 5), []);
        assert.equal((await reader.people({})).total, 3);
        assert.equal((await reader.ties([bo.id])).size, 0);
        assert.deepEqual(await reader.tiesDue('2027-12-31' as CalendarDay, 60), []);
        assert.equal((await reader.get('person', bo.id))?.trashedAt, 5);
      });
      await book.space.undo(null);
      assert.equal((await book.space.read((reader) => reader.searchPeople('bobo', 5))).length, 1);
      assert.equal((await book.space.read((reader) => reader.ties([bo.id]))).size, 1);
    });
  });

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
  });
}
