import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { calendarDay, list, personId } from './values.ts';

export const searchOperations = {
  search: operation({
    summary: 'People by name, organization or address, and words in notes and talks, as one types',
    query: z.object({
      q: z.string().max(200),
      limit: z.coerce.number<number>().int().min(1).max(50).default(10).openapi({ type: 'integer' }),
    }),
    answer: z.object({
      people: list(
        z.object({
          id: personId,
          name: z.string(),
          organization: z.string().nullable(),
          title: z.string().nullable(),
        }),
      ),
      notes: list(
        z.object({
          record: z.enum(['interaction', 'person', 'fact', 'thread', 'promise', 'favor', 'offer']),
          id: z.string(),
          personId: personId.nullable(),
          excerpt: z.string(),
          day: calendarDay.nullable(),
        }),
      ),
    }),
  }),
};
