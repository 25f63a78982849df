import type { PersonId } from '../../core/ids.ts';
import type { SourceRecord } from '../../core/people/index.ts';
import { hashOf, NumbersByHash } from './numbers-by-hash.ts';
import { sourcePlace } from './incoming.ts';
import type { KeptText } from './kept-text.ts';
import {
  packPerson,
  unpackPerson,
  type DetailedPerson,
  type KnownPerson,
  type PersonDetails,
} from './known-person.ts';

/** So many share a key that it tells nobody apart: a switchboard, a very common name. */
const crowd = 50;
/** Of whom so many cards tell, they are kept as they are: read anew for each part they would take the square of their cards. */
const manyCards = 50;

/** Somebody's place in the index; those who came later have higher ones. */
export type PersonNumber = number;

/**
 * People of the book and of the import so far, by all that may find them. They wait packed, as text, and are objects
 * only from when somebody asks for them until they are let go: then, but for those of many cards, nothing may hold them
 * any more but their number.
 */
export class PeopleIndex {
  /** Keys of this import's own tellings: what one of them said is not another one's earlier word. */
  readonly #told: ReadonlySet<string>;
  /** By number; null for those who are awake and never were packed. */
  readonly #packed: (KeptText | null)[] = [];
  /** Another one for each part, as the store has them ({@link Derived}). */
  #awake = new Map<PersonNumber, KnownPerson>();
  /** Those who were in the book before. */
  readonly #ofBook = new Set<PersonNumber>();
  readonly #byId = new NumbersByHash();
  readonly #byContact = new NumbersByHash();
  readonly #byName = new NumbersByHash();
  readonly #byWorkplace = new NumbersByHash();
  /** Old ids of entries that went into another. */
  readonly #byMerged = new Map<string, PersonNumber>();
  readonly #bySource = new Map<string, PersonNumber>();
  /** By the UIDs of their cards in address books that are connected. */
  readonly #byCard = new Map<string, PersonNumber>();

  /** @param told by {@link sourcePlace} */
  constructor(told: ReadonlySet<string>) {
    this.#told = told;
  }

  isTold(record: SourceRecord): boolean {
    return this.#told.has(sourcePlace(record));
  }

  /** Takes somebody in who is not there yet. */
  add(known: DetailedPerson): PersonNumber {
    const number = this.#packed.push(null) - 1;
    known.number = number;
    this.#awake.set(number, known);
    this.#byId.add(hashOf(known.id), number);
    for (const key of known.contactKeys) this.#byContact.add(hashOf(key), number);
    if (known.name.whole !== '') this.#byName.add(hashOf(known.name.whole), number);
    for (const key of known.organizationKeys) this.#byWorkplace.add(workplace(known.name.whole, key), number);
    for (const record of known.details.sourceRecords) {
      this.#bySource.set(sourcePlace(record), number);
      if (record.source.startsWith('contacts:')) this.#byCard.set(record.key, number);
    }
    return number;
  }

  /** Somebody whom the book had before: only their ids can stand in a file. */
  addOfBook(known: DetailedPerson): PersonNumber {
    const number = this.add(known);
    this.#ofBook.add(number);
    return number;
  }

  isOfBook(number: PersonNumber): boolean {
    return this.#ofBook.has(number);
  }

  /** Whether they came with this import. */
  isNew(id: PersonId): boolean {
    const number = this.#numberById(id);
    return number !== undefined && !this.isOfBook(number);
  }

  /** Gives somebody whose records were let go theirs again. */
  hold(known: KnownPerson, details: PersonDetails): DetailedPerson {
    return Object.assign(known, { details });
  }

