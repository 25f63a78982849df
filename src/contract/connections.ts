import { z } from '@hono/zod-openapi';
import { leftOutReasons } from '../core/calendars/left-out.ts';
import { mailLeftOutReasons } from '../core/mail/left-out.ts';
import { connectionKinds } from '../core/connections/connection-kind.ts';
import { connectionStates, contactsModes } from '../core/connections/connection.ts';
import { cardLeftOutReasons } from '../core/contacts/left-out.ts';
import { problems } from '../core/connections/problem.ts';
import { thankedByMail } from './mail.ts';
import { operation } from './operation.ts';
import { base, batchId, calendarDay, idOf, instant, line, list, maybe } from './values.ts';

export const connectionId = idOf<'ConnectionId'>();

const tally = {
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  leftOut: list(
    z.object({
      reason: z.enum([...leftOutReasons, ...mailLeftOutReasons, ...cardLeftOutReasons]),
      count: z.number(),
    }),
  ),
};

/** Without its address, which stays sealed. */
const connection = z
  .object({
    id: connectionId,
    kind: z.enum(connectionKinds),
    name: z.string(),
    state: z.enum(connectionStates),
    mode: z.enum(contactsModes).nullable().openapi({ description: 'Of an address book.' }),
    connectedAt: instant,
    nextRunAt: instant,
    failures: z.number(),
    lastRun: z
      .object({
        at: instant,
        outcome: z.enum(['read', 'unchanged', 'failed']),
        problem: z.enum(problems).nullable(),
        readAt: instant.nullable(),
        ...tally,
        sent: z.number().optional().openapi({ description: 'What went out, where anything does.' }),
      })
      .nullable(),
    thanked: list(thankedByMail).openapi({
      description: 'Thank-yous that its mails said of late: their cards are closed.',
    }),
    company: z
      .object({ id: idOf<'OrganizationId'>(), name: z.string() })
      .nullable()
      .openapi({ description: 'Of a feed: whose news it tells.' }),
    offered: list(
      z.object({ email: z.string(), name: z.string().nullable(), times: z.number(), last: calendarDay }),
    ).openapi({
      description: 'Of a mailbox: people with whom mails went to and fro, and who are not in the book.',
    }),
    mailbox: z.object({ since: calendarDay, keepText: z.boolean(), total: z.object(tally) }).nullable(),
  })
  .openapi('Connection');

const connections = z.object({ connections: list(connection) });
export const changedConnection = z.object({ connection, batch: batchId.nullable() });

export const connectionOperations = {
  listConnections: operation({ summary: 'What keeps the book up to date from outside', answer: connections }),
  connectCalendar: operation({
    summary: 'Connect a calendar by its secret address, and read it at once',
    body: z.object({
      id: connectionId,
      address: z.string().min(1).max(2000),
      name: maybe(line),
      allowPrivate: maybe(z.boolean()).openapi({
        description: 'It may be on this machine or in its network.',
      }),
    }),
    answer: changedConnection,
  }),
  connectMail: operation({
    summary: 'Connect a mailbox over IMAP, or give it a new password; reading it begins afterwards',
    body: z.object({
      id: connectionId,
      address: line,
      password: z.string().min(1).max(1000).openapi({
        description: 'Mostly an app password, made in the mail provider’s settings. It is kept sealed.',
      }),
      host: maybe(line).openapi({ description: 'Left out, by the address: imap.gmail.com, imap.DOMAIN.' }),
      port: maybe(z.int().min(1).max(65535)).openapi({ description: 'Left out, 993.' }),
      login: maybe(line).openapi({ description: 'Left out, the address.' }),
      name: maybe(line),
      since: maybe(calendarDay).openapi({ description: 'Left out, a year back.' }),
      keepText: maybe(z.boolean()).openapi({
        description: 'Keep the words of mails, not their subjects alone.',
      }),
      allowPrivate: maybe(z.boolean()).openapi({
        description: 'It may be in this machine’s network, or on it and then speak in the clear.',
      }),
    }),
    answer: changedConnection,
  }),
  syncConnections: operation({
    summary: 'Read now what is connected, or one of it',
    body: z.object({ id: maybe(connectionId) }),
    answer: connections,
  }),
  changeConnection: operation({
    summary: 'Pause a connection, let it go on, rename it, or say whose news a feed tells',
    params: z.object({ id: connectionId }),
    body: z.object({
      name: maybe(line),
      state: maybe(z.enum(connectionStates)),
      company: maybe(line.nullable()).openapi({
        description: 'Of a feed: the company whose news it tells from now on; null for none.',
      }),
      base,
    }),
    answer: changedConnection,
  }),
  answerOffered: operation({
    summary: 'Take people whom a mailbox offers into the book, or leave them out',
    params: z.object({ id: connectionId }),
    body: z.object({
      add: maybe(z.array(z.string().max(320)).max(200).readonly()).openapi({
        description: 'Their addresses. Their mails come with the next look.',
      }),
      leave: maybe(z.array(z.string().max(320)).max(200).readonly()).openapi({
        description: 'Not offered again.',
      }),
    }),
    answer: changedConnection,
  }),
  removeConnection: operation({
    summary: 'Let go of a connection, with the talks, mails or articles it brought or without',
    params: z.object({ id: connectionId }),
    body: z.object({
      withTalks: z.boolean().default(false),
      withPeople: z.boolean().default(false),
      withArticles: z.boolean().default(false),
    }),
    answer: z.object({ removed: z.number(), batch: batchId.nullable() }),
  }),
};
