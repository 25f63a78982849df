import { removePush } from '../../actions/reminders/change-reminding.ts';
import type { CallAnswer } from '../../contract/index.ts';
import { deviceName } from '../../core/devices/index.ts';
import { sessionEndsAt } from '../../core/sign-in/index.ts';
import { ok } from '../../core/result.ts';
import { idOfCaller, type Caller } from '../caller.ts';
import { errorResponse } from '../errors.ts';
import { askAgain } from '../sign-in/ask-again.ts';
import type { Handlers, ServerFacts } from '../handler.ts';

type Shown = CallAnswer<'listDevices'>['devices'];

const listed = ({ devices }: ServerFacts, caller: Caller): Shown =>
  [...devices.list('device'), ...devices.list('session')]
    .toSorted((one, other) => one.addedAt - other.addedAt)
    .map((access) => {
      const { id, name, addedAt } = access;
      const seenAt = access.seenAt ?? addedAt;
      return {
        id,
        name,
        addedAt: new Date(addedAt).toISOString(),
        seenAt: new Date(seenAt).toISOString(),
        endsAt:
          access.kind === 'session' ? new Date(sessionEndsAt(access.endsAt, seenAt)).toISOString() : null,
        isThis: id === idOfCaller(caller),
      };
    });

const noDevice = (): Response =>
  errorResponse({
    type: 'not-found',
    message: 'There is no such device; it may have been shut out already.',
  });

/** The owner's other devices: of the server, not of the book. */
export const deviceHandlers = {
  listDevices: ({ server, caller }) =>
    Promise.resolve(ok({ devices: listed(server, caller), reach: server.reach() })),

  startPairing: async ({ server, caller, body }) => {
    const reach = server.reach();
    if (reach.addresses.length === 0)
      return errorResponse({
        type: 'conflict',
        message: 'Goodturn listens on this machine only, so no other device finds it.',
        hint: 'Start it with “goodturn serve --phone”.',
      });
    // A session ends; what it lets in would not.
    const refused = caller.type === 'session' ? await askAgain(caller, server.signIn, body.proof) : null;
    if (refused !== null) return refused;
    const { code, until } = server.devices.startPairing();
    return ok({ code, until: new Date(until).toISOString(), reach });
  },

  renameDevice: ({ server, caller, params, body }) => {
    const name = deviceName(body.name);
    if (name === null)
      return Promise.resolve(
        errorResponse({ type: 'invalid', field: 'name', message: 'A device needs a name that can be read.' }),
      );
    return Promise.resolve(
      server.devices.rename(params.id, name, ['device', 'session'])
        ? ok({ devices: listed(server, caller) })
        : noDevice(),
    );
  },

  revokeDevice: async ({ server, caller, params }) => {
    if (!server.devices.revoke(params.id, ['device', 'session'])) return noDevice();
    await removePush(server.books.own.deps, { device: params.id });
    return ok({ devices: listed(server, caller) });
  },
} satisfies Partial<Handlers>;
