import type { SourceRecord } from '../../core/people/index.ts';
import { sourcePlace } from './incoming.ts';
import type { DetailedPerson, KnownPerson, PersonDetails } from './known-person.ts';

/** So many share a key that it tells nobody apart: a switchboard, a very common name. */
const crowd = 50;

/** People of the book and of the import so far, by all that may find them. */
export class PeopleIndex {
  /** The keys of this import's own tellings: what one of them said is not another one's earlier word. */
  readonly #told: { readonly has: (place: string) => boolean };
  readonly #byId = new Map<string, KnownPerson>();
  readonly #byContact = new Map<string, KnownPerson[]>();
  readonly #byName = new Map<string, KnownPerson[]>();
  readonly #bySource = new Map<string, KnownPerson>();
  /** Whose records are in memory. */
  readonly #held = new Set<KnownPerson>();

  /** @param told by {@link sourcePlace} */
  constructor(told: { readonly has: (place: string) => boolean }) {
    this.#told = told;
  }

  isTold(record: SourceRecord): boolean {
    return this.#told.has(sourcePlace(record));
  }

  add(known: DetailedPerson): void {
    if (this.#byId.has(known.id)) return;
    this.#byId.set(known.id, known);
    this.#held.add(known);
    for (const key of known.contactKeys) push(this.#byContact, key, known);
    if (known.name.whole !== '') push(this.#byName, known.name.whole, known);
    for (const record of known.details.sourceRecords) this.#bySource.set(sourcePlace(record), known);
  }

  /** Gives somebody whose records were let go theirs again. */
  hold(known: KnownPerson, details: PersonDetails): DetailedPerson {
    this.#held.add(known);
    return Object.assign(known, { details });
  }

  /** Lets go of everybody's records, which the book has. */
  letGo(): void {
    for (const known of this.#held) known.details = null;
    this.#held.clear();
  }

  addContact(known: KnownPerson, key: string): void {
    if (known.contactKeys.includes(key)) return;
    known.contactKeys.push(key);
    push(this.#byContact, key, known);
  }

  bySource(told: Pick<SourceRecord, 'source' | 'key'>): KnownPerson | null {
    return this.#bySource.get(sourcePlace(told)) ?? null;
  }

  /** Whoever the book itself knows by this id: its own export says it as the card's UID. */
  byId(id: string): KnownPerson | null {
    return this.#byId.get(id) ?? null;
  }

  /** The old id of an entry that went into another still means them. */
  alsoById(id: string, known: KnownPerson): void {
    this.#byId.set(id, known);
  }

  byContacts(keys: readonly string[]): readonly KnownPerson[] {
    const found = new Set<KnownPerson>();
    for (const key of keys) for (const known of this.#byContact.get(key) ?? []) found.add(known);
    return [...found];
  }

  byName(whole: string): readonly KnownPerson[] {
    return this.#byName.get(whole) ?? nobody;
  }

  /** Those who share a contact key or the whole name, where that is not a crowd. */
  neighbours(known: KnownPerson): ReadonlySet<KnownPerson> {
    const found = new Set<KnownPerson>();
    const addGroup = (group: readonly KnownPerson[]): void => {
      if (group.length > 1 && group.length <= crowd) for (const other of group) found.add(other);
    };
    for (const key of known.contactKeys) addGroup(this.#byContact.get(key) ?? nobody);
    addGroup(this.byName(known.name.whole));
    found.delete(known);
    return found;
  }
}

const nobody: readonly KnownPerson[] = [];

const push = (map: Map<string, KnownPerson[]>, key: string, known: KnownPerson): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [known]);
  else list.push(known);
};
