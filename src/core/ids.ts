import type { Brand } from './brand.ts';
import { textHash } from './text-hash.ts';

/** Every id is a UUIDv7 as text, made by the caller, so that a repeated request is the same write. */
export type Id<Name extends string> = Brand<string, Name>;

export type PersonId = Id<'PersonId'>;
export type OrganizationId = Id<'OrganizationId'>;
export type PositionId = Id<'PositionId'>;
export type InteractionId = Id<'InteractionId'>;
export type PromiseId = Id<'PromiseId'>;
export type ThreadId = Id<'ThreadId'>;
export type GoalId = Id<'GoalId'>;
export type StrengthId = Id<'StrengthId'>;
export type FavorId = Id<'FavorId'>;
export type OfferId = Id<'OfferId'>;
export type GivenId = Id<'GivenId'>;
export type BatchId = Id<'BatchId'>;

/** Where ids come from: an argument everywhere, so that tests and replays are exact. */
export interface Ids {
  next<Name extends string>(): Id<Name>;
}

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let index = from; index < to; index += 1) text += hexPairs[bytes[index] ?? 0] ?? '';
  return text;
};

/**
 * A UUIDv7 (RFC 9562): 48 bits of epoch milliseconds, then version, variant and 74 random bits.
 * @param millisecond epoch milliseconds
 * @param random 10 random bytes
 */
export const uuidV7 = (millisecond: number, random: Uint8Array): string => {
  const bytes = new Uint8Array(16);
  let rest = millisecond;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return `${hex(bytes, 0, 4)}-${hex(bytes, 4, 6)}-${hex(bytes, 6, 8)}-${hex(bytes, 8, 10)}-${hex(bytes, 10, 16)}`;
};

/**
 * The id of something that another program told of, made of what that calls it: told again it is the same. A UUIDv8
 * (RFC 9562), of 106 bits.
 */
export const idFromText = <Name extends string>(text: string): Id<Name> => {
  const digits = [1, 2, 3]
    .map((seed) => textHash(text, seed).toString(16).padStart(14, '0').slice(-12))
    .join('');
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}` as Id<Name>;
};

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => uuidPattern.test(text);

/** Ids in counting order, for tests: `00000000-0000-7000-8000-000000000001`, `...2`. */
export const countingIds = (start = 1): Ids => {
  let count = start - 1;
  return {
    next: <Name extends string>() => {
      count += 1;
      return `00000000-0000-7000-8000-${count.toString(16).padStart(12, '0')}` as Id<Name>;
    },
  };
};
