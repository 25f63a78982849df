import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { batchId, idOf } from './values.ts';

/** What every open window hears, by server-sent events; the event's name is its `type`. */
export const serverEvent = z
  .discriminatedUnion('type', [
    /** Something was written: ask again for what is on screen. */
    z.object({ type: z.literal('changed'), batch: batchId.nullable(), action: z.string() }),
    z.object({
      type: z.literal('import-progress'),
      import: idOf<'ImportId'>(),
      stage: z.enum(['reading', 'matching', 'writing']),
      done: z.number(),
      total: z.number().nullable(),
    }),
  ])
  .openapi('ServerEvent');

export type ServerEvent = z.output<typeof serverEvent>;

export const eventOperations = {
  watchEvents: operation({
    summary: 'Server-sent events: `changed` and `import-progress`',
    answer: serverEvent,
  }),
};
