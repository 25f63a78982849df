import { randomFillSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock, Instant } from '../core/dates/index.ts';
import { uuidV7, type Id, type Ids } from '../core/ids.ts';

export const systemClock: Clock = { now: () => Date.now() as Instant };

const idBytes = 10;
/** Chance comes in portions: a busy second has a thousand milliseconds. */
const tailsAtOnce = 100;
/** Where the count within one millisecond begins: the last 24 bits, which are written as text in no time. */
const countFrom = 7;
/** Where those bits begin in an id's text, and how many signs they are. */
const countAt = 30;
const countLength = 6;

/**
 * UUIDv7 of this clock and the system's chance. Within a millisecond, and where the clock goes back, they count up
 * from a random number (RFC 9562, 6.2): ids sort as they were made, and what is written together lies together.
 */
export const randomIds = (clock: Clock): Ids => {
  const pool = new Uint8Array(idBytes * tailsAtOnce);
  let taken = pool.length;
  let last = -1;
  let beginning = '';
  let count = 0;
  return {
    next: <Name extends string>() => {
      const now = clock.now();
      if (now > last) {
        last = now;
        if (taken === pool.length) {
          randomFillSync(pool);
          taken = 0;
        }
        const tail = pool.subarray(taken, taken + idBytes);
        taken += idBytes;
        // Room to count: the number would have to cross half of all.
        tail[countFrom] = (tail[countFrom] ?? 0) & 0x7f;
        const id = uuidV7(last, tail);
        beginning = id.slice(0, countAt);
        count = Number.parseInt(id.slice(countAt), 16);
      } else count += 1;
      return (beginning + count.toString(16).padStart(countLength, '0')) as Id<Name>;
    },
  };
};

/** Where the launcher lies: beside `src` in a checkout, around `dist` when installed. A bundle of a checkout has a package.json nearer by. */
const findPackageRoot = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'bin', 'goodturn.js')) && dirname(folder) !== folder)
    folder = dirname(folder);
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
