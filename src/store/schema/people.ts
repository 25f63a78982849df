import type { Distinction } from '../../core/duplicates/distinction.ts';
import type {
  ContactPoint,
  ImportantDate,
  Membership,
  Organization,
  Person,
  Position,
  Relation,
  SourceRecord,
  Topic,
} from '../../core/people/index.ts';
import {
  boolean,
  booleanOrNull,
  integer,
  integerOrNull,
  json,
  jsonOrNull,
  longText,
  longTextOrNull,
  text,
  textOrNull,
} from './column.ts';
import { shortDraft } from './short-draft.ts';
import { table } from './table.ts';

export const person = table<Person>(
  'person',
  {
    id: text,
    given: textOrNull,
    family: textOrNull,
    additional: textOrNull,
    prefix: textOrNull,
    suffix: textOrNull,
    nickname: textOrNull,
    phoneticGiven: textOrNull,
    phoneticFamily: textOrNull,
    formatted: textOrNull,
    displayOrder: text,
    calledByNickname: booleanOrNull,
    pronouns: textOrNull,
    howWeMet: textOrNull,
    introducedBy: textOrNull,
    knownSince: textOrNull,
    layer: textOrNull,
    layerSince: textOrNull,
    firstDue: textOrNull,
    cadenceDays: integerOrNull,
    state: text,
    pausedUntil: textOrNull,
    usedToKnowWell: boolean,
    ending: textOrNull,
    wouldSay: textOrNull,
    timeZone: textOrNull,
    place: textOrNull,
    seniorityYears: integerOrNull,
    mutualContacts: integerOrNull,
    note: textOrNull,
    photo: textOrNull,
    private: boolean,
    unknown: json,
    addedAt: integer,
    trashedAt: integerOrNull,
    mergedInto: textOrNull,
  },
  { introducedBy: 'person', mergedInto: 'person' },
);

export const contactPoint = table<ContactPoint>(
  'contact_point',
  {
    id: text,
    personId: text,
    kind: text,
    value: text,
    label: textOrNull,
    preferred: boolean,
    service: textOrNull,
    address: jsonOrNull,
    key: longTextOrNull,
    rank: integer,
  },
  { personId: 'person' },
);

export const importantDate = table<ImportantDate>(
  'important_date',
  { id: text, personId: text, kind: text, label: textOrNull, date: text },
  { personId: 'person' },
);

export const relation = table<Relation>(
  'relation',
  { id: text, personId: text, otherPersonId: textOrNull, kind: text, label: textOrNull, name: textOrNull },
  { personId: 'person', otherPersonId: 'person' },
);

export const organization = table<Organization>('organization', {
  id: text,
  name: longText,
  kind: text,
  url: textOrNull,
  note: textOrNull,
  industry: textOrNull,
  size: integerOrNull,
});

export const position = table<Position>(
  'position',
  {
    id: text,
    personId: text,
    organizationId: textOrNull,
    title: textOrNull,
    department: textOrNull,
    team: textOrNull,
    level: textOrNull,
    started: textOrNull,
    ended: textOrNull,
    current: boolean,
    seenOn: textOrNull,
    replaces: textOrNull,
  },
  { personId: 'person', organizationId: 'organization', replaces: 'position' },
);

export const distinction = table<Distinction>(
  'distinction',
  { id: text, personId: text, otherPersonId: text, at: integer },
  { personId: 'person', otherPersonId: 'person' },
);

export const topic = table<Topic>('topic', { id: text, personId: text, name: text }, { personId: 'person' });

export const membership = table<Membership>(
  'membership',
  { id: text, personId: text, group: text },
  { personId: 'person' },
);

export const sourceRecord = table<SourceRecord>(
  'source_record',
  { id: text, personId: text, source: text, key: longText, draft: { ...json, short: shortDraft } },
  { personId: 'person' },
);
