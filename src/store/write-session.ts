import type { Instant } from '../core/dates/index.ts';
import type { BatchId } from '../core/ids.ts';
import type { RecordName, Records } from '../core/records.ts';
import { isDeepStrictEqual } from 'node:util';
import { breather } from './breathe.ts';
import { Derived } from './derived.ts';
import type { Engine } from './engine/engine.ts';
import { chunks, getRows, listedAtOnce, padded } from './query.ts';
import type { Row, Stored } from './schema/column.ts';
import { records, type Db, type RecordRow } from './schema/database.ts';
import { tables } from './schema/index.ts';
import { cellsToRow } from './schema/table.ts';

export interface BatchHead {
  readonly id: BatchId;
  readonly action: string;
  readonly at: Instant;
  readonly undoable: boolean;
  /** The number of the batch that this one takes back. */
  readonly undoes: number | null;
}

/**
 * The only door through which rows of records change: one batch of one owner in one transaction. Every change
 * goes into the journal, and what follows from the records is brought up to date before the commit.
 */
export class WriteSession {
  readonly engine: Engine;
  readonly db: Db;
  readonly owner: string;
  /** The batch's place in the owner's journal, from 1. */
  readonly number: number;
  readonly derived: Derived;
  #sequence = 0;
  /** The highest id that each table holds: a chunk above it is all new, as ids grow with time. */
  readonly #highest = new Map<RecordName, string>();

  private constructor(engine: Engine, db: Db, owner: string, number: number) {
    this.engine = engine;
    this.db = db;
    this.owner = owner;
    this.number = number;
    this.derived = new Derived(engine, db, owner);
  }

  /** Takes the owner's next batch number, and with its row the turn to write. */
  static async begin(engine: Engine, db: Db, owner: string): Promise<WriteSession> {
    const { revision } = await db
      .insertInto('book')
      .values({ owner, revision: 1 })
      .onConflict((conflict) =>
        conflict.column('owner').doUpdateSet((builder) => ({ revision: builder('book.revision', '+', 1) })),
      )
      .returning('revision')
      .executeTakeFirstOrThrow();
    return new WriteSession(engine, db, owner, revision);
  }

  get hasChanges(): boolean {
    return this.#sequence > 0;
  }

  async put<Name extends RecordName>(name: Name, all: readonly Records[Name][]): Promise<void> {
    const breathe = breather();
    for (const part of chunks(all, listedAtOnce)) {
      await this.#putChunk(name, part);
      await breathe();
    }
  }

  async remove(name: RecordName, ids: readonly string[]): Promise<void> {
    const { decode } = tables[name];
    const breathe = breather();
    for (const part of chunks(ids, listedAtOnce)) {
      const found = await this.#delete(name, part);
      await this.#logChanges(name, found);
      for (const row of found) this.derived.note({ name, before: decode(row), after: null });
      await breathe();
    }
  }

