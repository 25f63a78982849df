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

const shorten = (draft: PersonDraft): object => {
  const said: { -readonly [Field in keyof PersonDraft]?: unknown } = {
    name: spoken(draft.name, silentName, nameFields),
  };
  for (const field of draftFields)
    if (!isSilent(draft[field], silentDraft[field])) said[field] = draft[field];
  if (draft.contactPoints.length > 0)
    said.contactPoints = draft.contactPoints.map((point) => ({
      kind: point.kind,
      value: point.value,
      ...spoken(point, silentPoint, pointFields),
    }));
  if (draft.positions.length > 0)
    said.positions = draft.positions.map((position) => spoken(position, silentPosition, positionFields));
  return said;
};

const lengthen = (kept: Partial<PersonDraft>): PersonDraft => ({
  ...silentDraft,
  ...kept,
  name: { ...silentName, ...kept.name },
  contactPoints: (kept.contactPoints ?? nothing).map((point) => ({ ...silentPoint, ...point })),
  positions: (kept.positions ?? nothing).map((position) => ({ ...silentPosition, ...position })),
});

const nothing: readonly never[] = [];

const fieldsOf = <Field extends string>(silence: Readonly<Record<Field, unknown>>): readonly Field[] =>
  Object.keys(silence) as Field[];

const draftFields = fieldsOf(silentDraft);
const nameFields = fieldsOf(silentName);
const pointFields = fieldsOf(silentPoint);
const positionFields = fieldsOf(silentPosition);

const spoken = <Value extends object, Field extends keyof Value>(
  value: Value,
  silence: Readonly<Record<Field, unknown>>,
  fields: readonly Field[],
): Partial<Value> => {
  const said: Partial<Value> = {};
  for (const field of fields) if (!isSilent(value[field], silence[field])) said[field] = value[field];
  return said;
};

const isSilent = (value: unknown, silence: unknown): boolean =>
  value === silence || (Array.isArray(value) && value.length === 0 && Array.isArray(silence));
