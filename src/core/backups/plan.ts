import type { Instant } from '../dates/index.ts';
import { exhaustive } from '../result.ts';
import type { Keep } from './rotation.ts';

/** Where backups go; what is secret of it is kept apart, sealed. */
export type BackupPlace =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 'webdav';
      /** Of the folder there. */
      readonly address: string;
      readonly user: string;
      readonly allowsPrivate: boolean;
    }
  | {
      readonly kind: 's3';
      /** `https://s3.eu-central-1.amazonaws.com` */
      readonly endpoint: string;
      readonly region: string;
      readonly bucket: string;
      /** Before every name; empty, or ends with a slash. */
      readonly prefix: string;
      readonly accessKey: string;
      readonly allowsPrivate: boolean;
    };

export const backupPlaces = ['folder', 'webdav', 's3'] as const satisfies readonly BackupPlace['kind'][];

/** What opens a backup: words that are remembered, or a file with a key. */
export const backupLocks = ['passphrase', 'key'] as const;
export type BackupLock = (typeof backupLocks)[number];

/** What the owner decided. */
export interface BackupPlan {
  readonly place: BackupPlace;
  readonly lock: BackupLock;
  readonly everyHours: number;
  readonly keep: Keep;
}

export const defaultEveryHours = 24;

const hourMs = 3_600_000;

/** How soon a backup that did not succeed is tried again: later each time, and at the latest when the next is due. */
const firstRetryMs = hourMs / 4;

/** When the next backup is due, `failures` in a row after the last try. */
export const nextBackupAt = (
  { everyHours }: Pick<BackupPlan, 'everyHours'>,
  triedAt: Instant,
  failures: number,
): Instant => {
  const every = everyHours * hourMs;
  return (triedAt +
    (failures === 0 ? every : Math.min(every, firstRetryMs * 2 ** (failures - 1)))) as Instant;
};

/** In words: the folder, or the address without what is secret. */
export const placeInWords = (place: BackupPlace): string => {
  switch (place.kind) {
    case 'folder':
      return place.path;
    case 'webdav':
      return place.address;
    case 's3':
      return `s3://${place.bucket}/${place.prefix} at ${place.endpoint.replace(/^https?:\/\//, '')}`;
    default:
      return exhaustive(place);
  }
};
