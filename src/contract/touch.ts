import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { list, longText, maybe, personId } from './values.ts';

export const touchOperations = {
  weighMessage: operation({
    summary: 'Whether words to somebody may go out, and whether now is a good moment (R14)',
    params: z.object({ id: personId }),
    body: z.object({
      text: maybe(longText),
      key: maybe(z.string().max(200)).openapi({
        description: 'The card that is written for: thanks, replies and promised things are free of caps.',
      }),
    }),
    answer: z
      .object({
        blocked: z.boolean().openapi({ description: 'The same words went to two others within 30 days.' }),
        says: list(z.string()),
      })
      .openapi('WeighedMessage'),
  }),
};
