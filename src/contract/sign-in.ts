import { z } from '@hono/zod-openapi';
import { longestDeviceName } from '../core/devices/device.ts';
import { longestPassword } from '../core/sign-in/password.ts';
import { operation } from './operation.ts';
import { idOf, instant, list, maybe } from './values.ts';

/** Away from the machine itself the owner is asked once more before anything about access changes. */
export const proof = maybe(
  z
    .string()
    .max(longestPassword * 2)
    .openapi({
      description: 'The password, or a recovery code. The machine with the book asks for none.',
    }),
);

const passkey = z.object({
  id: idOf<'PasskeyId'>(),
  name: z.string(),
  host: z.string().openapi({ description: 'The one name under which it works.' }),
  addedAt: instant,
  usedAt: instant.nullable(),
});

const signIn = z
  .object({
    password: z
      .object({ changedAt: instant })
      .nullable()
      .openapi({ description: 'Null: nobody can sign in yet.' }),
    passkeys: list(passkey),
    recoveryLeft: z.int().openapi({ description: 'Recovery codes that were not used yet.' }),
    passkeysHere: z.boolean().openapi({ description: 'Whether one can be made at this address.' }),
    asksAgain: z.boolean().openapi({ description: 'Whether a change needs the password again.' }),
  })
  .openapi('SignIn');

/** What only a browser and its authenticator read. */
const webAuthn = z.record(z.string(), z.unknown());

export const signInOperations = {
  showSignIn: operation({ summary: 'How I sign in from outside', answer: signIn }),
  setPassword: operation({
    summary: 'Set the password, or another; every other session ends',
    body: z.object({ password: z.string().max(longestPassword * 2), proof }),
    answer: z.object({
      signIn,
      codes: list(z.string())
        .nullable()
        .openapi({ description: 'With the first password: ten recovery codes, shown this once.' }),
    }),
  }),
  turnOffSignIn: operation({
    summary: 'Nobody signs in any more: forget password, passkeys and codes, and end every session',
    body: z.object({ proof }),
    answer: signIn,
  }),
  renewRecoveryCodes: operation({
    summary: 'Ten new recovery codes, shown this once; the old ones open nothing any more',
    body: z.object({ proof }),
    answer: z.object({ signIn, codes: list(z.string()) }),
  }),
  beginPasskey: operation({
    summary: 'What a browser needs to make a passkey, at this address',
    body: z.object({ proof }),
    answer: z.object({ options: webAuthn }),
  }),
  addPasskey: operation({
    summary: 'Keep the passkey that the browser made',
    body: z.object({ name: z.string().max(longestDeviceName), response: webAuthn }),
    answer: signIn,
  }),
  renamePasskey: operation({
    summary: 'Call a passkey something else',
    params: z.object({ id: idOf<'PasskeyId'>() }),
    body: z.object({ name: z.string().max(longestDeviceName) }),
    answer: signIn,
  }),
  removePasskey: operation({
    summary: 'Let go of a passkey',
    params: z.object({ id: idOf<'PasskeyId'>() }),
    body: z.object({ proof }),
    answer: signIn,
  }),
  signOut: operation({
    summary: 'End my session here, the others, or every session',
    body: z.object({ which: z.enum(['this', 'others', 'all']).default('this') }),
    answer: z.object({ ended: z.int().openapi({ description: 'How many sessions ended.' }) }),
  }),
};
