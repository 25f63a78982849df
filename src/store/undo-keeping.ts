import { cardRecords, type RecordName } from '../core/records.ts';
import { displayName } from '../core/people/index.ts';
import type { Step } from './journal/history.ts';
import { getRows, listRows } from './query.ts';
import type { Row } from './schema/column.ts';
import type { Db } from './schema/database.ts';
import { tables } from './schema/index.ts';
import { snakeCase } from './schema/column.ts';
import type { Undone } from './space.ts';
import { mayLeaveStrays, readLater, type Later } from './undo-later.ts';

/** What belongs to a person and stays with them when they stay. */
const partsOfPerson = [...cardRecords, 'fact'] as const satisfies readonly RecordName[];

/** What a connection writes again by itself: itself, and what it brought. */
const ownRecords: ReadonlySet<RecordName> = new Set(['connection', 'person', 'interaction', 'offer']);
const goesWithConnection: ReadonlySet<RecordName> = new Set<RecordName>([
  ...ownRecords,
  'participant',
  ...cardRecords,
]);

const isItself = (record: RecordName): boolean => record === 'connection' || record === 'linkedCard';

/** Why a person stays, by what a later batch wrote about them; the first that applies is said. */
const reasons: readonly (readonly [names: readonly RecordName[], why: string])[] = [
  [['interaction', 'participant'], 'a conversation was logged since'],
  [['promise'], 'a promise was made since'],
  [['thanks'], 'a thank-you was written down since'],
  [['favor'], 'something given or received was noted since'],
  [['thread'], 'something to ask about was noted since'],
  [['fact'], 'something was learned of them since'],
];
const edited = 'edited since';

interface Key {
  readonly record: RecordName;
  readonly id: string;
}

const textOf = ({ record, id }: Key): string => `${record} ${id}`;

/** Which records of a batch stay when it is taken back, because later batches that stand have used them. */
export class Keeping {
  readonly #db: Db;
  readonly #owner: string;
  /** Made by the batch. */
  readonly #made = new Map<string, Key>();
  readonly #kept = new Map<string, Key>();
  readonly #why = new Map<string, Set<RecordName>>();
  /** The batch connected something outside. */
  #isConnect = false;

  private constructor(db: Db, owner: string) {
    this.#db = db;
    this.#owner = owner;
  }

