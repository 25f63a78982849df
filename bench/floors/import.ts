/**
 * The least that an import can cost: read the same bytes, and put the same rows into an equal file, in a process of
 * its own. Prints milliseconds as JSON.
 *   node bench/floors/import.ts linkedin|vcard FILE DATABASE BARE
 * @param DATABASE the book that the measured import has left, closed
 * @param BARE a file to make
 */
import { readFileSync, rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import Papa from 'papaparse';
import { readVcards } from '../../src/sources/testing/read-whole.ts';

export interface ImportFloor {
  readonly parse: number;
  /** Rows of people and what belongs to them. */
  readonly insertRecords: number;
  /** Those, and what the book keeps beside them to be searched, listed and taken back. */
  readonly insertAll: number;
  readonly rows: number;
}

/** What follows from the records, and the journal. */
const beside = new Set([
  'person_index',
  'person_token',
  'tie',
  'creation',
  'change',
  'batch',
  'book',
  'note',
]);

const [kind, file = '', database = '', bare = ''] = process.argv.slice(2);

const parse = (): number => {
  const bytes = readFileSync(file);
  const started = performance.now();
  const read = kind === 'vcard' ? readVcards(bytes).people.length : Papa.parse(bytes.toString()).data.length;
  if (read === 0) throw new Error(`${file} holds nothing`);
  return performance.now() - started;
};

interface BareTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SQLInputValue[])[];
}

const source = new DatabaseSync(database, { readOnly: true });

/** Full-text tables are left out: what they hold cannot be read back, so the floor is a little lower still. */
const definitions = source
  .prepare(
    `select "type", "name", "tbl_name" as "table", "sql" from "sqlite_schema"
    where "sql" is not null and "tbl_name" not like 'sqlite_%' and "tbl_name" not like 'note_words%' and "tbl_name" <> 'migration'`,
  )
  .all()
  .map((row) => ({
    type: String(row['type']),
    name: String(row['name']),
    table: String(row['table']),
    sql: String(row['sql']),
  }));

const tables: readonly BareTable[] = definitions
  .filter(({ type }) => type === 'table')
  .map(({ name }) => {
    const rows = source.prepare(`select * from "${name}"`).all();
    return { name, columns: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
  });
source.close();

/** One transaction with the book's own settings, through one prepared statement a table. */
const insert = (isWanted: (table: string) => boolean): number => {
  rmSync(bare, { force: true });
  const target = new DatabaseSync(bare);
  target.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -32768');
  for (const { sql, table } of definitions) if (isWanted(table)) target.exec(sql);
  const started = performance.now();
  target.exec('begin immediate');
  for (const { name, columns, rows } of tables) {
    if (rows.length === 0 || !isWanted(name)) continue;
    const places = columns.map(() => '?').join(', ');
    const statement = target.prepare(`insert into "${name}" values (${places})`);
    for (const row of rows) statement.run(...row);
  }
  target.exec('commit');
  const taken = performance.now() - started;
  target.close();
  return taken;
};

const floor: ImportFloor = {
  parse: parse(),
  insertRecords: insert((table) => !beside.has(table)),
  insertAll: insert(() => true),
  rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
};
console.log(JSON.stringify(floor));
