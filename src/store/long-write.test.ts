import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enginesUnderTest, openBook } from './testing/books.ts';
import { organizationOf, personIdOf, personOf, positionOf } from './testing/sample-records.ts';

for (const engine of enginesUnderTest)
  test(`${engine.kind}: people of a long write are found at its end, and within it by whoever searches`, async () => {
    await using book = await openBook(engine);
    const ada = personOf(1, 'Ada', 'Quill');
    await book.space.write({ action: 'add', summary: 'Ada' }, (writer) => writer.put('person', ada));
    await book.space.write({ action: 'import', summary: 'people' }, async (writer) => {
      const named = async (name: string): Promise<readonly string[]> =>
        (await writer.searchPeople(name, 10)).map(({ id }) => id);
      const [ivo, ulla, emil] = [
        personOf(101, 'Ivo', 'Marsh'),
        personOf(102, 'Ulla', 'Marsh'),
        personOf(103, 'Emil', 'Marsh'),
      ];
      await writer.putMany('person', [ivo, ulla, emil]);
      await writer.settleSoFar();
      assert.deepEqual(await writer.peopleNamedBefore(['ada quill', 'ivo marsh']), [
        { id: ada.id, name: 'Ada Quill', organization: null, title: null },
      ]);
      await writer.put('person', { ...ivo, family: 'Reed' });
      await writer.remove('person', ulla.id);
      await writer.put('person', { ...ada, family: 'Reed' });
      await writer.settleSoFar();
      assert.deepEqual(await named('marsh'), [emil.id]);
      assert.deepEqual(new Set(await named('reed')), new Set([ada.id, ivo.id]));
      await writer.put('person', { ...emil, family: 'Reed' });
      await writer.settleSoFar();
      await writer.put('person', ulla);
      await writer.settleSoFar();
    });
    const named = async (name: string): Promise<ReadonlySet<string>> =>
      new Set((await book.space.read((reader) => reader.searchPeople(name, 10))).map(({ id }) => id));
    assert.deepEqual(await named('marsh'), new Set([personIdOf(102)]));
    assert.deepEqual(await named('reed'), new Set([ada.id, personIdOf(101), personIdOf(103)]));
    assert.deepEqual((await book.store.verify('me')).problems, []);
    await book.space.undo(null);
    assert.deepEqual(await named('marsh'), new Set());
    assert.deepEqual(await named('quill'), new Set([ada.id]));
    assert.deepEqual((await book.store.verify('me')).problems, []);
  });

for (const engine of enginesUnderTest)
  test(`${engine.kind}: somebody is found at an organization that a long write makes after their position`, async () => {
    await using book = await openBook(engine);
    await book.space.write({ action: 'import', summary: 'people' }, async (writer) => {
      await writer.put('person', personOf(1, 'Ada', 'Quill'));
      await writer.put('position', positionOf(1, 1, 1, null));
      await writer.settleSoFar();
      await writer.put('organization', organizationOf(1, 'Fenwick'));
      await writer.settleSoFar();
    });
    const found = await book.space.read((reader) => reader.searchPeople('fenwick', 10));
    assert.deepEqual(found, [{ id: personIdOf(1), name: 'Ada Quill', organization: 'Fenwick', title: null }]);
    assert.deepEqual((await book.store.verify('me')).problems, []);
  });
