/**
 * What SQLite's planner is told of an index: rows for each value of its columns after the owner. A book is one
 * owner's, so that the owner alone narrows nothing down; without being told, the planner walks whole tables.
 */
export type Statistics = readonly (readonly [table: string, index: string, perColumn: string])[];

/** @param rows in the table, about */
export const statisticsStatements = (rows: number, of: Statistics): readonly string[] =>
  of.map(
    ([table, index, perColumn]) =>
      `insert into "sqlite_stat1" ("tbl", "idx", "stat") values ('${table}', '${index}', '${rows} ${rows} ${perColumn}')`,
  );
