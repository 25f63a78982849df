import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { fact } from './records.ts';
import { batchId, idOf, line, notice, personId } from './values.ts';

const batch = batchId.nullable();

export const factOperations = {
  addFact: operation({
    summary: 'Note something I know of them',
    body: z.object({ id: idOf<'FactId'>(), personId, what: line }),
    answer: z.object({ fact, notice, batch }),
  }),
  removeFact: operation({
    summary: 'Take a fact out',
    params: z.object({ id: idOf<'FactId'>() }),
    answer: z.object({ batch }),
  }),
};
