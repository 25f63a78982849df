import type { CalendarDay, Instant, PartialDate, TimeZone } from '../dates/index.ts';
import type { Id, PersonId } from '../ids.ts';

/** How near I keep someone (R4); each layer has a cap, a cadence and a warmth floor in the method's config. */
export const layers = ['inner', 'close', 'active', 'wide'] as const;
export type Layer = (typeof layers)[number];

/** Side states of a relationship (method, section 2); a `do-not-contact` person never appears on a card. */
export const personStates = ['active', 'resting', 'dormant', 'closed', 'do-not-contact'] as const;
export type PersonState = (typeof personStates)[number];

export const endings = ['good', 'bad'] as const;
export type Ending = (typeof endings)[number];

export const displayOrders = ['given-first', 'family-first'] as const;
export type DisplayOrder = (typeof displayOrders)[number];

/** A person's name in parts; what is not known is null, never an empty string. */
export interface PersonName {
  readonly given: string | null;
  readonly family: string | null;
  readonly additional: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly nickname: string | null;
  readonly phoneticGiven: string | null;
  readonly phoneticFamily: string | null;
  /** The name as its source wrote it in one piece, where it wrote one (vCard FN). */
  readonly formatted: string | null;
  readonly displayOrder: DisplayOrder;
}

/** The parts of a name that are text. */
export const nameFields = [
  'given',
  'family',
  'additional',
  'prefix',
  'suffix',
  'nickname',
  'phoneticGiven',
  'phoneticFamily',
  'formatted',
] as const satisfies readonly (keyof PersonName)[];

export interface Person extends PersonName {
  readonly id: PersonId;
  /** Whether I call them by their nickname; null where nobody said, as of one that a file brought. */
  readonly calledByNickname: boolean | null;
  readonly pronouns: string | null;
  readonly howWeMet: string | null;
  readonly introducedBy: PersonId | null;
  /** LinkedIn's "Connected On" and the like: known since then, never a touch. */
  readonly knownSince: PartialDate | null;
  /** Null for the many who are in the book and not kept (method, "who is kept"). */
  readonly layer: Layer | null;
  /** The day of placing into the layer. */
  readonly layerSince: CalendarDay | null;
  /** First due day of someone placed in a layer without any history, spread over the cadence (method, "who is kept"). */
  readonly firstDue: CalendarDay | null;
  /** Days between touches, where the user set it by hand instead of the layer's T. */
  readonly cadenceDays: number | null;
  readonly state: PersonState;
  /** "Busy until": no card before this day. */
  readonly pausedUntil: CalendarDay | null;
  /** Someone I used to know well (R12). */
  readonly usedToKnowWell: boolean;
  /** How it ended, where it did: nobody is led back to a tie that ended badly (R12). */
  readonly ending: Ending | null;
  /** What they would say about me, in one sentence (R9). */
  readonly wouldSay: string | null;
  readonly timeZone: TimeZone | null;
  readonly place: string | null;
  /** Years by which they are senior to me; negative where I am (R5). */
  readonly seniorityYears: number | null;
  /** Mutual contacts, null where nobody counted (R4: bridges fade faster). */
  readonly mutualContacts: number | null;
  readonly note: string | null;
  /** `data:` URL or https URL of a picture as its source gave it. */
  readonly photo: string | null;
  readonly private: boolean;
  /** What a source said that no field holds, kept for round trips. */
  readonly unknown: readonly UnknownProperty[];
  readonly addedAt: Instant;
  /** In the trash since; null for everyone who is not. */
  readonly trashedAt: Instant | null;
  /** Whose entry this one went into: it lies in the trash, and old links lead there. */
  readonly mergedInto: PersonId | null;
}

/** One property of a source that Goodturn has no field for, kept as it came. */
export interface UnknownProperty {
  /** `item1` of `item1.X-FOO:bar`, null without a group. */
  readonly group: string | null;
  readonly name: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** The value as written in the file, still escaped; transfer encoding undone. */
  readonly value: string;
}

export const contactPointKinds = ['email', 'phone', 'url', 'address', 'handle'] as const;
export type ContactPointKind = (typeof contactPointKinds)[number];

/** A postal address in the seven parts of vCard's ADR, with the country's code where known. */
export interface PostalAddress {
  readonly poBox: string | null;
  readonly extended: string | null;
  readonly street: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly country: string | null;
  readonly countryCode: string | null;
}

export interface ContactPointValue {
  readonly kind: ContactPointKind;
  /** As the user or the file wrote it; of an address its one-line form. */
  readonly value: string;
  /** "work", "home", "cell", or the user's own word. */
  readonly label: string | null;
  readonly preferred: boolean;
  /** The service of a handle: "linkedin", "telegram", "skype". */
  readonly service: string | null;
  readonly address: PostalAddress | null;
}

export interface ContactPoint extends ContactPointValue {
  readonly id: Id<'ContactPointId'>;
  readonly personId: PersonId;
  /** Key for matching (`contactKey`): two spellings of one address share it. Null where none can be made. */
  readonly key: string | null;
  /** Place in the person's list, from 0. */
  readonly rank: number;
}

export const dateKinds = ['birthday', 'anniversary', 'other'] as const;
export type DateKind = (typeof dateKinds)[number];

export interface ImportantDateValue {
  readonly kind: DateKind;
  readonly label: string | null;
  readonly date: PartialDate;
}

export interface ImportantDate extends ImportantDateValue {
  readonly id: Id<'ImportantDateId'>;
  readonly personId: PersonId;
}

export const relationKinds = ['introduced', 'related', 'knows'] as const;
export type RelationKind = (typeof relationKinds)[number];

export interface RelationValue {
  readonly kind: RelationKind;
  /** "spouse", "manager", or the user's own word. */
  readonly label: string | null;
  /** The other's name where the book has no such person, or the uid that the source wrote. */
  readonly name: string | null;
}

/** Person to person, read from `personId` to the other: "introduced", "related", "knows". */
export interface Relation extends RelationValue {
  readonly id: Id<'RelationId'>;
  readonly personId: PersonId;
  readonly otherPersonId: PersonId | null;
}

/** What they care about: a tag of a person; the folded name is the identity. */
export interface Topic {
  readonly id: Id<'TopicId'>;
  readonly personId: PersonId;
  readonly name: string;
}

/** How the user sorts people. */
export interface Membership {
  readonly id: Id<'MembershipId'>;
  readonly personId: PersonId;
  readonly group: string;
}
