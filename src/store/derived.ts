import type { Records } from '../core/records.ts';
import type { Engine } from './engine/engine.ts';
import { isNoteRecord, noteRecords, type NoteRecord } from './notes/note-text.ts';
import { PendingNotes } from './notes/pending-notes.ts';
import { PendingPeople } from './people/pending-people.ts';
import type { AnyRecordChange, RecordChange } from './record-change.ts';
import type { Db } from './schema/database.ts';
import { PendingTies } from './ties/pending-ties.ts';

/**
 * What follows from the records and is kept beside them: the index of people with its search tokens, ties, and
 * the words of notes. A write says what it touched; `settle` brings all of it up to date, many at a time. What was
 * touched is gathered in another set each time: one that is emptied leads from what it held to what it will hold, and so
 * V8 keeps all of it, once the first of it is old, until the next great collection.
 */
export class Derived {
  readonly #engine: Engine;
  readonly #notes: PendingNotes;
  readonly #people: PendingPeople;
  readonly #ties: PendingTies;

  constructor(engine: Engine, db: Db, owner: string) {
    this.#engine = engine;
    this.#notes = new PendingNotes(engine, db, owner);
    this.#people = new PendingPeople(engine, db, owner);
    this.#ties = new PendingTies(engine, db, owner);
  }

  note(written: RecordChange): void {
    // Whoever writes records of any kind has them from the table of that kind.
    const change = written as AnyRecordChange;
    const { name, before, after } = change;
    if (isNoteRecord(name))
      this.#notes.note(name, before as Records[NoteRecord] | null, after as Records[NoteRecord] | null);
    switch (name) {
      case 'person':
        this.#people.notePerson(change);
        this.#ties.notePerson(change);
        break;
      case 'contactPoint':
      case 'position':
      case 'topic':
      case 'membership':
        this.#people.notePart(change);
        break;
      case 'organization':
        this.#people.noteOrganization(change);
        break;
      case 'interaction':
        this.#ties.noteInteraction(change);
        break;
      case 'participant':
        this.#ties.noteParticipant(change);
        break;
      case 'favor':
        this.#ties.noteFavor(change);
        break;
      case 'setting':
        if ((after ?? before)?.id.startsWith('method.') === true) this.#ties.noteAll();
        break;
      case 'importantDate':
      case 'relation':
      case 'sourceRecord':
      case 'distinction':
      case 'thanks':
      case 'promise':
      case 'thread':
      case 'fact':
      case 'goal':
      case 'target':
      case 'slot':
      case 'ask':
      case 'introduction':
      case 'message':
      case 'strength':
      case 'told':
      case 'criterion':
      case 'offer':
      case 'given':
      case 'connection':
      case 'linkedCard':
      case 'evidence':
      case 'verdict':
      case 'cardState':
      case 'dayPick':
        break;
    }
  }

  /** Marks people, ties and organizations as new, for tables that were emptied: `settle` then makes what follows. */
  async noteAll(): Promise<void> {
    await this.#people.noteAll();
    this.#ties.noteAll();
  }

  /** The same of the words of notes. */
  async noteAllTexts(): Promise<void> {
    for (const name of noteRecords) await this.#notes.noteAll(name);
  }

  refreshTies(): void {
    this.#ties.noteAll();
  }

  async settle(): Promise<void> {
    await this.settleButSearch();
    await this.#people.writeTokens();
    this.#engine.makeIndexes();
  }

  /** The same, but that search need not find yet whom this write has made or changed. */
  async settleButSearch(): Promise<void> {
    await this.#notes.settle();
    await this.#people.settleOrganizations();
    this.#people.noteTies(await this.#ties.settle());
    await this.#people.settle();
  }
}
