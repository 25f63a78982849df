import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock, Instant } from '../core/dates/index.ts';
import { uuidV7, type Id, type Ids } from '../core/ids.ts';

export const systemClock: Clock = { now: () => Date.now() as Instant };

const idBytes = 10;
/** Ids whose chance is drawn at a time: a draw of its own for each costs an import a tenth of its time. */
const drawnAtOnce = 400;

/** UUIDv7 of this clock and the system's chance. */
export const randomIds = (clock: Clock): Ids => {
  let drawn = new Uint8Array(0);
  let used = 0;
  return {
    next: <Name extends string>() => {
      if (used === drawn.length) {
        drawn = randomBytes(idBytes * drawnAtOnce);
        used = 0;
      }
      used += idBytes;
      return uuidV7(clock.now(), drawn.subarray(used - idBytes, used)) as Id<Name>;
    },
  };
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
