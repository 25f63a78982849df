import type { CallError } from '../../contract/client.ts';
import { err, type Result } from '../../core/result.ts';
import { api, type Answer } from '../app/api.ts';
import type { Prove } from './proof.tsx';

type SignIn = Answer<'showSignIn'>;

/** Why no passkey is made in this browser at this address, in words; null where one is. */
export const whyNoPasskey = ({ passkeysHere, asksAgain }: SignIn): string | null => {
  // At the machine itself nothing is asked, and a passkey works only where it was made.
  if (!asksAgain)
    return 'They are made at the address where they are used: sign in there, and open this page.';
  if (!window.isSecureContext || !passkeysHere)
    return 'Browsers make passkeys only over HTTPS, and at a name, not a number. docs/devices.md says how to get that.';
  return 'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential
    ? null
    : 'This browser is too old to make one.';
};

const refused = (message: string): Result<never, CallError> => err({ type: 'invalid', message });

/** Has the browser make a passkey and the server keep it; null where its owner thought better of it. */
export const makePasskey = async (name: string, prove: Prove): Promise<Result<SignIn, CallError> | null> => {
  const begun = await prove((body) => api.call('beginPasskey', { body }));
  if (begun === null || !begun.ok) return begun;
  const made = await create(begun.value.options);
  if (typeof made === 'string') return refused(made);
  return api.call('addPasskey', { body: { name, response: { ...made.toJSON() } } });
};

const create = async (options: Answer<'beginPasskey'>['options']): Promise<PublicKeyCredential | string> => {
  try {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      options as unknown as PublicKeyCredentialCreationOptionsJSON,
    );
    const made = await navigator.credentials.create({ publicKey });
    return made instanceof PublicKeyCredential ? made : 'The browser made none.';
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'InvalidStateError'
      ? 'This device has a passkey for this book already.'
      : 'The browser made none: it was stopped, or took too long.';
  }
};
