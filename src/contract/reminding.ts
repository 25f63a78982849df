import { z } from '@hono/zod-openapi';
import { reminderChannels } from '../core/reminders/plan.ts';
import { operation } from './operation.ts';
import { base, batchId, calendarDay, clockTime, idOf, instant, line, list, maybe } from './values.ts';

const channel = z.enum(reminderChannels);
const pushId = idOf<'PushId'>();

const days = list(z.int().min(1).max(7)).openapi({ description: '1 is Monday, 7 is Sunday.', example: [1] });
const hours = z.object({ from: clockTime, to: clockTime });
const away = z.object({ from: calendarDay, to: calendarDay });
const webhookKind = z.enum(['ntfy', 'webhook']);

const trouble = z
  .object({ says: z.string(), toDo: z.string() })
  .nullable()
  .openapi({ description: 'What kept it from coming, and what to do.' });

const outcome = z.enum(['sent', 'unsure', 'failed', 'nothing']).openapi({
  description: 'Unsure: it may have arrived, and is not said again. Nothing: none was worth saying.',
});

const tried = z.object({ channel, outcome, trouble });

const reminding = z
  .object({
    channels: list(
      z.object({
        channel,
        isOn: z.boolean(),
        isSetUp: z.boolean(),
        time: clockTime,
        days,
        nextAt: instant.nullable(),
        sentAt: instant.nullable(),
        last: z.object({ at: instant, outcome, trouble }).nullable(),
      }),
    ),
    quiet: hours.nullable().openapi({ description: 'Nothing is said then.' }),
    away: away.nullable().openapi({ description: 'Nothing is said on these days.' }),
    address: z
      .object({ said: z.string().nullable(), used: z.string().nullable(), answers: z.boolean() })
      .openapi({
        description:
          'Where links of reminders lead: as said, as used, and whether this server answers there. Without one there are no links.',
      }),
    mailTo: z
      .string()
      .nullable()
      .openapi({ description: 'My own address, to which digests go and no other.' }),
    webhook: z.object({ kind: webhookKind, host: z.string(), allowsPrivate: z.boolean() }).nullable(),
    devices: list(z.object({ id: pushId, name: z.string(), addedAt: instant, isThis: z.boolean() })).openapi({
      description: 'Browsers that show reminders.',
    }),
  })
  .openapi('Reminding');

const change = maybe(z.object({ isOn: maybe(z.boolean()), time: maybe(clockTime), days: maybe(days) }));
const done = z.object({ reminding, batch: batchId.nullable() });

export const remindingOperations = {
  showReminding: operation({
    summary: 'How reminders come by themselves: when, by which way, how it went',
    answer: reminding,
  }),
  changeReminding: operation({
    summary: 'Change when and by which way reminders come; at most one a day, whatever is on',
    body: z.object({
      mail: change,
      push: change,
      webhook: change,
      quiet: maybe(hours.nullable()),
      away: maybe(away.nullable()),
      address: maybe(z.string().max(500).nullable()),
      base,
    }),
    answer: done,
  }),
  remindNow: operation({
    summary: 'Remind me of today now, by one way or by all that are on; it counts as said',
    body: z.object({ channel: maybe(channel) }),
    answer: z.object({ tried: list(tried) }),
  }),
  testReminder: operation({
    summary: 'Send a test by one way; it tells nothing of the book',
    body: z.object({ channel }),
    answer: tried,
  }),
  setWebhook: operation({
    summary: 'Post reminders to ntfy or any webhook',
    body: z.object({
      kind: webhookKind,
      address: z.string().min(1).max(2000),
      token: maybe(z.string().max(1000)).openapi({ description: 'Sent as a bearer token.' }),
      allowPrivate: maybe(z.boolean()).openapi({
        description: 'It may be on this machine or in its network.',
      }),
    }),
    answer: z.object({
      reminding,
      batch: batchId.nullable(),
      signingKey: z.string().openapi({
        description: 'By which a receiver checks that it was us (Standard Webhooks). Shown this once.',
      }),
    }),
  }),
  removeWebhook: operation({ summary: 'Post reminders nowhere any more', answer: done }),
  preparePush: operation({
    summary: 'The key by which a browser lets this book send to it',
    answer: z.object({ publicKey: z.string() }),
  }),
  addPush: operation({
    summary: 'Show reminders on the device that asks',
    body: z.object({
      id: pushId,
      name: maybe(line).openapi({ description: 'Left out where a browser renews its address: as before.' }),
      was: maybe(z.string().max(2000)).openapi({ description: 'The endpoint that is renewed.' }),
      endpoint: z.string().min(1).max(2000),
      p256dh: z.string().max(200),
      auth: z.string().max(100),
      allowPrivate: maybe(z.boolean()).openapi({
        description: 'Its push service may be on this machine or in its network.',
      }),
    }),
    answer: done,
  }),
  removePush: operation({
    summary: 'Show no reminders on a device any more',
    params: z.object({ id: pushId }),
    answer: done,
  }),
};
