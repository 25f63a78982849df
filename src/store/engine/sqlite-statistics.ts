import { sql } from 'kysely';
import type { Db } from '../schema/database.ts';

/** Rows of a large table, as the planner is told. */
const manyRows = 1_000_000;

/**
 * Rows that share one value of an index's column behind the owner. What is not named here is taken to be
 * `usually`, and each further column to part ten times better.
 */
const sharing: Readonly<Record<string, number>> = {
  person_id: 8,
  other_person_id: 2,
  interaction_id: 2,
  organization_id: 6,
  record_id: 3,
  key: 1,
  name: 1,
  foreign_id: 1,
  token: 20,
  name_key: 1,
  organization_key: 6,
  added_key: 2000,
  kind: 100_000,
  record: 100_000,
  queue: 10_000,
  batch: 100,
};
const usually = 200;

interface IndexColumn {
  readonly table: string;
  readonly index: string;
  readonly unique: number;
  readonly place: number;
  readonly column: string;
}

/**
 * Tells SQLite's planner what a book is like. Without statistics it believes that an owner has ten rows, and
 * walks a whole table by its primary key rather than an index by person or interaction. Counting (ANALYZE) would
 * come too late for a first import and change plans from day to day: these numbers are the same in every book.
 */
export const teachPlanner = async (db: Db): Promise<void> => {
  const { rows } = await sql<IndexColumn>`
    select m."name" as "table", l."name" as "index", l."unique", c."seqno" as "place", c."name" as "column"
    from "sqlite_schema" m, pragma_index_list(m."name") l, pragma_index_info(l."name") c
    where m."type" = 'table' and exists (select 1 from pragma_table_info(m."name") t where t."name" = 'owner')
    order by m."name", l."name", c."seqno"`.execute(db);
  const wanted = [...Map.groupBy(rows, ({ index }) => index).values()].flatMap(toStatistic);
  // Makes the table of statistics where there is none.
  await sql`analyze sqlite_schema`.execute(db);
  const known = await sql<Statistic>`select "tbl", "idx", "stat" from "sqlite_stat1"`.execute(db);
  const said = new Set(known.rows.map(({ tbl, idx, stat }) => `${tbl} ${idx} ${stat}`));
  if (said.size === wanted.length && wanted.every(({ tbl, idx, stat }) => said.has(`${tbl} ${idx} ${stat}`)))
    return;
  await sql`delete from "sqlite_stat1"`.execute(db);
  for (const { tbl, idx, stat } of wanted)
    await sql`insert into "sqlite_stat1" ("tbl", "idx", "stat") values (${tbl}, ${idx}, ${stat})`.execute(db);
  await sql`analyze sqlite_schema`.execute(db);
};

interface Statistic {
  readonly tbl: string;
  readonly idx: string;
  /** Rows in all, then rows that are alike in the first column, in the first two, and so on. */
  readonly stat: string;
}

const toStatistic = (columns: readonly IndexColumn[]): readonly Statistic[] => {
  const [first] = columns;
  if (first === undefined) return [];
  const alike: number[] = [];
  for (const { place, column } of columns) {
    const last = place === columns.length - 1;
    if (last && first.unique === 1) alike.push(1);
    else if (column === 'owner') alike.push(manyRows);
    else if (place === 1) alike.push(sharing[column] ?? usually);
    else alike.push(Math.max(1, Math.round(Math.min(sharing[column] ?? usually, (alike.at(-1) ?? 1) / 10))));
  }
  return [{ tbl: first.table, idx: first.index, stat: [manyRows, ...alike].join(' ') }];
};
