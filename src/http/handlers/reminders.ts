import { ok } from '../../core/result.ts';
import type { Devices } from '../devices.ts';
import type { Handlers } from '../handler.ts';
import { remindersPath } from '../serve-reminders.ts';

const subscriptionOf = (devices: Devices): { addedAt: string; seenAt: string } | null => {
  const [given] = devices.list('calendar');
  return given === undefined
    ? null
    : {
        addedAt: new Date(given.addedAt).toISOString(),
        seenAt: new Date(given.seenAt ?? given.addedAt).toISOString(),
      };
};

const stop = (devices: Devices): void => {
  for (const { id } of devices.list('calendar')) devices.revoke(id, ['calendar']);
};

/** The secret address of the calendar: of the server, as devices are. */
export const reminderHandlers = {
  showReminders: ({ server }) => Promise.resolve(ok({ subscription: subscriptionOf(server.devices) })),

  giveReminders: ({ server }) => {
    stop(server.devices);
    const { token } = server.devices.give({ kind: 'calendar' }, 'Calendar');
    const [near] = server.origins('machine');
    const origins = [...(near === undefined ? [] : [near]), ...server.reach().addresses];
    return Promise.resolve(
      ok({
        subscription: subscriptionOf(server.devices),
        addresses: origins.map((origin) => `${origin}${remindersPath(token)}`),
      }),
    );
  },

  stopReminders: ({ server }) => {
    stop(server.devices);
    return Promise.resolve(ok({ subscription: null }));
  },
} satisfies Partial<Handlers>;
