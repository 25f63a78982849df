import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { QueryResult } from 'kysely';
import type { Row, Stored } from '../schema/column.ts';
import { rowMaker } from '../schema/table.ts';
import { checkParameters } from './parameters.ts';
import { RememberedAnswers } from './remembered-answers.ts';
import type { FileConnection, Statement, Transaction } from './sqlite-db.ts';
import { writtenBy } from './statement-words.ts';
import { makeAnew, WhatFollows, type Follow } from './what-follows.ts';

/** Statements kept prepared; the queries of the store are far fewer. */
const keptStatements = 400;

interface Prepared {
  readonly statement: StatementSync;
  /** Of the cells that it answers with; null where it answers with nothing. */
  readonly toRow: ((cells: readonly Stored[]) => Row) | null;
}

/** What every connection says before it is used. */
export const pragmas = (cacheKib: number, readOnly: boolean): string =>
  [
    `pragma foreign_keys = on; pragma cache_size = -${cacheKib}; pragma temp_store = memory;`,
    ...(readOnly
      ? []
      : ['pragma journal_mode = wal; pragma synchronous = full; pragma journal_size_limit = 67108864;']),
  ].join(' ');

/** The words of notes as FTS5 holds them, in order, one row for each note with one: a look at its index, where nothing is kept. */
const noteTerms = `create virtual table temp."note_term" using fts5vocab ('main', "note_words", "instance")`;

export const insertStatement = (tableName: string, columns: readonly string[]): string => {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  return `insert into "${tableName}" (${names}) values (${places})`;
};

/** One connection to the file. Everything it does is synchronous. */
export class SqliteConnection implements FileConnection {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, Prepared>();
  readonly #remembered = new RememberedAnswers();
  readonly #follows = new WhatFollows();
  /** Whether this transaction only looks, and so may be told what another was. */
  #isLooking = false;
  #version: Stored = null;

  constructor(path: string, { readOnly, cacheKib }: { readOnly: boolean; cacheKib: number }) {
    this.database = new DatabaseSync(path, { readOnly, timeout: 5000 });
    this.database.exec(pragmas(cacheKib, readOnly));
    this.database.exec(noteTerms);
  }

  async executeQuery<Result>({ sql, parameters }: Statement): Promise<QueryResult<Result>> {
    const values = checkParameters(parameters, sql);
    if (this.#isLooking) this.#follows.ask(sql);
    const before = this.#isLooking ? this.#remembered.find(sql, values) : null;
    if (before !== null && before.rows !== null) return { rows: before.rows as Result[] };
    const { statement, toRow } = this.#prepare(sql);
    if (!this.#isLooking) this.#heed(sql);
    if (toRow !== null) {
      const cells = statement.all(...values) as unknown as readonly (readonly Stored[])[];
      const rows = cells.map(toRow);
      if (this.#isLooking) this.#remembered.keep(before, sql, values, rows);
      return { rows: rows as Result[] };
    }
    const { changes } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  /** Adds rows one by one through one prepared statement, which beats any statement of many rows here. Cells are checked where they are made. */
  insertRows(tableName: string, columns: readonly string[], rows: readonly (readonly Stored[])[]): void {
    const sql = insertStatement(tableName, columns);
    this.#heed(sql);
    const { statement } = this.#prepare(sql);
    // It answers with no row: `run` would also make an object of what changed, for each.
    for (const row of rows) statement.get(...row);
  }

  exec(sql: string): void {
    this.#heed(sql);
    this.database.exec(sql);
  }

  begin(kind: Transaction): void {
    this.#prepare(kind === 'write' ? 'begin immediate' : 'begin').statement.run();
    if (kind !== 'glance') return;
    this.#isLooking = true;
    // Another connection has written: a large import, or another program.
    const [version = null] = this.#prepare('pragma data_version').statement.get() as unknown as Stored[];
    if (version !== this.#version) this.#forgetAll();
    this.#version = version;
  }

  end(statement: 'commit' | 'rollback'): void {
    this.#isLooking = false;
    // Where the disk is full SQLite has taken it back by itself.
    if (statement === 'rollback' && !this.database.isTransaction) return;
    this.#prepare(statement).statement.run();
  }

  /** Rows as they are found, so many at a time; nothing may be written meanwhile to what is asked. */
  async *streamQuery<Result>(
    { sql, parameters }: Statement,
    atOnce: number,
  ): AsyncIterableIterator<QueryResult<Result>> {
    const { statement, toRow } = this.#prepare(sql);
    if (toRow === null) throw new TypeError(`answers with no rows: ${sql}`);
    let rows: Row[] = [];
    for (const cells of statement.iterate(...checkParameters(parameters, sql))) {
      rows.push(toRow(cells as unknown as readonly Stored[]));
      if (rows.length < atOnce) continue;
      yield { rows: rows as Result[] };
      rows = [];
    }
    yield { rows: rows as Result[] };
  }

  /** Of this transaction, where it only looks. */
  get follow(): Follow {
    return this.#isLooking ? this.#follows.follow : makeAnew;
  }

  #heed(sql: string): void {
    const written = writtenBy(sql);
    this.#remembered.heed(written);
    this.#follows.heed(written);
  }

  #forgetAll(): void {
    this.#remembered.forgetAll();
    this.#follows.forgetAll();
  }

  close(): void {
    this.#statements.clear();
    this.#forgetAll();
    this.database.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= keptStatements) {
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    const statement = this.database.prepare(sql);
    // As objects rows come without a prototype, and copying those takes three times as long as making our own.
    statement.setReturnArrays(true);
    const columns = statement.columns().map(({ name }) => name);
    const made = { statement, toRow: columns.length === 0 ? null : rowMaker(columns) };
    // `run` also answers the last inserted row, and FTS5 leaves one there that no JavaScript number holds.
    if (columns.length === 0) statement.setReadBigInts(true);
    this.#statements.set(sql, made);
    return made;
  }
}
