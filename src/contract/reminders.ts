import { z } from '@hono/zod-openapi';
import { operation } from './operation.ts';
import { instant, list } from './values.ts';

const subscription = z
  .object({
    addedAt: instant,
    seenAt: instant.openapi({ description: 'When a calendar last asked, to the hour.' }),
  })
  .nullable();

export const reminderOperations = {
  showReminders: operation({
    summary: 'Whether a calendar subscribes to today, talks, promises and yearly days',
    answer: z.object({ subscription }),
  }),
  giveReminders: operation({
    summary: 'A secret address for a calendar to subscribe to; one of before is over',
    answer: z.object({
      subscription,
      addresses: list(z.string()).openapi({
        description:
          'The same calendar as this machine finds it and, where it is open to the network, as others do. Shown this once.',
      }),
    }),
  }),
  stopReminders: operation({
    summary: 'End the secret address',
    answer: z.object({ subscription }),
  }),
};
