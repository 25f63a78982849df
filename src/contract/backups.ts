import { z } from '@hono/zod-openapi';
import { backupLocks, backupPlaces, backupProblems } from '../core/backups/index.ts';
import { operation } from './operation.ts';
import { instant, line, list, maybe } from './values.ts';

/** Short ones are found by trying. */
const shortestPassphrase = 10;

export const passphrase = z
  .string()
  .min(
    shortestPassphrase,
    `a passphrase has at least ${shortestPassphrase} letters; four words are a good one`,
  )
  .max(1000);

export const ageKey = z
  .string()
  .regex(/^AGE-SECRET-KEY-1[0-9A-Z]+$/, 'must be a key of age, which begins with AGE-SECRET-KEY-1');

const keep = z
  .object({
    daily: z.int().min(0).max(366),
    weekly: z.int().min(0).max(520),
    monthly: z.int().min(0).max(240),
  })
  .openapi({ description: 'For how many days, weeks and months one backup each is kept.' });

const backups = z
  .object({
    plan: z
      .object({
        kind: z.enum(backupPlaces),
        where: z.string(),
        lock: z.enum(backupLocks),
        everyHours: z.number(),
        keep,
      })
      .nullable()
      .openapi({ description: 'Null where none are set up.' }),
    backups: list(z.object({ name: z.string(), at: instant, bytes: z.number() })).openapi({
      description: 'Each was read back, decrypted and found sound; the newest first.',
    }),
    problem: z
      .object({ type: z.enum(backupProblems), at: instant, says: z.string(), toDo: z.string() })
      .nullable(),
    nextAt: instant.nullable(),
    isRunning: z.boolean(),
  })
  .openapi('Backups');

/** Encrypted copies of the book in another place, made by the server on its own. */
export const backupOperations = {
  showBackups: operation({
    summary: 'Where backups go, which there are, and what comes next',
    answer: backups,
  }),
  setUpBackups: operation({
    summary: 'Decide where encrypted backups go, and what opens them; the place is tried',
    body: z.object({
      folder: maybe(line).openapi({ description: 'A folder of the machine Goodturn runs on.' }),
      webdav: maybe(z.object({ address: line, user: line, password: z.string().max(1000) })),
      s3: maybe(
        z.object({
          endpoint: line,
          region: maybe(line).openapi({ description: 'Left out, us-east-1.' }),
          bucket: line,
          prefix: maybe(z.string().max(500)),
          accessKey: line,
          secretKey: z.string().min(1).max(1000),
        }),
      ),
      allowPrivate: maybe(z.boolean()).openapi({
        description: 'The server may be on this machine or in its network.',
      }),
      passphrase: maybe(passphrase),
      key: maybe(ageKey).openapi({ description: 'Instead of a passphrase.' }),
      everyHours: maybe(z.int().min(1).max(720)),
      keep: maybe(keep),
    }),
    answer: backups,
  }),
  backUpNow: operation({
    summary: 'Make a backup now: it is read back before an older one is let go',
    answer: backups,
  }),
  stopBackups: operation({ summary: 'Make no more; what is there stays', answer: backups }),
  makeBackupKey: operation({
    summary: 'A new key file, as age-keygen makes one; it is kept nowhere here',
    answer: z.object({ key: z.string(), recipient: z.string() }),
  }),
  fetchBackup: operation({
    summary: 'One backup as it lies there, encrypted',
    params: z.object({ name: z.string().max(200) }),
  }),
};
