import { Worker } from 'node:worker_threads';
import type { QueryResult } from 'kysely';
import type { Stored } from '../schema/column.ts';
import { cellsToRow } from '../schema/table.ts';
import { checkParameters } from './parameters.ts';
import { chunks } from '../query.ts';
import { indexTable } from '../people/index-rows.ts';
import { tokenColumns, tokenTable } from '../people/held-tokens.ts';
import { insertStatement, pragmas } from './sqlite-connection.ts';
import type { FileConnection, Statement } from './sqlite-db.ts';

/** Characters of rows that may wait for the thread: more would only take memory. */
const mostWaiting = 2_000_000;
/** Rows that are one text: the thread makes objects of so many. */
const rowsInText = 100;
/** Characters of rows, of whatever tables, that go over together: to wake the thread for each table of a part takes longer. */
const handedTogether = 150_000;

/**
 * Does what it is told in order, with a connection of its own. After a failure only a rollback is done: rows are
 * not waited for, and whatever comes behind them must not be kept. Indexes of a table that was empty wait until all of
 * its rows are there, or until a question names it: each is then made in its own order, instead of row by row all over
 * trees that are larger than the cache. Plain text, so that it runs from a checkout and from the bundle alike.
 */
const program = `
  const { DatabaseSync } = require('node:sqlite');
  const { parentPort, workerData } = require('node:worker_threads');
  // What is held outlives the small collections, and V8 lets a heap as small as this one double before a great one.
  require('node:v8').setFlagsFromString('--expose-gc');
  const collect = require('node:vm').runInNewContext('gc');
  const database = new DatabaseSync(workerData.path, { timeout: 5000 });
  database.exec(workerData.pragmas);
  const statements = new Map();
  const prepare = (sql) => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      statement.setReturnArrays(true);
      statement.columnNames = statement.columns().map(({ name }) => name);
      if (statement.columnNames.length === 0) statement.setReadBigInts(true);
      statements.set(sql, statement);
    }
    return statement;
  };
  // By table: how to make the indexes that wait, and what the planner was told of them, which goes with an index.
  const waiting = new Map();
  const met = new Set();
  const putOffIndexes = (table) => {
    met.add(table);
    if (database.prepare('select 1 from "' + table + '" limit 1').get() !== undefined) return;
    const indexes = database
      .prepare("select name, sql from sqlite_schema where type = 'index' and tbl_name = ? and sql like 'create index %'")
      .all(table);
    const told = database.prepare('select tbl, idx, stat from sqlite_stat1 where idx = ?');
    waiting.set(table, indexes.map(({ name, sql }) => ({ name, sql, statistics: told.all(name) })));
    for (const { name } of indexes) database.exec('drop index "' + name + '"');
  };
  const makeIndexes = (tables) => {
    const indexes = tables.flatMap((table) => waiting.get(table));
    for (const table of tables) waiting.delete(table);
    if (indexes.length === 0) return;
    const tell = database.prepare('insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)');
    for (const { sql, statistics } of indexes) {
      database.exec(sql);
      for (const { tbl, idx, stat } of statistics) tell.run(tbl, idx, stat);
    }
    database.exec('analyze sqlite_schema');
  };
  const insert = (table, sql, rows, lines) => {
    if (!met.has(table)) putOffIndexes(table);
    const statement = prepare(sql);
    for (const row of rows) {
      statement.get(...row);
      if (lines !== undefined) hold(row[lines.id], row[lines.at].split('\\n'));
    }
  };
  // Who has it, by the line of a token.
  const held = new Map();
  const hold = (id, lines) => {
    for (const line of lines) {
      if (line === '') continue;
      const people = held.get(line);
      if (people === undefined) held.set(line, [id]);
      else people.push(id);
    }
  };
  const drop = ({ id, lines }) => {
    for (const line of lines) {
      const people = held.get(line);
      people.splice(people.indexOf(id), 1);
    }
  };
  const writeHeld = (sql, owner) => {
    const statement = prepare(sql);
    for (const line of [...held.keys()].sort())
      for (const id of held.get(line).sort()) statement.get(owner, Number(line[0]), line.slice(1), id);
    held.clear();
    collect();
  };
  const work = ({ sql, parameters, handed, dropped, heldBy, indexes }) => {
    if (handed !== undefined) {
      for (const { table, sql, rows, lines } of handed) insert(table, sql, JSON.parse(rows), lines);
      return;
    }
    if (dropped !== undefined) return void drop(dropped);
    if (heldBy !== undefined) return void writeHeld(sql, heldBy);
    if (indexes || sql === 'commit') makeIndexes([...waiting.keys()]);
    if (indexes) return;
    // Where the disk is full SQLite has taken it back by itself.
    if (sql === 'rollback' && !database.isTransaction) return null;
    if (parameters === undefined) {
      database.exec(sql);
      return null;
    }
    makeIndexes([...waiting.keys()].filter((name) => sql.includes('"' + name + '"')));
    const statement = prepare(sql);
    if (statement.columnNames.length > 0)
      return { columns: statement.columnNames, rows: statement.all(...parameters), changes: 0 };
    return { columns: [], rows: [], changes: Number(statement.run(...parameters).changes) };
  };
  let failure = null;
  parentPort.on('message', (asked) => {
    if (asked.end) {
      statements.clear();
      if (failure === null) database.exec('pragma wal_checkpoint(passive)');
      database.close();
      parentPort.close();
      return;
    }
    try {
      if (failure !== null && asked.sql !== 'rollback') throw failure;
      parentPort.postMessage({ id: asked.id, answer: work(asked) });
    } catch (error) {
      failure ??= error;
      const { message, code, errcode } = error;
      parentPort.postMessage({ id: asked.id, failure: { message, code, errcode } });
    }
  });
  parentPort.postMessage({ id: 0, answer: null });
`;

