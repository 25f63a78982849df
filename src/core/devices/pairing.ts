import type { Instant } from '../dates/index.ts';
import { readCode, spellCode } from './code.ts';

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

/** @param random 8 random bytes, five bits of each are used */
export const beginPairing = (random: Uint8Array, now: Instant): Pairing => ({
  code: spellCode(random.subarray(0, 8)),
  until: (now + pairingMinutes * 60_000) as Instant,
  wrong: 0,
  wrongBy: new Map(),
});

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
