import { z } from '@hono/zod-openapi';
import { leftOutReasons } from '../core/calendars/left-out.ts';
import { connectionKinds, connectionStates } from '../core/connections/connection.ts';
import { problems } from '../core/connections/problem.ts';
import { operation } from './operation.ts';
import { batchId, idOf, instant, line, list, maybe } from './values.ts';

const connectionId = idOf<'ConnectionId'>();

/** Without its address, which stays sealed. */
const connection = z
  .object({
    id: connectionId,
    kind: z.enum(connectionKinds),
    name: z.string(),
    state: z.enum(connectionStates),
    connectedAt: instant,
    nextRunAt: instant,
    failures: z.number(),
    lastRun: z
      .object({
        at: instant,
        outcome: z.enum(['read', 'unchanged', 'failed']),
        problem: z.enum(problems).nullable(),
        readAt: instant.nullable(),
        created: z.number(),
        updated: z.number(),
        unchanged: z.number(),
        rejected: z.number(),
        leftOut: list(z.object({ reason: z.enum(leftOutReasons), count: z.number() })),
      })
      .nullable(),
  })
  .openapi('Connection');

const connections = z.object({ connections: list(connection) });
const changed = z.object({ connection, batch: batchId.nullable() });

export const connectionOperations = {
  listConnections: operation({ summary: 'What keeps the book up to date from outside', answer: connections }),
  connectCalendar: operation({
    summary: 'Connect a calendar by its secret address, and read it at once',
    body: z.object({
      id: connectionId,
      address: z.string().min(1).max(2000),
      name: maybe(line),
      allowPrivate: maybe(z.boolean()).openapi({
        description: 'It may be on this machine or in its network.',
      }),
    }),
    answer: changed,
  }),
  syncConnections: operation({
    summary: 'Read now what is connected, or one of it',
    body: z.object({ id: maybe(connectionId) }),
    answer: connections,
  }),
  changeConnection: operation({
    summary: 'Pause a connection, let it go on, or rename it',
    params: z.object({ id: connectionId }),
    body: z.object({ name: maybe(line), state: maybe(z.enum(connectionStates)) }),
    answer: changed,
  }),
  removeConnection: operation({
    summary: 'Let go of a connection, with the talks it brought or without',
    params: z.object({ id: connectionId }),
    body: z.object({ withTalks: z.boolean().default(false) }),
    answer: z.object({ removed: z.number(), batch: batchId.nullable() }),
  }),
};
