import type { Db } from '../schema/database.ts';
import { Abandon } from './engine.ts';
import { dbOf, type FileConnection, type Transaction } from './sqlite-db.ts';

interface Turns<Connection> {
  readonly open: () => Connection;
  readonly most: number;
}

/** A few connections that take turns: one for writing, or several for reading. */
export class SqliteTurns<Connection extends FileConnection> {
  readonly #open: () => Connection;
  readonly #most: number;
  readonly #all = new Set<Connection>();
  readonly #free: Connection[] = [];
  readonly #waiting: ((connection: Connection) => void)[] = [];

  constructor({ open, most }: Turns<Connection>) {
    this.#open = open;
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
  transact<Value>(kind: Transaction, work: (db: Db) => Promise<Value>): Promise<Value> {
    return this.take(async (connection) => {
      await connection.begin(kind);
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
