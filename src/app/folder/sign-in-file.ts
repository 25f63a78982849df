import { rmSync } from 'node:fs';
import type { Clock } from '../../core/dates/index.ts';
import type { Ids } from '../../core/ids.ts';
import type { Devices } from '../../http/devices.ts';
import { createSignIn, type KeptSignIn, type SignIn } from '../../http/sign-in/sign-in.ts';
import { readKept, writeWhole } from './kept-file.ts';

/** How the owner signs in, in a file of its own (mode 600) beside the devices. */
export const signInFile = (
  file: string,
  given: { readonly clock: Clock; readonly ids: Ids; readonly devices: Devices },
): SignIn =>
  createSignIn(
    readSignIn(file),
    (signIn) => {
      if (signIn === null) rmSync(file, { force: true });
      else writeWhole(file, `${JSON.stringify(signIn, null, 2)}\n`);
    },
    given,
  );

/** What cannot be read opens nothing: it is put aside, and sign-in is set up again. */
const readSignIn = (file: string): KeptSignIn | null => readKept(file, isKept);

const isKept = (value: unknown): value is KeptSignIn => {
  const kept = value as Readonly<Record<string, unknown>> | null;
  const password = kept?.['password'] as Readonly<Record<string, unknown>> | null | undefined;
  return (
    (password?.['scheme'] === 'argon2id' || password?.['scheme'] === 'scrypt') &&
    typeof password['salt'] === 'string' &&
    typeof password['hash'] === 'string' &&
    typeof kept?.['changedAt'] === 'number' &&
    Array.isArray(kept['passkeys']) &&
    Array.isArray(kept['recovery']) &&
    typeof kept['handle'] === 'string' &&
    typeof kept['secret'] === 'string'
  );
};