interface Told {
  readonly id: number;
  readonly answer?: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly Stored[])[];
    readonly changes: number;
  } | null;
  readonly failure?: { readonly message: string; readonly code?: string; readonly errcode?: number };
}

/** Where in a row the id of a person stands, and where their tokens, a line each: the thread holds them until it is told. */
interface Lines {
  readonly id: number;
  readonly at: number;
}

/** Rows of one table. */
interface Handed {
  readonly table: string;
  readonly sql: string;
  /** JSON. */
  readonly rows: string;
  readonly lines: Lines | undefined;
}

interface Asked {
  readonly sql?: string;
  readonly parameters?: readonly Stored[];
  readonly handed?: readonly Handed[];
  readonly dropped?: { readonly id: string; readonly lines: readonly string[] };
  readonly heldBy?: string;
  readonly indexes?: true;
}

/** What fails is told to whoever asks next. */
const untilAsked = (done: Promise<unknown>): void => {
  done.catch(() => undefined);
};

interface Awaited {
  readonly resolve: (answer: Told['answer']) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A connection in a thread of its own, for a write of many rows: they are inserted there while the next are made
 * here. It is asked as any other; only of rows nobody hears more than that they were taken, until the commit.
 */
export class AsideConnection implements FileConnection {
  readonly #worker: Worker;
  readonly #awaited = new Map<number, Awaited>();
  readonly #ended: Promise<void>;
  /** Rows that go over next. */
  #gathered: Handed[] = [];
  #gatheredLength = 0;
  #asked = 0;
  #waiting = 0;
  #failure: Error | null = null;
  #isOver = false;

  private constructor(path: string, cacheKib: number) {
    this.#worker = new Worker(program, {
      eval: true,
      workerData: { path, pragmas: `${pragmas(cacheKib, false)} pragma wal_autocheckpoint = 0;` },
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    this.#worker.on('message', (told: Told) => this.#hear(told));
    this.#worker.on('error', (error: Error) => this.#fail(error));
    this.#ended = this.#end();
  }

  async #end(): Promise<void> {
    // `once` of node:events would also throw what the thread fails with, and nobody waits here to catch it.
    await new Promise<unknown>((resolve) => this.#worker.once('exit', resolve));
    this.#isOver = true;
    this.#fail(new Error('the writing thread has ended'));
  }

