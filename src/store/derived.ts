import { methodOf } from '../core/config/index.ts';
import { ledgerEntries, roadSums } from '../core/ledger/index.ts';
import type { Person } from '../core/people/index.ts';
import type { RecordName, Records } from '../core/records.ts';
import { inOrder, tieWithDays, type TieDay } from '../core/warmth/index.ts';
import { breather } from './breathe.ts';
import type { Engine, HeldTokens } from './engine/engine.ts';
import { isNoteRecord, noteRecords, type NoteRecord } from './notes/note-text.ts';
import { PendingNotes } from './notes/pending-notes.ts';
import {
  indexColumns,
  indexTable,
  indexToCells,
  readOrganizationNames,
  readPersonParts,
} from './people/index-rows.ts';
import { renameOrganizations, type NamedOrganization } from './people/organization-names.ts';
import {
  indexPerson,
  joinLines,
  lineToToken,
  noDue,
  splitLines,
  toIndexedName,
  type IndexedName,
  type PersonParts,
} from './people/person-index.ts';
import { writeAcquaintances } from './paths/acquaintances.ts';
import { chunks, listedAtOnce, listRows, padded } from './query.ts';
import type { Stored } from './schema/column.ts';
import { records, type Db } from './schema/database.ts';
import { tables } from './schema/index.ts';
import { readTieHistory } from './ties/tie-history.ts';
import { writeTieDays } from './ties/tie-day-rows.ts';
import { isTrivial, tieColumns, tieToCells } from './ties/tie-rows.ts';

/** A write as those see it who keep something that follows from records. */
export interface Written<Name extends RecordName = RecordName> {
  readonly name: Name;
  readonly before: Records[Name] | null;
  readonly after: Records[Name] | null;
}

const peopleAtOnce = 500;

/**
 * What follows from the records and is kept beside them: the index of people with its search tokens, ties, and
 * the words of notes. A write says what it touched; `settle` brings all of it up to date, many at a time.
 */
export class Derived {
  readonly #engine: Engine;
  readonly #db: Db;
  readonly #owner: string;
  readonly #people = new Set<string>();
  readonly #ties = new Set<string>();
  readonly #organizations = new Set<string>();
  /** Organizations that were made, renamed or removed, with the name that the index has. */
  readonly #renamed = new Map<string, { readonly before: string | null; after: string | null }>();
  readonly #interactions = new Set<string>();
  /** Talks somebody was taken out of, and people whose talks with others have changed. */
  readonly #leftTalks = new Set<string>();
  readonly #met = new Set<string>();
  readonly #notes: PendingNotes;
  /** People made in this write, with what was made for them: their index needs no reading back. */
  readonly #fresh = new Map<string, FreshParts>();
  readonly #organizationNames = new Map<string, IndexedName>();
  /** People whose ties have just been computed; anybody else who is new has none. */
  readonly #tied = new Set<string>();
  readonly #tokens: HeldTokens;
  /** Organizations at which this write has found somebody before it had the organization itself. */
  readonly #nameless = new Set<string>();
  #allTies = false;

  constructor(engine: Engine, db: Db, owner: string) {
    this.#engine = engine;
    this.#db = db;
    this.#owner = owner;
    this.#tokens = engine.heldTokens(db, owner);
    this.#notes = new PendingNotes(engine, db, owner);
  }

