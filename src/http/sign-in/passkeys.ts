import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Clock, Instant } from '../../core/dates/index.ts';
import type { Id } from '../../core/ids.ts';

export type PasskeyId = Id<'PasskeyId'>;

/** A passkey as it is kept: what proves it is its own half of a key, worth nothing to a thief. */
export interface KeptPasskey {
  readonly id: PasskeyId;
  readonly name: string;
  /** The host where it was made, and where alone it works. */
  readonly host: string;
  readonly addedAt: Instant;
  readonly usedAt: Instant | null;
  readonly credential: string;
  readonly publicKey: string;
  readonly counter: number;
}

/** Browsers make passkeys only where nobody reads along, and only for a name. */
export const passkeyHost = (origin: string): string | null => {
  const { protocol, hostname } = new URL(origin);
  const isTrusted = protocol === 'https:' || /(^|\.)localhost$/.test(hostname);
  return isTrusted && isIP(hostname.replaceAll(/[[\]]/g, '')) === 0 ? hostname : null;
};

const questionMs = 5 * 60_000;
const questionBytes = 16;
const timeBytes = 8;

/**
 * Questions that a passkey answers. Nothing is remembered of one until it is answered: whoever asks for many crowds out
 * nobody's.
 */
export const createQuestions = (clock: Clock) => {
  const secret = randomBytes(32);
  const answered = new Map<string, number>();
  const sign = (bytes: Uint8Array): Buffer => createHmac('sha256', secret).update(bytes).digest();
  return {
    ask: (): Uint8Array<ArrayBuffer> => {
      const time = Buffer.alloc(timeBytes);
      time.writeBigUInt64BE(BigInt(clock.now()));
      const asked = Buffer.concat([randomBytes(questionBytes), time]);
      return new Uint8Array(Buffer.concat([asked, sign(asked)]));
    },
    /** Whether it was asked here lately, and not answered yet. */
    isOpen: (said: string): boolean => {
      const bytes = Buffer.from(said, 'base64url');
      const asked = bytes.subarray(0, questionBytes + timeBytes);
      const mark = bytes.subarray(questionBytes + timeBytes);
      const expected = sign(asked);
      if (mark.length !== expected.length || !timingSafeEqual(mark, expected)) return false;
      const age = clock.now() - Number(asked.readBigUInt64BE(questionBytes));
      return age < questionMs && !answered.has(said);
    },
    close: (said: string): void => {
      const now = clock.now();
      for (const [old, at] of answered) if (now - at >= questionMs) answered.delete(old);
      answered.set(said, now);
    },
  };
};

type Questions = ReturnType<typeof createQuestions>;

/** Loaded when somebody uses a passkey. */
const library = () => import('@simplewebauthn/server');

export const registrationOptions = async (
  host: string,
  owner: string,
  known: readonly KeptPasskey[],
  questions: Questions,
): Promise<object> =>
  (await library()).generateRegistrationOptions({
    rpName: 'Goodturn',
    rpID: host,
    userName: 'Goodturn',
    userDisplayName: 'My book',
    userID: new Uint8Array(Buffer.from(owner, 'base64url')),
    challenge: questions.ask(),
    attestationType: 'none',
    excludeCredentials: known
      .filter((one) => one.host === host)
      .map(({ credential }) => ({ id: credential })),
    // It stands in place of a name and a password: the device keeps it and asks who is there.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });

export const authenticationOptions = async (host: string, questions: Questions): Promise<object> =>
  (await library()).generateAuthenticationOptions({
    rpID: host,
    challenge: questions.ask(),
    userVerification: 'required',
  });

export const verifyRegistration = async (
  origin: string,
  host: string,
  response: unknown,
  questions: Questions,
): Promise<Pick<KeptPasskey, 'credential' | 'publicKey' | 'counter'> | null> => {
  const { verifyRegistrationResponse } = await library();
  const said = { challenge: '' };
  const verified = await orNull(
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: noting(said, questions),
      expectedOrigin: origin,
      expectedRPID: host,
      requireUserVerification: true,
    }),
  );
  if (verified?.verified !== true) return null;
  questions.close(said.challenge);
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return { credential: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
};

/** The new counter of the passkey, where it is the one that answered. */
export const verifyAuthentication = async (
  origin: string,
  passkey: KeptPasskey,
  response: unknown,
  questions: Questions,
): Promise<number | null> => {
  const { verifyAuthenticationResponse } = await library();
  const said = { challenge: '' };
  const verified = await orNull(
    verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: noting(said, questions),
      expectedOrigin: origin,
      expectedRPID: passkey.host,
      requireUserVerification: true,
      credential: {
        id: passkey.credential,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    }),
  );
  if (verified?.verified !== true || !questions.isOpen(said.challenge)) return null;
  questions.close(said.challenge);
  return verified.authenticationInfo.newCounter;
};

const noting =
  (said: { challenge: string }, questions: Questions) =>
  (challenge: string): boolean => {
    said.challenge = challenge;
    return questions.isOpen(challenge);
  };

/** The library throws where an answer is not one: that is no bug of ours, and opens nothing. */
const orNull = async <Value>(work: Promise<Value>): Promise<Value | null> => {
  try {
    return await work;
  } catch {
    return null;
  }
};
