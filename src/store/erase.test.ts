import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fixedClock } from '../core/dates/index.ts';
import { countingIds, type BatchId } from '../core/ids.ts';
import { links } from './erase/links.ts';
import { localOwner, openStore } from './open-store.ts';
import { recordNames, tables } from './schema/index.ts';
import type { Space } from './space.ts';
import { enginesUnderTest, openBook, temporaryFolder, testNow } from './testing/books.ts';
import { eraseTarget, fillWithOne } from './testing/erase-writer.ts';
import { dumpRecords } from './testing/dump.ts';
import { inOneFile } from './testing/in-one-file.ts';
import { emailOf, idOf, personIdOf, personOf, promiseOf, talkOf, withOf } from './testing/sample-records.ts';

test('every field that names another record says what becomes of it where that one is erased', () => {
  const fates = (fate: 'goes' | 'forgets'): readonly string[] =>
    links.filter((link) => link.fate === fate).map(({ name, field }) => `${name}.${field}`);
  assert.deepEqual(fates('forgets'), [
    'person.introducedBy',
    'position.organizationId',
    'position.replaces',
    'thanks.messageId',
    'promise.interactionId',
    'thread.interactionId',
    'favor.interactionId',
    'fact.interactionId',
    'goal.organizationId',
    'ask.targetPersonId',
    'ask.organizationId',
    'ask.goalId',
    'ask.messageId',
    'introduction.messageId',
    'message.interactionId',
    'told.interactionId',
    'evidence.personId',
    'evidence.interactionId',
    'given.interactionId',
    'given.favorId',
    'connection.organizationId',
  ]);
  // A field that names a record and is not known as one would be passed over; these name none.
  const unknown = recordNames.flatMap((name) =>
    tables[name].columns
      .filter((column) => /_(?:id|by)$/.test(column))
      .filter((column) => !links.some((link) => link.name === name && link.column === column))
      .map((column) => `${name}.${column}`),
  );
  assert.deepEqual(unknown, [
    'interaction.foreign_id',
    'message.mail_id',
    'evidence.criterion_id',
    'offer.foreign_id',
  ]);
});

const write = async (
  space: Space,
  summary: string,
  work: Parameters<Space['write']>[1],
): Promise<BatchId> => {
  const { batch } = await space.write({ action: 'act', summary }, work);
  assert.ok(batch);
  return batch;
};

/** Everything that the engine holds, as text. */
const contentOf = (path: string): string =>
  readdirSync(dirname(path))
    .map((name) =>
      readFileSync(join(dirname(path), name))
        .toString('latin1')
        .toLowerCase(),
    )
    .join('\n');

