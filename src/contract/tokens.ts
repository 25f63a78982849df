import { z } from '@hono/zod-openapi';
import { longestDeviceName } from '../core/devices/device.ts';
import { scopes } from '../core/tokens/index.ts';
import { operation } from './operation.ts';
import { proof } from './sign-in.ts';
import { idOf, instant, list } from './values.ts';

const token = z
  .object({
    id: idOf<'DeviceId'>(),
    name: z.string(),
    scopes: list(z.enum(scopes)),
    addedAt: instant,
    usedAt: instant.nullable().openapi({ description: 'When it last asked, to the hour; null: not yet.' }),
  })
  .openapi('Token');

export const tokenOperations = {
  listTokens: operation({
    summary: 'The tokens of my programs, and when each last asked',
    answer: z.object({ tokens: list(token) }),
  }),
  createToken: operation({
    summary: 'A token for a program of mine, shown this once',
    body: z.object({
      name: z.string().max(longestDeviceName),
      scopes: z
        .array(z.enum(scopes))
        .min(1)
        .max(scopes.length)
        .openapi({ description: '`read` the book, `write` in it, `export` it whole.' }),
      proof,
    }),
    answer: z.object({
      token: z.string().openapi({ description: 'Sent as a bearer token. It is not kept, only its hash.' }),
      tokens: list(token),
    }),
  }),
  revokeToken: operation({
    summary: 'End a token, at once',
    params: z.object({ id: idOf<'DeviceId'>() }),
    answer: z.object({ tokens: list(token) }),
  }),
};
