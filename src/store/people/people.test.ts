import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CalendarDay, Instant } from '../../core/dates/index.ts';
import { readFilter } from '../../core/views/index.ts';
import { enginesUnderTest, openBook } from '../testing/books.ts';
import {
  emailOf,
  organizationOf,
  personIdOf,
  personOf,
  positionOf,
  talkOf,
  withOf,
} from '../testing/sample-records.ts';

const ada = personOf(1, 'Ada', 'Quill');
const bo = personOf(2, 'Bø', 'Łukasz', { nickname: 'Bobo', note: 'Sails a wooden dinghy.' });
const today = '2026-11-18' as CalendarDay;
const only = (text: string) => ({ filter: readFilter(text).filter });
const log = { action: 'log', summary: 'Logged' };

for (const engine of enginesUnderTest) {
  describe(`${engine.kind}: people`, () => {
    const filled = async (): ReturnType<typeof openBook> => {
      const book = await openBook(engine);
      await book.space.write(log, async (writer) => {
        await writer.putMany('person', [
          ada,
          bo,
          personOf(3, 'Adam', 'Smith', { state: 'closed' }),
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

    test('are found before others whose name begins so where they are kept, by given name before family name', async () => {
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
      const page = (query: object) => book.space.read((reader) => reader.people({ today, ...query }));
      const names = async (query: object): Promise<string> =>
        (await page(query)).rows.map(({ name }) => name).join(', ');
      assert.equal(await names({}), 'Ada Quill, Adam Smith, Bø Łukasz, 山田太郎');
      assert.equal(await names({ direction: 'down' }), '山田太郎, Bø Łukasz, Adam Smith, Ada Quill');
      assert.equal(await names({ sort: 'organization', limit: 1 }), 'Ada Quill');
      assert.equal(await names(only('topic:"cold chains"')), 'Bø Łukasz');
      assert.equal(await names(only('group:"SAILING CLUB"')), 'Bø Łukasz');
      assert.equal(await names(only('cold')), 'Bø Łukasz');
      assert.equal(await names(only('ada sm')), 'Adam Smith');
      assert.equal(await names(only('layer:inner')), '');
      assert.equal(await names(only('is:archived')), 'Adam Smith');
      assert.equal(await names(only('is:archived ada')), 'Adam Smith');
      assert.equal(await names(only('-is:archived ada')), 'Ada Quill');
      assert.equal(await names(only('cold OR fenwick')), 'Ada Quill, Bø Łukasz');
      assert.equal(await names(only('-(cold OR fenwick) -is:archived')), '山田太郎');
      assert.equal(await names({ ...only('cold OR fenwick'), limit: 1, direction: 'down' }), 'Bø Łukasz');
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
        assert.equal((await reader.people({ today })).total, 3);
        assert.equal((await reader.ties([bo.id])).size, 0);
        assert.deepEqual(await reader.tiesDue('2027-12-31' as CalendarDay, 60), []);
        assert.equal((await reader.get('person', bo.id))?.trashedAt, 5);
      });
      await book.space.undo(null);
      assert.equal((await book.space.read((reader) => reader.searchPeople('bobo', 5))).length, 1);
      assert.equal((await book.space.read((reader) => reader.ties([bo.id]))).size, 1);
    });
  });
}
