import type { Instant } from '../dates/index.ts';
import type { Id } from '../ids.ts';

export type DeviceId = Id<'DeviceId'>;

/** A phone, tablet or other computer of the owner's that may open the book over the network. */
export interface Device {
  readonly id: DeviceId;
  readonly name: string;
  readonly addedAt: Instant;
  /** When it last asked for something, to the hour. */
  readonly seenAt: Instant;
}

export const longestDeviceName = 60;

/** A name as it is kept: one line, bounded; null where nothing that can be seen is left of it. */
export const deviceName = (said: string): string | null => {
  const name = said
    .normalize('NFC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestDeviceName)
    .trim();
  return name === '' ? null : name;
};

const kinds: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android.*Mobile/, 'Android phone'],
  [/Android/, 'Android tablet'],
  [/Macintosh/, 'Mac'],
  [/Windows/, 'Windows computer'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux computer'],
];

/** What to call a device until its owner says better, by what its browser calls itself. */
export const guessDeviceName = (userAgent: string): string =>
  kinds.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'Phone';
