import { errorResponse } from '../errors.ts';
import type { Caller } from '../caller.ts';
import type { SignIn, Proof } from './sign-in.ts';

/**
 * Before anything about access changes, the owner says once more who they are; at the machine itself the key has said it.
 * A device that was left lying about lets nobody else in.
 * @returns null where it may be done, else the refusal
 */
export const askAgain = async (
  caller: Caller,
  signIn: SignIn,
  said: string | undefined,
): Promise<Response | null> => {
  if (caller.type === 'machine') return null;
  if (said === undefined && signIn.shown() !== null)
    return errorResponse({ type: 'forbidden', field: 'proof', message: 'Say your password once more.' });
  const proof = await signIn.prove(said ?? '', { name: caller.id, isKnown: true });
  return proof === 'right' ? null : refusal(proof);
};

const refusal = (proof: Exclude<Proof, 'right'>): Response => {
  if (proof === 'off')
    return errorResponse({
      type: 'forbidden',
      message: 'This is done on the machine with the book, as there is no password yet.',
      hint: 'Set one there: “goodturn sign-in password”.',
    });
  if (proof === 'wrong')
    return errorResponse({ type: 'forbidden', field: 'proof', message: 'That is not the password.' });
  return tooSoon(proof.waitMs);
};

const tooSoon = (waitMs: number): Response => {
  const seconds = Math.ceil(waitMs / 1000);
  return errorResponse(
    {
      type: 'too-soon',
      message: `Too many wrong tries. The next is heard in ${waitInWords(seconds)}.`,
    },
    { 'retry-after': String(seconds) },
  );
};

export const waitInWords = (seconds: number): string =>
  seconds === 1 ? 'a second' : seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
