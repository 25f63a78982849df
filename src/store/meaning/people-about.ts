import type { PersonId } from '../../core/ids.ts';
import type { Gist, Meaning } from '../../core/meaning/index.ts';
import { breather } from '../breathe.ts';
import { readSteps } from '../journal/history.ts';
import { eraseAction } from '../undo-later.ts';
import { getRows, pickRows } from '../query.ts';
import type { Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';

/** Records that say what somebody said or cares about, and the field that says it. */
const saying = { topic: 'name', fact: 'what', thread: 'what' } as const;
type Saying = keyof typeof saying;

/** So many changes at once, and everybody is read again. */
const mostChanged = 2000;

/**
 * Where the words of everybody point, in memory: a hundred bytes and a number or two for each. Made when somebody first
 * asks, and brought up to date by the journal.
 */
export class PeopleAbout {
  readonly #meaning: Meaning;
  #revision = -1;
  #turn: Promise<void> = Promise.resolve();
  #rows = new Map<PersonId, number>();
  #ids: PersonId[] = [];
  #directions = new Int8Array(0);
  /** Mean and spread of each, one after the other. */
  #usual = new Float32Array(0);

  constructor(meaning: Meaning) {
    this.#meaning = meaning;
  }

  /** Whom a text points to, the nearest first. Those who ask at once take turns: one makes it for all. */
  async find(db: Db, owner: string, text: Gist, limit: number): Promise<readonly PersonId[]> {
    const turn = this.#turn.then(() => this.#catchUp(db, owner));
    this.#turn = turn.catch(() => {
      // Whoever asked hears of it; the next one starts anew.
      this.#revision = -1;
    });
    await turn;
    return this.#nearest(text, limit);
  }

  #nearest(text: Gist, limit: number): readonly PersonId[] {
    const size = this.#meaning.table.dimensions;
    const best: { readonly row: number; readonly score: number }[] = [];
    let least = 0;
    for (let row = 0; row < this.#ids.length; row++) {
      const spread = this.#usual[row * 2 + 1] ?? 0;
      if (spread === 0) continue;
      let sum = 0;
      for (let at = row * size, index = 0; index < size; index++)
        sum += (this.#directions[at + index] ?? 0) * (text.direction[index] ?? 0);
      const score = (sum / inByte - (this.#usual[row * 2] ?? 0)) / spread;
      if (score <= least) continue;
      best.push({ row, score });
      if (best.length < limit * 2) continue;
      best.sort((one, other) => other.score - one.score);
      best.length = limit;
      least = best.at(-1)?.score ?? 0;
    }
    return best
      .toSorted((one, other) => other.score - one.score)
      .slice(0, limit)
      .flatMap(({ row }) => this.#ids[row] ?? []);
  }

  async #catchUp(db: Db, owner: string): Promise<void> {
    const book = await db.selectFrom('book').select('revision').where('owner', '=', owner).executeTakeFirst();
    const revision = book?.revision ?? 0;
    if (revision === this.#revision) return;
    const changed = this.#revision < 0 ? null : await this.#changedSince(db, owner, this.#revision);
    if (changed === null) await this.#readAll(db, owner);
    else if (changed.size > 0) await this.#read(db, owner, changed);
    this.#revision = revision;
  }

  /** Whose words have changed; null where it is simpler, or right, to forget all of them. */
  async #changedSince(db: Db, owner: string, known: number): Promise<ReadonlySet<PersonId> | null> {
    const batches = await db
      .selectFrom('batch')
      .select(['number', 'action'])
      .where('owner', '=', owner)
      .where('number', '>', known)
      .execute();
    if (batches.length > mostChanged || batches.some(({ action }) => action === eraseAction)) return null;
    const changed = new Set<PersonId>();
    for (const { number } of batches) {
      const steps = (await readSteps(db, owner, number)).filter(({ record }) => record in saying);
      if (steps.length > mostChanged) return null;
      for (const { before } of steps)
        if (typeof before?.['person_id'] === 'string') changed.add(before['person_id'] as PersonId);
      for (const name of Object.keys(saying) as Saying[]) {
        const ids = steps.flatMap(({ record, id }) => (record === name ? [id] : []));
        for (const row of (await getRows(db, owner, name, ids)).values())
          changed.add(tables[name].decode(row).personId);
      }
    }
    return changed.size > mostChanged ? null : changed;
  }

  async #readAll(db: Db, owner: string): Promise<void> {
    this.#rows = new Map();
    this.#ids = [];
    this.#directions = new Int8Array(0);
    this.#usual = new Float32Array(0);
    await this.#keep(await said(db, owner, null));
  }

  async #read(db: Db, owner: string, ids: ReadonlySet<PersonId>): Promise<void> {
    // Whoever says nothing any more points nowhere.
    for (const id of ids) this.#usual[(this.#rows.get(id) ?? this.#ids.length) * 2 + 1] = 0;
    await this.#keep(await said(db, owner, [...ids]));
  }

  async #keep(lines: ReadonlyMap<PersonId, readonly string[]>): Promise<void> {
    const size = this.#meaning.table.dimensions;
    const fresh = [...lines.keys()].filter((id) => !this.#rows.has(id));
    const count = this.#ids.length + fresh.length;
    if (count * size > this.#directions.length) {
      // Room for some more, so that one new person moves nobody.
      const room = fresh.length === lines.size && this.#ids.length === 0 ? count : count + (count >> 3) + 16;
      const [directions, usual] = [new Int8Array(room * size), new Float32Array(room * 2)];
      directions.set(this.#directions);
      usual.set(this.#usual);
      [this.#directions, this.#usual] = [directions, usual];
    }
    const breathe = breather();
    for (const [id, theirs] of lines) {
      await breathe();
      const row = this.#rows.get(id) ?? this.#ids.length;
      if (row === this.#ids.length) this.#ids.push(id);
      this.#rows.set(id, row);
      const { direction, usual } = this.#meaning.pointingOf(theirs);
      for (let index = 0; index < size; index++)
        this.#directions[row * size + index] = Math.max(
          -127,
          Math.min(127, Math.round((direction[index] ?? 0) * inByte)),
        );
      this.#usual[row * 2] = usual.mean;
      this.#usual[row * 2 + 1] = usual.spread;
    }
  }
}

/** What words mean, and where the words of each owner's people point. */
export class Meanings {
  readonly meaning: () => Meaning | null;
  readonly #owners = new Map<string, PeopleAbout>();

  constructor(meaning: () => Meaning | null) {
    this.meaning = meaning;
  }

  peopleOf(owner: string): PeopleAbout | null {
    const meaning = this.meaning();
    if (meaning === null) return null;
    const known = this.#owners.get(owner) ?? new PeopleAbout(meaning);
    this.#owners.delete(owner);
    this.#owners.set(owner, known);
    if (this.#owners.size > mostOwners) {
      const [oldest] = this.#owners.keys();
      if (oldest !== undefined) this.#owners.delete(oldest);
    }
    return known;
  }
}

/** Of whom a server keeps it in memory. */
const mostOwners = 8;

/** A number of a direction, of which hardly any is above a half, as a byte. */
const inByte = 200;

/** What people said or care about; of everybody where nobody is named. */
const said = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[] | null,
): Promise<ReadonlyMap<PersonId, readonly string[]>> => {
  const lines = new Map<PersonId, string[]>();
  const who = ids === null ? {} : { personId: { in: ids } };
  const add = (rows: readonly Readonly<Record<string, unknown>>[], field: string): void => {
    for (const row of rows) {
      const id = row['personId'] as PersonId;
      const text = row[field];
      if (typeof text !== 'string') continue;
      const known = lines.get(id);
      if (known === undefined) lines.set(id, [text]);
      else known.push(text);
    }
  };
  add(await pickRows(db, owner, 'topic', ['personId', 'name'], who), 'name');
  add(await pickRows(db, owner, 'fact', ['personId', 'what'], who), 'what');
  add(await pickRows(db, owner, 'thread', ['personId', 'what'], { ...who, state: 'open' }), 'what');
  return lines;
};
