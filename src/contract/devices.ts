import { z } from '@hono/zod-openapi';
import { longestDeviceName } from '../core/devices/device.ts';
import { operation } from './operation.ts';
import { proof } from './sign-in.ts';
import { idOf, instant, list } from './values.ts';

const deviceId = idOf<'DeviceId'>();

const device = z
  .object({
    id: deviceId,
    name: z.string(),
    addedAt: instant,
    seenAt: instant,
    endsAt: instant.nullable().openapi({
      description: 'Of a session: when it ends if nobody comes back. Null: a device that stays.',
    }),
    isThis: z.boolean().openapi({ description: 'The one that asks.' }),
  })
  .openapi('Device');

const reach = z.object({
  addresses: list(z.string()).openapi({
    description:
      'Where a device in the same network finds the book; empty where the server does not listen there.',
  }),
  isSecure: z.boolean().openapi({
    description: 'HTTPS. Installing, reading offline and sharing work only there.',
  }),
  trust: z
    .object({
      addresses: list(z.string()).openapi({ description: 'A page over plain HTTP that says how.' }),
      fingerprint: z.string().openapi({ description: 'SHA-256 of the authority’s certificate.' }),
    })
    .nullable()
    .openapi({
      description:
        'Where a device learns first to trust the authority that Goodturn made; null where there is none.',
    }),
});

export const deviceOperations = {
  listDevices: operation({
    summary: 'My other devices that may open the book, and sessions that were signed in; where they reach it',
    answer: z.object({ devices: list(device), reach }),
  }),
  startPairing: operation({
    summary: 'A code that lets in one device, for ten minutes; one that waited is over',
    body: z.object({ proof }),
    answer: z.object({ code: z.string(), until: instant, reach }),
  }),
  renameDevice: operation({
    summary: 'Call a device something else',
    params: z.object({ id: deviceId }),
    body: z.object({ name: z.string().max(longestDeviceName) }),
    answer: z.object({ devices: list(device) }),
  }),
  revokeDevice: operation({
    summary: 'Shut a device out, at once',
    params: z.object({ id: deviceId }),
    answer: z.object({ devices: list(device) }),
  }),
};
