import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../core/dates/index.ts';
import type { BatchId, Ids, PersonId } from '../core/ids.ts';
import type { Meaning } from '../core/meaning/index.ts';
import { AlreadyWritten } from '../core/journal/already-written.ts';
import { backUpFile } from './backup.ts';
import { BookError } from './book-error.ts';
import { erasePerson } from './erase/erase-person.ts';
import { Abandon, type Engine, type WriteSize } from './engine/engine.ts';
import { sqliteEngine } from './engine/sqlite.ts';
import { makeAnew, type Follow } from './engine/what-follows.ts';
import { Meanings } from './meaning/people-about.ts';
import { migrate, type BeforeUpgrade } from './migrations/migrate.ts';
import { BookReader } from './reader.ts';
import { findBatch } from './journal/history.ts';
import type { Db } from './schema/database.ts';
import type { ActionLabel, Erased, Reader, Space, Undone, Writer, Written } from './space.ts';
import { eraseAction } from './undo-later.ts';
import { findUndoable, undoBatch } from './undo.ts';
import { repairBook, verifyBook, type Repaired, type Verified } from './verify.ts';
import { WriteSession } from './write-session.ts';
import { BookWriter } from './writer.ts';

/** The owner of a book on one's own machine. */
export const localOwner = 'me';

