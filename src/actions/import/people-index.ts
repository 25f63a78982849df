import type { SourceRecord } from '../../core/people/index.ts';
import { sourcePlace } from './incoming.ts';
import type { KnownPerson } from './known-person.ts';

/** So many share a key that it tells nobody apart: a switchboard, a very common name. */
const crowd = 50;

/** People of the book and of the import so far, by all that may find them. */
export class PeopleIndex {
  /** The keys of this import's own tellings: what one of them said is not another one's earlier word. */
  readonly #told: { readonly has: (place: string) => boolean };
  readonly #byId = new Map<string, KnownPerson>();
  readonly #byContact = new Map<string, KnownPerson[]>();
  readonly #byName = new Map<string, KnownPerson[]>();
  readonly #bySource = new Map<string, { readonly known: KnownPerson; readonly record: SourceRecord }>();

  /** @param told by {@link sourcePlace} */
  constructor(told: { readonly has: (place: string) => boolean }) {
    this.#told = told;
  }

  isTold(record: SourceRecord): boolean {
    return this.#told.has(sourcePlace(record));
  }

  add(known: KnownPerson): void {
    if (this.#byId.has(known.person.id)) return;
    this.#byId.set(known.person.id, known);
    for (const key of known.contactKeys) push(this.#byContact, key, known);
    if (known.name.whole !== '') push(this.#byName, known.name.whole, known);
    for (const record of known.sourceRecords) this.#bySource.set(sourcePlace(record), { known, record });
  }

  addContact(known: KnownPerson, key: string): void {
    if (known.contactKeys.includes(key)) return;
    known.contactKeys.push(key);
    push(this.#byContact, key, known);
  }

  bySource(
    source: string,
    key: string,
  ): { readonly known: KnownPerson; readonly record: SourceRecord } | null {
    return this.#bySource.get(sourcePlace({ source, key })) ?? null;
  }

  /** Whoever the book itself knows by this id: its own export says it as the card's UID. */
  byId(id: string): KnownPerson | null {
    return this.#byId.get(id) ?? null;
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
