import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { list, personId } from './values.ts';

export const briefOperations = {
  showBrief: operation({
    summary: 'What one should know before a talk, on one phone screen',
    params: z.object({ id: personId }),
    answer: z.object({
      person: z.object({ id: personId, name: z.string() }),
      sections: list(z.object({ title: z.string(), lines: list(z.string()) })),
    }),
  }),
};
