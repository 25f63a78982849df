import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { favor, favorKind } from './records.ts';
import { batchId, calendarDay, idOf, line, maybe, personId } from './values.ts';

const batch = batchId.nullable();

export const favorOperations = {
  addFavor: operation({
    summary: 'Note something given or received',
    body: z.object({
      id: idOf<'FavorId'>(),
      personId,
      direction: z.enum(['given', 'received']),
      kind: favorKind,
      what: line,
      day: maybe(calendarDay),
      minutes: maybe(z.number().int().min(1).max(1440).nullable()),
      unthanked: maybe(z.boolean()),
    }),
    answer: z.object({ favor, batch }),
  }),
  removeFavor: operation({
    summary: 'Take a favor out',
    params: z.object({ id: idOf<'FavorId'>() }),
    answer: z.object({ batch }),
  }),
};
