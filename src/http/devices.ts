import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../core/dates/index.ts';
import { beginPairing, tryCode, type Device, type DeviceId, type Pairing } from '../core/devices/index.ts';
import type { Ids } from '../core/ids.ts';
import { err, ok, type Result } from '../core/result.ts';

/** What a token opens: the whole book for a device, its reminders for a calendar that subscribes to them. */
export type AccessKind = 'device' | 'calendar';

/** The owner's other devices, and how one more is let in. Not part of the book: a copy of that opens nothing. */
export interface Devices {
  list(kind: AccessKind): readonly Device[];
  /** A code for one device; one that waited is over. */
  startPairing(): Pairing;
  /** Trades the code for the token that the device keeps. */
  pair(
    code: string,
    name: string,
  ): Result<{ readonly device: Device; readonly token: string }, 'wrong' | 'over'>;
  /** A token without a code, for whoever is let in already. */
  give(kind: AccessKind, name: string): { readonly device: Device; readonly token: string };
  /** Whose token this is; it counts as seen. */
  recognize(token: string, kind: AccessKind): Device | null;
  /** False where there is no such device. */
  rename(id: DeviceId, name: string): boolean;
  revoke(id: DeviceId): boolean;
  /** Aborts when the device is revoked: what streams to it ends in that moment. */
  endOf(id: DeviceId): AbortSignal;
}

/** How the book is reached from beyond this machine. */
export interface Reach {
  /** Whole origins, the likeliest first; empty where it is not reached. */
  readonly addresses: readonly string[];
  /** HTTPS: installing, reading offline and sharing work only there. */
  readonly isSecure: boolean;
}

/** As it is kept: of the token only its hash, by which nobody comes in. */
export interface KeptDevice extends Device {
  readonly kind: AccessKind;
  readonly tokenHash: string;
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
  kept: readonly KeptDevice[],
  save: (devices: readonly KeptDevice[]) => void,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): Devices => {
  const known = new Map(kept.map((device) => [device.tokenHash, device]));
  const endings = new Map<DeviceId, AbortController>();
  let pairing: Pairing | null = null;

  const saveAll = (): void => save([...known.values()]);
  const find = (id: DeviceId): KeptDevice | undefined => known.values().find((device) => device.id === id);
  const endingOf = (id: DeviceId): AbortController => {
    const ending = endings.get(id) ?? new AbortController();
    endings.set(id, ending);
    return ending;
  };

  const give = (kind: AccessKind, name: string): ReturnType<Devices['give']> => {
    const token = randomBytes(tokenBytes).toString('base64url');
    const now = clock.now();
    const device = {
      id: ids.next<'DeviceId'>(),
      name,
      addedAt: now,
      seenAt: now,
      kind,
      tokenHash: hashOf(token),
    };
    known.set(device.tokenHash, device);
    saveAll();
    return { device: shown(device), token };
  };

  return {
    list: (kind) =>
      Array.from(
        known.values().filter((device) => device.kind === kind),
        shown,
      ),
    startPairing: () => {
      pairing = beginPairing(randomBytes(pairingBytes), clock.now());
      return pairing;
    },
    pair: (code, name) => {
      const tried = tryCode(pairing, code, clock.now());
      pairing = tried.pairing;
      return tried.outcome === 'right' ? ok(give('device', name)) : err(tried.outcome);
    },
    give,
    recognize: (token, kind) => {
      const device = known.get(hashOf(token));
      if (device?.kind !== kind) return null;
      const seenAt = clock.now();
      if (seenAt - device.seenAt >= seenEveryMs) {
        known.set(device.tokenHash, { ...device, seenAt });
        saveAll();
      }
      return shown(device);
    },
    rename: (id, name) => {
      const device = find(id);
      if (device === undefined) return false;
      known.set(device.tokenHash, { ...device, name });
      saveAll();
      return true;
    },
    revoke: (id) => {
      const device = find(id);
      if (device === undefined) return false;
      known.delete(device.tokenHash);
      saveAll();
      endingOf(id).abort();
      endings.delete(id);
      return true;
    },
    endOf: (id) => endingOf(id).signal,
  };
};

const shown = ({ id, name, addedAt, seenAt }: KeptDevice): Device => ({ id, name, addedAt, seenAt });
