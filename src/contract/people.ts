import { z } from '@hono/zod-openapi';
import { messageKinds } from '../core/coach/message.ts';
import { displayOrders, endings, layers, personStates } from '../core/people/person.ts';
import { directions, longestFilter, peopleSorts } from '../core/views/view.ts';
import { fullLayer } from './layers.ts';
import { operation } from './operation.ts';
import { pageOf, pageQuery } from './paging.ts';
import {
  contactPointValue,
  importantDateValue,
  organizationKind,
  positionValue,
  timeZone,
} from './people-records.ts';
import { personCard, personHistory, timelinePage } from './person-card.ts';
import {
  base,
  batchId,
  calendarDay,
  idOf,
  interactionId,
  line,
  list,
  longText,
  maybe,
  maybeEach,
  notice,
  partialDate,
  personId,
} from './values.ts';

/** A row of the people table. */
const personRow = z
  .object({
    id: personId,
    name: z.string(),
    organization: z.string().nullable(),
    title: z.string().nullable(),
    layer: z.enum(layers).nullable(),
    state: z.enum(personStates),
    warmth: z.number().nullable().openapi({ description: '0 to 86; null where nothing has happened yet.' }),
    lastInteraction: calendarDay.nullable(),
    nextDue: calendarDay.nullable(),
    topics: list(z.string()),
    place: z.string().nullable(),
    howWeMet: z.string().nullable(),
    knownSince: partialDate.nullable(),
    photo: z.boolean().openapi({ description: 'Whether `/people/{id}/photo` has a picture.' }),
  })
  .openapi('PersonRow');

const peopleQuery = {
  text: maybe(z.string().max(longestFilter)).openapi({
    description:
      'Words of names, work, topics and e-mail addresses, each a beginning; `layer:inner,close`, `is:due`, `is:archived`, `topic:ports` or `#ports`, `group:"book club"`; `OR` between, `-` or `NOT` before what shall not be, brackets.',
  }),
  layer: maybe(z.enum([...layers, 'none'])),
  state: maybe(z.enum(personStates)),
  group: maybe(z.string().max(200)),
  topic: maybe(z.string().max(200)),
  due: maybe(z.enum(['true', 'false'])).openapi({ description: 'Only those whose next touch is due.' }),
  sort: maybe(z.enum(peopleSorts)),
  direction: maybe(z.enum(directions)),
};

const shortText = z.string().trim().max(500);
/** Text that may be taken away; an empty line means the same as null. */
const clearable = shortText.transform((text) => (text === '' ? null : text)).nullable();

const idParams = z.object({ id: personId });

const positionInput = z.object(
  maybeEach({ ...positionValue.shape, organization: clearable, organizationKind }),
);

const nameInput = z.object(
  maybeEach({
    given: clearable,
    family: clearable,
    additional: clearable,
    prefix: clearable,
    suffix: clearable,
    nickname: clearable,
    phoneticGiven: clearable,
    phoneticFamily: clearable,
    formatted: clearable,
    displayOrder: z.enum(displayOrders),
  }),
);

/** What can be said about a person by hand; whatever is left out stays as it is, lists are replaced whole. */
const personFields = z.object({
  name: maybe(nameInput),
  calledByNickname: maybe(z.boolean().nullable()).openapi({
    description: 'A nickname that is said by hand is what they are called, unless this says otherwise.',
  }),
  pronouns: maybe(clearable),
  howWeMet: maybe(longText.nullable()),
  introducedBy: maybe(personId.nullable()),
  knownSince: maybe(partialDate.nullable()),
  layer: maybe(z.enum(layers).nullable()),
  cadenceDays: maybe(z.number().int().min(1).max(3650).nullable()),
  state: maybe(z.enum(personStates)),
  pausedUntil: maybe(calendarDay.nullable()),
  usedToKnowWell: maybe(z.boolean()),
  wouldSay: maybe(clearable),
  ending: maybe(z.enum(endings).nullable()),
  timeZone: maybe(timeZone.nullable()),
  place: maybe(clearable),
  seniorityYears: maybe(z.number().int().min(-80).max(80).nullable()),
  mutualContacts: maybe(z.number().int().min(0).max(100_000).nullable()),
  note: maybe(longText.nullable()),
  private: maybe(z.boolean()),
  topics: maybe(list(line)),
  groups: maybe(list(line)),
  contactPoints: maybe(list(contactPointValue.extend({ id: maybe(idOf<'ContactPointId'>()) }))),
  dates: maybe(list(importantDateValue.extend({ id: maybe(idOf<'ImportantDateId'>()) }))),
  positions: maybe(list(positionInput.extend({ id: maybe(idOf<'PositionId'>()) }))),
});

