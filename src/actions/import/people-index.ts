import type { SourceRecord } from '../../core/people/index.ts';
import { sourcePlace } from './incoming.ts';
import {
  packPerson,
  unpackPerson,
  type DetailedPerson,
  type KnownPerson,
  type PersonDetails,
} from './known-person.ts';

/** So many share a key that it tells nobody apart: a switchboard, a very common name. */
const crowd = 50;

/** Somebody's place in the index; those who came later have higher ones. */
export type PersonNumber = number;

/**
 * People of the book and of the import so far, by all that may find them. They wait packed, as text, and are objects
 * only from when somebody asks for them until they are let go: then nothing may hold them any more but their number.
 */
export class PeopleIndex {
  /** The keys of this import's own tellings: what one of them said is not another one's earlier word. */
  readonly #told: { readonly has: (place: string) => boolean };
  /** By number; of those who are awake, what they were. */
  readonly #packed: string[] = [];
  /** Another one for each part, as the store has them ({@link Derived}). */
  #awake = new Map<PersonNumber, KnownPerson>();
  readonly #byId = new Map<string, PersonNumber>();
  #hasBook = false;
  readonly #byContact = new NumbersByKey<string>();
  readonly #byName = new NumbersByKey<string>();
  readonly #byWorkplace = new NumbersByKey<number>();
  readonly #organizations = new Map<string, number>();
  readonly #bySource = new Map<string, PersonNumber>();
  /** By the UIDs of their cards in address books that are connected. */
  readonly #byCard = new Map<string, PersonNumber>();

  /** @param told by {@link sourcePlace} */
  constructor(told: { readonly has: (place: string) => boolean }) {
    this.#told = told;
  }

  isTold(record: SourceRecord): boolean {
    return this.#told.has(sourcePlace(record));
  }

  add(known: DetailedPerson): PersonNumber {
    const before = this.#byId.get(known.id);
    if (before !== undefined) return before;
    const number = this.#packed.push('') - 1;
    this.#awake.set(number, known);
    this.#byId.set(known.id, number);
    for (const key of known.contactKeys) this.#byContact.add(key, number);
    if (known.name.whole !== '') this.#byName.add(known.name.whole, number);
    for (const key of known.organizationKeys) this.#addWorkplace(known.name.whole, key, number);
    for (const record of known.details.sourceRecords) {
      this.#bySource.set(sourcePlace(record), number);
      if (record.source.startsWith('contacts:')) this.#byCard.set(record.key, number);
    }
    return number;
  }

  /** Somebody whom the book had before: only their ids can stand in a file. */
  addOfBook(known: DetailedPerson): PersonNumber {
    this.#hasBook = true;
    return this.add(known);
  }

  /** Gives somebody whose records were let go theirs again. */
  hold(known: KnownPerson, details: PersonDetails): DetailedPerson {
    return Object.assign(known, { details });
  }

  /** Packs everybody; where the book has their records now, those go. */
  letGo({ isWritten }: { readonly isWritten: boolean }): void {
    for (const [number, known] of this.#awake)
      // Whose records nobody asked for has not changed.
      if (known.details !== null || this.#packed[number] === '')
        this.#packed[number] = packPerson(isWritten ? { ...known, details: null } : known);
    this.#awake = new Map();
  }

  addContact(known: KnownPerson, key: string): void {
    if (known.contactKeys.includes(key)) return;
    known.contactKeys.push(key);
    this.#byContact.add(key, this.#numberOf(known));
  }

  addOrganization(known: KnownPerson, key: string): void {
    if (known.organizationKeys.includes(key)) return;
    known.organizationKeys.push(key);
    this.#addWorkplace(known.name.whole, key, this.#numberOf(known));
  }

  #addWorkplace(whole: string, organizationKey: string, number: PersonNumber): void {
    if (!this.#organizations.has(organizationKey))
      this.#organizations.set(organizationKey, this.#organizations.size);
    const place = this.#workplace(this.#byName.get(whole), organizationKey);
    if (place !== null) this.#byWorkplace.add(place, number);
  }

  /**
   * Those of one name at one organization have one number: a text of both would be another one to keep for everybody.
   * Null where there are none.
   */
  #workplace([first]: readonly PersonNumber[], organizationKey: string): number | null {
    const organization = this.#organizations.get(organizationKey);
    return first === undefined || organization === undefined
      ? null
      : first * mostOrganizations + organization;
  }

  /** Somebody as they are, only to look at: what is changed of them is lost. */
  look(number: PersonNumber): KnownPerson {
    return this.#awake.get(number) ?? unpackPerson(this.#packed[number] ?? '');
  }

  #wake(number: PersonNumber): KnownPerson {
    const known = this.look(number);
    this.#awake.set(number, known);
    return known;
  }

