import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { Client } from 'pg';
import { DatabaseSync } from 'node:sqlite';
import { fixedClock } from '../core/dates/index.ts';
import { countingIds } from '../core/ids.ts';
import { openStore, type EngineChoice } from './open-store.ts';
import { operation, readModel, write } from './testing/any-writes.ts';
import { enginesUnderTest, testNow } from './testing/books.ts';
import { organizationOf, personOf, positionOf, talkOf, withOf } from './testing/sample-records.ts';
import { derivedTables } from './rebuild.ts';
import type { Space } from './space.ts';

interface Damage {
  readonly statement: string;
  /** With what verify begins to say it; null for what no question reads, so that it may stay unseen. */
  readonly found: string | null;
}

const titles: { readonly [Table in (typeof derivedTables)[number]]: string } = {
  person_index: 'list of people',
  person_token: 'search for people',
  tie: 'ties',
  road: 'what was given and received',
  tie_day: 'days of ties',
  organization_key: 'names of organizations',
  acquaintance: 'who met whom',
};

/** Something that follows from the records is lost, changed, or was never written. */
const damages: readonly Damage[] = [
  ...derivedTables.map((table) => ({
    statement: `delete from "${table}" where "owner" = 'me'`,
    found: titles[table],
  })),
  {
    statement: `update "person_index" set "title" = 'Pilot' where "owner" = 'me'`,
    found: 'list of people',
  },
  { statement: `update "tie" set "conversations" = 77 where "owner" = 'me'`, found: 'ties' },
  {
    statement: `update "road" set "lanes" = '[[0],[0]]' where "owner" = 'me'`,
    found: 'what was given and received',
  },
  { statement: `update "tie_day" set "strength" = 77 where "owner" = 'me'`, found: 'days of ties' },
  { statement: `update "acquaintance" set "talks" = 77 where "owner" = 'me'`, found: 'who met whom' },
  { statement: `delete from "note" where "owner" = 'me'`, found: 'search in notes' },
  {
    statement: `insert into "organization_key" select 'me', 'nowhere', 'n' || "id" from "person"`,
    found: 'names of organizations',
  },
  {
    statement: `insert into "acquaintance" select 'me', 'n' || "id", "id", 1 from "person"`,
    found: 'who met whom',
  },
  {
    statement: `update "person_token" set "token" = 'zz' || "token" where "owner" = 'me'`,
    found: 'search for people',
  },
];
const onlySqlite: readonly Damage[] = [
  {
    statement: 'delete from "note_words" where "rowid" in (select "number" from "note")',
    found: 'search in notes',
  },
  { statement: 'delete from "note"', found: 'search in notes' },
  { statement: `update "note" set "id" = 'x' || "id"`, found: 'search in notes' },
  { statement: `update "note" set "number" = "number" + 2097152`, found: 'search in notes' },
  { statement: `delete from "note_words_docsize"`, found: null },
  { statement: `update "note_words_data" set "block" = zeroblob(20) where "id" > 10`, found: '' },
];

/** A talk of people whom no operation touches: each damage reaches something that follows from it. */
const talkOfTwo = async (space: Space): Promise<void> => {
  await space.write({ action: 'log', summary: 'a talk of two' }, async (writer) => {
    await writer.put('organization', organizationOf(7, 'Łódź Works'));
    await writer.putMany('person', [
      personOf(7, 'Ada', 'Quill', { layer: 'close', note: 'likes ships' }),
      personOf(8, 'Bø', null),
    ]);
    await writer.put('position', positionOf(7, 7, 7, 'Planner'));
    await writer.put('interaction', talkOf(7, '2026-05-10', { text: 'about cold chains' }));
    await writer.putMany('participant', [withOf(7, 7, 7), withOf(8, 7, 8)]);
  });
};

const execute = async (choice: EngineChoice, statement: string): Promise<void> => {
  if (choice.kind === 'sqlite') {
    const database = new DatabaseSync(choice.path);
    // The index of words guards its own tables from others.
    database.enableDefensive(false);
    database.exec(statement);
    database.close();
    return;
  }
  const client = new Client({ connectionString: choice.url });
  await client.connect();
  await client.query(statement);
  await client.end();
};

for (const engine of enginesUnderTest) {
  describe(`${engine.kind}: what follows from the records`, () => {
    const all = engine.kind === 'sqlite' ? [...damages, ...onlySqlite] : damages;

    test('is damaged in one way, and verify says in which', async () => {
      await using place = await engine.place();
      await using store = await openStore({
        engine: place.choice,
        clock: fixedClock(testNow),
        ids: countingIds(),
      });
      await talkOfTwo(store.as('me'));
      for (const { statement, found } of all) {
        await execute(place.choice, statement);
        const { problems } = await store.verify('me');
        assert.ok(
          found === null || problems.some(({ message }) => message.startsWith(found)),
          `${statement}: ${JSON.stringify(problems)}`,
        );
        assert.deepEqual((await store.repair('me')).after.problems, []);
      }
    });

    test('is damaged in any way, found by verify and mended by repair, and the records stay', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(operation, { minLength: 12, maxLength: 30 }),
          fc.subarray([...all], { minLength: 1 }),
          async (operations, damage) => {
            await using place = await engine.place();
            const open = () =>
              openStore({ engine: place.choice, clock: fixedClock(testNow), ids: countingIds() });
            const before = await (async () => {
              await using store = await open();
              await talkOfTwo(store.as('me'));
              await write(store.as('me'), new Map(), operations);
              assert.deepEqual((await store.verify('me')).problems, []);
              return await readModel(store.as('me'));
            })();
            for (const { statement } of damage) await execute(place.choice, statement);
            await using store = await open();
            const { problems } = await store.verify('me');
            assert.equal(
              problems.length > 0,
              damage.some(({ found }) => found !== null),
            );
            const { repaired, after } = await store.repair('me');
            assert.deepEqual(after.problems, []);
            assert.equal(repaired.length > 0, problems.length > 0);
            assert.deepEqual(await readModel(store.as('me')), before);
            assert.deepEqual((await store.repair('me')).repaired, []);
          },
        ),
        { numRuns: engine.kind === 'sqlite' ? 30 : 4 },
      );
    });
  });
}
