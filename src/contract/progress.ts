import { z } from '@hono/zod-openapi';
import { careIds } from '../core/advocates/care.ts';
import { kindIds } from '../core/breadth/kinds.ts';
import { dimensions } from '../core/breadth/mix.ts';
import { measureIds } from '../core/breadth/picture.ts';
import { metricGroups, metricIds, standings } from '../core/progress/metric.ts';
import { layers } from '../core/people/person.ts';
import { operation } from './operation.ts';
import { calendarDay, list, personId } from './values.ts';

/** One thing that cares best for somebody who goes to bat for me. */
export const care = z.object({ id: z.enum(careIds), sentence: z.string() });

const range = z.object({ from: z.number().nullable(), to: z.number().nullable() }).nullable();

const breadth = z
  .object({
    week: z.object({ mean: z.number(), aim: z.number(), gap: z.number() }),
    measures: list(
      z.object({
        id: z.enum(measureIds),
        title: z.string(),
        value: z.number().nullable(),
        unit: z.enum(['share', 'count']),
        aim: range,
        warns: z.boolean(),
        sentence: z.string(),
      }),
    ),
    diversity: list(
      z.object({ dimension: z.enum(dimensions), value: z.number().nullable(), talks: z.number() }),
    ),
    kinds: list(
      z.object({
        id: z.enum(kindIds),
        sentence: z.string(),
        people: list(z.object({ id: personId, call: z.string() })),
      }),
    ),
  })
  .openapi('Breadth', {
    description:
      'How wide the talks of the last weeks reach, and three kinds of people who would be new air.',
  });

export const progressOperations = {
  showProgress: operation({
    summary: 'Am I building relationships? Every measure with its definition, by week and by day',
    answer: z.object({
      summary: z
        .object({ sentence: z.string(), about: z.enum(metricIds).nullable() })
        .openapi({ description: 'In one sentence, from the measures; `about`: what its next step is for.' }),
      metrics: list(
        z.object({
          id: z.enum(metricIds),
          group: z
            .enum(metricGroups)
            .openapi({ description: 'The week, the road both ways, the people, what came of it.' }),
          title: z.string(),
          value: z.number().nullable(),
          range: z
            .object({ from: z.number(), to: z.number() })
            .nullable()
            .openapi({ description: 'How sure the value is, where it is a guess that learns.' }),
          unit: z.enum(['a week', 'share', 'times', 'people', 'companies', 'minutes']),
          healthy: range,
          standing: z.enum(standings).nullable().openapi({
            description: 'Null without an aim, and where too few cases say anything.',
          }),
          definition: z.string(),
          sentence: z.string(),
          next: z.string().nullable().openapi({ description: 'What helps, where it is behind.' }),
        }),
      ),
      weeks: list(z.object({ monday: calendarDay, conversations: z.number(), people: z.number() })),
      days: list(z.object({ day: calendarDay, conversations: z.number() })).openapi({
        description: 'Days of the last year with a conversation: a picture, so that it is not paged.',
      }),
      advocates: list(
        z.object({
          id: personId,
          name: z.string(),
          call: z.string(),
          company: z.string().nullable(),
          layer: z.enum(layers).nullable(),
          state: z.enum(['advocate', 'likely']),
          acts: list(z.string()),
          wouldSay: z.string().nullable(),
          care,
        }),
      ),
      advocateSpread: z.object({
        count: z.number(),
        companies: z.number(),
        advice: z.enum(['more', 'elsewhere']).nullable(),
        enough: z.boolean(),
        sentence: z.string(),
      }),
      breadth,
    }),
  }),
};