  /**
   * Packs everybody but whom many cards tell of; where the book has their records now, those go.
   */
  letGo({ isWritten }: { readonly isWritten: boolean }): void {
    const stays = new Map<PersonNumber, KnownPerson>();
    for (const [number, known] of this.#awake)
      if (known.details !== null && known.details.sourceRecords.size > manyCards) stays.set(number, known);
      // Whose records nobody asked for has not changed.
      else if (known.details !== null || this.#packed[number] === null)
        this.#packed[number] = packPerson(isWritten ? { ...known, details: null } : known);
    this.#awake = stays;
  }

  addContact(known: KnownPerson, key: string): void {
    if (known.contactKeys.includes(key)) return;
    known.contactKeys.push(key);
    this.#byContact.add(hashOf(key), numberOf(known));
  }

  addOrganization(known: KnownPerson, key: string): void {
    if (known.organizationKeys.includes(key)) return;
    known.organizationKeys.push(key);
    this.#byWorkplace.add(workplace(known.name.whole, key), numberOf(known));
  }

  /** Somebody as they are, only to look at: what is changed of them is lost. */
  look(number: PersonNumber): KnownPerson {
    const awake = this.#awake.get(number);
    if (awake !== undefined) return awake;
    const packed = this.#packed[number];
    if (packed === undefined || packed === null) throw new Error(`nobody has the number ${number}`);
    return unpackPerson(number, packed);
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
    return this.#numberById(id) !== undefined;
  }

  /** Whoever the book itself knows by this id: its own export says it as the card's UID. */
  byId(id: string): KnownPerson | null {
    // A card of a phone has such an id too: only those of the book are looked for.
    const number = this.#ofBook.size > 0 ? (this.#byMerged.get(id) ?? this.#numberById(id)) : undefined;
    return number === undefined ? null : this.#wake(number);
  }

  /** The old id of an entry that went into another still means them. */
  alsoById(id: string, known: KnownPerson): void {
    this.#byMerged.set(id, numberOf(known));
  }

  /** @param whole a name: of a crowd who share one address or line, only whoever has it is meant */
  byContacts(keys: readonly string[], whole: string): readonly KnownPerson[] {
    return this.#everybody(
      keys.map((key) => {
        const numbers = this.#byContact.get(hashOf(key));
        return numbers.length > crowd ? this.#fewOf(this.#byName, hashOf(whole)) : numbers;
      }),
      ({ contactKeys }) => keys.some((key) => contactKeys.includes(key)),
    );
  }

  /** Nobody where they are a crowd: such a name tells nobody apart. */
  byName(whole: string): readonly KnownPerson[] {
    return this.#everybody([this.#fewOf(this.#byName, hashOf(whole))], ({ name }) => name.whole === whole);
  }

  /** Of those of a name whoever was there before: to look at all who are new with it costs more than to find none. */
  byNameInBook(whole: string): readonly KnownPerson[] {
    const numbers = this.#fewOf(this.#byName, hashOf(whole)).filter((number) => this.isOfBook(number));
    return this.#everybody([numbers], ({ name }) => name.whole === whole);
  }

  /** Those of a name who are or were at one of these organizations; nobody where they are a crowd. */
  byNameAndOrganization(whole: string, organizationKeys: readonly string[]): readonly KnownPerson[] {
    return this.#everybody(
      organizationKeys.map((key) => this.#fewOf(this.#byWorkplace, workplace(whole, key))),
      (known) =>
        known.name.whole === whole && organizationKeys.some((key) => known.organizationKeys.includes(key)),
    );
  }

  /** Those who share a contact key or the whole name, where that is not a crowd; each group in the order in which it is met. */
  *groups(): Generator<readonly PersonNumber[]> {
    for (const groups of [this.#byContact, this.#byName])
      for (const group of groups.several()) if (group.length <= crowd) yield group;
  }

  /** The others of somebody's {@link groups}, by contact keys and then by name. */
  neighbours(known: KnownPerson): readonly PersonNumber[] {
    const { contactKeys, name } = known;
    const groups = [
      ...contactKeys.map((key) => this.#byContact.get(hashOf(key))),
      this.#byName.get(hashOf(name.whole)),
    ];
    const found = new Set(groups.filter((group) => group.length <= crowd).flat());
    found.delete(numberOf(known));
    return [...found];
  }

  #fewOf(groups: NumbersByHash, hash: number): readonly PersonNumber[] {
    const numbers = groups.get(hash);
    return numbers.length > crowd ? nobody : numbers;
  }

  /** Of those whom numbers found those who are meant: other texts may have the same number. */
  #everybody(
    lists: readonly (readonly PersonNumber[])[],
    isMeant: (known: KnownPerson) => boolean,
  ): readonly KnownPerson[] {
    if (lists.every((numbers) => numbers.length === 0)) return [];
    const numbers = lists.length === 1 ? (lists[0] ?? nobody) : [...new Set(lists.flat())];
    return numbers.map((number) => this.#wake(number)).filter(isMeant);
  }

  #numberById(id: string): PersonNumber | undefined {
    return this.#byId.get(hashOf(id)).find((number) => this.look(number).id === id);
  }
}

const numberOf = ({ id, number }: KnownPerson): PersonNumber => {
  if (number === null) throw new Error(`${id} is not in the index`);
  return number;
};

const workplace = (whole: string, organizationKey: string): number => hashOf(organizationKey, hashOf(whole));

const nobody: readonly PersonNumber[] = [];
