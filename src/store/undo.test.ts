import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CalendarDay } from '../core/dates/index.ts';
import type { BatchId } from '../core/ids.ts';
import { enginesUnderTest, openBook } from './testing/books.ts';
import {
  emailOf,
  idOf,
  organizationOf,
  personIdOf,
  personOf,
  positionOf,
  promiseOf,
  talkOf,
  withOf,
} from './testing/sample-records.ts';

const ada = personOf(1, 'Ada', 'Quill');
const bo = personOf(2, 'Bo', 'Lind');
const today = '2026-11-18' as CalendarDay;
const act = (action: string, undoable = true) => ({ action, summary: `Did ${action}`, undoable });

for (const engine of enginesUnderTest) {
  describe(`${engine.kind}: journal and undo`, () => {
    test('bare undo takes back the newest batch that may be, and then the one before', async () => {
      await using book = await openBook(engine);
      const { space } = book;
      await space.write(act('add'), (writer) => writer.put('person', ada));
      await space.write(act('edit'), (writer) => writer.put('person', { ...ada, place: 'Lyon' }));
      await space.write(act('pick', false), (writer) =>
        writer.put('dayPick', { id: '2026-11-18' as never, keys: [], overfull: false }),
      );
      const first = await space.undo(null);
      assert.deepEqual(
        [first.undone?.action, first.undone?.undoneAt !== null, first.kept],
        ['edit', true, []],
      );
      assert.deepEqual(await space.read((reader) => reader.get('person', ada.id)), ada);
      assert.equal((await space.undo(null)).undone?.action, 'add');
      assert.equal(await space.read((reader) => reader.count('person')), 0);
      assert.equal(await space.read((reader) => reader.count('dayPick')), 1);
      assert.deepEqual(await space.undo(null), { undone: null, kept: [] });
      assert.deepEqual(await space.undo(idOf(9, 9)), { undone: null, kept: [] });
    });

    test('history tells every step with before and after, made, changed, removed and brought back', async () => {
      await using book = await openBook(engine);
      const { space } = book;
      const made = await space.write(act('add'), (writer) => writer.putMany('person', [ada, bo]));
      await space.write(act('edit'), (writer) => writer.put('person', { ...ada, place: 'Lyon' }));
      await space.write(act('remove'), (writer) => writer.remove('person', ada.id));
      await space.undo(null);
      await space.write(act('edit again'), (writer) => writer.put('person', { ...ada, place: 'Nice' }));
      const steps = await space.read((reader) => reader.changesOf('person', ada.id));
      assert.deepEqual(
        steps.map(({ before, after }) => [before?.['place'], after?.['place']]),
        [
          ['Lyon', 'Nice'],
          [undefined, 'Lyon'],
          ['Lyon', undefined],
          [null, 'Lyon'],
          [undefined, null],
        ],
      );
      const changes = await space.read((reader) => reader.changes(made.batch as BatchId));
      assert.deepEqual(
        changes.map(({ sequence, table, recordId, before, after }) => [
          sequence,
          table,
          recordId,
          before,
          after,
        ]),
        [
          [0, 'person', ada.id, null, { ...ada }],
          [1, 'person', bo.id, null, { ...bo }],
        ],
      );
      const batches = await space.read((reader) => reader.batches({ limit: 2 }));
      assert.deepEqual(
        batches.map(({ action }) => action),
        ['edit again', 'undo'],
      );
      const older = await space.read((reader) =>
        reader.batches({ limit: 9, before: batches[1]?.id as BatchId }),
      );
      assert.deepEqual(
        older.map(({ action, undoneAt }) => [action, undoneAt !== null]),
        [
          ['remove', true],
          ['edit', false],
          ['add', false],
        ],
      );
    });

    test('an import taken back keeps whole whoever got a conversation, promise or edit since, and says why', async () => {
      await using book = await openBook(engine);
      const { space } = book;
      const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'];
      const imported = await space.write(act('import'), async (writer) => {
        await writer.putMany('organization', [organizationOf(1, 'Fenwick'), organizationOf(2, 'Harbour')]);
        await writer.putMany(
          'person',
          names.map((name, index) => personOf(index + 1, name, 'X')),
        );
        await writer.putMany(
          'contactPoint',
          names.map((name, index) => emailOf(index + 1, index + 1, `${name}@x.example`)),
        );
        await writer.putMany('position', [positionOf(1, 1, 1, 'Planner'), positionOf(2, 5, 2, 'Pilot')]);
        await writer.put('interaction', talkOf(9, '2020-01-01', { history: true }));
        await writer.put('participant', withOf(9, 9, 1));
      });
      await space.write(act('log'), async (writer) => {
        await writer.put('interaction', talkOf(1, '2026-11-17'));
        await writer.put('participant', withOf(1, 1, 1));
      });
      await space.write(act('promise'), (writer) => writer.put('promise', promiseOf(1, 2)));
      await space.write(act('edit'), (writer) => writer.put('contactPoint', emailOf(3, 3, 'cy@new.example')));
      const { batch: taken } = await space.write(act('promise'), (writer) =>
        writer.put('promise', promiseOf(2, 4)),
      );
      await space.undo(taken);

      const { undone, kept } = await space.undo(imported.batch);
      assert.equal(undone?.id, imported.batch);
      assert.deepEqual(
        kept,
        [
          { id: personIdOf(1), name: 'Ada X', why: 'a conversation was logged since' },
          { id: personIdOf(2), name: 'Bo X', why: 'a promise was made since' },
          { id: personIdOf(3), name: 'Cy X', why: 'edited since' },
        ].toSorted(
          (a, b) => kept.findIndex(({ id }) => id === a.id) - kept.findIndex(({ id }) => id === b.id),
        ),
      );
      await space.read(async (reader) => {
        assert.deepEqual(
          (await reader.list('person')).map(({ given }) => given),
          ['Ada', 'Bo', 'Cy'],
        );
        assert.deepEqual(
          (await reader.list('contactPoint')).map(({ value }) => value),
          ['Ada@x.example', 'Bo@x.example', 'cy@new.example'],
        );
        assert.deepEqual(
          (await reader.list('organization')).map(({ name }) => name),
          ['Fenwick'],
        );
        assert.deepEqual(
          (await reader.list('position')).map(({ title }) => title),
          ['Planner'],
        );
        assert.equal(await reader.count('participant'), 2);
        assert.deepEqual(await reader.searchPeople('ed x', 5), []);
        assert.equal((await reader.people({ today: today })).total, 3);
      });
    });

    test('what speaks of something that is gone is taken back all the same', async () => {
      await using book = await openBook(engine);
      const { space } = book;
      const promise = promiseOf(1, 1, { interactionId: talkOf(1, '2026-11-17').id });
      await space.write(act('log'), async (writer) => {
        await writer.put('person', ada);
        await writer.put('interaction', talkOf(1, '2026-11-17'));
        await writer.put('promise', promise);
      });
      await space.write(act('remove'), (writer) => writer.remove('interaction', talkOf(1, '2026-11-17').id));
      await space.write(act('keep'), (writer) => writer.put('promise', { ...promise, state: 'kept' }));
      const undone = await space.undo(null);
      assert.deepEqual([undone.undone?.action, undone.kept], ['keep', []]);
      assert.deepEqual(await space.read((reader) => reader.get('promise', promise.id)), promise);
    });

    test('taking back the undo brings the batch back', async () => {
      await using book = await openBook(engine);
      const { space } = book;
      await space.write(act('add'), (writer) => writer.put('person', ada));
      await space.undo(null);
      const [undo] = await space.read((reader) => reader.batches({ limit: 1 }));
      await space.undo(undo?.id ?? null);
      assert.deepEqual(await space.read((reader) => reader.get('person', ada.id)), ada);
      assert.equal((await space.undo(null)).undone?.action, 'add');
      assert.equal(await space.read((reader) => reader.count('person')), 0);
    });

    test('what an undo brought back is kept by what another undo brought back later and speaks of it', async () => {
      await using book = await openBook(engine);
      const { space } = book;
      const firm = organizationOf(1, 'Castle Foods');
      const post = positionOf(1, 1, 1, 'Buyer');
      await space.write(act('add'), async (writer) => {
        await writer.put('person', ada);
        await writer.put('organization', firm);
        await writer.put('position', post);
      });
      const left = await space.write(act('leave'), (writer) => writer.remove('position', post.id));
      const closed = await space.write(act('close'), (writer) => writer.remove('organization', firm.id));
      await space.undo(closed.batch);
      const [firmIsBack] = await space.read((reader) => reader.batches({ limit: 1 }));
      await space.undo(left.batch);
      await space.undo(firmIsBack?.id ?? null);
      assert.deepEqual(await space.read((reader) => reader.get('organization', firm.id)), firm);
      assert.deepEqual((await book.store.verify('me')).problems, []);
    });
  });
}
