import { z } from '@hono/zod-openapi';
import { interactionKinds } from '../core/interactions/interaction.ts';
import { offerKinds, offerSources } from '../core/offers/offer.ts';
import { operation } from './operation.ts';
import { pageOf, pageQuery } from './paging.ts';
import { given, offer } from './records.ts';
import {
  base,
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

const batch = batchId.nullable();
const offerId = idOf<'OfferId'>();
const params = z.object({ id: offerId });

const address = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://example.org/page' })
  .max(2000);

const said = {
  words: maybe(longText.nullable()),
  address: maybe(address.nullable()),
  author: maybe(line.nullable()),
  publisher: maybe(line.nullable()),
  day: maybe(calendarDay.nullable()),
  language: maybe(
    z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a tag such as en or pt-BR')
      .nullable(),
  ),
  minutes: maybe(z.number().int().min(0).max(1440).nullable()),
  topics: maybe(list(line).refine((topics) => topics.length <= 20, 'at most 20')),
  personId: maybe(personId.nullable()).openapi({ description: 'Whom an introduction would be to.' }),
};

const shelfRow = z
  .object({
    offer,
    isQuick: z.boolean().openapi({ description: 'A few minutes are enough for it.' }),
    given: list(z.object({ id: idOf<'GivenId'>(), personId, name: z.string(), day: calendarDay })).openapi({
      description: 'Who has had it, the newest first.',
    }),
    valuedBy: list(z.object({ personId, name: z.string() })).openapi({
      description: 'Of the newest: whom of those I keep it would suit as it is, the best first, two at most.',
    }),
  })
  .openapi('ShelfRow');

const parts = z.object({
  shared: z.number(),
  company: z.number(),
  goal: z.number(),
  unique: z.number(),
  fresh: z.number(),
  cheap: z.number(),
  sent: z.number(),
  pressRelease: z.number(),
  recent: z.number(),
  colleague: z.number(),
});

const fit = {
  score: z.number(),
  band: z.enum(['suggest', 'own-sentence']).openapi({
    description: 'Whether it is good as it is, or wants a sentence of one’s own first.',
  }),
  because: z.string().openapi({ description: 'Why, in their own words.' }),
  parts: parts.openapi({ description: 'What each term of R7 adds.' }),
};

const receiver = z
  .object({
    ...fit,
    person: z.object({ id: personId, name: z.string(), organization: z.string().nullable() }),
  })
  .openapi('Receiver');

export const offerOperations = {
  rankOffersFor: operation({
    summary: 'What of my shelf somebody would value today, best first, and why',
    params: z.object({ id: personId }),
    answer: z.object({
      person: z.object({ id: personId, name: z.string() }),
      offers: list(z.object({ ...fit, offer }).openapi('RankedOffer')),
      questions: list(
        z.object({ id: z.string(), kind: z.enum(offerKinds).nullable(), text: z.string() }),
      ).openapi({ description: 'The ten things everybody has: an answer becomes an offer.' }),
    }),
  }),
  findReceivers: operation({
    summary: 'Who among the people I keep would value an offer, best first, and why',
    params,
    query: z.object({ limit: pageQuery.limit }),
    answer: z.object({
      offer,
      people: list(receiver),
    }),
  }),

  matchText: operation({
    summary: 'Who in the book would value a text or a page, best first, and why; nothing is kept of it',
    body: z
      .object({
        text: maybe(z.string().min(1).max(500_000)).openapi({ description: 'Plain text or HTML.' }),
        address: maybe(address).openapi({ description: 'In place of a text: the page there.' }),
        allowPrivate: maybe(z.boolean()),
        title: maybe(line),
        topics: said.topics,
        language: maybe(z.string().max(20)),
        limit: maybe(z.number().int().min(1).max(200)),
      })
      .refine(({ text, address: at }) => (text === undefined) !== (at === undefined), {
        message: 'say text or address, and not both',
        path: ['text'],
      }),
    answer: z.object({ title: z.string(), people: list(receiver) }),
  }),
  listOffers: operation({
    summary: 'What I have to give, the newest first, and who has had it',
    query: z.object({
      ...pageQuery,
      kind: maybe(z.enum(offerKinds)),
      q: maybe(z.string().max(200)),
      archived: maybe(z.enum(['true', 'false'])).openapi({ description: 'What was put away.' }),
    }),
    answer: pageOf(shelfRow),
  }),
  keepOffer: operation({
    summary: 'Put something on my shelf; an address that is there already is the same thing',
    body: z.object({
      id: offerId,
      kind: z.enum(offerKinds),
      title: line,
      ...said,
      source: maybe(z.enum(offerSources)),
      foreignId: maybe(z.string().max(2000).nullable()),
    }),
    answer: z.object({ offer, known: z.boolean(), batch }),
  }),
  changeOffer: operation({
    summary: 'Change what is said of an offer',
    params,
    body: z.object({ kind: maybe(z.enum(offerKinds)), title: maybe(line), ...said, base }),
    answer: z.object({ offer, batch }),
  }),
  archiveOffer: operation({
    summary: 'Take something off my shelf, or put it back',
    params,
    body: z.object({ archived: z.boolean() }),
    answer: z.object({ offer, batch }),
  }),
  giveOffer: operation({
    summary: 'Something of mine went to somebody: a give, and a message; nothing goes to one person twice',
    params,
    body: z.object({
      id: interactionId,
      personId,
      text: maybe(longText.nullable()),
      how: maybe(z.enum(interactionKinds)),
    }),
    answer: z.object({ given, batch }),
  }),
};