  /** Puts rows back as the journal has them; one that was gone begins a new life in this batch. */
  async restore(name: RecordName, rows: readonly Row[]): Promise<void> {
    const table = tables[name];
    for (const part of chunks(rows, listedAtOnce)) {
      const ids = part.map((row) => String(row['id']));
      const present = await getRows(this.db, this.owner, name, ids);
      const missing = part.filter((row) => !present.has(String(row['id'])));
      await this.#insert(
        name,
        missing.map((row) => table.recode(this.owner, row, this.number)),
      );
      await this.#logCreations(
        name,
        missing.map((row) => String(row['id'])),
      );
      for (const row of missing) this.derived.note({ name, before: null, after: table.decode(row) });
      for (const row of part) {
        const before = present.get(String(row['id']));
        if (before === undefined) continue;
        const cells = cellsToRow(table.columns, table.recode(this.owner, row, before.born));
        if (sameRow(before, cells)) continue;
        await this.#update(name, cells);
        await this.#logChanges(name, [before]);
        this.derived.note({ name, before: table.decode(before), after: table.decode(row) });
      }
    }
  }

  /** Removes without a word in the journal, for what nothing shall bring back; answers how many there were. */
  async erase(name: RecordName, ids: readonly string[]): Promise<number> {
    const found = await this.#delete(name, ids);
    for (const row of found) this.derived.note({ name, before: tables[name].decode(row), after: null });
    return found.length;
  }

  /** Replaces a row without a word in the journal. */
  async rewrite(name: RecordName, before: Row, after: Row): Promise<void> {
    await this.#update(name, after);
    const { decode } = tables[name];
    this.derived.note({ name, before: decode(before), after: decode(after) });
  }

  /**
   * Settles what follows from the records, and closes the batch. Answers false where the journal has nothing of
   * it: then there is no batch, unless it is wanted all the same.
   */
  async finish(head: BatchHead, summary: string, { always = false } = {}): Promise<boolean> {
    await this.derived.settle();
    if (!this.hasChanges && !always) return false;
    await this.db
      .insertInto('batch')
      .values({
        owner: this.owner,
        number: this.number,
        id: head.id,
        action: head.action,
        summary,
        at: head.at,
        undoable: head.undoable ? 1 : 0,
        undone_at: null,
        undoes: head.undoes,
      })
      .execute();
    return true;
  }

  async #putChunk<Name extends RecordName>(name: Name, part: readonly Records[Name][]): Promise<void> {
    if (await this.#areNew(name, part)) {
      await this.#make(name, part);
      return;
    }
    const table = tables[name];
    // Of two versions of one record the last one counts.
    const latest = new Map(part.map((record) => [String(record.id), record]));
    const existing = await getRows(this.db, this.owner, name, [...latest.keys()]);

    const made: Records[Name][] = [];
    const replaced: RecordRow[] = [];
    for (const [id, record] of latest) {
      const before = existing.get(id);
      if (before === undefined) {
        made.push(record);
        continue;
      }
      const row = cellsToRow(table.columns, table.encode(this.owner, record, before.born));
      if (sameRow(before, row) || isDeepStrictEqual(table.decode(before), table.decode(row))) continue;
      await this.#update(name, row);
      replaced.push(before);
      this.derived.note({ name, before: table.decode(before), after: table.decode(row) });
    }
    if (made.length > 0) await this.#make(name, made);
    await this.#logChanges(name, replaced);
  }

  async #make<Name extends RecordName>(name: Name, made: readonly Records[Name][]): Promise<void> {
    const { encode, asKept } = tables[name];
    const cells = made.map((record) => encode(this.owner, record, this.number));
    const kept = made.map((record, index) => asKept(record, cells[index] ?? []));
    await this.#insert(name, cells);
    await this.#logCreations(
      name,
      kept.map(({ id }) => String(id)),
    );
    for (const record of kept) this.derived.note({ name, before: null, after: record });
  }

  /** Whether each has a higher id than all that are there and all before it: ids that grow with time need no look. */
  async #areNew<Name extends RecordName>(name: Name, part: readonly Records[Name][]): Promise<boolean> {
    let highest = this.#highest.get(name);
    if (highest === undefined) {
      const row = await records(this.db)
        .selectFrom(tables[name].name)
        .select('id')
        .where('owner', '=', this.owner)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      highest = row?.id ?? '';
      this.#highest.set(name, highest);
    }
    let before = highest;
    for (const record of part) {
      const id = String(record.id);
      if (id <= before || !isPlain(id)) return false;
      before = id;
    }
    return true;
  }

  async #insert(name: RecordName, rows: readonly (readonly Stored[])[]): Promise<void> {
    const { columns, name: tableName } = tables[name];
    await this.engine.insertRows(this.db, tableName, columns, rows);
    const known = this.#highest.get(name);
    if (known === undefined) return;
    const at = columns.indexOf('id');
    let highest = known;
    for (const row of rows) {
      const id = String(row[at]);
      if (id > highest) highest = id;
    }
    this.#highest.set(name, highest);
  }

  async #delete(name: RecordName, ids: readonly string[]): Promise<readonly RecordRow[]> {
    const found = [...(await getRows(this.db, this.owner, name, ids)).values()];
    for (const part of chunks(found, listedAtOnce))
      await records(this.db)
        .deleteFrom(tables[name].name)
        .where('owner', '=', this.owner)
        .where('id', 'in', padded(part.map((row) => row.id)))
        .execute();
    return found;
  }

  async #update(name: RecordName, row: Row): Promise<void> {
    const { owner: _owner, id: _id, ...rest } = row;
    await records(this.db)
      .updateTable(tables[name].name)
      .set(rest)
      .where('owner', '=', this.owner)
      .where('id', '=', String(row['id']))
      .execute();
  }

  async #logCreations(name: RecordName, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.engine.insertRows(
      this.db,
      'creation',
      ['owner', 'batch', 'sequence', 'record', 'ids'],
      [[this.owner, this.number, this.#sequence, name, JSON.stringify(ids)]],
    );
    this.#sequence += ids.length;
  }

  async #logChanges(name: RecordName, befores: readonly RecordRow[]): Promise<void> {
    if (befores.length === 0) return;
    await this.engine.insertRows(
      this.db,
      'change',
      ['owner', 'batch', 'sequence', 'record', 'record_id', 'before'],
      befores.map((before) => {
        const cells = [this.owner, this.number, this.#sequence, name, before.id, JSON.stringify(before)];
        this.#sequence += 1;
        return cells;
      }),
    );
  }
}

/** Ids whose order is the same here as in both engines. */
const isPlain = (id: string): boolean => /^[\x21-\x7e]+$/.test(id);

const sameRow = (one: Row, other: Row): boolean =>
  Object.entries(other).every(([column, value]) => one[column] === value);
