import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { thread } from './records.ts';
import { base, batchId, idOf, line, maybe, partialDate, personId } from './values.ts';

const batch = batchId.nullable();
const threadParams = z.object({ id: idOf<'ThreadId'>() });

export const threadOperations = {
  addThread: operation({
    summary: 'Note what to ask about later',
    body: z.object({
      id: idOf<'ThreadId'>(),
      personId,
      what: line,
      when: partialDate.nullable().default(null),
    }),
    answer: z.object({ thread, batch }),
  }),
  changeThread: operation({
    summary: 'Change a thread, mark it asked or let it go',
    params: threadParams,
    body: z.object({
      what: maybe(line),
      when: maybe(partialDate.nullable()),
      state: maybe(z.enum(['open', 'asked', 'let-go'])),
      base,
    }),
    answer: z.object({ thread, batch }),
  }),
  removeThread: operation({
    summary: 'Take a thread out',
    params: threadParams,
    answer: z.object({ batch }),
  }),
};
