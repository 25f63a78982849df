import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fixedClock, type CalendarDay } from '../core/dates/index.ts';
import { countingIds } from '../core/ids.ts';
import type { PersonId } from '../core/ids.ts';
import { openStore } from './open-store.ts';
import type { Reader, Space } from './space.ts';
import { operation, readModel, write, type Operation } from './testing/any-writes.ts';
import { sqliteUnderTest, testNow } from './testing/books.ts';
import { dumpRecords } from './testing/dump.ts';
import { personIdOf, personOf } from './testing/sample-records.ts';

const people = [1, 2, 3].map(personIdOf);
const from = '2025-11-18' as CalendarDay;
const to = '2026-11-18' as CalendarDay;

/** All kinds of questions: by key, by condition, in order, of tables that follow from the records, of several tables at once. */
const askAll = async (reader: Reader): Promise<unknown> => ({
  records: await dumpRecords(reader),
  ties: await reader.ties(people),
  roads: await reader.roads(people),
  days: await Promise.all(people.map((id) => reader.tieDays(id, { from }))),
  due: await reader.tiesDue(to, 50),
  waiting: await reader.tiesWaiting(from, to, 50),
  conversations: await reader.conversations(from, to),
  between: await reader.between(people),
  plans: await reader.plansWith(people),
  view: await reader.viewPeople(people),
  found: await reader.searchPeople('ad', 50),
  notes: await reader.searchNotes('ad', 50),
  open: await reader.list('promise', { where: { state: 'open' }, order: [['due', 'down']], limit: 2 }),
  known: await reader.pick('person', ['id', 'note'], { where: { layer: { not: null } } }),
  batches: await reader.batches({ limit: 50 }),
  named: await reader.following('named', () => namedOf(reader)),
  together: await reader.following('together', async () => ({
    named: await reader.following('named', () => namedOf(reader)),
    ties: await reader.ties(people),
    settings: await reader.list('setting'),
  })),
});

const namedOf = async (reader: Reader): Promise<unknown> => {
  const known = await reader.pick('person', ['id', 'note'], { where: { layer: { not: null } } });
  return await reader.viewPeople(known.map(({ id }) => id));
};

type Step =
  | { readonly type: 'write'; readonly operations: readonly Operation[] }
  | { readonly type: 'undo' | 'fail' | 'large' }
  | { readonly type: 'erase'; readonly person: PersonId }
  | { readonly type: 'elsewhere'; readonly note: string };

const operations = fc.array(operation, { minLength: 1, maxLength: 4 });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('write' as const), operations }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('undo', 'undo', 'fail', 'large') }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('erase' as const), person: fc.constantFrom(...people) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('elsewhere' as const), note: fc.constantFrom('tall', 'shy') }),
  },
);

const take = async (space: Space, path: string, owner: string, one: Step): Promise<void> => {
  const changed = personOf(1, 'Ada', 'Bø', { layer: 'inner', note: 'ad hoc' });
  switch (one.type) {
    case 'write':
      await write(space, await readModel(space), one.operations);
      break;
    case 'undo':
      await space.undo(null);
      break;
    case 'fail':
      await assert.rejects(
        space.write({ action: 'act', summary: 'came to nothing' }, async (writer) => {
          await writer.put('person', changed);
          // Within the write, so that it has reached the file before all is taken back.
          await writer.searchPeople('ad', 5);
          throw new Error('no');
        }),
        /^Error: no$/u,
      );
      break;
    case 'large':
      await space.write({ action: 'import', summary: 'by another thread', large: true }, (writer) =>
        writer.put('person', changed),
      );
      break;
    case 'erase':
      await space.erase(one.person);
      break;
    case 'elsewhere': {
      using database = new DatabaseSync(path, { timeout: 5000 });
      database.prepare('update "person" set "note" = ? where "owner" = ?').run(one.note, owner);
    }
  }
};

test('a glance answers as a look that remembers nothing, whatever was written before it and by whom', async () => {
  await using place = await sqliteUnderTest.place();
  assert.ok(place.choice.kind === 'sqlite');
  const { path } = place.choice;
  await using store = await openStore({
    engine: place.choice,
    clock: fixedClock(testNow),
    ids: countingIds(),
  });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
      count += 1;
      const owner = `owner ${count}`;
      const space = store.as(owner);
      for (const one of steps) {
        // What is asked twice is remembered.
        await space.glance(askAll);
        await space.glance(askAll);
        await take(space, path, owner, one);
        const looked = await space.read(askAll);
        for (const time of ['', ', again', ', and once more'])
          assert.deepEqual(await space.glance(askAll), looked, one.type + time);
      }
    }),
    { numRuns: 30 },
  );
});
