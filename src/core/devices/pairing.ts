import { type Instant } from '../dates/index.ts';

/** A code that waits to be typed on the new device. It lets in one device, for a short time. */
export interface Pairing {
  readonly code: string;
  readonly until: Instant;
  readonly triesLeft: number;
}

/** Long enough to fetch the phone from another room, too short to be left lying about. */
export const pairingMinutes = 10;

/** Of 2^40 codes; whoever mistypes that often starts anew. */
const pairingTries = 5;

/** Crockford's base 32: nothing that can be taken for something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param random 8 random bytes, five bits of each are used */
export const beginPairing = (random: Uint8Array, now: Instant): Pairing => {
  const spelled = Array.from(random.subarray(0, 8), (byte) => letters.charAt(byte % 32)).join('');
  return {
    code: `${spelled.slice(0, 4)}-${spelled.slice(4)}`,
    until: (now + pairingMinutes * 60_000) as Instant,
    triesLeft: pairingTries,
  };
};

/** As it was meant: case, spaces and hyphens do not count, and what looks alike is alike. */
const readCode = (said: string): string =>
  said
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

export type Tried = 'right' | 'wrong' | 'over';

/** What a code that was typed comes to, and what waits afterwards: a right one is used up, a wrong one costs a try. */
export const tryCode = (
  pairing: Pairing | null,
  said: string,
  now: Instant,
): { readonly outcome: Tried; readonly pairing: Pairing | null } => {
  if (pairing === null || now >= pairing.until) return { outcome: 'over', pairing: null };
  if (readCode(said) === readCode(pairing.code)) return { outcome: 'right', pairing: null };
  const triesLeft = pairing.triesLeft - 1;
  return triesLeft === 0
    ? { outcome: 'over', pairing: null }
    : { outcome: 'wrong', pairing: { ...pairing, triesLeft } };
};
