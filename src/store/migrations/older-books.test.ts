import assert from 'node:assert/strict';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixedClock } from '../../core/dates/index.ts';
import { countingIds } from '../../core/ids.ts';
import { localOwner, openStore } from '../open-store.ts';
import { temporaryFolder, testNow } from '../testing/books.ts';

/** A book of each schema that was ever released, as its own program left it. */
const older = join(import.meta.dirname, '../../../fixtures/db');

for (const name of readdirSync(older).filter((file) => file.endsWith('.sqlite')))
  test(`${name} opens, verifies, and takes a write and its undo`, async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, name);
    copyFileSync(join(older, name), path);
    await using store = await openStore({
      engine: { kind: 'sqlite', path },
      clock: fixedClock(testNow),
      ids: countingIds(),
    });
    const space = store.as(localOwner);
    const before = await store.verify(localOwner);
    assert.deepEqual(before.problems, []);
    assert.ok(before.counts.person > 0 && before.counts.interaction > 0);

    const [person] = await space.read((reader) => reader.list('person', { limit: 1 }));
    assert.ok(person);
    assert.equal(person.ending, null);
    await space.write({ action: 'edit', summary: 'Edited' }, (writer) =>
      writer.put('person', { ...person, ending: 'good', wouldSay: 'reads a port like a book' }),
    );
    await space.undo(null);
    assert.deepEqual(await space.read((reader) => reader.get('person', person.id)), person);
    assert.deepEqual((await store.verify(localOwner)).problems, []);

    // What the older program wrote can be taken back too.
    while ((await space.undo(null)).undone !== null);
    const after = await store.verify(localOwner);
    assert.deepEqual(after.problems, []);
    assert.equal(after.counts.person, 0);
  });
