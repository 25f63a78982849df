import { z } from '@hono/zod-openapi';
import { interactionKinds } from '../core/interactions/interaction.ts';
import { layerMove } from './layers.ts';
import { care } from './progress.ts';
import { pageOf } from './paging.ts';
import {
  contactPoint,
  importantDate,
  organizationKind,
  person,
  position,
  relation,
} from './people-records.ts';
import { batch, change, fact, interaction, promise, thanks, thread, tie } from './records.ts';
import { calendarDay, idOf, interactionId, list, personId } from './values.ts';

const timelineEntry = z
  .object({
    interaction,
    people: list(
      z.object({
        id: personId.nullable(),
        name: z.string(),
        role: z.enum(['with', 'mentioned']),
      }),
    ),
    /** Thank-yous that this message said, by what they are for. */
    thanked: list(z.string()),
    /** What of mine went with this message. */
    gave: list(z.string()),
  })
  .openapi('TimelineEntry');

export const timelinePage = pageOf(timelineEntry);

/** One lane of the road between us: the last two things in words, and how many there were. */
const lane = z.object({
  count: z.number(),
  last: list(
    z.object({
      favorId: idOf<'FavorId'>()
        .nullable()
        .openapi({ description: 'The favor that was noted; null of a talk, of thanks and of news.' }),
      what: z.string(),
      day: calendarDay,
    }),
  ),
});

export const personCard = z
  .object({
    person,
    name: z.string().openapi({ description: 'As shown.' }),
    callName: z.string().openapi({ description: 'What one calls them.' }),
    organization: z.string().nullable(),
    title: z.string().nullable(),
    introducer: z.object({ id: personId, name: z.string() }).nullable(),
    contactPoints: list(contactPoint),
    dates: list(importantDate),
    relations: list(relation.extend({ otherName: z.string().nullable() })),
    positions: list(
      position.extend({ organization: z.string().nullable(), organizationKind: organizationKind.nullable() }),
    ),
    topics: list(z.string()),
    groups: list(z.string()),
    tie: tie.nullable(),
    warmth: z
      .object({ value: z.number(), band: z.enum(['warm', 'cooling', 'cool', 'faint']) })
      .nullable()
      .openapi({ description: 'Null where nothing has happened yet.' }),
    year: z
      .object({
        points: list(z.object({ day: calendarDay, warmth: z.number() })),
        talks: list(
          z.object({
            id: interactionId,
            day: calendarDay,
            kind: z.enum(interactionKinds),
            minutes: z.number().nullable(),
          }),
        ),
      })
      .openapi({ description: 'The warmth line of the last twelve months with its talks, oldest first.' }),
    next: z
      .object({ title: z.string(), why: z.string(), due: z.string().nullable(), card: z.string().nullable() })
      .nullable(),
    road: z.object({
      given: lane,
      received: lane,
      sentence: z.string().nullable().openapi({ description: 'Where it runs one way only.' }),
    }),
    threads: list(thread),
    promises: list(promise),
    facts: list(fact),
    thanks: list(thanks),
    planned: list(timelineEntry),
    timeline: timelinePage,
    opening: z.string().nullable().openapi({ description: 'A first line to write to them with.' }),
    move: layerMove
      .nullable()
      .openapi({ description: 'One layer in or out, where what happened speaks for it.' }),
    advocacy: z
      .object({ state: z.enum(['advocate', 'likely']), acts: list(z.string()), care })
      .nullable()
      .openapi({ description: 'What they were seen to do for me; null for who is not there yet.' }),
  })
  .openapi('PersonCard');

export const personHistory = z.object({ rows: list(z.object({ batch, change })) });
