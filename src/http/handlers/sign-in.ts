import type { CallAnswer } from '../../contract/index.ts';
import { deviceName } from '../../core/devices/index.ts';
import { ok } from '../../core/result.ts';
import { passwordTrouble, shortestPassword } from '../../core/sign-in/index.ts';
import { idOfCaller } from '../caller.ts';
import { errorResponse } from '../errors.ts';
import type { Call, Handlers } from '../handler.ts';
import { askAgain } from '../sign-in/ask-again.ts';
import { passkeyHost } from '../sign-in/passkeys.ts';

type Around = Pick<Call<'showSignIn'>, 'server' | 'caller' | 'origin'>;

const shown = ({ server, caller, origin }: Around): CallAnswer<'showSignIn'> => {
  const signIn = server.signIn.shown();
  return {
    password: signIn === null ? null : { changedAt: new Date(signIn.changedAt).toISOString() },
    passkeys: (signIn?.passkeys ?? []).map(({ id, name, host, addedAt, usedAt }) => ({
      id,
      name,
      host,
      addedAt: new Date(addedAt).toISOString(),
      usedAt: usedAt === null ? null : new Date(usedAt).toISOString(),
    })),
    recoveryLeft: signIn?.recoveryLeft ?? 0,
    // The machine itself needs none.
    passkeysHere: caller.type !== 'machine' && passkeyHost(origin) !== null,
    asksAgain: caller.type !== 'machine',
  };
};

const troubles = {
  short: `Take at least ${shortestPassword} characters; a few words in a row are good.`,
  long: 'That is longer than anybody types: take at most 200 characters.',
  simple: 'That is a pattern that is guessed first. A few words in a row are good.',
} as const;

const notYet = (): Response =>
  errorResponse({ type: 'conflict', message: 'There is no password yet: set one first.' });

const nameless = (): Response =>
  errorResponse({ type: 'invalid', field: 'name', message: 'A passkey needs a name that can be read.' });

const noSuchPasskey = (): Response =>
  errorResponse({ type: 'not-found', message: 'There is no such passkey; it may be gone already.' });

/** How the owner comes in from outside: of the server, as devices are. */
export const signInHandlers = {
  showSignIn: (call) => Promise.resolve(ok(shown(call))),

  setPassword: async (call) => {
    const { server, caller, body } = call;
    const trouble = passwordTrouble(body.password);
    if (trouble !== null)
      return errorResponse({ type: 'invalid', field: 'password', message: troubles[trouble] });
    const refused = await askAgain(caller, server.signIn, body.proof);
    if (refused !== null) return refused;
    const codes = await server.signIn.setPassword(body.password, idOfCaller(caller));
    return ok({ signIn: shown(call), codes });
  },

  turnOffSignIn: async (call) => {
    const refused = await askAgain(call.caller, call.server.signIn, call.body.proof);
    if (refused !== null) return refused;
    call.server.signIn.turnOff();
    return ok(shown(call));
  },

  renewRecoveryCodes: async (call) => {
    const refused = await askAgain(call.caller, call.server.signIn, call.body.proof);
    if (refused !== null) return refused;
    const codes = call.server.signIn.giveCodes();
    return codes === null ? notYet() : ok({ signIn: shown(call), codes });
  },

  beginPasskey: async ({ server, caller, origin, body }) => {
    if (passkeyHost(origin) === null || caller.type === 'machine')
      return errorResponse({
        type: 'conflict',
        message: 'A passkey is made where it is used: at an address with HTTPS and a name.',
        hint: 'Ask there, signed in.',
      });
    const refused = await askAgain(caller, server.signIn, body.proof);
    if (refused !== null) return refused;
    const options = await server.signIn.beginPasskey(origin);
    return options === null ? notYet() : ok({ options: { ...options } });
  },

  addPasskey: async (call) => {
    const { server, origin, body } = call;
    const name = deviceName(body.name);
    if (name === null) return nameless();
    return (await server.signIn.addPasskey(origin, name, body.response))
      ? ok(shown(call))
      : errorResponse({ type: 'invalid', field: 'response', message: 'That passkey cannot be used here.' });
  },

  renamePasskey: (call) => {
    const name = deviceName(call.body.name);
    if (name === null) return Promise.resolve(nameless());
    return Promise.resolve(
      call.server.signIn.renamePasskey(call.params.id, name) ? ok(shown(call)) : noSuchPasskey(),
    );
  },

  removePasskey: async (call) => {
    const refused = await askAgain(call.caller, call.server.signIn, call.body.proof);
    if (refused !== null) return refused;
    return call.server.signIn.removePasskey(call.params.id) ? ok(shown(call)) : noSuchPasskey();
  },

  signOut: ({ server, caller, body }) => {
    const mine = idOfCaller(caller);
    const ended = server.devices
      .list('session')
      .filter(({ id }) => body.which === 'all' || (id === mine) === (body.which === 'this'));
    for (const { id } of ended) server.devices.revoke(id, ['session']);
    return Promise.resolve(ok({ ended: ended.length }));
  },
} satisfies Partial<Handlers>;
