import {
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type AccessMode,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type PrimitiveValueListNode,
  type QueryResult,
} from 'kysely';
import type { Stored } from '../schema/column.ts';
import type { Database, Db } from '../schema/database.ts';
import { placesOf } from '../sql.ts';
import { Abandon } from './engine.ts';

/** A statement with its values. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>;

/** One connection to the file, in this thread or another. */
export interface FileConnection extends DatabaseConnection {
  executeQuery<Answered>(statement: Statement): Promise<QueryResult<Answered>>;
  begin(statement: string, mode: AccessMode): void | Promise<void>;
  end(statement: 'commit' | 'rollback'): void | Promise<void>;
  close(): void;
}

interface Turns<Connection> {
  readonly open: () => Connection;
  readonly begin: 'begin' | 'begin immediate';
  readonly most: number;
}

/** A few connections that take turns: one for writing, or several for reading. */
export class SqliteTurns<Connection extends FileConnection> {
  readonly #open: () => Connection;
  readonly #begin: string;
  readonly #most: number;
  readonly #all = new Set<Connection>();
  readonly #free: Connection[] = [];
  readonly #waiting: ((connection: Connection) => void)[] = [];

  constructor({ open, begin, most }: Turns<Connection>) {
    this.#open = open;
    this.#begin = begin;
    this.#most = most;
  }

  /** Whether nobody holds a connection: who asks now waits for none. */
  get isIdle(): boolean {
    return this.#free.length === this.#all.size;
  }

  /** Has a connection to itself for as long as the work takes. */
  async take<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value> {
    const connection = await this.#acquire();
    try {
      return await work(connection);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(connection);
      else next(connection);
    }
  }

  /** One transaction; what the work throws takes it back, an {@link Abandon} without a trace. */
  transact<Value>(work: (db: Db) => Promise<Value>, mode: AccessMode): Promise<Value> {
    const begin = mode === 'read only' ? 'begin' : this.#begin;
    return this.take(async (connection) => {
      await connection.begin(begin, mode);
      try {
        const value = await work(dbOf(connection));
        await connection.end('commit');
        return value;
      } catch (error) {
        await connection.end('rollback');
        if (error instanceof Abandon) return error.value as Value;
        throw error;
      }
    });
  }

  async #acquire(): Promise<Connection> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#all.size < this.#most) {
      const connection = this.#open();
      this.#all.add(connection);
      return connection;
    }
    return await new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  close(): void {
    for (const connection of this.#all) connection.close();
    this.#all.clear();
  }
}

/** Screens list thousands of ids in a hundred questions: the places of a list are written at once. */
class ListingCompiler extends SqliteQueryCompiler {
  protected override visitPrimitiveValueList({ values }: PrimitiveValueListNode): void {
    // By number: an iterator makes an object for each of thousands.
    for (let index = 0; index < values.length; index += 1) this.addParameter(values[index]);
    this.append(placesOf(values.length));
  }
}

const notItsOwn = (): Promise<never> =>
  Promise.reject(new Error('a transaction begins with whoever has the connection'));

/**
 * A connection that somebody has to themselves, for one transaction: with the builder for it; what is written as SQL goes
 * there without a detour.
 */
const dbOf = (connection: FileConnection): Db => {
  const driver: Driver = {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: () => Promise.resolve(),
    beginTransaction: notItsOwn,
    commitTransaction: notItsOwn,
    rollbackTransaction: notItsOwn,
    destroy: () => Promise.resolve(),
  };
  const kysely = new Kysely<Database>({
    dialect: {
      createDriver: () => driver,
      createQueryCompiler: () => new ListingCompiler(),
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (db: Kysely<never>) => new SqliteIntrospector(db),
    },
  });
  return Object.assign(kysely, {
    ask: <Answered>(text: string, values: readonly Stored[]) =>
      connection.executeQuery<Answered>({ sql: text, parameters: values }),
  });
};