  static async open(path: string, cacheKib: number): Promise<AsideConnection> {
    const connection = new AsideConnection(path, cacheKib);
    await new Promise((resolve, reject) => connection.#awaited.set(0, { resolve, reject }));
    return connection;
  }

  async executeQuery<Result>({ sql, parameters }: Statement): Promise<QueryResult<Result>> {
    const answer = await this.#ask({ sql, parameters: checkParameters(parameters, sql) });
    const { columns, rows, changes } = answer ?? { columns: [], rows: [], changes: 0 };
    return {
      rows: rows.map((cells) => cellsToRow(columns, cells)) as Result[],
      numAffectedRows: BigInt(changes),
    };
  }

  async begin(): Promise<void> {
    await this.#ask({ sql: 'begin immediate' });
  }

  async end(statement: 'commit' | 'rollback'): Promise<void> {
    await this.#ask({ sql: statement });
  }

  async insertRows(
    tableName: string,
    columns: readonly string[],
    rows: readonly (readonly Stored[])[],
  ): Promise<void> {
    const sql = insertStatement(tableName, columns);
    const lines =
      tableName === indexTable ? { id: columns.indexOf('id'), at: columns.indexOf('tokens') } : undefined;
    for (const part of chunks(rows, rowsInText)) {
      // As one text: many small values take four times as long to hand over.
      const text = JSON.stringify(part);
      this.#gathered.push({ table: tableName, sql, rows: text, lines });
      this.#gatheredLength += text.length;
      if (this.#gatheredLength < handedTogether) continue;
      const inserted = this.#hand();
      if (this.#waiting > mostWaiting) await inserted;
      else untilAsked(inserted);
    }
  }

  /** Tokens of somebody that the thread holds, as it was handed their row in the index of people, come to nothing. */
  dropTokens(id: string, lines: readonly string[]): void {
    untilAsked(this.#ask({ dropped: { id, lines } }));
  }

  /** All tokens that the thread holds go in, in the order of their tree. */
  writeTokens(owner: string): void {
    untilAsked(this.#ask({ sql: insertStatement(tokenTable, tokenColumns), heldBy: owner }));
  }

  /** The indexes that wait are made. */
  makeIndexes(): void {
    untilAsked(this.#ask({ indexes: true }));
  }

  /**
   * Hands over what is gathered, and holds nothing of it while the thread is at it: what lives so long is the great
   * collections' to take away.
   */
  #hand(): Promise<void> {
    const handed = this.#gathered;
    const length = this.#gatheredLength;
    this.#gathered = [];
    this.#gatheredLength = 0;
    this.#waiting += length;
    return this.#letGo(length, this.#send({ handed }));
  }

  async #letGo(length: number, inserted: Promise<unknown>): Promise<void> {
    await inserted;
    this.#waiting -= length;
  }

  streamQuery<Result>(): AsyncIterableIterator<QueryResult<Result>> {
    throw new Error('long answers are read by key, a chunk at a time');
  }

  /** The thread brings the log into the file before it ends: nobody needs to wait for that. */
  close(): void {
    this.#post({ end: true });
  }

  get ended(): Promise<void> {
    return this.#ended;
  }

  #ask(what: Asked): Promise<Told['answer']> {
    if (this.#gathered.length > 0) untilAsked(this.#hand());
    return this.#send(what);
  }

  #send(what: Asked): Promise<Told['answer']> {
    if (this.#failure !== null && (this.#isOver || what.sql !== 'rollback'))
      return Promise.reject(this.#failure);
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#awaited.set(id, { resolve, reject });
      this.#post({ id, ...what });
    });
  }

  #post(message: object): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
    this.#worker.postMessage(message);
  }

  #hear({ id, answer, failure }: Told): void {
    const awaited = this.#awaited.get(id);
    this.#awaited.delete(id);
    if (failure === undefined) awaited?.resolve(answer);
    else awaited?.reject(Object.assign(new Error(failure.message), failure));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#awaited.values()) reject(error);
    this.#awaited.clear();
  }
}
