import { z } from '@hono/zod-openapi';
import { interactionKinds } from '../core/interactions/interaction.ts';
import { operation } from './operation.ts';
import { calendarDay, instant, interactionId, list, personId } from './values.ts';

export const briefOperations = {
  showBrief: operation({
    summary: 'What one should know before a talk, on one phone screen',
    params: z.object({ id: personId }),
    answer: z.object({
      person: z.object({ id: personId, name: z.string() }),
      planned: z
        .object({
          id: interactionId,
          day: calendarDay,
          at: instant.nullable(),
          kind: z.enum(interactionKinds),
        })
        .nullable()
        .openapi({ description: 'The soonest talk that is planned with them.' }),
      sections: list(z.object({ title: z.string(), lines: list(z.string()) })),
    }),
  }),
};
