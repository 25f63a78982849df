import { z } from '@hono/zod-openapi';
import { organizationKinds } from '../core/people/organization.ts';
import {
  contactPointKinds,
  dateKinds,
  displayOrders,
  endings,
  layers,
  personStates,
  relationKinds,
} from '../core/people/person.ts';
import { parseTimeZone, type TimeZone } from '../core/dates/index.ts';
import { calendarDay, idOf, instant, list, partialDate, personId } from './values.ts';

// Who somebody is and where they are, as it travels. agreement.test.ts holds it to core.

const text = z.string().nullable();
const day = calendarDay.nullable();
const organizationId = idOf<'OrganizationId'>();

export const timeZone = z
  .string()
  .refine((text) => parseTimeZone(text) !== null, 'must be a time zone such as Europe/Paris')
  .openapi({ example: 'Europe/Paris' }) as unknown as z.ZodType<TimeZone, string>;

const namePartSchemas = {
  given: text,
  family: text,
  additional: text,
  prefix: text,
  suffix: text,
  nickname: text,
  phoneticGiven: text,
  phoneticFamily: text,
  formatted: text,
  displayOrder: z.enum(displayOrders),
};

export const person = z
  .object({
    id: personId,
    ...namePartSchemas,
    calledByNickname: z.boolean().nullable(),
    pronouns: text,
    howWeMet: text,
    introducedBy: personId.nullable(),
    knownSince: partialDate.nullable(),
    layer: z.enum(layers).nullable(),
    layerSince: day,
    firstDue: day,
    cadenceDays: z.number().nullable(),
    state: z.enum(personStates),
    pausedUntil: day,
    usedToKnowWell: z.boolean(),
    ending: z.enum(endings).nullable(),
    wouldSay: text,
    timeZone: timeZone.nullable(),
    place: text,
    seniorityYears: z.number().nullable(),
    mutualContacts: z.number().nullable(),
    note: text,
    photo: text,
    private: z.boolean(),
    unknown: list(
      z.object({
        group: text,
        name: z.string(),
        parameters: list(z.tuple([z.string(), z.string()]).readonly()),
        value: z.string(),
      }),
    ),
    addedAt: instant,
    trashedAt: instant.nullable(),
    mergedInto: personId
      .nullable()
      .openapi({ description: 'Whose entry this one went into; old links lead there.' }),
  })
  .openapi('Person');

const address = z.object({
  poBox: text,
  extended: text,
  street: text,
  city: text,
  region: text,
  postalCode: text,
  country: text,
  countryCode: text,
});

export const contactPointValue = z.object({
  kind: z.enum(contactPointKinds),
  value: z.string().trim().min(1).max(2000),
  label: text,
  preferred: z.boolean(),
  service: text,
  address: address.nullable(),
});

export const contactPoint = contactPointValue
  .extend({ id: idOf<'ContactPointId'>(), personId, key: text, rank: z.number() })
  .openapi('ContactPoint');

export const importantDateValue = z.object({ kind: z.enum(dateKinds), label: text, date: partialDate });

export const importantDate = importantDateValue
  .extend({ id: idOf<'ImportantDateId'>(), personId })
  .openapi('ImportantDate');

export const relation = z
  .object({
    id: idOf<'RelationId'>(),
    personId,
    kind: z.enum(relationKinds),
    label: text,
    name: text,
    otherPersonId: personId.nullable(),
  })
  .openapi('Relation');

export const positionValue = z.object({
  title: text,
  department: text,
  team: text,
  level: text,
  started: partialDate.nullable(),
  ended: partialDate.nullable(),
  current: z.boolean(),
});

export const position = positionValue
  .extend({
    id: idOf<'PositionId'>(),
    personId,
    organizationId: organizationId.nullable(),
    seenOn: day,
    replaces: idOf<'PositionId'>().nullable(),
  })
  .openapi('Position');

export const organizationKind = z.enum(organizationKinds);

export const organization = z
  .object({
    id: organizationId,
    name: z.string(),
    kind: z.enum(organizationKinds),
    url: text,
    note: text,
    industry: text,
    size: z.number().nullable(),
  })
  .openapi('Organization');
