import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { enginesUnderTest, openBook } from '../testing/books.ts';

const sqliteEngine = enginesUnderTest.filter(({ kind }) => kind === 'sqlite');

/** Column pairs behind which an index stands: the owner and one more. */
const indexedBy = `
  select distinct m."name" as "table", c."name" as "column"
  from "sqlite_schema" m, pragma_index_list(m."name") l, pragma_index_info(l."name") c
  where m."type" = 'table' and c."seqno" = 1 and l."partial" = 0
    and exists (select 1 from pragma_index_info(l."name") o where o."seqno" = 0 and o."name" = 'owner')`;

for (const engine of sqliteEngine) {
  test('a question by an indexed column walks its index, never the whole of an owner', async () => {
    await using book = await openBook(engine);
    assert.ok(book.choice.kind === 'sqlite');
    const database = new DatabaseSync(book.choice.path, { readOnly: true });
    const pairs = database.prepare(indexedBy).all();
    assert.ok(pairs.length > 30, `${pairs.length} indexed columns`);
    for (const { table, column } of pairs)
      for (const many of /(?:^|_)id$/.test(String(column)) ? [1, 4, 64, 256, 1024] : [1]) {
        const question = `select * from "${String(table)}" where "owner" = ? and "${String(column)}" in (${Array.from({ length: many }, () => '?').join(', ')})`;
        const plan = database.prepare(`explain query plan ${question}`).all('me', ...Array(many).fill('x'));
        const [step] = plan.map(({ detail }) => String(detail));
        assert.ok(step?.includes(`(owner=? AND ${String(column)}=?`), `${String(table)}: ${step}`);
      }
    database.close();
  });

  test('the history of a tie is read person by person', async () => {
    await using book = await openBook(engine);
    assert.ok(book.choice.kind === 'sqlite');
    const database = new DatabaseSync(book.choice.path, { readOnly: true });
    const plan = database
      .prepare(
        `explain query plan select i."day", (select count(*) from "participant" q
          where q."owner" = i."owner" and q."interaction_id" = i."id" and q."role" = 'with')
        from "participant" p join "interaction" i on i."owner" = p."owner" and i."id" = p."interaction_id"
        where p."owner" = ? and p."role" = 'with' and p."person_id" in (?, ?, ?, ?)`,
      )
      .all('me', 'a', 'b', 'c', 'd')
      .map(({ detail }) => String(detail));
    assert.deepEqual(
      plan.filter((step) => step.startsWith('SEARCH')).map((step) => /\(.*\)/.exec(step)?.[0]),
      ['(owner=? AND person_id=?)', '(owner=? AND id=?)', '(owner=? AND interaction_id=?)'],
    );
    database.close();
  });
}
