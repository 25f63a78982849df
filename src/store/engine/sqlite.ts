import { isDiskFull } from '../../core/is-disk-full.ts';
import { BookError } from '../book-error.ts';
import type { Db } from '../schema/database.ts';
import type { Engine } from './engine.ts';
import { GatheredTokens } from '../people/held-tokens.ts';
import { AsideConnection } from './sqlite-aside.ts';
import { checkpointAside, syncLog } from './sqlite-checkpoint.ts';
import { isOverwritingOwed, overwriteAside, owe } from './sqlite-overwrite.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { SqliteTurns } from './sqlite-turns.ts';
import { sqliteNotes } from './sqlite-notes.ts';
import { makeAnew } from './what-follows.ts';
import { TokensAside } from './tokens-aside.ts';

/** "GTRN": how a book is told from any other SQLite file (`pragma application_id`). */
export const applicationId = 0x4754524e;

/** Of the thread that writes what is large: room for the ends of all its trees. */
const asideCacheKib = 8192;
/** Its pages outlast what it writes itself: all that Today touches on a book of 50,000 people has room. */
const writerCacheKib = 14_336;
/** A read touches most pages once, and begins with none of them after a write: more would only lie there. */
const readerCacheKib = 1536;
const readers = 3;

/** Rows from which on a commit leaves its checkpoint to another thread: an import of some thousand people. */
const largeWrite = 20_000;

/**
 * The embedded engine: one file, one writing connection, a few reading ones that each see a snapshot (WAL),
 * so that a long import holds up nobody who only looks.
 */
export const sqliteEngine = (path: string): SqliteEngine => {
  const writer = openWriter(path);
  const writing = new SqliteTurns({ open: () => writer, most: 1 });
  const reading = new SqliteTurns({
    open: () => new SqliteConnection(path, { readOnly: true, cacheKib: readerCacheKib }),
    most: readers,
  });
  let inserted = 0;
  let aside: Promise<void> = Promise.resolve();
  // Has the writer's turn for as long as it takes, so that no write of ours waits for a lock.
  const overwrite = (): Promise<boolean> => {
    const done = aside.then(() =>
      writing.take(async () => !isOverwritingOwed(writer.database) || (await overwriteAside(path))),
    );
    aside = done.then(() => undefined);
    return done;
  };
  // Whoever has the writer's turn; of a large write another thread.
  let inserter: SqliteConnection | AsideConnection = writer;
  const insertRows: Engine['insertRows'] = async (_db, table, columns, rows) => {
    inserted += rows.length;
    await inserter.insertRows(table, columns, rows);
  };
  /** That thread where it has begun before its turn. */
  let early: Promise<AsideConnection> | null = null;
  const closeEarly = (): void => {
    // One that could not open has nothing to close.
    const ended = early?.then(
      (connection) => {
        connection.close();
        return connection.ended;
      },
      () => undefined,
    );
    early = null;
    aside = aside.then(() => ended);
  };
  const writeAside = <Value>(work: (db: Db) => Promise<Value>): Promise<Value> =>
    writing.take(async () => {
      const opened = early ?? AsideConnection.open(path, asideCacheKib);
      early = null;
      const connection = await opened;
      const thread = new SqliteTurns({ open: () => connection, most: 1 });
      inserter = connection;
      try {
        return await thread.transact('write', work);
      } finally {
        inserter = writer;
        connection.close();
        aside = aside.then(() => connection.ended);
      }
    });
  return {
    kind: 'sqlite',
    path,
    writer,
    read: (work) => reading.transact('read', work),
    glance: (work) =>
      writing.isIdle
        ? writing.transact('glance', (db) => work(db, writer.follow))
        : reading.transact('read', (db) => work(db, makeAnew)),
    write: async (work, size) => {
      if (size === 'large') return await writeAside(work);
      let isLarge = false;
      try {
        return await writing.transact('write', async (db) => {
          inserted = 0;
          const value = await work(db);
          isLarge = inserted >= largeWrite;
          if (isLarge) {
            await syncLog(path);
            writer.exec('pragma wal_autocheckpoint = 0');
          }
          return value;
        });
      } finally {
        if (isLarge) {
          writer.exec('pragma wal_autocheckpoint = 1000');
          aside = aside.then(() => checkpointAside(path));
        }
      }
    },
    expectLarge: () => {
      const opened = (early ??= AsideConnection.open(path, asideCacheKib));
      // Whoever writes hears why it could not.
      opened.catch(() => undefined);
      return {
        [Symbol.dispose]: () => {
          if (early === opened) closeEarly();
        },
      };
    },
    insertRows,
    heldTokens: (db, owner) =>
      inserter instanceof AsideConnection
        ? new TokensAside(inserter, owner)
        : new GatheredTokens(insertRows, db, owner),
    makeIndexes: () => {
      if (inserter instanceof AsideConnection) inserter.makeIndexes();
    },
    notes: sqliteNotes(writer, insertRows),
    oweOverwriting: async () => owe(writer.database),
    overwriteDeleted: overwrite,
    rebuildIndexes: async () => writer.exec('reindex'),
    check: async () => checkFile(writer),
    close: async () => {
      closeEarly();
      await aside;
      reading.close();
      if (writer.database.isOpen) writer.close();
    },
  };
};

