import { z } from '@hono/zod-openapi';
import { ageKey, passphrase } from './backups.ts';
import { operation } from './operation.ts';
import { calendarDay, list, maybe } from './values.ts';

const exportFormats = ['json', 'csv', 'vcard', 'ics'] as const;

const verified = z.object({
  sound: z.boolean(),
  problems: list(z.string()),
  mendable: z.boolean().openapi({ description: 'All that is wrong can be made anew by a repair.' }),
  counts: z.record(z.string(), z.number()),
});

/** The book as a whole: what is in it, out of it, and whether it is sound. */
export const bookOperations = {
  exportBook: operation({
    summary: 'The whole book as one file',
    params: z.object({ format: z.enum(exportFormats) }),
  }),
  backUpBook: operation({
    summary: 'A copy of the database as one file, made while it is in use; encrypted where it is said how',
    body: z.object({ passphrase: maybe(passphrase), key: maybe(ageKey) }),
  }),
  verifyBook: operation({
    summary:
      'Whether the file is sound, history fits the records, and what follows from them is what they say',
    answer: verified,
  }),
  repairBook: operation({
    summary:
      'Make anew what follows from the records where it differs: lists, search, warmth; records stay as they are',
    answer: verified.extend({ repaired: list(z.string()) }),
  }),
  showStatus: operation({
    summary: 'What is served: version, day, counts, and whether this is the first time',
    answer: z
      .object({
        version: z.string(),
        day: calendarDay,
        now: z.string(),
        timeZone: z.string(),
        fixedClock: z.boolean(),
        firstRun: z.boolean().openapi({ description: 'Nobody in the book and nothing logged.' }),
        book: z.enum(['own', 'demo']),
        counts: z.record(z.string(), z.number()),
      })
      .openapi('Status'),
  }),
  switchBook: operation({
    summary: 'Show the sample book instead of the own one, or go back; they never mix',
    body: z.object({ book: z.enum(['own', 'demo']) }),
    answer: z.object({ book: z.enum(['own', 'demo']) }),
  }),
};
