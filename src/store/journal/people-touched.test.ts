import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BatchId } from '../../core/ids.ts';
import { enginesUnderTest, openBook } from '../testing/books.ts';
import { emailOf, organizationOf, personIdOf, personOf, positionOf } from '../testing/sample-records.ts';

const action = { action: 'edit', summary: 'Edited' };

for (const engine of enginesUnderTest) {
  test(`${engine.kind}: whose records were made, changed, removed or brought back since a batch`, async () => {
    await using book = await openBook(engine);
    const { space } = book;
    const written = await space.write(action, async (writer) => {
      for (const number of [1, 2, 3, 4, 5]) await writer.put('person', personOf(number, 'A', `B${number}`));
      await writer.put('contactPoint', emailOf(1, 2, 'a@x.example'));
      await writer.put('organization', organizationOf(1, 'Atlas'));
      await writer.put('position', positionOf(1, 3, 1, 'Baker'));
    });
    let since = written.batch ?? ('' as BatchId);
    const touched = async (most = 100) => {
      const found = await space.read((reader) =>
        reader.peopleTouched({ since, records: ['person', 'contactPoint', 'position'], most }),
      );
      return found && [...found].toSorted();
    };
    const rows: readonly (readonly [string, () => Promise<unknown>, readonly number[]])[] = [
      ['nothing', () => Promise.resolve(), []],
      ['made', () => space.write(action, (w) => w.put('contactPoint', emailOf(2, 1, 'b@x.example'))), [1]],
      ['removed', () => space.write(action, (w) => w.remove('contactPoint', emailOf(1, 2, '').id)), [2]],
      ['brought back', () => space.undo(null), [2]],
      ['changed', () => space.write(action, (w) => w.put('person', personOf(4, 'C', 'D'))), [4]],
      [
        'a renamed place',
        () => space.write(action, (w) => w.put('organization', organizationOf(1, 'Ostra'))),
        [3],
      ],
      [
        'one handed from one to another',
        () => space.write(action, (w) => w.put('contactPoint', emailOf(2, 5, 'b@x.example'))),
        [1, 5],
      ],
    ];
    for (const [name, act, people] of rows) {
      await act();
      assert.deepEqual(
        await touched(),
        people.map((number) => personIdOf(number)),
        name,
      );
      const [last] = await space.read((reader) => reader.batches({ limit: 1 }));
      since = last?.id ?? since;
    }
    since = written.batch ?? since;
    assert.equal(await touched(3), null, 'more than were to be looked at');
    since = 'no-batch' as BatchId;
    assert.equal(await touched(), null, 'a batch of another book');
  });
}
