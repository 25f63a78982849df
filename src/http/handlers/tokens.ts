import type { CallAnswer } from '../../contract/index.ts';
import { deviceName } from '../../core/devices/index.ts';
import { ok } from '../../core/result.ts';
import { scopes } from '../../core/tokens/index.ts';
import type { Devices } from '../devices.ts';
import { errorResponse } from '../errors.ts';
import { askAgain } from '../sign-in/ask-again.ts';
import type { Handlers } from '../handler.ts';

const listed = (devices: Devices): CallAnswer<'listTokens'>['tokens'] =>
  devices
    .list('token')
    .toSorted((one, other) => one.addedAt - other.addedAt)
    .map(({ id, name, scopes: held, addedAt, seenAt }) => ({
      id,
      name,
      scopes: held,
      addedAt: new Date(addedAt).toISOString(),
      usedAt: seenAt === null ? null : new Date(seenAt).toISOString(),
    }));

/** Tokens for the owner's programs: of the server, as devices are. */
export const tokenHandlers = {
  listTokens: ({ server }) => Promise.resolve(ok({ tokens: listed(server.devices) })),

  createToken: async ({ server, caller, body }) => {
    const name = deviceName(body.name);
    if (name === null)
      return errorResponse({
        type: 'invalid',
        field: 'name',
        message: 'A token needs a name that can be read.',
      });
    const refused = await askAgain(caller, server.signIn, body.proof);
    if (refused !== null) return refused;
    const held = scopes.filter((scope) => body.scopes.includes(scope));
    const { token } = server.devices.give({ kind: 'token', scopes: held }, name);
    return ok({ token, tokens: listed(server.devices) });
  },

  revokeToken: ({ server, params }) =>
    Promise.resolve(
      server.devices.revoke(params.id, ['token'])
        ? ok({ tokens: listed(server.devices) })
        : errorResponse({
            type: 'not-found',
            message: 'There is no such token; it may have been ended already.',
          }),
    ),
} satisfies Partial<Handlers>;
