import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type AccessMode,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type PrimitiveValueListNode,
  type TransactionSettings,
} from 'kysely';

/** One connection to the file, in this thread or another. */
export interface FileConnection extends DatabaseConnection {
  begin(statement: string, mode: AccessMode | undefined): void | Promise<void>;
  end(statement: 'commit' | 'rollback'): void | Promise<void>;
  close(): void;
}

/** A few connections that take turns: one for writing, or several for reading. */
export class SqliteDriver implements Driver {
  readonly #open: () => FileConnection;
  readonly #begin: string;
  readonly #most: number;
  readonly #all = new Set<FileConnection>();
  readonly #free: FileConnection[] = [];
  readonly #waiting: ((connection: FileConnection) => void)[] = [];

  constructor({ open, begin, most }: SqlitePool) {
    this.#open = open;
    this.#begin = begin;
    this.#most = most;
  }

  /** Whether nobody holds a connection: who asks now waits for none. */
  get isIdle(): boolean {
    return this.#free.length === this.#all.size;
  }

  async init(): Promise<void> {
    // Connections open when they are first needed.
  }

  async acquireConnection(): Promise<FileConnection> {
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
    const released = connection as FileConnection;
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(released);
    else next(released);
  }

  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await (connection as FileConnection).begin(
      accessMode === 'read only' ? 'begin' : this.#begin,
      accessMode,
    );
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as FileConnection).end('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as FileConnection).end('rollback');
  }

  async destroy(): Promise<void> {
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

const places = new Map<number, string>();

const placesOf = (count: number): string => {
  const known = places.get(count);
  if (known !== undefined) return known;
  const made = `(${Array.from({ length: count }, () => '?').join(', ')})`;
  places.set(count, made);
  return made;
};

export interface SqlitePool {
  readonly open: () => FileConnection;
  readonly begin: 'begin' | 'begin immediate';
  readonly most: number;
}

export const sqliteDialect = (driver: SqliteDriver): Dialect => ({
  createDriver: () => driver,
  createQueryCompiler: () => new ListingCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db: Kysely<never>) => new SqliteIntrospector(db),
});