  note(written: Written): void {
    const { name, before, after } = written;
    const isNew = before === null;
    const either = [before, after];
    if (isNoteRecord(name))
      this.#notes.note(name, before as Records[NoteRecord], after as Records[NoteRecord]);
    switch (name) {
      case 'person': {
        const id = (after ?? before)?.id ?? '';
        const made = after as Person | null;
        // Someone removed and made again since the last settling still has an index of before.
        const isFresh = isNew && made !== null && !this.#people.has(id);
        if (isFresh) this.#fresh.set(id, freshParts(made));
        else this.#fresh.delete(id);
        this.#people.add(id);
        // Someone new without a layer has no tie until something happens between us.
        if (!isNew || made?.layer !== null) this.#ties.add(id);
        break;
      }
      case 'contactPoint':
      case 'position':
      case 'topic':
      case 'membership':
        for (const record of either) {
          if (record === null) continue;
          const { personId } = record as Records['contactPoint' | 'position' | 'topic' | 'membership'];
          this.#people.add(personId);
          if (!isNew) this.#fresh.delete(personId);
          else if (after !== null) this.#addFresh(name, personId, after);
        }
        break;
      case 'organization': {
        const made = after as Records['organization'] | null;
        if (made !== null) this.#organizationNames.set(made.id, toIndexedName(made.name));
        const id = (after ?? before)?.id ?? '';
        if (made === null) this.#organizationNames.delete(id);
        const renamed = this.#renamed.get(id);
        if (renamed !== undefined) renamed.after = made?.name ?? null;
        else
          this.#renamed.set(id, {
            before: (before as Records['organization'] | null)?.name ?? null,
            after: made?.name ?? null,
          });
        // Positions at a new organization are themselves new, and bring their people here.
        if (!isNew || this.#nameless.has(id)) this.#organizations.add(id);
        break;
      }
      case 'interaction':
        this.#interactions.add((after ?? before)?.id ?? '');
        break;
      case 'participant':
        for (const record of either) {
          if (record === null) continue;
          const { personId, interactionId } = record as Records['participant'];
          if (personId !== null) this.#ties.add(personId);
          this.#interactions.add(interactionId);
          if (record !== before) continue;
          this.#leftTalks.add(interactionId);
          if (personId !== null) this.#met.add(personId);
        }
        break;
      case 'favor':
        for (const record of either)
          if (record !== null) this.#ties.add((record as Records['favor']).personId);
        break;
      case 'setting':
        if ((after ?? before)?.id.startsWith('method.') === true) this.#allTies = true;
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
    for (const id of await this.#ids('person')) this.#people.add(id);
    this.#allTies = true;
    for (const part of chunks(await this.#ids('organization'), listedAtOnce))
      for (const [id, name] of await readOrganizationNames(this.#db, this.#owner, part))
        this.#renamed.set(id, { before: null, after: name });
  }

  /** The same of the words of notes. */
  async noteAllTexts(): Promise<void> {
    for (const name of noteRecords) await this.#notes.noteAll(name, await this.#ids(name));
  }

  refreshTies(): void {
    this.#allTies = true;
  }

  async settle(): Promise<void> {
    await this.settleButSearch();
    await this.#tokens.write();
  }

  /** The same, but that search need not find yet whom this write has made or changed. */
  async settleButSearch(): Promise<void> {
    await this.#notes.settle();
    await this.#settleOrganizations();
    await this.#settleTies();
    await this.#settlePeople();
  }

  #addFresh(
    name: 'contactPoint' | 'position' | 'topic' | 'membership',
    personId: string,
    made: Records[RecordName],
  ): void {
    const parts = this.#fresh.get(personId);
    if (parts === undefined) return;
    if (name === 'contactPoint') parts.contactPoints.push(made as Records['contactPoint']);
    else if (name === 'position') parts.positions.push(made as Records['position']);
    else if (name === 'topic') parts.topics.push(made as Records['topic']);
    else parts.memberships.push(made as Records['membership']);
  }

  async #settleOrganizations(): Promise<void> {
    if (this.#renamed.size === 0) return;
    const named = (which: 'before' | 'after'): readonly NamedOrganization[] =>
      [...this.#renamed].flatMap(([id, names]) => {
        const name = names[which];
        return name === null || names.before === names.after ? [] : [{ id, name }];
      });
    await renameOrganizations(this.#engine, this.#db, this.#owner, {
      before: named('before'),
      after: named('after'),
    });
    this.#renamed.clear();
  }

  async #settleTies(): Promise<void> {
    for (const part of chunks([...this.#interactions], listedAtOnce)) {
      const rows = await listRows(this.#db, this.#owner, 'participant', {
        where: { interactionId: { in: part }, personId: { not: null } },
      });
      for (const [talk, ofTalk] of Map.groupBy(rows, (row) => String(row['interaction_id'])))
        for (const row of ofTalk) {
          const id = String(row['person_id']);
          this.#ties.add(id);
          // Most talks are with one person, and tell nothing of who knows whom.
          if (ofTalk.length > 1 || this.#leftTalks.has(talk)) this.#met.add(id);
        }
    }
    this.#interactions.clear();
    this.#leftTalks.clear();
    if (this.#allTies)
      for (const id of await this.#ids('person')) {
        this.#ties.add(id);
        this.#met.add(id);
      }
    this.#allTies = false;
    if (this.#ties.size === 0) return;

    const settings = await listRows(this.#db, this.#owner, 'setting', {});
    const { method } = methodOf(settings.map((row) => tables.setting.decode(row)));
    const ids = [...this.#ties];
    this.#ties.clear();
    const met = new Set(this.#met);
    this.#met.clear();
    const breathe = breather();
    for (const part of chunks(ids, peopleAtOnce)) {
      const rows = await listRows(this.#db, this.#owner, 'person', {
        where: { id: { in: part }, trashedAt: null },
      });
      const history = await readTieHistory(this.#db, this.#owner, part);
      const cells: Stored[][] = [];
      const daysById = new Map<string, readonly TieDay[]>();
      for (const row of rows) {
        const person = tables.person.decode(row);
        const interactions = history.interactions.get(person.id) ?? [];
        const favors = history.favors.get(person.id) ?? [];
        const { tie, days } = tieWithDays(
          {
            person,
            interactions,
            favors,
            mentions: history.mentions.get(person.id) ?? [],
          },
          method,
        );
        const road = roadSums(ledgerEntries({ favors, interactions: inOrder(interactions) }, method), method);
        if (!isTrivial(tie, road)) cells.push(tieToCells(this.#owner, { tie, road }, person, method));
        daysById.set(person.id, days);
      }
      await this.#db
        .deleteFrom('tie')
        .where('owner', '=', this.#owner)
        .where('id', 'in', padded(part))
        .execute();
      await this.#engine.insertRows(this.#db, 'tie', tieColumns, cells);
      await writeTieDays(this.#engine, this.#db, this.#owner, part, daysById);
      await writeAcquaintances(
        this.#db,
        this.#owner,
        part.filter((id) => met.has(id)),
        method.paths.thread_people,
      );
      for (const id of part) {
        this.#people.add(id);
        this.#tied.add(id);
      }
      await breathe();
    }
  }

  async #settlePeople(): Promise<void> {
    for (const part of chunks([...this.#organizations], listedAtOnce)) {
      const rows = await listRows(this.#db, this.#owner, 'position', {
        where: { organizationId: { in: part } },
      });
      for (const row of rows) this.#people.add(String(row['person_id']));
    }
    this.#organizations.clear();
    const breathe = breather();
    const ids = [...this.#people];
    this.#people.clear();
    for (const part of chunks(ids, peopleAtOnce)) {
      await this.#indexPeople(part);
      await breathe();
    }
    this.#fresh.clear();
    this.#tied.clear();
  }

  async #indexPeople(ids: readonly string[]): Promise<void> {
    const db = this.#db;
    const owner = this.#owner;
    const isFresh = (id: string): boolean => this.#fresh.has(id);
    const known = ids.filter((id) => !isFresh(id));
    const parts: PersonParts[] = [];
    for (const id of ids) {
      const made = this.#fresh.get(id);
      if (made !== undefined) parts.push(made);
    }
    if (known.length > 0) {
      parts.push(...(await readPersonParts(db, owner, known)));
      await this.#unindex(known);
    }
    const missing = new Set<string>();
    for (const { positions } of parts)
      for (const { organizationId } of positions)
        if (organizationId !== null && !this.#organizationNames.has(organizationId))
          missing.add(organizationId);
    for (const [id, name] of await readOrganizationNames(db, owner, [...missing]))
      this.#organizationNames.set(id, toIndexedName(name));
    for (const id of missing) if (!this.#organizationNames.has(id)) this.#nameless.add(id);
    const keys = await this.#tieKeys(ids.filter((id) => !isFresh(id) || this.#tied.has(id)));

    const rows: Stored[][] = [];
    for (const part of parts) {
      if (part.person.trashedAt !== null) continue;
      const { id } = part.person;
      const index = indexPerson(part, this.#organizationNames);
      const lines = joinLines(index.lines);
      rows.push(indexToCells(owner, part.person, index, lines, keys.get(id) ?? { last: '', due: noDue }));
      this.#tokens.add(id, index.lines);
    }
    await this.#engine.insertRows(db, indexTable, indexColumns, rows);
    if (this.#tokens.isFull) await this.#tokens.write();
  }

  async #unindex(ids: readonly string[]): Promise<void> {
    const rows = await this.#db
      .selectFrom('person_index')
      .select(['id', 'tokens'])
      .where('owner', '=', this.#owner)
      .where('id', 'in', padded(ids))
      .execute();
    const byToken = new Map<string, { kind: number; token: string; people: string[] }>();
    for (const { id, tokens } of rows) {
      const lines = splitLines(tokens);
      if (this.#tokens.drop(id, lines)) continue;
      for (const [kind, token] of lines.map(lineToToken)) {
        const entry = byToken.get(`${kind} ${token}`) ?? { kind, token, people: [] };
        entry.people.push(id);
        byToken.set(`${kind} ${token}`, entry);
      }
    }
    for (const { kind, token, people } of byToken.values())
      await this.#db
        .deleteFrom('person_token')
        .where('owner', '=', this.#owner)
        .where('kind', '=', kind)
        .where('token', '=', token)
        .where('person_id', 'in', padded(people))
        .execute();
    await this.#db
      .deleteFrom('person_index')
      .where('owner', '=', this.#owner)
      .where('id', 'in', padded(ids))
      .execute();
  }

  async #tieKeys(ids: readonly string[]): Promise<ReadonlyMap<string, { last: string; due: string }>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('tie')
      .select(['id', 'last_interaction', 'keep_due'])
      .where('owner', '=', this.#owner)
      .where('id', 'in', padded(ids))
      .execute();
    return new Map(
      rows.map((row) => [row.id, { last: row.last_interaction ?? '', due: row.keep_due ?? noDue }]),
    );
  }

  async #ids(name: RecordName): Promise<readonly string[]> {
    const rows = await records(this.#db)
      .selectFrom(tables[name].name)
      .select('id')
      .where('owner', '=', this.#owner)
      .orderBy('id')
      .execute();
    return rows.map((row) => row.id);
  }
}

interface FreshParts extends PersonParts {
  readonly contactPoints: Records['contactPoint'][];
  readonly positions: Records['position'][];
  readonly topics: Records['topic'][];
  readonly memberships: Records['membership'][];
}

const freshParts = (person: Person): FreshParts => ({
  person,
  contactPoints: [],
  positions: [],
  topics: [],
  memberships: [],
});
