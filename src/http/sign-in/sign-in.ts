import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock, Instant } from '../../core/dates/index.ts';
import { readCode, spellCode, type DeviceId } from '../../core/devices/index.ts';
import type { Ids } from '../../core/ids.ts';
import { longestPassword, recoveryBytes, recoveryCodes, sessionEnd } from '../../core/sign-in/index.ts';
import type { Devices } from '../devices.ts';
import { createGate, type Guesser } from './gate.ts';
import { hashPassword, isPassword, type PasswordHash } from './password-hash.ts';
import {
  authenticationOptions,
  createQuestions,
  passkeyHost,
  registrationOptions,
  verifyAuthentication,
  verifyRegistration,
  type KeptPasskey,
  type PasskeyId,
} from './passkeys.ts';

/** How an owner signs in, as it is kept: nothing in it opens anything. */
export interface KeptSignIn {
  readonly password: PasswordHash;
  readonly changedAt: Instant;
  readonly passkeys: readonly KeptPasskey[];
  /** Hashes of the recovery codes that were not used yet. */
  readonly recovery: readonly string[];
  /** By what authenticators tell owners apart. */
  readonly handle: string;
  /** Signs the cookie by which a browser is known that signed in before. */
  readonly secret: string;
}

export type Proof = 'right' | 'wrong' | 'off' | { readonly waitMs: number };

/** How one owner signs in from outside. Off until there is a password. */
export interface SignIn {
  shown(): {
    readonly changedAt: Instant;
    readonly passkeys: readonly KeptPasskey[];
    readonly recoveryLeft: number;
  } | null;
  /** Ends every session but the one that is kept; the first password comes with recovery codes. */
  setPassword(password: string, keep: DeviceId | null): Promise<readonly string[] | null>;
  /** Ends every session, and forgets password, passkeys and codes. */
  turnOff(): void;
  /** New codes; those of before open nothing any more. */
  giveCodes(): readonly string[] | null;
  /** Whether this is the password, or a recovery code, which is used up. */
  prove(said: string, guesser: Guesser): Promise<Proof>;
  /** Null where no passkey can be made at this address. */
  beginPasskey(origin: string): Promise<object | null>;
  addPasskey(origin: string, name: string, response: unknown): Promise<boolean>;
  renamePasskey(id: PasskeyId, name: string): boolean;
  removePasskey(id: PasskeyId): boolean;
  /** What a passkey is asked; null where none could answer. */
  askPasskey(origin: string): Promise<object | null>;
  provePasskey(origin: string, response: unknown): Promise<boolean>;
  /** A new session for whoever has proved who they are. */
  open(name: string): { readonly token: string; readonly endsAt: Instant };
  endSessions(keep: DeviceId | null): void;
  /** A mark for a browser that signed in, and which of them one is. */
  markBrowser(): string | null;
  browserOf(mark: string): string | null;
}

const hashOf = (code: string): string => createHash('sha256').update(readCode(code)).digest('base64url');

