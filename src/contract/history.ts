import { z } from '@hono/zod-openapi';
import { connectionKinds } from '../core/connections/connection-kind.ts';
import { operation } from './operation.ts';
import { pageQuery } from './paging.ts';
import { batch, change } from './records.ts';
import { batchId, list, maybe } from './values.ts';

const broughtCounts = z.object({ people: z.number(), talks: z.number(), articles: z.number() });

const undoAnswer = z
  .object({
    undone: batch.nullable().openapi({ description: 'Null where there was nothing to undo.' }),
    kept: list(z.object({ id: z.string(), name: z.string(), why: z.string() })),
    connections: list(
      z.object({
        kind: z.enum(connectionKinds),
        name: z.string(),
        went: broughtCounts,
        stays: broughtCounts,
      }),
    ).openapi({
      description:
        'What the action had connected and is let go: how much went with it, and how much of it stays.',
    }),
  })
  .openapi('Undone');

export const historyOperations = {
  listHistory: operation({
    summary: 'What was done in the book, newest first',
    query: z.object(pageQuery),
    answer: z.object({ rows: list(batch), cursor: z.string().nullable() }),
  }),
  showBatch: operation({
    summary: 'One action and all it wrote',
    params: z.object({ batch: batchId }),
    answer: z.object({ batch, changes: list(change), more: z.number() }),
  }),
  undo: operation({
    summary: 'Take back an action; without a batch the newest',
    body: z.object({ batch: maybe(batchId) }),
    answer: undoAnswer,
  }),
};
