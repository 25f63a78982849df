import { z } from '@hono/zod-openapi';
import { messageKinds } from '../core/coach/message.ts';
import { problems } from '../core/connections/problem.ts';
import { messageStates, messageWays } from '../core/sending/message.ts';
import { changedConnection, connectionId } from './connections.ts';
import { operation } from './operation.ts';
import {
  base,
  batchId,
  calendarDay,
  idOf,
  instant,
  interactionId,
  line,
  list,
  longText,
  maybe,
  personId,
} from './values.ts';

const messageId = idOf<'MessageId'>();
const params = z.object({ id: messageId });

const message = z
  .object({
    id: messageId,
    personId,
    otherPersonId: personId.nullable(),
    kind: z.enum(messageKinds).nullable(),
    key: z.string().nullable().openapi({ description: 'The card that it answers.' }),
    subject: z.string(),
    text: z.string(),
    state: z.enum(messageStates).openapi({
      description:
        'In the works, on its way, sent, refused; or unsure, where the line broke after all of it was handed over.',
    }),
    way: z.enum(messageWays).nullable(),
    problem: z.enum(problems).nullable(),
    mailId: z.string().openapi({ description: 'Its Message-ID, without angle brackets.' }),
    interactionId: interactionId.nullable(),
    changedAt: instant,
    sentAt: instant.nullable(),
  })
  .openapi('Message');

const written = z.object({ message, batch: batchId.nullable() });
const sent = written.extend({ says: list(z.string()) });

export const messageOperations = {
  listMessages: operation({
    summary: 'Messages in the works, sent, and waiting for an answer, newest first',
    query: z.object({ personId: maybe(personId) }),
    answer: z.object({
      sender: z.string().nullable().openapi({ description: 'The address that sends, where SMTP is set up.' }),
      messages: list(
        z.object({
          message,
          person: z.object({ id: personId, name: z.string() }),
          heardOn: calendarDay.nullable(),
        }),
      ),
    }),
  }),
  keepMessage: operation({
    summary: 'Keep a message in the works; nothing is sent',
    body: z.object({
      id: messageId,
      personId,
      otherPersonId: maybe(personId.nullable()),
      kind: maybe(z.enum(messageKinds).nullable()),
      key: maybe(z.string().max(200).nullable()),
      subject: z.string().max(500),
      text: longText,
    }),
    answer: written,
  }),
  dropMessage: operation({
    summary: 'Throw a message away; undo brings it back',
    params,
    answer: z.object({ batch: batchId.nullable() }),
  }),
  sendMessage: operation({
    summary: 'Send a message over SMTP, once, because its owner said so',
    params,
    body: z.object({
      again: maybe(z.boolean()).openapi({
        description: 'Of one that may have gone out: its owner has looked, and it did not.',
      }),
    }),
    answer: sent,
  }),
  markSent: operation({
    summary: 'The message was sent by hand: it is an interaction, and pays what it answers',
    params,
    answer: sent,
  }),
  showMessageFile: operation({
    summary: 'The message as a file (.eml) that opens in a mail program, ready to be sent',
    params,
  }),
  connectSmtp: operation({
    summary: 'Set up the server that sends, or give it a new password; nothing is sent',
    body: z.object({
      id: connectionId,
      address: line,
      password: z.string().min(1).max(1000).openapi({ description: 'Kept sealed.' }),
      name: maybe(line).openapi({ description: 'As receivers read it.' }),
      host: maybe(line).openapi({ description: 'Left out, by the address.' }),
      port: maybe(z.int().min(1).max(65535)).openapi({ description: 'Left out, 465.' }),
      login: maybe(line).openapi({ description: 'Left out, the address.' }),
      allowPrivate: maybe(z.boolean()),
      base,
    }),
    answer: changedConnection,
  }),
  sendTestMail: operation({
    summary: 'Send a test to yourself',
    params: z.object({ id: connectionId }),
    answer: z.object({ to: z.string() }),
  }),
};
