import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
} from 'kysely';
import type { SqliteConnection } from './sqlite-connection.ts';

/** A few connections that take turns: one for writing, or several for reading. */
class SqliteDriver implements Driver {
  readonly #open: () => SqliteConnection;
  readonly #begin: string;
  readonly #most: number;
  readonly #all = new Set<SqliteConnection>();
  readonly #free: SqliteConnection[] = [];
  readonly #waiting: ((connection: SqliteConnection) => void)[] = [];

  constructor({ open, begin, most }: SqlitePool) {
    this.#open = open;
    this.#begin = begin;
    this.#most = most;
  }

  async init(): Promise<void> {
    // Connections open when they are first needed.
  }

  async acquireConnection(): Promise<SqliteConnection> {
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

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const released = connection as SqliteConnection;
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(released);
    else next(released);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as SqliteConnection).exec(this.#begin);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as SqliteConnection).exec('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as SqliteConnection).exec('rollback');
  }

  async destroy(): Promise<void> {
    for (const connection of this.#all) connection.close();
    this.#all.clear();
  }
}

export interface SqlitePool {
  readonly open: () => SqliteConnection;
  readonly begin: 'begin' | 'begin immediate';
  readonly most: number;
}

export const sqliteDialect = (pool: SqlitePool): Dialect => ({
  createDriver: () => new SqliteDriver(pool),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db: Kysely<never>) => new SqliteIntrospector(db),
});
