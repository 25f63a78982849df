import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { promise } from './records.ts';
import { base, batchId, calendarDay, idOf, line, maybe, personId } from './values.ts';

const batch = batchId.nullable();
const promiseParams = z.object({ id: idOf<'PromiseId'>() });

export const promiseOperations = {
  addPromise: operation({
    summary: 'Note a promise, mine or theirs',
    body: z.object({
      id: idOf<'PromiseId'>(),
      personId,
      what: line,
      by: z.enum(['me', 'them']).default('me'),
      due: maybe(calendarDay).openapi({ description: "Left out: R2's default for the kind of promise." }),
    }),
    answer: z.object({ promise, batch }),
  }),
  changePromise: operation({
    summary: 'Change a promise, keep it, release it or let it go',
    params: promiseParams,
    body: z.object({
      what: maybe(line),
      due: maybe(calendarDay),
      state: maybe(z.enum(['open', 'kept', 'released', 'let-go'])),
      base,
    }),
    answer: z.object({ promise, batch }),
  }),
  removePromise: operation({
    summary: 'Take a promise out',
    params: promiseParams,
    answer: z.object({ batch }),
  }),
};
