import type { Records } from '../../core/records.ts';
import { breather } from '../breathe.ts';
import type { Engine, Note } from '../engine/engine.ts';
import { chunks, eachPart, listedAtOnce } from '../query.ts';
import type { Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import { noteOf, type NoteRecord } from './note-text.ts';

/** Words of notes that a write has changed, and search does not have yet. */
export class PendingNotes {
  readonly #engine: Engine;
  readonly #db: Db;
  readonly #owner: string;
  #pending = new Map<string, { readonly known: boolean; note: Note | null }>();

  constructor(engine: Engine, db: Db, owner: string) {
    this.#engine = engine;
    this.#db = db;
    this.#owner = owner;
  }

  /** Of a record that is written: what search shall find of it once it is settled. */
  note<Name extends NoteRecord>(name: Name, before: Records[Name] | null, after: Records[Name] | null): void {
    const note = after === null ? null : noteOf(name, after);
    // Most of whom an import makes have none.
    if (note === null && before === null && this.#pending.size === 0) return;
    const id = (after ?? before)?.id ?? '';
    const key = `${name} ${id}`;
    const pending = this.#pending.get(key);
    if (pending !== undefined) {
      pending.note = note;
      return;
    }
    const known = before !== null && noteOf(name, before) !== null;
    if (known || note !== null) this.#pending.set(key, { known, note });
  }

  /** The same of all records of a kind, for a search that was emptied; what it shall find is settled as it is read. */
  async noteAll(name: NoteRecord): Promise<void> {
    const { decode } = tables[name];
    for await (const rows of eachPart(this.#db, this.#owner, name)) {
      for (const row of rows) this.note(name, null, decode(row));
      await this.settle();
    }
  }

  async settle(): Promise<void> {
    if (this.#pending.size === 0) return;
    const breathe = breather();
    const entries = [...this.#pending];
    this.#pending = new Map();
    for (const part of chunks(entries, listedAtOnce)) {
      const known = part.filter(([, entry]) => entry.known).map(([key]) => key);
      await this.#engine.notes.remove(this.#db, this.#owner, known.map(keyToNote));
      const notes = part.flatMap(([, { note }]) => note ?? []);
      await this.#engine.notes.add(this.#db, this.#owner, notes);
      await breathe();
    }
  }
}

const keyToNote = (key: string): { record: string; id: string } => {
  const space = key.indexOf(' ');
  return { record: key.slice(0, space), id: key.slice(space + 1) };
};