export const createSignIn = (
  kept: KeptSignIn | null,
  save: (signIn: KeptSignIn | null) => void,
  { clock, ids, devices }: { readonly clock: Clock; readonly ids: Ids; readonly devices: Devices },
): SignIn => {
  let now = kept;
  const gate = createGate(clock);
  const questions = createQuestions(clock);

  const change = (to: KeptSignIn | null): void => {
    now = to;
    save(to);
  };
  const endSessions = (keep: DeviceId | null): void => {
    for (const { id } of devices.list('session')) if (id !== keep) devices.revoke(id, ['session']);
  };
  const newCodes = (): readonly string[] =>
    Array.from({ length: recoveryCodes }, () => spellCode(randomBytes(recoveryBytes)));
  const spendCode = (said: string): boolean => {
    const hash = hashOf(said);
    if (now?.recovery.includes(hash) !== true) return false;
    change({ ...now, recovery: now.recovery.filter((one) => one !== hash) });
    return true;
  };
  const markOf = (browser: string, { secret }: KeptSignIn): string =>
    createHmac('sha256', secret).update(browser).digest('base64url');

  return {
    shown: () =>
      now === null
        ? null
        : { changedAt: now.changedAt, passkeys: now.passkeys, recoveryLeft: now.recovery.length },

    setPassword: async (said, keep) => {
      const password = await hashPassword(said);
      const changedAt = clock.now();
      // Before the new one holds: if the machine stops in between, nobody stays in by the old one.
      endSessions(keep);
      if (now !== null) {
        change({ ...now, password, changedAt });
        return null;
      }
      const codes = newCodes();
      change({
        password,
        changedAt,
        passkeys: [],
        recovery: codes.map(hashOf),
        handle: randomBytes(16).toString('base64url'),
        secret: randomBytes(32).toString('base64url'),
      });
      return codes;
    },

    turnOff: () => {
      endSessions(null);
      change(null);
    },

    giveCodes: () => {
      if (now === null) return null;
      const codes = newCodes();
      change({ ...now, recovery: codes.map(hashOf) });
      return codes;
    },

    prove: async (said, guesser) => {
      if (now === null) return 'off';
      if (said.length <= longestPassword && spendCode(said)) return 'right';
      const { password } = now;
      const proof = await gate(guesser, () =>
        said === '' || said.length > longestPassword * 2
          ? Promise.resolve(false)
          : isPassword(said, password),
      );
      // One that was changed while it was looked at is none any more.
      return proof === 'right' && now?.password !== password ? 'wrong' : proof;
    },

    beginPasskey: async (origin) => {
      const host = passkeyHost(origin);
      return now === null || host === null
        ? null
        : await registrationOptions(host, now.handle, now.passkeys, questions);
    },

    addPasskey: async (origin, name, response) => {
      const host = passkeyHost(origin);
      const made = host === null ? null : await verifyRegistration(origin, host, response, questions);
      if (now === null || host === null || made === null) return false;
      if (now.passkeys.some(({ credential }) => credential === made.credential)) return false;
      const passkey = {
        id: ids.next<'PasskeyId'>(),
        name,
        host,
        addedAt: clock.now(),
        usedAt: null,
        ...made,
      };
      change({ ...now, passkeys: [...now.passkeys, passkey] });
      return true;
    },

    renamePasskey: (id, name) => {
      if (now?.passkeys.some((one) => one.id === id) !== true) return false;
      change({ ...now, passkeys: now.passkeys.map((one) => (one.id === id ? { ...one, name } : one)) });
      return true;
    },

    removePasskey: (id) => {
      if (now?.passkeys.some((one) => one.id === id) !== true) return false;
      change({ ...now, passkeys: now.passkeys.filter((one) => one.id !== id) });
      return true;
    },

    askPasskey: async (origin) => {
      const host = passkeyHost(origin);
      return host === null || now?.passkeys.some((one) => one.host === host) !== true
        ? null
        : await authenticationOptions(host, questions);
    },

    provePasskey: async (origin, response) => {
      const credential = (response as { readonly id?: unknown } | null)?.id;
      const host = passkeyHost(origin);
      const isAsked = (one: KeptPasskey): boolean => one.host === host && one.credential === credential;
      const passkey = now?.passkeys.find(isAsked);
      if (passkey === undefined) return false;
      const counter = await verifyAuthentication(origin, passkey, response, questions);
      // Removed while it was looked at, it opens nothing.
      if (counter === null || now?.passkeys.some(isAsked) !== true) return false;
      const usedAt = clock.now();
      change({
        ...now,
        passkeys: now.passkeys.map((one) => (isAsked(one) ? { ...one, counter, usedAt } : one)),
      });
      return true;
    },

    open: (name) => {
      const endsAt = sessionEnd(clock.now());
      return { token: devices.give({ kind: 'session', endsAt }, name).token, endsAt };
    },

    endSessions,

    markBrowser: () => {
      if (now === null) return null;
      const browser = randomBytes(12).toString('base64url');
      return `${browser}.${markOf(browser, now)}`;
    },

    browserOf: (said) => {
      const [browser = '', mark = ''] = said.split('.');
      if (now === null) return null;
      const [one, other] = [Buffer.from(mark), Buffer.from(markOf(browser, now))];
      return one.length === other.length && timingSafeEqual(one, other) ? browser : null;
    },
  };
};
