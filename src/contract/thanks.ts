import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { interactionId, list, longText, maybe, personId } from './values.ts';

export const thanksOperations = {
  judgeThanks: operation({
    summary: 'Whether a thank-you names what they did (coach, C08)',
    body: z.object({
      text: longText,
      personId: maybe(personId),
      interactionId: maybe(interactionId),
    }),
    answer: z
      .object({
        verdict: z.enum(['done', 'thin', 'none']).openapi({
          description:
            '`done` names their act; `thin` is a thanks phrase alone; `none` has no thanks at all.',
        }),
        findings: list(
          z.object({
            id: z.string(),
            reason: z.string(),
            excerpt: z.string().nullable(),
          }),
        ),
      })
      .openapi('ThanksVerdict'),
  }),
};