  static async of(db: Db, owner: string, batch: number, steps: readonly Step[]): Promise<Keeping> {
    const keeping = new Keeping(db, owner);
    const all = await readLater(db, owner, batch);
    const hasStrays = await mayLeaveStrays(db, owner, batch);
    if (all.length === 0 && !hasStrays) return keeping;
    const written = new Set(steps.map(textOf));
    for (const step of steps) if (step.before === null) keeping.#made.set(textOf(step), step);
    keeping.#isConnect = steps.some(({ record, before }) => record === 'connection' && before === null);
    const later = keeping.#isConnect ? await keeping.#withoutReadings(all) : all;
    const waiting = [...keeping.#keepChanged(later, written)];
    waiting.push(...(await keeping.#keepUsed(later)));
    if (hasStrays) waiting.push(...(await keeping.#keepSpokenOf(written)));
    await keeping.#keepNeeded(waiting);
    return keeping;
  }

  keeps(record: RecordName, id: string): boolean {
    return this.#kept.has(textOf({ record, id }));
  }

  /** It came back after all. */
  release(record: RecordName, id: string): void {
    this.#kept.delete(textOf({ record, id }));
  }

  /**
   * What would come back to something that is gone by now stays gone: a contact point of a person who was
   * removed since. What is there, and speaks of what is gone already, goes back all the same.
   */
  async leaveOrphans(undone: readonly Step[]): Promise<void> {
    const coming = undone.filter((step) => step.before !== null);
    const back = new Set(coming.map(textOf));
    const going = new Set(undone.filter((step) => step.before === null).map(textOf));
    let lost = true;
    while (lost) {
      lost = false;
      for (const step of coming) {
        if (step.before === null || this.#kept.has(textOf(step))) continue;
        for (const reference of referencesOf(step.record, step.before)) {
          const text = textOf(reference);
          if (back.has(text) || (!going.has(text) && (await this.#exists(reference)))) continue;
          if (!going.has(text) && (await this.#speaksOf(step, text))) continue;
          this.#keep(step);
          back.delete(textOf(step));
          lost = true;
        }
      }
    }
  }

  /** In words, a person each; what belongs to nobody speaks for itself. */
  async report(): Promise<Undone['kept']> {
    const people = new Map<string, Set<RecordName>>();
    const others: { id: string; name: string; why: string }[] = [];
    for (const key of this.#kept.values()) {
      const why = this.#why.get(textOf(key));
      if (why === undefined) continue;
      const row = (await getRows(this.#db, this.#owner, key.record, [key.id])).get(key.id);
      const personId = key.record === 'person' ? key.id : row?.['person_id'];
      if (typeof personId === 'string') people.set(personId, (people.get(personId) ?? new Set()).union(why));
      else if (key.record !== 'interaction' && key.record !== 'participant')
        others.push({ id: key.id, name: String(row?.['name'] ?? key.id), why: edited });
    }
    const rows = await getRows(this.#db, this.#owner, 'person', [...people.keys()]);
    const named = [...people].flatMap(([id, why]) => {
      const row = rows.get(id);
      return row === undefined
        ? []
        : [{ id, name: displayName(tables.person.decode(row)), why: reasonFor(why) }];
    });
    return [...named, ...others];
  }

  #keep(key: Key, why?: RecordName): boolean {
    const text = textOf(key);
    if (why !== undefined) this.#why.set(text, (this.#why.get(text) ?? new Set()).add(why));
    if (this.#kept.has(text)) return false;
    this.#kept.set(text, key);
    return true;
  }

  /**
   * What a connection read again by itself keeps nothing of what its connecting brought, and nothing keeps the connection
   * itself: half of one would read no more of what went.
   */
  async #withoutReadings(later: readonly Later[]): Promise<readonly Later[]> {
    const mayGo = later.filter(
      ({ byMachine, record }) => goesWithConnection.has(record) && (byMachine || isItself(record)),
    );
    const own = new Set<string>();
    for (const { record, id, row } of await this.#withRows(mayGo))
      if (this.#belongsToMade(record, id, row)) own.add(textOf({ record, id }));
    return later.filter((key) => !(key.byMachine || isItself(key.record)) || !own.has(textOf(key)));
  }

  #belongsToMade(record: RecordName, id: string, row: Row): boolean {
    if (ownRecords.has(record)) return this.#made.has(textOf({ record, id }));
    if (record === 'participant')
      return this.#made.has(textOf({ record: 'interaction', id: String(row['interaction_id']) }));
    const [person, connection] = [row['person_id'], row['connection_id']].map(String);
    return (
      this.#made.has(textOf({ record: 'person', id: person ?? '' })) ||
      this.#made.has(textOf({ record: 'connection', id: connection ?? '' }))
    );
  }

  /** What came to connections and people that go, and was not made with them: it goes too. */
  async straysOf(going: readonly Key[]): Promise<readonly Key[]> {
    if (!this.#isConnect) return [];
    const known = new Set(going.map(textOf));
    const idsOf = (name: RecordName): readonly string[] =>
      going.filter(({ record }) => record === name).map(({ id }) => id);
    const strays: Key[] = [];
    for (const record of partsOfPerson)
      for (const id of await this.#idsWhere(record, 'personId', idsOf('person'))) strays.push({ record, id });
    for (const id of await this.#idsWhere('participant', 'interactionId', idsOf('interaction')))
      strays.push({ record: 'participant', id });
    for (const id of await this.#idsWhere('linkedCard', 'connectionId', idsOf('connection')))
      strays.push({ record: 'linkedCard', id });
    const found = new Map(strays.map((key) => [textOf(key), key]));
    return [...found.values()].filter((key) => !known.has(textOf(key)));
  }

  /** Records of the batch that were written again. */
  #keepChanged(later: readonly Later[], written: ReadonlySet<string>): readonly Key[] {
    return later.filter((key) => written.has(textOf(key)) && this.#keep(key, key.record));
  }

  /** People made by the batch about whom something was written since. */
  async #keepUsed(later: readonly Later[]): Promise<readonly Key[]> {
    const used: Key[] = [];
    for (const { record, id, row } of await this.#withRows(later)) {
      const key = { record, id };
      const people = referencesOf(record, row).filter((reference) => reference.record === 'person');
      if (record === 'interaction') people.push(...(await this.#peopleOf(id)));
      if (record === 'person') people.push(key);
      for (const person of people)
        if (this.#made.has(textOf(person)) && this.#keep(person, record)) used.push(person);
      // Whatever else of the batch it speaks of must stay too.
      for (const reference of referencesOf(record, row))
        if (this.#made.has(textOf(reference)) && this.#keep(reference)) used.push(reference);
    }
    return used;
  }

  /**
   * What a record speaks of that is there although no later batch that stands wrote it: a batch was taken back that a later
   * one had used, and then the later one too; or what it speaks of was handed on, and whose it was before is erased.
   */
  async #keepSpokenOf(written: ReadonlySet<string>): Promise<readonly Key[]> {
    const spokenOf: Key[] = [];
    const idsByRecord = Map.groupBy(this.#made.values(), ({ record }) => record);
    for (const record of recordNames)
      for (const [field, name] of Object.entries(tables[record].references)) {
        const ids = idsByRecord.get(name)?.map(({ id }) => id) ?? [];
        const rows =
          ids.length === 0
            ? []
            : await listRows(this.#db, this.#owner, record, { where: { [field]: { in: ids } } });
        for (const row of rows) {
          const id = String(row['id']);
          const reference = { record: name, id: String(row[snakeCase(field)]) };
          if (this.#isConnect && goesWithConnection.has(record) && this.#belongsToMade(record, id, row))
            continue;
          if (!written.has(textOf({ record, id })) && this.#keep(reference)) spokenOf.push(reference);
        }
      }
    return spokenOf;
  }

  /** What kept records need: a person's parts, what a record speaks of, an interaction's people. */
  async #keepNeeded(first: readonly Key[]): Promise<void> {
    let waiting = first;
    while (waiting.length > 0) {
      const next: Key[] = [];
      const keepMade = (key: Key): void => {
        if (this.#made.has(textOf(key)) && this.#keep(key)) next.push(key);
      };
      for (const { record, row } of await this.#withRows(waiting))
        for (const reference of referencesOf(record, row)) keepMade(reference);
      const people = waiting.filter(({ record }) => record === 'person').map(({ id }) => id);
      for (const record of partsOfPerson) {
        // Whose card it was is let go with the connection.
        if (this.#isConnect && record === 'linkedCard') continue;
        for (const id of await this.#idsWhere(record, 'personId', people)) keepMade({ record, id });
      }
      for (const key of await this.#historyOf(people)) keepMade(key);
      const talks = waiting.filter(({ record }) => record === 'interaction').map(({ id }) => id);
      for (const id of await this.#idsWhere('participant', 'interactionId', talks))
        keepMade({ record: 'participant', id });
      waiting = next;
    }
  }

  async #withRows(
    keys: readonly (Key & { readonly row?: Row })[],
  ): Promise<readonly (Key & { readonly row: Row })[]> {
    const found: (Key & { readonly row: Row })[] = [];
    for (const [record, some] of Map.groupBy(keys, (key) => key.record)) {
      const rows = await getRows(
        this.#db,
        this.#owner,
        record,
        some.map(({ id }) => id),
      );
      for (const { id, row } of some) {
        const current = rows.get(id);
        if (current !== undefined) found.push({ record, id, row: current });
        // What a later batch changed or removed was somebody's before, too.
        if (row !== undefined) found.push({ record, id, row });
      }
    }
    return found;
  }

  async #exists({ record, id }: Key): Promise<boolean> {
    return (await getRows(this.#db, this.#owner, record, [id])).size > 0;
  }

  async #speaksOf({ record, id }: Key, reference: string): Promise<boolean> {
    const now = (await getRows(this.#db, this.#owner, record, [id])).get(id);
    return now !== undefined && referencesOf(record, now).some((one) => textOf(one) === reference);
  }

  async #peopleOf(interactionId: string): Promise<Key[]> {
    const rows = await listRows(this.#db, this.#owner, 'participant', {
      where: { interactionId: interactionId, personId: { not: null } },
    });
    return rows.map((row) => ({ record: 'person', id: String(row['person_id']) }));
  }

  async #idsWhere(
    record: (typeof partsOfPerson)[number] | 'participant',
    field: 'personId' | 'interactionId' | 'connectionId',
    ids: readonly string[],
  ): Promise<readonly string[]> {
    if (ids.length === 0) return [];
    const rows = await listRows(this.#db, this.#owner, record, { where: { [field]: { in: ids } } });
    return rows.map((row) => String(row['id']));
  }

  /** What happened with these people before the first use: it came with them, and stays with them. */
  async #historyOf(people: readonly string[]): Promise<readonly Key[]> {
    if (people.length === 0) return [];
    const favors = await listRows(this.#db, this.#owner, 'favor', {
      where: { personId: { in: people }, history: true },
    });
    const present = await listRows(this.#db, this.#owner, 'participant', {
      where: { personId: { in: people } },
    });
    const talks = await getRows(
      this.#db,
      this.#owner,
      'interaction',
      present.map((row) => String(row['interaction_id'])),
    );
    return [
      ...favors.map((row): Key => ({ record: 'favor', id: String(row['id']) })),
      ...[...talks.values()]
        .filter((row) => row['history'] === 1)
        .map(({ id }): Key => ({ record: 'interaction', id })),
    ];
  }
}

const referencesOf = (record: RecordName, row: Row): Key[] =>
  Object.entries(tables[record].references).flatMap(([field, name]) => {
    const id = row[snakeCase(field)];
    return typeof id === 'string' ? [{ record: name, id }] : [];
  });

const recordNames = Object.keys(tables) as readonly RecordName[];

const reasonFor = (written: ReadonlySet<RecordName>): string =>
  reasons.find(([names]) => names.some((name) => written.has(name)))?.[1] ?? edited;