  /** @param place of a telling ({@link sourcePlace}) */
  bySource(place: string): KnownPerson | null {
    const number = this.#bySource.size === 0 ? undefined : this.#bySource.get(place);
    return number === undefined ? null : this.#wake(number);
  }

  byCard(uid: string): KnownPerson | null {
    const number = this.#byCard.get(uid);
    return number === undefined ? null : this.#wake(number);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Whoever the book itself knows by this id: its own export says it as the card's UID. */
  byId(id: string): KnownPerson | null {
    // A card of a phone has such an id too: to look for each among those whom the import makes takes longer than all else.
    const number = this.#hasBook ? this.#byId.get(id) : undefined;
    return number === undefined ? null : this.#wake(number);
  }

  /** The old id of an entry that went into another still means them. */
  alsoById(id: string, known: KnownPerson): void {
    this.#byId.set(id, this.#numberOf(known));
  }

  byContacts(keys: readonly string[]): readonly KnownPerson[] {
    return this.#everybody(keys.map((key) => this.#byContact.get(key)));
  }

  byName(whole: string): readonly KnownPerson[] {
    return this.#everybody([this.#byName.get(whole)]);
  }

  /** Those of a name who are or were at one of these organizations. */
  byNameAndOrganization(whole: string, organizationKeys: readonly string[]): readonly KnownPerson[] {
    const namesakes = this.#byName.get(whole);
    if (namesakes.length === 0) return [];
    return this.#everybody(
      organizationKeys.map((key) => {
        const place = this.#workplace(namesakes, key);
        return place === null ? nobody : this.#byWorkplace.get(place);
      }),
    );
  }

  /** Those who share a contact key or the whole name, where that is not a crowd; each group in the order in which it is met. */
  *groups(): Generator<readonly PersonNumber[]> {
    for (const groups of [this.#byContact, this.#byName])
      for (const group of groups.lists()) if (group.length <= crowd) yield group;
  }

  /** The others of somebody's {@link groups}, by contact keys and then by name. */
  neighbours({ id, contactKeys, name }: KnownPerson): readonly PersonNumber[] {
    const groups = [...contactKeys.map((key) => this.#byContact.get(key)), this.#byName.get(name.whole)];
    const found = new Set(groups.filter((group) => group.length <= crowd).flat());
    found.delete(this.#byId.get(id) ?? -1);
    return [...found];
  }

  #everybody(lists: readonly (readonly PersonNumber[])[]): readonly KnownPerson[] {
    if (lists.every((numbers) => numbers.length === 0)) return [];
    const numbers = lists.length === 1 ? (lists[0] ?? nobody) : [...new Set(lists.flat())];
    return numbers.map((number) => this.#wake(number));
  }

  #numberOf({ id }: KnownPerson): PersonNumber {
    const number = this.#byId.get(id);
    if (number === undefined) throw new Error(`${id} is not in the index`);
    return number;
  }
}

/** Room for so many beside a person's number. */
const mostOrganizations = 2 ** 24;

const nobody: readonly PersonNumber[] = [];

/** Lists of numbers, of which nearly all have one. */
class NumbersByKey<Key> {
  readonly #numbers = new Map<Key, PersonNumber | PersonNumber[]>();

  add(key: Key, number: PersonNumber): void {
    const known = this.#numbers.get(key);
    if (known === undefined) this.#numbers.set(key, number);
    else if (typeof known === 'number') this.#numbers.set(key, [known, number]);
    else known.push(number);
  }

  get(key: Key): readonly PersonNumber[] {
    const known = this.#numbers.get(key);
    return known === undefined ? nobody : typeof known === 'number' ? [known] : known;
  }

  /** Those of several. */
  *lists(): Generator<readonly PersonNumber[]> {
    for (const known of this.#numbers.values()) if (typeof known !== 'number') yield known;
  }
}
