import { type Instant } from '../dates/index.ts';

/** A code that waits to be typed on the new device. It lets in one device, for a short time. */
export interface Pairing {
  readonly code: string;
  readonly until: Instant;
  /** Wrong codes so far: all of them, and by where they came from. */
  readonly wrong: number;
  readonly wrongBy: ReadonlyMap<string, number>;
}

/** Long enough to fetch the phone from another room, too short to be left lying about. */
export const pairingMinutes = 10;

/** From one address: whoever mistypes that often starts anew. It ends the code for that address, not for others. */
const triesByAddress = 5;

/** Beyond that many, an address counts only in the sum: no flood of them fills the memory. */
const mostAddresses = 1000;

/** From everywhere, of 2^40 codes: the odds of a guess stay below one in ten million. */
const triesInAll = 100_000;

/** Crockford's base 32: nothing that can be taken for something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param random 8 random bytes, five bits of each are used */
export const beginPairing = (random: Uint8Array, now: Instant): Pairing => {
  const spelled = Array.from(random.subarray(0, 8), (byte) => letters.charAt(byte % 32)).join('');
  return {
    code: `${spelled.slice(0, 4)}-${spelled.slice(4)}`,
    until: (now + pairingMinutes * 60_000) as Instant,
    wrong: 0,
    wrongBy: new Map(),
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

/**
 * What a code that was typed comes to, and what waits afterwards: a right one is used up, a wrong one costs its address
 * a try.
 * @param address where it comes from; null where that is not known, as behind a proxy that does not tell
 */
export const tryCode = (
  pairing: Pairing | null,
  said: string,
  now: Instant,
  address: string | null,
): { readonly outcome: Tried; readonly pairing: Pairing | null } => {
  if (pairing === null || now >= pairing.until) return { outcome: 'over', pairing: null };
  const before = address === null ? 0 : (pairing.wrongBy.get(address) ?? 0);
  if (before >= triesByAddress) return { outcome: 'over', pairing };
  if (readCode(said) === readCode(pairing.code)) return { outcome: 'right', pairing: null };
  const wrong = pairing.wrong + 1;
  if (wrong >= triesInAll) return { outcome: 'over', pairing: null };
  const isCounted = address !== null && (before > 0 || pairing.wrongBy.size < mostAddresses);
  const wrongBy = isCounted ? new Map(pairing.wrongBy).set(address, before + 1) : pairing.wrongBy;
  return { outcome: before + 1 < triesByAddress ? 'wrong' : 'over', pairing: { ...pairing, wrong, wrongBy } };
};
