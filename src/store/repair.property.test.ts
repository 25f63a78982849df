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
import { derivedTables } from './rebuild.ts';

/** Something that follows from the records is lost, changed, or was never written. */
const damages = [
  ...derivedTables.map((table) => `delete from "${table}" where "owner" = 'me'`),
  `update "person_index" set "title" = 'Pilot' where "owner" = 'me'`,
  `update "tie" set "conversations" = 77 where "owner" = 'me'`,
  `delete from "note" where "owner" = 'me'`,
  `insert into "organization_key" select 'me', 'nowhere', 'n' || "id" from "person"`,
  `update "person_token" set "token" = 'zz' || "token" where "owner" = 'me'`,
];
const onlySqlite = [
  'delete from "note_words" where "rowid" in (select "number" from "note")',
  `update "note" set "id" = 'x' || "id"`,
  `delete from "note_words_docsize"`,
  `update "note_words_data" set "block" = zeroblob(20) where "id" > 10`,
];

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
    test('is damaged in any way, found by verify and mended by repair, and the records stay', async () => {
      const all = engine.kind === 'sqlite' ? [...damages, ...onlySqlite] : damages;
      let found = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(operation, { minLength: 12, maxLength: 30 }),
          fc.subarray(all, { minLength: 1 }),
          async (operations, damage) => {
            await using place = await engine.place();
            const open = () =>
              openStore({ engine: place.choice, clock: fixedClock(testNow), ids: countingIds() });
            const before = await (async () => {
              await using store = await open();
              await write(store.as('me'), new Map(), operations);
              assert.deepEqual((await store.verify('me')).problems, []);
              return await readModel(store.as('me'));
            })();
            for (const statement of damage) await execute(place.choice, statement);
            await using store = await open();
            const { problems } = await store.verify('me');
            if (problems.length > 0) found += 1;
            const { repaired, after } = await store.repair('me');
            assert.deepEqual(after.problems, []);
            assert.equal(repaired.length > 0, problems.length > 0);
            assert.deepEqual(await readModel(store.as('me')), before);
            assert.deepEqual((await store.repair('me')).repaired, []);
          },
        ),
        { numRuns: engine.kind === 'sqlite' ? 30 : 6 },
      );
      assert.ok(found > 0, 'no damage could be seen');
    });
  });
}
