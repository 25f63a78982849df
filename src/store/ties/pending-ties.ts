import { methodOf } from '../../core/config/index.ts';
import { breather } from '../breathe.ts';
import type { Engine } from '../engine/engine.ts';
import { writeAcquaintances } from '../paths/acquaintances.ts';
import { chunks, idsOf, listedAtOnce, listRows, padded } from '../query.ts';
import { changedId, type RecordChange } from '../record-change.ts';
import type { Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import { makeTies } from './make-ties.ts';
import { partsOfPeople } from './parts-of-people.ts';
import { roadColumns } from './road-rows.ts';
import { writeTieDays } from './tie-day-rows.ts';
import { tieColumns } from './tie-rows.ts';

/** Ties that a write has changed, with their days and with who met whom, and that are not computed anew yet. */
export class PendingTies {
  readonly #engine: Engine;
  readonly #db: Db;
  readonly #owner: string;
  #people = new Set<string>();
  #interactions = new Set<string>();
  /** Talks somebody was taken out of, and people whose talks with others have changed. */
  #leftTalks = new Set<string>();
  #met = new Set<string>();
  #all = false;

  constructor(engine: Engine, db: Db, owner: string) {
    this.#engine = engine;
    this.#db = db;
    this.#owner = owner;
  }

  notePerson(change: RecordChange<'person'>): void {
    // Someone new without a layer has no tie until something happens between us.
    if (change.before !== null || change.after?.layer !== null) this.#people.add(changedId(change));
  }

  noteInteraction(change: RecordChange<'interaction'>): void {
    this.#interactions.add(changedId(change));
  }

  noteParticipant({ before, after }: RecordChange<'participant'>): void {
    for (const record of [before, after]) {
      if (record === null) continue;
      const { personId, interactionId } = record;
      if (personId !== null) this.#people.add(personId);
      this.#interactions.add(interactionId);
      if (record !== before) continue;
      this.#leftTalks.add(interactionId);
      if (personId !== null) this.#met.add(personId);
    }
  }

  noteFavor({ before, after }: RecordChange<'favor'>): void {
    for (const record of [before, after]) if (record !== null) this.#people.add(record.personId);
  }

  /** The numbers of the method have changed, or the tables were emptied. */
  noteAll(): void {
    this.#all = true;
  }

  /** Answers whose ties have been computed anew. */
  async settle(): Promise<readonly string[]> {
    await this.#gatherPeople();
    if (this.#people.size === 0) return [];
    const settings = await listRows(this.#db, this.#owner, 'setting', {});
    const { method } = methodOf(settings.map((row) => tables.setting.decode(row)));
    const ids = [...this.#people];
    this.#people = new Set();
    const met = this.#met;
    this.#met = new Set();
    const breathe = breather();
    for await (const part of partsOfPeople(this.#db, this.#owner, ids)) {
      const { ties, roads, days } = await makeTies(this.#db, this.#owner, part, method);
      for (const table of ['tie', 'road'] as const)
        await this.#db
          .deleteFrom(table)
          .where('owner', '=', this.#owner)
          .where('id', 'in', padded(part))
          .execute();
      await this.#engine.insertRows(
        this.#db,
        'tie',
        tieColumns,
        ties.map(({ cells }) => cells),
      );
      await this.#engine.insertRows(this.#db, 'road', roadColumns, roads);
      await writeTieDays(this.#engine, this.#db, this.#owner, part, days);
      await writeAcquaintances(
        this.#db,
        this.#owner,
        part.filter((id) => met.has(id)),
        method.paths.thread_people,
      );
      await breathe();
    }
    return ids;
  }

  /** Adds those of the talks that were written; everybody, where all ties have changed. */
  async #gatherPeople(): Promise<void> {
    for (const part of chunks([...this.#interactions], listedAtOnce)) {
      const rows = await listRows(this.#db, this.#owner, 'participant', {
        where: { interactionId: { in: part }, personId: { not: null } },
      });
      for (const [talk, ofTalk] of Map.groupBy(rows, (row) => String(row['interaction_id'])))
        for (const row of ofTalk) {
          const id = String(row['person_id']);
          this.#people.add(id);
          // Most talks are with one person, and tell nothing of who knows whom.
          if (ofTalk.length > 1 || this.#leftTalks.has(talk)) this.#met.add(id);
        }
    }
    this.#interactions = new Set();
    this.#leftTalks = new Set();
    if (this.#all)
      for (const id of await idsOf(this.#db, this.#owner, 'person')) {
        this.#people.add(id);
        this.#met.add(id);
      }
    this.#all = false;
  }
}