for (const engine of enginesUnderTest) {
  describe(`${engine.kind}: erasing a person`, () => {
    test('takes them out of records, journal and search, and leaves the others', async () => {
      await using book = await openBook(engine);
      const { space } = book;
      const ada = personIdOf(1);
      const added = await write(space, 'Added Ada Quill', async (writer) => {
        await writer.put('person', personOf(1, 'Ada', 'Quill', { note: 'collects moths' }));
        await writer.put('contactPoint', emailOf(1, 1, 'ada@quill.example'));
        await writer.put('person', personOf(2, 'Ben', 'Okoro'));
      });
      const renamed = await write(space, 'Changed Ben', async (writer) => {
        await writer.put('person', personOf(2, 'Ben', 'Okoro', { introducedBy: ada }));
      });
      const forgot = await write(space, 'Changed Ben', async (writer) => {
        await writer.put('person', personOf(2, 'Benedict', 'Okoro', { introducedBy: null }));
      });
      await write(space, 'Talked with Ada and Ben', async (writer) => {
        await writer.put('interaction', talkOf(1, '2026-11-10', { text: 'about bridges' }));
        await writer.put('participant', withOf(1, 1, 1));
        await writer.put('participant', withOf(2, 1, 2));
        await writer.put('interaction', talkOf(2, '2026-11-11', { text: 'about moths' }));
        await writer.put('participant', withOf(3, 2, 1));
        await writer.put('participant', { ...withOf(4, 2, 2), role: 'mentioned' });
        await writer.put('promise', promiseOf(1, 2, { interactionId: idOf(5, 2) }));
        await writer.put('cardState', {
          id: `keep:${ada}:none`,
          state: 'skipped',
          day: '2026-11-10' as never,
          at: testNow,
          until: null,
          skippedOn: ['2026-11-10' as never],
        });
        await writer.put('dayPick', {
          id: '2026-11-10' as never,
          keys: [`keep:${ada}:none`, `keep:${personIdOf(2)}:none`],
          overfull: false,
        });
      });
      const gone = await write(space, 'Removed an address', async (writer) => {
        await writer.remove('contactPoint', idOf(2, 1));
      });

      const erased = await space.erase(ada);
      assert.deepEqual(erased, {
        counts: { person: 1, interaction: 1, participant: 3, cardState: 1 },
        overwritten: true,
      });
      const dump = await space.read(dumpRecords);
      assert.deepEqual(dump, {
        person: [personOf(2, 'Benedict', 'Okoro')],
        interaction: [talkOf(1, '2026-11-10', { text: 'about bridges' })],
        participant: [withOf(2, 1, 2)],
        promise: [promiseOf(1, 2)],
        dayPick: [{ id: '2026-11-10', keys: [`keep:${personIdOf(2)}:none`], overfull: false }],
      });
      assert.deepEqual(
        (await space.read((reader) => reader.batches({ limit: 9 }))).map(({ summary }) => summary),
        [
          'Erased someone for good',
          'Something with someone erased since',
          'Changed Ben',
          'Changed Ben',
          'Something with someone erased since',
        ],
      );
      assert.deepEqual(await space.read((reader) => reader.searchNotes('moths', 9)), []);
      assert.deepEqual((await space.undo(gone)).undone, null, 'nothing is left of it');
      await space.undo(forgot);
      assert.equal((await space.read((reader) => reader.get('person', personIdOf(2))))?.given, 'Ben');
      await space.undo(renamed);
      await space.undo(added);
      const people = await space.read((reader) => reader.list('person'));
      assert.deepEqual(
        people.filter(({ id }) => id === ada),
        [],
      );
      const batches = await space.read((reader) => reader.batches({ limit: 20 }));
      const erasing = batches.find(({ action }) => action === 'erase');
      assert.equal((await space.undo(erasing?.id ?? null)).undone, null, 'it cannot be taken back');
      assert.deepEqual((await book.store.verify('me')).problems, []);
    });

    test('what was theirs once and is somebody else’s now begins its life there', async () => {
      await using book = await openBook(engine);
      const { space } = book;
      const first = await write(space, 'Made', async (writer) => {
        await writer.put('person', personOf(1, 'Ada', 'Quill'));
        await writer.put('person', personOf(2, 'Ben', 'Okoro'));
        await writer.put('interaction', talkOf(2, '2026-11-10'));
        await writer.put('participant', withOf(1, 2, 1));
        await writer.put('participant', withOf(2, 2, 2));
      });
      const second = await write(space, 'Another', async (writer) => {
        await writer.put('interaction', talkOf(1, '2026-11-11'));
      });
      const third = await write(space, 'It was Ben', async (writer) => {
        await writer.put('participant', withOf(1, 1, 2));
      });
      await space.erase(personIdOf(1));
      const changes = await space.read((reader) => reader.changes(third));
      assert.deepEqual(
        changes.map(({ before, after }) => [before, after?.['personId']]),
        [[null, personIdOf(2)]],
      );
      await space.undo(second);
      assert.ok(
        await space.read((reader) => reader.get('interaction', idOf(5, 1))),
        'it has been used since',
      );
      await space.undo(third);
      await space.undo(first);
      assert.deepEqual((await book.store.verify('me')).problems, []);
      const left = await space.read(dumpRecords);
      assert.deepEqual(Object.keys(left), ['interaction']);
    });

    test('answers nothing for somebody who is not there, and writes nothing', async () => {
      await using book = await openBook(engine);
      assert.equal(await book.space.erase(personIdOf(1)), null);
      assert.deepEqual(await book.space.read((reader) => reader.batches({ limit: 9 })), []);
    });
  });
}

