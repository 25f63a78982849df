import type { ContactPointValue, PersonDraft, PositionDraft } from '../../core/people/index.ts';
import type { Short } from './column.ts';

/** What a draft says where it says nothing. Kept drafts leave it out: a value here must never change. */
type Silence<Value, Loud extends keyof Value = never> = {
  readonly [Field in Exclude<keyof Value, Loud>]: null | boolean | string | readonly never[];
};

const silentDraft = {
  pronouns: null,
  contactPoints: [],
  dates: [],
  relations: [],
  positions: [],
  topics: [],
  groups: [],
  place: null,
  howWeMet: null,
  knownSince: null,
  note: null,
  photo: null,
  unknown: [],
  identifier: null,
} as const satisfies Silence<PersonDraft, 'name'>;

const silentName = {
  given: null,
  family: null,
  additional: null,
  prefix: null,
  suffix: null,
  nickname: null,
  phoneticGiven: null,
  phoneticFamily: null,
  formatted: null,
  displayOrder: 'given-first',
} as const satisfies Silence<PersonDraft['name']>;

const silentPoint = {
  label: null,
  preferred: false,
  service: null,
  address: null,
} as const satisfies Silence<ContactPointValue, 'kind' | 'value'>;

const silentPosition = {
  title: null,
  department: null,
  team: null,
  level: null,
  started: null,
  ended: null,
  current: true,
  organization: null,
  organizationKind: 'company',
} as const satisfies Silence<PositionDraft>;

/**
 * A draft is mostly silence: only what it says is kept, a third of the room, and in one order, so that the same said
 * again is the same text. One kept whole reads the same.
 */
export const shortDraft: Short<PersonDraft> = {
  toText: (draft) => texts.get(draft) ?? JSON.stringify(shorten(draft)),
  fromText: (text) => lengthen(JSON.parse(text) as Partial<PersonDraft>),
};

const texts = new WeakMap<PersonDraft, string>();

/** Remembers what {@link shortDraft} makes of a draft, until it is let go: an import writes what it has just unpacked. */
export const rememberText = (draft: PersonDraft, text: string): void => {
  texts.set(draft, text);
};

/** Field by field: JSON leaves out what is undefined, and nothing is asked for by a name that varies. */
const shorten = (draft: PersonDraft): object =>
  ({
    name: shortenName(draft.name),
    pronouns: spoken(draft.pronouns),
    contactPoints: spokenOf(draft.contactPoints, shortenPoint),
    dates: spokenOf(draft.dates, same),
    relations: spokenOf(draft.relations, same),
    positions: spokenOf(draft.positions, shortenPosition),
    topics: spokenOf(draft.topics, same),
    groups: spokenOf(draft.groups, same),
    place: spoken(draft.place),
    howWeMet: spoken(draft.howWeMet),
    knownSince: spoken(draft.knownSince),
    note: spoken(draft.note),
    photo: spoken(draft.photo),
    unknown: spokenOf(draft.unknown, same),
    identifier: spoken(draft.identifier),
  }) satisfies Record<keyof PersonDraft, unknown>;

const shortenName = (name: PersonDraft['name']) =>
  ({
    given: spoken(name.given),
    family: spoken(name.family),
    additional: spoken(name.additional),
    prefix: spoken(name.prefix),
    suffix: spoken(name.suffix),
    nickname: spoken(name.nickname),
    phoneticGiven: spoken(name.phoneticGiven),
    phoneticFamily: spoken(name.phoneticFamily),
    formatted: spoken(name.formatted),
    displayOrder: spoken(name.displayOrder, silentName.displayOrder),
  }) satisfies Record<keyof PersonDraft['name'], unknown>;

const shortenPoint = (point: ContactPointValue) =>
  ({
    kind: point.kind,
    value: point.value,
    label: spoken(point.label),
    preferred: spoken(point.preferred, silentPoint.preferred),
    service: spoken(point.service),
    address: spoken(point.address),
  }) satisfies Record<keyof ContactPointValue, unknown>;

const shortenPosition = (position: PositionDraft) =>
  ({
    title: spoken(position.title),
    department: spoken(position.department),
    team: spoken(position.team),
    level: spoken(position.level),
    started: spoken(position.started),
    ended: spoken(position.ended),
    current: spoken(position.current, silentPosition.current),
    organization: spoken(position.organization),
    organizationKind: spoken(position.organizationKind, silentPosition.organizationKind),
  }) satisfies Record<keyof PositionDraft, unknown>;

const same = <Value>(value: Value): Value => value;

const spoken = <Value>(value: Value, silence: Value | null = null): Value | undefined =>
  value === silence ? undefined : value;

const spokenOf = <Value>(
  values: readonly Value[],
  shortenOne: (value: Value) => unknown,
): readonly unknown[] | undefined =>
  values.length === 0 ? undefined : values.map((value) => shortenOne(value));

const lengthen = (kept: Partial<PersonDraft>): PersonDraft => ({
  ...silentDraft,
  ...kept,
  name: { ...silentName, ...kept.name },
  contactPoints: (kept.contactPoints ?? nothing).map((point) => ({ ...silentPoint, ...point })),
  positions: (kept.positions ?? nothing).map((position) => ({ ...silentPosition, ...position })),
});

const nothing: readonly never[] = [];