const writtenPerson = z.object({
  id: personId,
  name: z.string(),
  full: fullLayer
    .nullable()
    .openapi({ description: 'The layer they were put into, where it holds more than it has room for.' }),
  notice,
  batch: batchId.nullable(),
});

export const peopleOperations = {
  listPeople: operation({
    summary: 'People, a page at a time',
    query: z.object({ ...peopleQuery, ...pageQuery }),
    answer: pageOf(personRow),
  }),
  findPerson: operation({
    summary: 'Who is meant by an id, an e-mail address or a name; several make an `ambiguous` error',
    query: z.object({ ref: line }),
    answer: z.object({ id: personId, name: z.string() }),
  }),
  addPerson: operation({
    summary: 'Add a person by hand',
    body: personFields.extend({ id: personId }),
    answer: writtenPerson,
  }),
  changePeople: operation({
    summary: 'Change many people at once; undone in one step',
    body: z.object({
      ids: z.array(personId).min(1).max(5000).readonly(),
      change: z.object({
        layer: maybe(z.enum(layers).nullable()),
        state: maybe(z.enum(personStates)),
        addTopics: maybe(list(line)),
        removeTopics: maybe(list(line)),
        addGroups: maybe(list(line)),
        removeGroups: maybe(list(line)),
        remove: maybe(z.literal(true)),
      }),
    }),
    answer: z.object({
      changed: z.number(),
      full: fullLayer.nullable(),
      batch: batchId.nullable(),
    }),
    bodyLimit: 1024 * 1024,
  }),
  showPerson: operation({
    summary: 'Who this is to me, and what next',
    params: idParams,
    answer: personCard,
  }),
  changePerson: operation({
    summary: 'Change what the book says of a person',
    params: idParams,
    body: personFields.extend({ base }),
    answer: writtenPerson,
  }),
  removePerson: operation({
    summary: 'Put a person into the trash; undo brings them back',
    params: idParams,
    answer: z.object({ batch: batchId.nullable() }),
  }),
  showTimeline: operation({
    summary: 'What happened between us, newest first',
    params: idParams,
    query: z.object(pageQuery),
    answer: timelinePage,
  }),
  draftMessage: operation({
    summary: 'First words to send, made from the record; nothing is sent',
    params: idParams,
    query: z.object({
      kind: z.enum(messageKinds),
      interaction: maybe(interactionId),
      what: maybe(line),
      target: maybe(line),
    }),
    answer: z
      .object({
        kind: z.enum(messageKinds),
        subject: z.string(),
        lines: list(z.string()),
        openings: list(z.string()).openapi({ description: 'First lines to choose from.' }),
        to: z.string().nullable().openapi({ description: 'Their e-mail address, where the book has one.' }),
        mailto: z.string().nullable(),
      })
      .openapi('Draft'),
  }),
  previewLetter: operation({
    summary: 'How a letter of my own would read to somebody, its gaps filled; nothing is saved',
    params: idParams,
    body: z.object({
      kind: z.enum(messageKinds),
      subject: z.string().max(200),
      text: z.string().max(5000),
    }),
    answer: z
      .object({
        subject: z.string(),
        lines: list(z.string()),
        unknown: list(z.string()).openapi({ description: 'Names in braces that are none.' }),
      })
      .openapi('PreviewedLetter'),
  }),
  showPersonHistory: operation({
    summary: 'Who changed what about this person, newest first',
    params: idParams,
    answer: personHistory,
  }),
  showPhoto: operation({ summary: 'The picture of a person', params: idParams }),
};
