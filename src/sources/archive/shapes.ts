import { parseCalendarDay, parsePartialDate, parseTimeZone } from '../../core/dates/index.ts';
import { isUuid } from '../../core/ids.ts';
import { depths, directions, interactionKinds, purposes } from '../../core/interactions/interaction.ts';
import { giveKinds, receiptKinds } from '../../core/ledger/favor.ts';
import {
  contactPointKinds,
  dateKinds,
  displayOrders,
  layers,
  organizationKinds,
  personStates,
  relationKinds,
  type ContactPointValue,
  type ImportantDateValue,
  type PersonDraft,
  type PersonName,
  type PositionDraft,
  type PostalAddress,
  type RelationValue,
  type UnknownProperty,
} from '../../core/people/index.ts';
import { promiseKinds } from '../../core/promises/promise.ts';
import type { RecordName, Records } from '../../core/records.ts';
import { thanksCauses } from '../../core/thanks/thanks.ts';
import {
  anything,
  flag,
  listOf,
  maybe,
  number,
  oneOf,
  pair,
  parsed,
  shaped,
  text,
  type Shape,
} from './checks.ts';

const id = parsed((value) => (isUuid(value) ? value : null));
const day = parsed(parseCalendarDay);
const partialDate = parsed(parsePartialDate);
const zone = parsed(parseTimeZone);
const words = maybe(text);

const name: Shape<PersonName> = {
  given: words,
  family: words,
  additional: words,
  prefix: words,
  suffix: words,
  nickname: words,
  phoneticGiven: words,
  phoneticFamily: words,
  formatted: words,
  displayOrder: oneOf(...displayOrders),
};

const unknownProperty: Shape<UnknownProperty> = {
  group: words,
  name: text,
  parameters: listOf(pair(text, text)),
  value: text,
};

const postalAddress: Shape<PostalAddress> = {
  poBox: words,
  extended: words,
  street: words,
  city: words,
  region: words,
  postalCode: words,
  country: words,
  countryCode: words,
};

const contactPointValue: Shape<ContactPointValue> = {
  kind: oneOf(...contactPointKinds),
  value: text,
  label: words,
  preferred: flag,
  service: words,
  address: maybe(shaped(postalAddress)),
};

const dateValue: Shape<ImportantDateValue> = { kind: oneOf(...dateKinds), label: words, date: partialDate };

const relationValue: Shape<RelationValue> = { kind: oneOf(...relationKinds), label: words, name: words };

const positionValue = {
  title: words,
  department: words,
  team: words,
  level: words,
  started: maybe(partialDate),
  ended: maybe(partialDate),
  current: flag,
};

const positionDraft: Shape<PositionDraft> = {
  ...positionValue,
  organization: words,
  organizationKind: oneOf(...organizationKinds),
};

const draft: Shape<PersonDraft> = {
  name: shaped(name),
  pronouns: words,
  contactPoints: listOf(shaped(contactPointValue)),
  dates: listOf(shaped(dateValue)),
  relations: listOf(shaped(relationValue)),
  positions: listOf(shaped(positionDraft)),
  topics: listOf(text),
  groups: listOf(text),
  place: words,
  howWeMet: words,
  knownSince: maybe(partialDate),
  note: words,
  photo: words,
  unknown: listOf(shaped(unknownProperty)),
  identifier: words,
};

