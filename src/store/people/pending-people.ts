import type { Person } from '../../core/people/index.ts';
import type { Records } from '../../core/records.ts';
import { breather } from '../breathe.ts';
import type { Engine, HeldTokens } from '../engine/engine.ts';
import { chunks, idsOf, listedAtOnce, listRows, padded } from '../query.ts';
import { changedId, type RecordChange } from '../record-change.ts';
import type { Stored } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import {
  indexColumns,
  indexRowOf,
  indexTable,
  noTieKeys,
  readOrganizationNames,
  readPersonParts,
  tieKeysOf,
  type TieKeys,
} from './index-rows.ts';
import { renameOrganizations, type NamedOrganization } from './organization-names.ts';
import {
  lineToToken,
  splitLines,
  toIndexedName,
  type IndexedName,
  type PersonParts,
} from './person-index.ts';

const peopleAtOnce = 500;

/** What is not of the person record and yet stands in their index. */
type PartName = 'contactPoint' | 'position' | 'topic' | 'membership';
type PartChange = { readonly [Name in PartName]: RecordChange<Name> }[PartName];

/** People whom a write has changed and whom the index, with its search tokens and names of organizations, does not have yet. */
export class PendingPeople {
  readonly #engine: Engine;
  readonly #db: Db;
  readonly #owner: string;
  #people = new Set<string>();
  #organizations = new Set<string>();
  /** Organizations that were made, renamed or removed, with the name that the index has. */
  #renamed = new Map<string, { readonly before: string | null; after: string | null }>();
  /** People made in this write, with what was made for them: their index needs no reading back. */
  #fresh = new Map<string, FreshParts>();
  readonly #organizationNames = new Map<string, IndexedName>();
  /** People whose ties have just been computed; anybody else who is new has none. */
  #tied = new Set<string>();
  readonly #tokens: HeldTokens;
  /** Organizations at which this write has found somebody before it had the organization itself. */
  readonly #nameless = new Set<string>();

  constructor(engine: Engine, db: Db, owner: string) {
    this.#engine = engine;
    this.#db = db;
    this.#owner = owner;
    this.#tokens = engine.heldTokens(db, owner);
  }

  notePerson(change: RecordChange<'person'>): void {
    const id = changedId(change);
    // Someone removed and made again since the last settling still has an index of before.
    if (change.before === null && change.after !== null && !this.#people.has(id))
      this.#fresh.set(id, freshParts(change.after));
    else this.#fresh.delete(id);
    this.#people.add(id);
  }

  notePart(change: PartChange): void {
    for (const record of [change.before, change.after]) {
      if (record === null) continue;
      const { personId } = record;
      this.#people.add(personId);
      if (change.before !== null) this.#fresh.delete(personId);
      else this.#addFresh(personId, change);
    }
  }

  noteOrganization(change: RecordChange<'organization'>): void {
    const { before, after } = change;
    const id = changedId(change);
    if (after === null) this.#organizationNames.delete(id);
    else this.#organizationNames.set(id, toIndexedName(after.name));
    const renamed = this.#renamed.get(id);
    if (renamed !== undefined) renamed.after = after?.name ?? null;
    else this.#renamed.set(id, { before: before?.name ?? null, after: after?.name ?? null });
    // Positions at a new organization are themselves new, and bring their people here.
    if (before !== null || this.#nameless.has(id)) this.#organizations.add(id);
  }

  /** When each was last met, and when they are due, stands in their index. */
  noteTies(ids: readonly string[]): void {
    for (const id of ids) {
      this.#people.add(id);
      this.#tied.add(id);
    }
  }

  /** Everybody and every organization, for tables that were emptied. */
  async noteAll(): Promise<void> {
    for (const id of await idsOf(this.#db, this.#owner, 'person')) this.#people.add(id);
    for (const part of chunks(await idsOf(this.#db, this.#owner, 'organization'), listedAtOnce))
      for (const [id, name] of await readOrganizationNames(this.#db, this.#owner, part))
        this.#renamed.set(id, { before: null, after: name });
  }

  async settleOrganizations(): Promise<void> {
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
    this.#renamed = new Map();
  }

  /** All but the tokens by which they are searched for: {@link writeTokens}. */
  async settle(): Promise<void> {
    for (const part of chunks([...this.#organizations], listedAtOnce)) {
      const rows = await listRows(this.#db, this.#owner, 'position', {
        where: { organizationId: { in: part } },
      });
      for (const row of rows) this.#people.add(String(row['person_id']));
    }
    this.#organizations = new Set();
    const breathe = breather();
    const ids = [...this.#people];
    this.#people = new Set();
    for (const part of chunks(ids, peopleAtOnce)) {
      await this.#index(part);
      await breathe();
    }
    this.#fresh = new Map();
    this.#tied = new Set();
  }

  async writeTokens(): Promise<void> {
    await this.#tokens.write();
  }

  #addFresh(personId: string, change: PartChange): void {
    const parts = this.#fresh.get(personId);
    if (parts === undefined || change.after === null) return;
    switch (change.name) {
      case 'contactPoint':
        parts.contactPoints.push(change.after);
        break;
      case 'position':
        parts.positions.push(change.after);
        break;
      case 'topic':
        parts.topics.push(change.after);
        break;
      case 'membership':
        parts.memberships.push(change.after);
        break;
    }
  }

  async #index(ids: readonly string[]): Promise<void> {
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
      const { cells, lines } = indexRowOf(owner, part, this.#organizationNames, keys.get(id) ?? noTieKeys);
      rows.push(cells);
      this.#tokens.add(id, lines);
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

  async #tieKeys(ids: readonly string[]): Promise<ReadonlyMap<string, TieKeys>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('tie')
      .select(['id', 'last_interaction', 'keep_due'])
      .where('owner', '=', this.#owner)
      .where('id', 'in', padded(ids))
      .execute();
    return new Map(
      rows.map((row) => [
        row.id,
        tieKeysOf({ lastInteraction: row.last_interaction, keepDue: row.keep_due }),
      ]),
    );
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