export type EngineChoice =
  /** A file on a local disk (WAL does not work over a network). */
  { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

export interface StoreOptions {
  readonly engine: EngineChoice;
  readonly clock: Clock;
  /** Where batches get their ids. */
  readonly ids: Ids;
  /** What words mean, read when somebody first asks; null, or left out, where there is no table. */
  readonly meaning?: () => Meaning | null;
  readonly beforeUpgrade?: BeforeUpgrade;
}

export interface Store extends AsyncDisposable {
  /** One owner's book, and the only way to it. */
  as(owner: string): Space;
  /**
   * Copies the whole book into one SQLite file while it is in use.
   * @throws {BookError} `not-here` where the book is on a server, whose own tools copy it
   */
  backup(out: string): Promise<void>;
  /** Looks over one owner's whole book; writes nothing. */
  verify(owner: string): Promise<Verified>;
  /** Makes anew what follows from one owner's records, where it differs from them. */
  repair(owner: string): Promise<Repaired>;
  close(): Promise<void>;
}

/**
 * Opens the book, brings its schema up to date, makes it where there is none.
 * @throws {BookError} where it cannot be opened, with the reason in words
 */
export const openStore = async ({
  engine: choice,
  clock,
  ids,
  meaning = () => null,
  beforeUpgrade,
}: StoreOptions): Promise<Store> => {
  const engine = await openEngine(choice);
  try {
    await migrate(engine, clock.now(), beforeUpgrade);
  } catch (error) {
    await engine.close();
    throw error;
  }
  const meanings = new Meanings(meaning);
  // Where the last process was ended in between; nobody waits for it but the end.
  void engine.overwriteDeleted();
  const close = async (): Promise<void> => {
    await engine.close();
  };
  return {
    as: (owner) => new BookSpace(engine, owner, clock, ids, meanings),
    backup: (out) => backUp(choice, out),
    verify: (owner) => verifyBook(engine, owner),
    repair: (owner) => repairBook(engine, owner),
    close,
    [Symbol.asyncDispose]: close,
  };
};

const openEngine = async (choice: EngineChoice): Promise<Engine> => {
  if (choice.kind === 'sqlite') return sqliteEngine(choice.path);
  const { postgresEngine } = await import('./engine/postgres.ts');
  return await postgresEngine(choice.url);
};

const backUp = async (choice: EngineChoice, out: string): Promise<void> => {
  if (choice.kind === 'postgres')
    throw new BookError(
      'not-here',
      "This book is on a PostgreSQL server: copy it with the server's tools (pg_dump), or export an archive.",
    );
  await backUpFile(choice.path, out);
};

/** Why nothing can be written, while a write or a glance runs: one inside would wait forever. */
const writing = new AsyncLocalStorage<string>();

class BookSpace implements Space {
  readonly #engine: Engine;
  readonly #owner: string;
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #meanings: Meanings;
  /** What the first write is to be called. */
  #asked: BatchId | null;

  constructor(
    engine: Engine,
    owner: string,
    clock: Clock,
    ids: Ids,
    meanings: Meanings,
    asked: BatchId | null = null,
  ) {
    this.#engine = engine;
    this.#owner = owner;
    this.#clock = clock;
    this.#ids = ids;
    this.#meanings = meanings;
    this.#asked = asked;
  }

  once(batch: BatchId): Space {
    return new BookSpace(this.#engine, this.#owner, this.#clock, this.#ids, this.#meanings, batch);
  }

  async read<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value> {
    return await this.#engine.read(async (db) => await this.#look(db, work));
  }

  async glance<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value> {
    return await writing.run(
      'a write inside a glance: it would wait for the glance to end',
      async () => await this.#engine.glance(async (db, follow) => await this.#look(db, work, follow)),
    );
  }

  async #look<Value>(
    db: Db,
    work: (reader: Reader) => Promise<Value>,
    follow: Follow = makeAnew,
  ): Promise<Value> {
    const reader = new BookReader(this.#engine, db, this.#owner, this.#meanings, follow);
    try {
      return await work(reader);
    } finally {
      reader.end();
    }
  }

  async write<Value>(label: ActionLabel, work: (writer: Writer) => Promise<Value>): Promise<Written<Value>> {
    return await this.#transaction(
      async (session, batch) => {
        const writer = new BookWriter(session, batch, label.summary, this.#meanings);
        let value: Value;
        try {
          value = await work(writer);
        } finally {
          writer.end();
        }
        const { action, undoable = true } = label;
        const head = { id: batch, action, at: this.#clock.now(), undoable, undoes: null };
        const written = await session.finish(head, writer.summary);
        if (!written) throw new Abandon<Written<Value>>({ value, batch: null });
        return { value, batch };
      },
      label.large === true ? 'large' : 'small',
    );
  }

  expectLarge(): Disposable {
    return this.#engine.expectLarge();
  }

  async undo(batch: BatchId | null): Promise<Undone> {
    return await this.#transaction(async (session, id) => {
      const target = await findUndoable(session.db, this.#owner, batch);
      if (target === undefined) throw new Abandon<Undone>({ undone: null, kept: [] });
      const at = this.#clock.now();
      const undone = await undoBatch(session, target, at);
      const head = { id, action: 'undo', at, undoable: false, undoes: target.number };
      await session.finish(head, `Undid: ${target.summary}`);
      return undone;
    });
  }

  async erase(person: PersonId): Promise<Erased | null> {
    const counts = await this.#transaction(async (session, id) => {
      const erased = await erasePerson(session, person);
      if (erased === null) throw new Abandon<null>(null);
      await this.#engine.oweOverwriting(session.db);
      const head = { id, action: eraseAction, at: this.#clock.now(), undoable: false, undoes: null };
      await session.finish(head, 'Erased someone for good', { always: true });
      return erased;
    });
    return counts && { counts, overwritten: await this.#engine.overwriteDeleted() };
  }

  async refreshTies(): Promise<void> {
    await this.#transaction(async (session) => {
      session.derived.refreshTies();
      await session.derived.settle();
    });
  }

  async #transaction<Value>(
    work: (session: WriteSession, batch: BatchId) => Promise<Value>,
    size: WriteSize = 'small',
  ): Promise<Value> {
    const why = writing.getStore();
    if (why !== undefined) throw new Error(why);
    const asked = this.#asked;
    const value = await writing.run(
      'a write inside a write: use the writer that you were given',
      async () =>
        await this.#engine.write(async (db) => {
          const session = await WriteSession.begin(this.#engine, db, this.#owner);
          if (asked !== null && (await findBatch(db, this.#owner, asked)) !== undefined)
            throw new AlreadyWritten(asked);
          return await work(session, asked ?? this.#ids.next<'BatchId'>());
        }, size),
    );
    this.#asked = null;
    return value;
  }
}
