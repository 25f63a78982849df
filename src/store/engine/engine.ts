import type { Stored } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import type { Follow } from './what-follows.ts';

export type WriteSize = 'small' | 'large';

export type EngineKind = 'sqlite' | 'postgres';

/** What differs between the databases; all else is one schema and one set of queries. */
export interface Engine {
  readonly kind: EngineKind;
  /** A consistent look: one snapshot for all of `work`. */
  read<Value>(work: (db: Db) => Promise<Value>): Promise<Value>;
  /** The same for what is over in a moment: a write may have to wait for it. */
  glance<Value>(work: (db: Db, follow: Follow) => Promise<Value>): Promise<Value>;
  /**
   * One transaction. `work` may run again where the database asks for it (serialization failures), and
   * throws {@link Abandon} to end it without a trace.
   * @param size large where thousands of rows are to be expected
   */
  write<Value>(work: (db: Db) => Promise<Value>, size?: WriteSize): Promise<Value>;
  /** Gets ready for a large write that is likely to come; what it came to need is given back when this is disposed of. */
  expectLarge(): Disposable;
  /** The fastest way to add many rows of one table; the cells in the order of `columns`. */
  insertRows(
    db: Db,
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Stored[])[],
  ): Promise<void>;
  /** Within a write: keeps tokens of people back until it is worth it to insert them. */
  heldTokens(db: Db, owner: string): HeldTokens;
  /** Within a write to which little more is to come: makes the indexes that it has put off, while other work goes on. */
  makeIndexes(): void;
  readonly notes: NoteSearch;
  /** Within a write: what it deletes shall be gone from the files too, if need be only after the next start. */
  oweOverwriting(db: Db): Promise<void>;
  /** Overwrites what was deleted, where that is owed; false where it could not, and stays owed. Holds up no reader. */
  overwriteDeleted(): Promise<boolean>;
  /** Makes the engine's own indexes anew: within a write, before anything is read by them. */
  rebuildIndexes(): Promise<void>;
  /** The engine's own look at its files; what is wrong, in words. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Tokens of people whom this write has put into the index of people, and whom search does not find yet. */
export interface HeldTokens {
  /** Whether it is time to write them though more are to come. */
  readonly isFull: boolean;
  /** @param lines the tokens as the row in the index of people has them, a line each */
  add(id: string, lines: readonly string[]): void;
  /** Answers whether these, all that there are of this person, were held. */
  drop(id: string, lines: readonly string[]): boolean;
  write(): Promise<void>;
}

/** A text to be found by its words. */
export interface Note {
  readonly record: string;
  readonly id: string;
  /** Null for what has no day: it comes before all that has one. */
  readonly day: string | null;
  /** Folded words, one space between. */
  readonly words: string;
}

export interface NoteKey {
  readonly record: string;
  readonly id: string;
}

/** How what is kept differs from what should be; something that differs counts in both. */
export interface Differences {
  readonly missing: number;
  readonly excess: number;
}

export interface NoteSearch {
  /** Adds notes that are not there yet. */
  add(db: Db, owner: string, notes: readonly Note[]): Promise<void>;
  remove(db: Db, owner: string, keys: readonly NoteKey[]): Promise<void>;
  /** Notes in which every word begins some word, newest first. */
  find(
    db: Db,
    owner: string,
    words: readonly string[],
    limit: number,
    offset: number,
  ): Promise<readonly NoteKey[]>;
  /**
   * Holds what can be found against what should be.
   *
   * @param wanted every note that there should be, some hundred at a time
   */
  compare(db: Db, owner: string, wanted: AsyncIterable<readonly Note[]>): Promise<Differences>;
  clear(db: Db, owner: string): Promise<void>;
}

/** Thrown inside `Engine.write` to roll back and answer with a value all the same. */
export class Abandon<Value> extends Error {
  readonly value: Value;

  constructor(value: Value) {
    super('nothing to write');
    this.value = value;
  }
}
