import { z } from '@hono/zod-openapi';
import { changedConnection, connectionId } from './connections.ts';
import { operation } from './operation.ts';
import { given, offer } from './records.ts';
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

const address = z.string().trim().min(1, 'must not be empty').max(2000);
const allowPrivate = maybe(z.boolean()).openapi({
  description: 'It may be on this machine or in its network.',
});
const batch = batchId.nullable();

const page = z.object({
  title: line,
  author: line.nullable(),
  publisher: line.nullable(),
  day: calendarDay.nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a tag such as en or pt-BR')
    .nullable(),
  words: longText,
  topics: list(line).refine((topics) => topics.length <= 20, 'at most 20'),
});

export const readingOperations = {
  connectFeed: operation({
    summary: 'Connect a feed by its address or that of its site, and read it at once',
    body: z.object({
      id: connectionId,
      address,
      name: maybe(line).openapi({ description: 'Left out, as the feed calls itself.' }),
      company: maybe(line).openapi({ description: 'The company whose news it tells, by its name.' }),
      allowPrivate,
    }),
    answer: changedConnection.extend({ known: z.boolean() }),
  }),
  importFeeds: operation({
    summary: 'Connect the feeds of an OPML file; they are read afterwards',
    body: z.object({ opml: z.string().max(2_000_000, 'at most 2 MB') }),
    answer: z.object({ added: z.number(), known: z.number(), rejected: z.number(), batch }),
  }),
  exportFeeds: operation({
    summary: 'All feeds as an OPML file, for another feed reader',
    answer: z.object({ opml: z.string() }),
  }),
  readPage: operation({
    summary: 'What a page says, to look at before it is kept; nothing is kept',
    body: z.object({ address, allowPrivate }),
    answer: page.extend({ address: z.string() }),
  }),
  savePage: operation({
    summary: 'Keep a page on my shelf, and note at once that it went to somebody',
    body: z.object({
      id: idOf<'OfferId'>(),
      address,
      title: maybe(z.string().max(500)).openapi({ description: 'As whoever shared it calls it.' }),
      page: maybe(page).openapi({
        description:
          'What it says, as read before; left out, it is read now, and kept as a link where it cannot be.',
      }),
      give: maybe(z.object({ id: interactionId, personId, text: longText.nullable() })),
      allowPrivate,
    }),
    answer: z.object({
      offer,
      known: z.boolean(),
      problem: z
        .object({ says: z.string(), toDo: z.string() })
        .nullable()
        .openapi({ description: 'Why only the link was kept.' }),
      given: given.nullable(),
      batch,
    }),
  }),
};
