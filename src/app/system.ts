import { randomFillSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock, Instant } from '../core/dates/index.ts';
import { uuidV7, type Id, type Ids } from '../core/ids.ts';

export const systemClock: Clock = { now: () => Date.now() as Instant };

const idBytes = 10;
/** Where the count within one millisecond begins, behind the version and the variant. */
const countFrom = 3;

/**
 * UUIDv7 of this clock and the system's chance. Within a millisecond, and where the clock goes back, they count up
 * from a random number (RFC 9562, 6.2): ids sort as they were made, and what is written together lies together.
 */
export const randomIds = (clock: Clock): Ids => {
  const tail = new Uint8Array(idBytes);
  let last = -1;
  return {
    next: <Name extends string>() => {
      const now = clock.now();
      if (now > last) {
        last = now;
        randomFillSync(tail);
        // Room to count: a carry would have to cross half of all numbers.
        tail[countFrom] = (tail[countFrom] ?? 0) & 0x7f;
      } else countUp(tail);
      return uuidV7(last, tail) as Id<Name>;
    },
  };
};

const countUp = (bytes: Uint8Array): void => {
  for (let index = bytes.length - 1; index >= countFrom; index -= 1) {
    bytes[index] = ((bytes[index] ?? 0) + 1) & 0xff;
    if (bytes[index] !== 0) return;
  }
};

/** Where the package lies: beside `src` in a checkout, around `dist` when installed. */
const findPackageRoot = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};

export const packageRoot = findPackageRoot();

export const readVersion = (): string =>
  (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { readonly version: string })
    .version;

/** The built web app, null where nobody built it. */
export const findWebFolder = (): string | null => {
  const folder = join(packageRoot, 'dist', 'web');
  return existsSync(join(folder, 'index.html')) ? folder : null;
};
