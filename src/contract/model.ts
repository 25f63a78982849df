import { z } from '@hono/zod-openapi';
import { messageKinds } from '../core/coach/message.ts';
import { wants } from '../core/model/model.ts';
import { judgement } from './coach.ts';
import { changedConnection, connectionId } from './connections.ts';
import { apiError } from './errors.ts';
import { operation } from './operation.ts';
import { base, batchId, line, list, longText, maybe, personId } from './values.ts';

const draft = z.object({
  personId,
  kind: z.enum(messageKinds),
  want: z.enum(wants).openapi({ description: 'What could be better, or the same in fewer words.' }),
  subject: maybe(z.string().max(500).nullable()),
  text: longText,
});

const proposal = z
  .object({
    want: z.enum(wants),
    text: z.string(),
    model: z.string(),
    changes: list(z.object({ type: z.enum(['same', 'gone', 'new']), text: z.string() })).openapi({
      description: 'Word by word, from the draft to the proposal; empty of a critique.',
    }),
    additions: list(
      z.object({ type: z.enum(['link', 'number', 'day', 'name', 'claim']), text: z.string() }),
    ).openapi({ description: 'What it says that neither the draft nor the book does.' }),
    judgement: judgement.nullable().openapi({ description: 'What the coach says of the proposal.' }),
    before: judgement,
  })
  .openapi('Proposal');

/** What comes while a model answers, by server-sent events; the event's name is its `type`. */
export const proposalEvent = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('words'), text: z.string() }),
    z.object({ type: z.literal('proposal'), proposal }),
    z.object({ type: z.literal('failed'), error: apiError }),
  ])
  .openapi('ProposalEvent');

export type ProposalEvent = z.output<typeof proposalEvent>;

export const modelOperations = {
  showModel: operation({
    summary: 'The language model that is set up, without its key; null where none is',
    answer: z.object({
      model: z
        .object({
          id: connectionId,
          address: z.string(),
          model: z.string(),
          hasKey: z.boolean(),
          isOwn: z.boolean().openapi({ description: 'It is on this machine or in its own network.' }),
          isAgreed: z.boolean().openapi({ description: 'Its owner saw what goes there, and agreed.' }),
        })
        .nullable(),
    }),
  }),
  connectModel: operation({
    summary: 'Set up a language model that speaks as OpenAI does; nothing is sent',
    body: z.object({
      id: connectionId,
      address: line.openapi({ description: 'Mostly ends in `/v1`.' }),
      model: line.openapi({ description: 'Its name, as its server calls it.' }),
      key: maybe(z.string().max(1000)).openapi({
        description: 'Kept sealed. Left out at the same address, it stays.',
      }),
      allowPrivate: maybe(z.boolean()),
      base,
    }),
    answer: changedConnection,
  }),
  agreeToModel: operation({
    summary: 'Let drafts go to this address, having seen what goes; another address asks again',
    body: z.object({ address: z.string().max(2000) }),
    answer: z.object({ batch: batchId.nullable() }),
  }),
  showModelRequest: operation({
    summary: 'What would leave the machine for the model, to the letter; nothing is sent',
    body: draft,
    answer: z.object({
      address: z.string(),
      body: z.string().openapi({ description: 'The very body of the request.' }),
      hasKey: z.boolean(),
      isAgreed: z.boolean(),
    }),
  }),
  askModel: operation({
    summary: 'Ask the model about a draft: words as they come, then the proposal, held against the draft',
    body: draft,
    answer: proposalEvent,
  }),
};
