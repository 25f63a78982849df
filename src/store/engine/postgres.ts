import { makeAnew } from './what-follows.ts';
import { setTimeout } from 'node:timers/promises';
import { CompiledQuery, Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import { Pool, types, type PoolClient } from 'pg';
import { BookError } from '../book-error.ts';
import type { Stored } from '../schema/column.ts';
import type { Database, Db } from '../schema/database.ts';
import { Abandon, type Engine } from './engine.ts';
import { checkParameters } from './parameters.ts';
import { GatheredTokens } from '../people/held-tokens.ts';
import { postgresNotes } from './postgres-notes.ts';

const connections = 10;
const attempts = 6;

/** Codes with which a database asks for the whole transaction again: serialization failure, deadlock. */
const retryCodes: ReadonlySet<string> = new Set(['40001', '40P01']);

/**
 * The server engine: PostgreSQL, or whatever speaks it and shards by the first key. No sequences, no
 * notifications, no advisory locks; an owner's writes take turns on the owner's row in `book`.
 */
export const postgresEngine = async (url: string): Promise<Engine> => {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    types: {
      // Everything we count in a bigint (instants, sizes) is exact as a number; pg would answer with text.
      getTypeParser: (type, format) =>
        type === types.builtins.INT8 ? Number : types.getTypeParser(type, format),
    },
  });
  // An idle connection that breaks leaves the pool by itself; whoever needs one gets a new one, or the error.
  pool.on('error', () => undefined);
  await reach(pool);
  const kysely = new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: { connect: async () => guarded(await pool.connect()), end: () => pool.end(), options: {} },
    }),
  });
  return {
    kind: 'postgres',
    read: (work) => inTransaction(kysely, 'read only', work),
    glance: (work) => inTransaction(kysely, 'read only', (db) => work(db, makeAnew)),
    write: (work) => withRetries(() => inTransaction(kysely, 'read write', work)),
    insertRows,
    heldTokens: (db, owner) => new GatheredTokens(insertRows, db, owner),
    makeIndexes: () => undefined,
    notes: postgresNotes,
    // A server overwrites in its own time (autovacuum); its log and its copies are its keeper's.
    oweOverwriting: () => Promise.resolve(),
    overwriteDeleted: () => Promise.resolve(true),
    // Its indexes are its keeper's as well.
    expectLarge: () => ({ [Symbol.dispose]: () => undefined }),
    rebuildIndexes: () => Promise.resolve(),
    // The server checks its own pages as it reads them.
    check: () => Promise.resolve([]),
    close: () => kysely.destroy(),
  };
};

const insertRows: Engine['insertRows'] = async (db, table, columns, rows) => {
  if (rows.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const records = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  // One parameter, whatever the number of rows; the table itself says of what type each cell is.
  const statement = `insert into "${table}" (${names}) select ${names} from json_populate_recordset(null::"${table}", $1)`;
  await db.executeQuery(CompiledQuery.raw(statement, [JSON.stringify(records)]));
};

const reach = async (pool: Pool): Promise<void> => {
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error && error.message !== '' ? error.message : String(error);
    throw new BookError('unreachable', `The database cannot be reached: ${reason}.`, { cause: error });
  }
};

/** A client that takes primitives only. */
const guarded = (client: PoolClient): PostgresPoolClient => ({
  // Kysely asks for cursors through the same name, and never without being given a cursor's class.
  query: ((sql: string, parameters: readonly unknown[]) =>
    client.query(sql, [...checkParameters(parameters, sql)])) as unknown as PostgresPoolClient['query'],
  release: () => {
    client.release();
  },
});

const inTransaction = async <Value>(
  kysely: Kysely<Database>,
  accessMode: 'read only' | 'read write',
  work: (db: Db) => Promise<Value>,
): Promise<Value> => {
  // A read sees one snapshot; a write holds its owner's row first and so sees whatever was committed before.
  const transaction = await kysely
    .startTransaction()
    .setAccessMode(accessMode)
    .setIsolationLevel(accessMode === 'read only' ? 'repeatable read' : 'read committed')
    .execute();
  try {
    const value = await work(asking(transaction));
    await transaction.commit().execute();
    return value;
  } catch (error) {
    if (!transaction.isCommitted && !transaction.isRolledBack) await transaction.rollback().execute();
    if (error instanceof Abandon) return error.value as Value;
    throw error;
  }
};

/** What is written as SQL numbers its values here. */
const asking = (transaction: Kysely<Database>): Db =>
  Object.assign(transaction, {
    ask: (text: string, values: readonly Stored[]) =>
      transaction.executeQuery(CompiledQuery.raw(numbered(text), [...values])),
  });

const numbering = new Map<string, string>();

/** Statements that are kept with their numbers. */
const mostNumbered = 400;

/** `?` as `$1`, `$2`; what stands in quotes stays. */
const numbered = (text: string): string => {
  const known = numbering.get(text);
  if (known !== undefined) return known;
  let number = 0;
  const made = text.replaceAll(/'[^']*'|"[^"]*"|\?/gu, (found) => {
    if (found !== '?') return found;
    number += 1;
    return `$${number}`;
  });
  if (numbering.size >= mostNumbered) numbering.clear();
  numbering.set(text, made);
  return made;
};

const withRetries = async <Value>(run: () => Promise<Value>): Promise<Value> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!retryCodes.has(code) || attempt === attempts) throw error;
      await setTimeout(2 ** attempt * 5);
    }
  }
};
