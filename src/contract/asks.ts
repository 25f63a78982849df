import { z } from '@hono/zod-openapi';
import { askAnswers, askKinds, routes } from '../core/asks/ask.ts';
import { interactionKinds } from '../core/interactions/interaction.ts';
import { operation } from './operation.ts';
import { ask } from './records.ts';
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

const askId = idOf<'AskId'>();
const organizationId = idOf<'OrganizationId'>();

export const readiness = z
  .object({
    verdict: z.enum(['ready', 'almost', 'not-yet']),
    score: z.number(),
    needs: z.number(),
    reasons: list(z.string()),
    steps: list(z.string()),
  })
  .openapi('Readiness');

export const askOperations = {
  showReadiness: operation({
    summary: 'May I ask? The verdict of R6 with its reasons and the cheapest next steps',
    params: z.object({ id: personId, kind: z.enum(askKinds) }),
    query: z.object({
      target: maybe(line).openapi({ description: 'The named person, the role, or the one question.' }),
      blurb: maybe(longText),
      organizationId: maybe(organizationId),
      offered: maybe(z.enum(['yes', 'no'])).openapi({ description: 'They offered it themselves.' }),
    }),
    answer: readiness,
  }),
  planAsk: operation({
    summary: 'Plan an ask; its card comes when it is fair to ask',
    body: z.object({
      id: askId,
      personId,
      kind: z.enum(askKinds),
      what: line,
      target: maybe(line.nullable()),
      targetPersonId: maybe(personId.nullable()),
      organizationId: maybe(organizationId.nullable()),
      goalId: maybe(idOf<'GoalId'>().nullable()),
      blurb: maybe(longText.nullable()),
      route: maybe(z.enum(routes)),
      offered: maybe(z.boolean()),
      due: maybe(calendarDay.nullable()),
    }),
    answer: z.object({ ask, readiness, batch: batchId.nullable() }),
  }),
  advanceAsk: operation({
    summary: 'Say what happened to an ask: sent, answered, away, reported, stopped, withdrawn',
    params: z.object({ id: askId }),
    body: z.object({
      step: z.discriminatedUnion('type', [
        z.object({
          type: z.literal('sent'),
          text: maybe(longText),
          how: maybe(z.enum(interactionKinds)),
          messageId: maybe(interactionId),
        }),
        z.object({ type: z.literal('answered'), answer: z.enum(askAnswers), outcome: maybe(line) }),
        z.object({ type: z.literal('away'), until: calendarDay }),
        z.object({
          type: z.literal('reported'),
          text: maybe(longText),
          how: maybe(z.enum(interactionKinds)),
        }),
        z.object({ type: z.literal('stopped') }),
        z.object({ type: z.literal('withdrawn') }),
      ]),
    }),
    answer: z.object({ ask, says: list(z.string()), batch: batchId.nullable() }),
  }),
  listAsks: operation({
    summary: 'What was asked and is meant to be, newest first',
    query: z.object({ personId: maybe(personId), open: maybe(z.enum(['yes', 'no'])) }),
    answer: z.object({
      asks: list(
        z.object({
          ask,
          person: z.object({ id: personId, name: z.string() }),
          readiness: readiness.nullable(),
          nudgeOn: calendarDay.nullable(),
          stopOn: calendarDay.nullable(),
        }),
      ),
    }),
  }),
};
