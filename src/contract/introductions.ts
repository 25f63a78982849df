import { z } from '@hono/zod-openapi';
import { interactionKinds } from '../core/interactions/interaction.ts';
import { introductionMoves } from '../core/introductions/advance.ts';
import { sides } from '../core/introductions/introduction.ts';
import { operation } from './operation.ts';
import { introduction } from './records.ts';
import {
  batchId,
  calendarDay,
  idOf,
  interactionId,
  line,
  list,
  longText,
  maybe,
  personId,
} from './values.ts';

const introductionId = idOf<'IntroductionId'>();
const named = z.object({ id: personId, name: z.string() });
const side = z.enum(sides);

const step = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('ask'), side, from: calendarDay }),
    z.object({ type: z.literal('wait'), side, until: calendarDay }),
    z.object({ type: z.literal('let-be'), side, from: calendarDay }),
    z.object({ type: z.literal('introduce'), from: calendarDay }),
    z.object({ type: z.literal('settle'), until: calendarDay }),
    z.object({ type: z.literal('check'), from: calendarDay }),
    z.object({ type: z.literal('over') }),
  ])
  .openapi('IntroductionStep');

const written = z.object({ introduction, batch: batchId.nullable() });

export const introductionOperations = {
  listIntroductions: operation({
    summary: 'Introductions you make, newest first, each with what comes next and words for it',
    query: z.object({ personId: maybe(personId), open: maybe(z.enum(['yes', 'no'])) }),
    answer: z.object({
      introductions: list(
        z.object({
          introduction,
          person: named,
          other: named,
          step,
          draft: z.object({ subject: z.string(), lines: list(z.string()) }).nullable(),
        }),
      ),
    }),
  }),
  planIntroduction: operation({
    summary: 'Plan to introduce two people: both are asked before they hear of each other',
    body: z.object({ id: introductionId, personId, otherPersonId: personId, reason: line }),
    answer: written,
  }),
  moveIntroduction: operation({
    summary: 'Say what happened: a question or the mail to both was sent, a yes, a no, checked, ended',
    params: z.object({ id: introductionId }),
    body: z.object({
      type: z.enum(introductionMoves),
      text: maybe(longText),
      how: maybe(z.enum(interactionKinds)),
      messageId: maybe(interactionId),
    }),
    answer: written.extend({ says: list(z.string()) }),
  }),
};
