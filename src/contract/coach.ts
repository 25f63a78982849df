import { z } from '@hono/zod-openapi';
import { languages, messageKinds, verdicts } from '../core/coach/index.ts';
import { operation } from './operation.ts';
import { list, longText, maybe, personId } from './values.ts';

const earlierText = z.object({
  to: z.string().max(500),
  text: longText,
  daysAgo: z.number().int().min(0),
});

/** What a message is judged by, as the book knows it or as it is given. */
const coachRecord = z
  .object({
    name: maybe(z.string().max(500).nullable()),
    memory: maybe(z.array(z.string().max(500)).max(2000).readonly()),
    overdueThanks: maybe(z.boolean()),
    unanswered: maybe(z.number().int().min(0)),
    invited: maybe(z.boolean()),
    earlier: maybe(z.array(earlierText).max(500).readonly()),
  })
  .openapi('CoachRecord', {
    description:
      'The name, words from the record, whether thanks or a promise to them is overdue, notes in a row without an answer, whether they asked for the CV, and what went to others of late.',
  });

export const judgement = z
  .object({
    score: z.number(),
    verdict: z.enum(verdicts),
    findings: list(
      z.object({
        id: z.string(),
        weight: z.number(),
        reason: z.string(),
        excerpt: z.string().nullable(),
        span: list(z.number()).nullable().openapi({
          description: 'Where the excerpt stands in the text: [from, to) in UTF-16 units.',
        }),
      }),
    ),
  })
  .openapi('Judgement');

export const coachOperations = {
  judgeMessage: operation({
    summary: 'What the coach says of a message: score, verdict and findings, heaviest first',
    body: z.object({
      kind: z.enum(messageKinds),
      text: longText,
      subject: maybe(z.string().max(500).nullable()),
      language: maybe(z.enum(languages)),
      personId: maybe(personId),
      record: maybe(coachRecord),
    }),
    answer: judgement,
  }),
  showCoachRecord: operation({
    summary: 'What the coach may recognise of a person, to judge messages as they are written',
    params: z.object({ id: personId }),
    answer: z.object({
      name: z.string(),
      memory: list(z.string()),
      overdueThanks: z.boolean(),
      unanswered: z.number(),
      invited: z.boolean(),
    }),
  }),
};
