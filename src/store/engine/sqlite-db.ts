import {
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type PrimitiveValueListNode,
  type QueryResult,
} from 'kysely';
import type { Stored } from '../schema/column.ts';
import type { Database, Db } from '../schema/database.ts';
import { placesOf } from '../sql.ts';

/** A statement with its values. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>;

/** A look at one snapshot; a look that is over in a moment, and may be told what another was; or a write. */
export type Transaction = 'read' | 'glance' | 'write';

/** One connection to the file, in this thread or another. */
export interface FileConnection extends DatabaseConnection {
  executeQuery<Answered>(statement: Statement): Promise<QueryResult<Answered>>;
  begin(kind: Transaction): void | Promise<void>;
  end(statement: 'commit' | 'rollback'): void | Promise<void>;
  close(): void;
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
export const dbOf = (connection: FileConnection): Db => {
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
    ask: (text: string, values: readonly Stored[]) =>
      connection.executeQuery({ sql: text, parameters: values }),
  });
};
