import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock, Instant } from '../core/dates/index.ts';
import { uuidV7, type Id, type Ids } from '../core/ids.ts';

export const systemClock: Clock = { now: () => Date.now() as Instant };

/** UUIDv7 of this clock and the system's chance. */
export const randomIds = (clock: Clock): Ids => ({
  next: <Name extends string>() => uuidV7(clock.now(), randomBytes(10)) as Id<Name>,
});

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
