import { z } from '@hono/zod-openapi';
import { metricIds } from '../core/progress/metrics.ts';
import { operation } from './operation.ts';
import { calendarDay, list, personId } from './values.ts';

export const progressOperations = {
  showProgress: operation({
    summary: 'Am I building relationships? Every measure with its definition, by week and by day',
    answer: z.object({
      metrics: list(
        z.object({
          id: z.enum(metricIds),
          title: z.string(),
          value: z.number().nullable(),
          unit: z.enum(['a week', 'share', 'times', 'people', 'companies', 'minutes']),
          healthy: z.object({ from: z.number().nullable(), to: z.number().nullable() }).nullable(),
          definition: z.string(),
          sentence: z.string(),
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
          company: z.string().nullable(),
          state: z.enum(['advocate', 'likely']),
          acts: list(z.string()),
          wouldSay: z.string().nullable(),
        }),
      ),
    }),
  }),
};
