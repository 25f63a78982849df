import { z } from '@hono/zod-openapi';
import { trades } from '../core/breadth/mix.ts';
import { messageKinds, type MessageKind } from '../core/coach/message.ts';
import { modes } from '../core/goals/goal.ts';
import { directions, longestFilter, longestViewName, mostViews, peopleSorts } from '../core/views/view.ts';
import { operation } from './operation.ts';
import { pageOf, pageQuery } from './paging.ts';
import { timeZone } from './people-records.ts';
import { base, batchId, list, maybe } from './values.ts';

const template = z.object({ subject: z.string().max(200), text: z.string().max(5000) });

const templates = z
  .object(
    Object.fromEntries(messageKinds.map((kind) => [kind, maybe(template)])) as Record<
      MessageKind,
      z.ZodExactOptional<typeof template>
    >,
  )
  .openapi({
    description:
      'Letters of my own, by kind and in any language; `{name}`, `{cares}`, `{cares: what they care about}` and so on are filled from the book.',
  });

const templatesSaid = z.object(
  Object.fromEntries(messageKinds.map((kind) => [kind, maybe(template.nullable())])) as Record<
    MessageKind,
    z.ZodExactOptional<z.ZodNullable<typeof template>>
  >,
);

const view = z
  .object({
    name: z.string().trim().min(1).max(longestViewName),
    filter: z
      .string()
      .max(longestFilter)
      .openapi({ description: 'As `text` of the list of people takes it.' }),
    sort: z.enum(peopleSorts),
    direction: z.enum(directions),
  })
  .openapi('View');

const words = maybe(z.string().max(20_000).nullable());
const dates = { started: maybe(z.unknown()), ended: maybe(z.unknown()) };

/** As rules read it, which trust its forms; what else is said of me is only kept. */
const saidOfMe = z
  .object({
    given: words,
    family: words,
    headline: words,
    summary: words,
    industry: words,
    place: words,
    team: words,
    department: words,
    country: words,
    websites: maybe(z.array(z.string())),
    skills: maybe(z.array(z.string())),
    languages: maybe(z.array(z.string())),
    positions: maybe(
      z.array(z.object({ organization: words, title: words, description: words, place: words, ...dates })),
    ),
    education: maybe(z.array(z.object({ school: words, degree: words, note: words, ...dates }))),
  })
  .catchall(z.unknown());

/** What the user has set, with defaults filled in. */
const settings = z
  .object({
    timeZone,
    mode: z.enum(modes),
    weekAim: z.number().nullable().openapi({ description: "Null: the method's aim for the mode." }),
    trade: z.enum(trades).openapi({
      description: 'In less digital trades fewer of the talks should be with people hardly known.',
    }),
    theme: z.enum(['system', 'light', 'dark']),
    addresses: list(z.string()).openapi({
      description: 'My own e-mail addresses, so that a calendar’s copies of me are told from others.',
    }),
    me: z
      .record(z.string(), z.unknown())
      .openapi({ description: 'My own profile, as imports and the user fill it.' }),
    templates,
    views: list(view).openapi({ description: 'Lists of people that are kept under a name.' }),
    method: z
      .record(z.string(), z.unknown())
      .openapi({ description: 'Numbers of the method that differ from their default, by key.' }),
  })
  .openapi('Settings');

export const settingsOperations = {
  showSettings: operation({ summary: 'What is set', answer: settings }),
  changeSettings: operation({
    summary: 'Change settings; a null of `method` goes back to the default',
    body: z.object({
      timeZone: maybe(timeZone),
      mode: maybe(z.enum(modes)),
      weekAim: maybe(z.number().int().min(1).max(50).nullable()),
      trade: maybe(z.enum(trades)),
      theme: maybe(z.enum(['system', 'light', 'dark'])),
      addresses: maybe(z.array(z.email().max(320)).max(20).readonly()),
      me: maybe(saidOfMe).openapi({
        description:
          'What is given of me changes, the rest stays; `team` and `department` tell the first 90 days who is near.',
      }),
      templates: maybe(templatesSaid).openapi({
        description: 'What is given changes, the rest stays; null goes back to the letter of Goodturn.',
      }),
      views: maybe(z.array(view).max(mostViews).readonly()),
      method: maybe(z.record(z.string(), z.unknown())),
      base,
    }),
    answer: z.object({ settings, batch: batchId.nullable() }),
  }),
  showMyCard: operation({
    summary: 'A card of me to hand on: name, work, mail and pages, and nothing of the book',
    answer: z.object({
      name: z.string().nullable(),
      work: z.string().nullable(),
      vcard: z.string().openapi({ description: 'As a vCard 3.0, small enough for a QR code.' }),
    }),
  }),
  showMethod: operation({
    summary: "The method's numbers with their words, defaults and reasons",
    query: z.object(pageQuery),
    answer: pageOf(
      z.object({
        key: z.string(),
        words: z.string(),
        value: z.unknown(),
        default: z.unknown(),
        reason: z.string(),
      }),
    ),
  }),
};