test('no byte of someone erased is left in the file, nor in its log', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'book.sqlite');
  const store = await openStore({
    engine: { kind: 'sqlite', path },
    clock: fixedClock(testNow),
    ids: countingIds(),
  });
  const space = store.as(localOwner);
  await fillWithOne(space);
  const before = contentOf(path);
  for (const trace of eraseTarget.traces) assert.ok(before.includes(trace), `${trace} was never there`);
  assert.equal((await space.erase(personIdOf(eraseTarget.person)))?.overwritten, true);
  const whileOpen = contentOf(path);
  for (const trace of eraseTarget.traces) assert.ok(!whileOpen.includes(trace), `${trace} is still there`);
  assert.deepEqual((await store.verify(localOwner)).problems, []);
  await store.close();
  const closed = contentOf(path);
  for (const trace of eraseTarget.traces) assert.ok(!closed.includes(trace), `${trace} is still there`);
  assert.ok(closed.includes('neighbour'), 'the others are');
});

test('killed in the midst of erasing, all of them is there or nothing, and the next start finishes', async () => {
  using made = temporaryFolder();
  const writer = fileURLToPath(new URL('./testing/erase-writer.ts', import.meta.url));
  const program = await inOneFile(writer, made.path);
  const rounds = 12;
  let [whole, none, took] = [0, 0, Number.POSITIVE_INFINITY];
  using filled = temporaryFolder();
  await using filledStore = await openStore({
    engine: { kind: 'sqlite', path: join(filled.path, 'book.sqlite') },
    clock: fixedClock(testNow),
    ids: countingIds(),
  });
  await fillWithOne(filledStore.as(localOwner));
  for (let round = 0; round < rounds; round += 1) {
    using folder = temporaryFolder();
    const path = join(folder.path, 'book.sqlite');
    // With the log beside it, as whoever filled it would have gone on.
    for (const name of ['book.sqlite', 'book.sqlite-wal'])
      copyFileSync(join(filled.path, name), join(folder.path, name));
    const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(child, 'exit');
    let began = 0;
    for await (const line of createInterface(child.stdout)) {
      if (line === 'erasing') {
        began = performance.now();
        // The first is let finish, and says how long it takes; the others get further and further.
        if (round === 0) continue;
        setTimeout(() => child.kill('SIGKILL'), (took * (round - 1)) / rounds);
      } else {
        took = performance.now() - began;
        child.kill('SIGKILL');
      }
    }
    await exited;
    await using store = await openStore({
      engine: { kind: 'sqlite', path },
      clock: fixedClock(testNow),
      ids: countingIds(),
    });
    const space = store.as(localOwner);
    const held = await space.read((reader) => reader.heldAbout(personIdOf(eraseTarget.person)));
    const left = await space.read(dumpRecords);
    const isThere = held !== null;
    if (isThere) {
      whole += 1;
      assert.equal(held.own.length, eraseTarget.records);
    } else {
      none += 1;
      assert.ok(!JSON.stringify(left).includes(personIdOf(eraseTarget.person)));
    }
    assert.deepEqual((await store.verify(localOwner)).problems, []);
    await store.close();
    if (!isThere) {
      const content = contentOf(path);
      for (const trace of eraseTarget.traces) assert.ok(!content.includes(trace), trace);
    }
  }
  assert.ok(whole > 0 && none > 0, `kills before the end ${whole}, after ${none}`);
});