export interface SqliteEngine extends Engine {
  readonly path: string;
  readonly writer: SqliteConnection;
}

const openWriter = (path: string): SqliteConnection => {
  let connection: SqliteConnection | undefined;
  try {
    connection = new SqliteConnection(path, { readOnly: false, cacheKib: writerCacheKib });
    claim(connection, path);
    return connection;
  } catch (error) {
    connection?.close();
    throw error instanceof BookError ? error : openFailure(error, path);
  }
};

/** Marks a new file as a book; refuses a file that is something else. */
const claim = (connection: SqliteConnection, path: string): void => {
  const number = (sql: string): number =>
    Number(Object.values(connection.database.prepare(sql).get() ?? {})[0]);
  const mark = number('pragma application_id');
  if (mark === applicationId) return;
  if (mark !== 0 || number('select count(*) from sqlite_schema') > 0)
    throw new BookError('not-a-book', `${path} is a database of another program, not a Goodturn book.`);
  connection.exec(`pragma application_id = ${applicationId}`);
};

const checkFile = ({ database }: SqliteConnection): readonly string[] => {
  const integrity = database.prepare('pragma integrity_check').all();
  const foreignKeys = database.prepare('pragma foreign_key_check').all();
  return [
    ...integrity.map((row) => String(row['integrity_check'])).filter((message) => message !== 'ok'),
    ...foreignKeys.map(
      (row) => `${String(row['table'])} refers to a missing row of ${String(row['parent'])}`,
    ),
  ];
};

const openFailure = (error: unknown, path: string): BookError => {
  const reason = error instanceof Error ? error.message : String(error);
  const errcode =
    error !== null && typeof error === 'object' && 'errcode' in error ? Number(error.errcode) : 0;
  const code = errcode & 0xff;
  const sqliteBusy = 5;
  const sqliteCorrupt = 11;
  const sqliteNotADatabase = 26;
  if (isDiskFull(error))
    return new BookError(
      'unreachable',
      `${path} cannot be opened: the disk is full. Make room, then try again.`,
      {
        cause: error,
      },
    );
  if (code === sqliteBusy)
    return new BookError('busy', `${path} is in use by another program that writes to it.`, { cause: error });
  if (code === sqliteNotADatabase)
    return new BookError('not-a-book', `${path} is not a Goodturn book: ${reason}.`, { cause: error });
  if (code === sqliteCorrupt)
    return new BookError('damaged', `${path} is damaged: ${reason}.`, { cause: error });
  return new BookError('unreachable', `${path} cannot be opened: ${reason}.`, { cause: error });
};
