import { uuidV7, type Id, type Ids } from '../../src/core/ids.ts';
import type { Random } from '../../src/core/testing/random.ts';

/** UUIDv7 that grow with every call, one a millisecond, and are the same for the same seed. */
export const seedIds = (random: Random, firstMillisecond: number): Ids => {
  let millisecond = firstMillisecond;
  return {
    next: <Name extends string>() => {
      millisecond += 1;
      return uuidV7(millisecond, randomBytes(random)) as Id<Name>;
    },
  };
};

const randomBytes = (random: Random): Uint8Array => {
  const bytes = new Uint8Array(12);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length; at += 4) view.setUint32(at, Math.floor(random.next() * 2 ** 32));
  return bytes;
};
