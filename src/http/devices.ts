import { createHash, randomBytes } from 'node:crypto';
import type { Clock, Instant } from '../core/dates/index.ts';
import { beginPairing, tryCode, type Device, type DeviceId, type Pairing } from '../core/devices/index.ts';
import type { Ids } from '../core/ids.ts';
import { sessionEndsAt } from '../core/sign-in/index.ts';
import { tokenMark, type Scope } from '../core/tokens/index.ts';
import { err, ok, type Result } from '../core/result.ts';

/**
 * What a token opens: the whole book for a device, and for a browser that signed in until its session ends; its reminders
 * for a calendar that subscribes to them; what its scopes say for a program.
 */
export type Access =
  | { readonly kind: 'device' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'session'; readonly endsAt: Instant }
  | { readonly kind: 'token'; readonly scopes: readonly Scope[] };

export type AccessKind = Access['kind'];

type Of<Kind extends AccessKind> = Extract<Access, { kind: Kind }>;

/** As it is kept: of the token only its hash, by which nobody comes in. */
export type KeptAccess<Kind extends AccessKind = AccessKind> = Of<Kind> &
  Omit<Device, 'seenAt'> & {
    /** Null: not used yet. */
    readonly seenAt: Instant | null;
    readonly tokenHash: string;
  };

/** The owner's other devices, and how one more is let in. Not part of the book: a copy of that opens nothing. */
export interface Devices {
  list<Kind extends AccessKind>(kind: Kind): readonly KeptAccess<Kind>[];
  /** A code for one device; one that waited is over. */
  startPairing(): Pairing;
  /** Trades the code for the token that the device keeps. */
  pair(
    code: string,
    name: string,
    address: string | null,
  ): Result<{ readonly device: Device; readonly token: string }, 'wrong' | 'over'>;
  /** A token without a code, for whoever is let in already. */
  give(access: Access, name: string): { readonly device: Device; readonly token: string };
  /** Whose token this is; it counts as seen. */
  recognize<Kind extends AccessKind>(token: string, kind: Kind): KeptAccess<Kind> | null;
  /** False where there is none of these kinds. */
  rename(id: DeviceId, name: string, among: readonly AccessKind[]): boolean;
  revoke(id: DeviceId, among: readonly AccessKind[]): boolean;
  /** Whether it is let in still: a session may have come to its end. */
  isIn(id: DeviceId): boolean;
  /** Aborts when the device is revoked: what streams to it ends in that moment. */
  endOf(id: DeviceId): AbortSignal;
}

/** How the book is reached from beyond this machine. */
export interface Reach {
  /** Whole origins, the likeliest first; empty where it is not reached. */
  readonly addresses: readonly string[];
  /** HTTPS: installing, reading offline and sharing work only there. */
  readonly isSecure: boolean;
  /** Where a device learns first to trust the authority of our own; null where there is none. */
  readonly trust: { readonly addresses: readonly string[]; readonly fingerprint: string } | null;
}

/** 256 bits: nobody guesses it, so nothing need count the guesses. */
const tokenBytes = 32;
const pairingBytes = 8;

/** When it was last seen is kept to the hour: not every question writes a file. */
const seenEveryMs = 3_600_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Knows devices by their tokens. A pairing code lives in memory alone.
 * @param kept those of before, as `save` was given them
 * @param save keeps all of them, in the moment in which it is called
 */
export const createDevices = (
  kept: readonly KeptAccess[],
  save: (devices: readonly KeptAccess[]) => void,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): Devices => {
  const known = new Map(kept.map((device) => [device.tokenHash, device]));
  const endings = new Map<DeviceId, AbortController>();
  let pairing: Pairing | null = null;

  const saveAll = (): void => save([...known.values()]);
  const find = (id: DeviceId, among: readonly AccessKind[]): KeptAccess | undefined =>
    known.values().find((access) => access.id === id && among.includes(access.kind));
  const endingOf = (id: DeviceId): AbortController => {
    const ending = endings.get(id) ?? new AbortController();
    endings.set(id, ending);
    return ending;
  };

  const drop = (access: KeptAccess): void => {
    known.delete(access.tokenHash);
    saveAll();
    endingOf(access.id).abort();
    endings.delete(access.id);
  };

  /** Ends the sessions whose time is over. */
  const sweep = (): void => {
    const now = clock.now();
    for (const access of known.values()) if (isOver(access, now)) drop(access);
  };

  const give = (access: Access, name: string): ReturnType<Devices['give']> => {
    const random = randomBytes(tokenBytes).toString('base64url');
    const token = access.kind === 'token' ? `${tokenMark}${random}` : random;
    const device = { id: ids.next<'DeviceId'>(), name, addedAt: clock.now() };
    const tokenHash = hashOf(token);
    // A device is there when it is let in; a program may never come.
    const seenAt = access.kind === 'token' ? null : device.addedAt;
    known.set(tokenHash, { ...device, ...access, seenAt, tokenHash });
    saveAll();
    return { device: { ...device, seenAt: device.addedAt }, token };
  };

  return {
    list: (kind) => {
      sweep();
      return [...known.values()].filter((access) => isOf(access, kind));
    },
    startPairing: () => {
      pairing = beginPairing(randomBytes(pairingBytes), clock.now());
      return pairing;
    },
    pair: (code, name, address) => {
      const tried = tryCode(pairing, code, clock.now(), address);
      pairing = tried.pairing;
      return tried.outcome === 'right' ? ok(give({ kind: 'device' }, name)) : err(tried.outcome);
    },
    give,
    recognize: (token, kind) => {
      const access = known.get(hashOf(token));
      if (access === undefined || !isOf(access, kind)) return null;
      const seenAt = clock.now();
      if (isOver(access, seenAt)) {
        drop(access);
        return null;
      }
      if (access.seenAt === null || seenAt - access.seenAt >= seenEveryMs) {
        known.set(access.tokenHash, { ...access, seenAt });
        saveAll();
      }
      return access;
    },
    rename: (id, name, among) => {
      const device = find(id, among);
      if (device === undefined) return false;
      known.set(device.tokenHash, { ...device, name });
      saveAll();
      return true;
    },
    revoke: (id, among) => {
      const device = find(id, among);
      if (device === undefined) return false;
      drop(device);
      return true;
    },
    isIn: (id) => {
      sweep();
      return known.values().some((access) => access.id === id);
    },
    endOf: (id) => endingOf(id).signal,
  };
};

const isOver = (access: KeptAccess, now: Instant): boolean =>
  access.kind === 'session' && now >= sessionEndsAt(access.endsAt, access.seenAt ?? access.addedAt);

const isOf = <Kind extends AccessKind>(access: KeptAccess, kind: Kind): access is KeptAccess<Kind> =>
  access.kind === kind;
