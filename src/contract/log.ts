import { z } from '@hono/zod-openapi';
import { askAnswers, askKinds } from '../core/asks/ask.ts';
import { depths, directions, interactionKinds } from '../core/interactions/interaction.ts';

import { layers } from '../core/people/person.ts';
import { candidate } from './errors.ts';
import { fullLayer } from './layers.ts';
import { operation } from './operation.ts';
import { favorKind, interaction } from './records.ts';
import {
  base,
  batchId,
  calendarDay,
  clockTime,
  idOf,
  instant,
  interactionId,
  line,
  list,
  longText,
  maybe,
  notice,
  partialDate,
  personId,
} from './values.ts';

const span = z.tuple([z.number().int(), z.number().int()]).readonly();

const askSaid = {
  kind: z.enum(askKinds),
  answered: z.enum(askAnswers).nullable(),
  offered: z.boolean().openapi({ description: 'Nobody asked: they offered.' }),
  earlier: z.boolean().openapi({ description: 'An answer to what was asked another day.' }),
  person: z.string().nullable().openapi({ description: 'Whom it was asked of, as said.' }),
};

/** What the line says (core's CaptureDraft) and the thanks it makes. */
export const logDraft = z
  .object({
    people: list(
      z.object({
        name: z.string(),
        id: personId.nullable(),
        candidates: list(candidate),
        span,
      }),
    ),
    newPeople: list(
      z.object({
        name: z.string(),
        organization: z.string().nullable(),
        title: z.string().nullable(),
        span,
      }),
    ),
    mentioned: list(z.object({ name: z.string(), id: personId.nullable(), span })),
    kind: z.enum(interactionKinds),
    planned: z.boolean(),
    day: calendarDay,
    time: clockTime.nullable(),
    minutes: z.number().nullable(),
    direction: z.enum(directions),
    promises: list(
      z.object({ by: z.enum(['me', 'them']), what: z.string(), due: calendarDay.nullable(), span }),
    ),
    threads: list(z.object({ what: z.string(), when: partialDate.nullable(), span })),
    favors: list(
      z.object({ direction: z.enum(['given', 'received']), kind: favorKind, what: z.string(), span }),
    ),
    asks: list(z.object({ ...askSaid, what: z.string(), span })).openapi({
      description: 'What was asked of them, what they answered, and what they offered by themselves.',
    }),
    facts: list(z.object({ what: z.string(), span })),
    openings: list(z.object({ what: z.string(), span })).openapi({
      description: 'What was said of openings where they work: learned of the company, not of them.',
    }),
    topics: list(z.string()),
    note: z.string(),
    thanks: list(
      z.object({
        person: z.string().openapi({ description: 'The name as in `people` or `newPeople`.' }),
        because: z.string(),
        due: instant,
      }),
    ),
  })
  .openapi('LogDraft');

/** A thank-you that is due, with its first three lines. */
export const thanksToWrite = z.object({
  id: idOf<'ThanksId'>(),
  personId,
  name: z.string(),
  dueAt: instant,
  because: z.string(),
  card: z.string().openapi({ description: "The thank-you's card key." }),
  subject: z.string(),
  lines: list(z.string()),
  openings: list(z.string()).openapi({ description: 'First lines to choose from.' }),
});

/**
 * Who is meant by a name of the line: someone of the book, someone new, or nobody (the name is passed over); or that
 * they were only named, or there.
 */
const whoIsMeant = z.union([personId, z.enum(['new', 'nobody', 'named', 'there'])]);

/** What the user mended on the chips; a list that is given replaces what was found, whole. */
const logChanges = z
  .object({
    kind: maybe(z.enum(interactionKinds)),
    planned: maybe(z.boolean()),
    day: maybe(calendarDay),
    time: maybe(clockTime.nullable()),
    minutes: maybe(z.number().int().min(1).max(1440).nullable()),
    direction: maybe(z.enum(directions)),
    depth: maybe(z.enum(depths).nullable()),
    promises: maybe(list(z.object({ by: z.enum(['me', 'them']), what: line, due: calendarDay.nullable() }))),
    threads: maybe(list(z.object({ what: line, when: partialDate.nullable() }))),
    favors: maybe(list(z.object({ direction: z.enum(['given', 'received']), kind: favorKind, what: line }))),
    asks: maybe(list(z.object({ ...askSaid, what: line }))),
    facts: maybe(list(z.object({ what: line }))),
    openings: maybe(list(z.object({ what: line }))),
    topics: maybe(list(line)),
    note: maybe(longText),
    thanks: maybe(z.record(z.string(), z.boolean())).openapi({
      description:
        'By name as in `people`: whether a thank-you is owed; names left out stay as the rule says.',
    }),
    layer: maybe(z.enum(layers)),
  })
  .openapi('LogChanges');

const said = {
  text: z
    .string()
    .trim()
    .min(1, 'say who it was and what happened')
    .max(20_000, 'a talk in at most 20,000 characters, please'),
  people: maybe(z.record(z.string(), whoIsMeant)).openapi({
    description: 'By name as in the draft: who is meant.',
  }),
  changes: maybe(logChanges),
};

export const logOperations = {
  previewLog: operation({
    summary: 'What a line of talk says, before anything is saved',
    body: z.object(said),
    answer: z.object({
      draft: logDraft,
      saved: z.null(),
      already: interactionId
        .nullable()
        .openapi({ description: 'The talk that the very same words made less than a minute ago.' }),
      objection: z.object({ message: z.string(), hint: z.string() }).nullable().openapi({
        description: 'Why these words would not be saved, whoever is meant: a day that no calendar has.',
      }),
      notice,
    }),
  }),
  logConversation: operation({
    summary: 'Save a talk with the thanks, promises, threads, favors and facts it makes, in one write',
    body: z.object({
      id: interactionId,
      once: maybe(z.boolean()).openapi({
        description: 'Refuses, as a conflict, what a talk logged less than a minute ago says word for word.',
      }),
      ...said,
    }),
    answer: z.object({
      draft: logDraft,
      saved: interactionId,
      people: list(z.object({ id: personId, name: z.string(), isNew: z.boolean() })),
      thanks: list(thanksToWrite),
      full: fullLayer
        .nullable()
        .openapi({ description: 'The layer that has no room for somebody whom this talk placed.' }),
      notice,
      batch: batchId.nullable(),
    }),
  }),
  changeInteraction: operation({
    summary: 'Mend a talk that is in the book',
    params: z.object({ id: interactionId }),
    body: z.object({
      day: maybe(calendarDay),
      time: maybe(clockTime.nullable()),
      kind: maybe(z.enum(interactionKinds)),
      minutes: maybe(z.number().int().min(1).max(1440).nullable()),
      direction: maybe(z.enum(directions)),
      depth: maybe(z.enum(depths).nullable()),
      text: maybe(longText.nullable()),
      base,
    }),
    answer: z.object({ interaction, batch: batchId.nullable() }),
  }),
  removeInteraction: operation({
    summary: 'Take a talk out of the book, with what it made',
    params: z.object({ id: interactionId }),
    answer: z.object({ batch: batchId.nullable() }),
  }),
};