/** What every record of an archive must be, field by field; a new field of a record does not compile without its check. */
export const shapes: { readonly [Name in RecordName]: Shape<Records[Name]> } = {
  person: {
    ...name,
    id,
    pronouns: words,
    howWeMet: words,
    introducedBy: maybe(id),
    knownSince: maybe(partialDate),
    layer: maybe(oneOf(...layers)),
    layerSince: maybe(day),
    firstDue: maybe(day),
    cadenceDays: maybe(number),
    state: oneOf(...personStates),
    pausedUntil: maybe(day),
    usedToKnowWell: flag,
    timeZone: maybe(zone),
    place: words,
    seniorityYears: maybe(number),
    mutualContacts: maybe(number),
    note: words,
    photo: words,
    private: flag,
    unknown: listOf(shaped(unknownProperty)),
    addedAt: number,
    trashedAt: maybe(number),
  },
  organization: { id, name: text, kind: oneOf(...organizationKinds), url: words, note: words },
  contactPoint: { ...contactPointValue, id, personId: id, key: words, rank: number },
  importantDate: { ...dateValue, id, personId: id },
  relation: { ...relationValue, id, personId: id, otherPersonId: maybe(id) },
  position: { ...positionValue, id, personId: id, organizationId: maybe(id) },
  topic: { id, personId: id, name: text },
  membership: { id, personId: id, group: text },
  sourceRecord: { id, personId: id, source: text, key: text, draft: shaped(draft) },
  interaction: {
    id,
    day,
    at: maybe(number),
    kind: oneOf(...interactionKinds),
    direction: oneOf(...directions),
    minutes: maybe(number),
    depth: maybe(oneOf(...depths)),
    purpose: maybe(oneOf(...purposes)),
    text: words,
    planned: flag,
    attendees: maybe(number),
    outcome: oneOf('open', 'happened', 'did-not-happen'),
    briefReadAt: maybe(number),
    history: flag,
    source: text,
    foreignId: words,
    loggedAt: number,
  },
  participant: { id, interactionId: id, personId: maybe(id), name: words, role: oneOf('with', 'mentioned') },
  thanks: {
    id,
    interactionId: id,
    personId: id,
    cause: oneOf(...thanksCauses),
    because: text,
    dueAt: number,
    state: oneOf('due', 'thin', 'thanked', 'let-go'),
    closedAt: maybe(number),
    messageId: maybe(id),
  },
  promise: {
    id,
    personId: id,
    by: oneOf('me', 'them'),
    what: text,
    kind: oneOf(...promiseKinds),
    due: day,
    madeOn: day,
    interactionId: maybe(id),
    state: oneOf('open', 'kept', 'released', 'let-go'),
    closedAt: maybe(number),
  },
  thread: {
    id,
    personId: id,
    what: text,
    when: maybe(partialDate),
    openedOn: day,
    interactionId: maybe(id),
    state: oneOf('open', 'asked', 'let-go'),
    closedOn: maybe(day),
  },
  favor: {
    id,
    personId: id,
    direction: oneOf('given', 'received'),
    kind: oneOf(...giveKinds, ...receiptKinds),
    what: text,
    day,
    minutes: maybe(number),
    interactionId: maybe(id),
    useful: maybe(flag),
    history: flag,
  },
  fact: { id, personId: id, what: text, day, interactionId: maybe(id) },
  cardState: {
    id: text,
    state: oneOf('done', 'snoozed', 'skipped'),
    day,
    at: number,
    until: maybe(day),
    skippedOn: listOf(day),
  },
  dayPick: { id: day, keys: listOf(text), overfull: flag },
  setting: { id: text, value: anything },
};

/** Fields by which a record belongs to another one: without that it would hang in the air. */
export const belongsTo: {
  readonly [Name in RecordName]?: { readonly [Field in keyof Records[Name]]?: RecordName };
} = {
  person: { introducedBy: 'person' },
  contactPoint: { personId: 'person' },
  importantDate: { personId: 'person' },
  relation: { personId: 'person', otherPersonId: 'person' },
  position: { personId: 'person', organizationId: 'organization' },
  topic: { personId: 'person' },
  membership: { personId: 'person' },
  sourceRecord: { personId: 'person' },
  participant: { interactionId: 'interaction', personId: 'person' },
  thanks: { interactionId: 'interaction', personId: 'person', messageId: 'interaction' },
  promise: { personId: 'person', interactionId: 'interaction' },
  thread: { personId: 'person', interactionId: 'interaction' },
  favor: { personId: 'person', interactionId: 'interaction' },
  fact: { personId: 'person', interactionId: 'interaction' },
};
