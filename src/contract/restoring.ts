import { z } from '@hono/zod-openapi';
import { ageKey } from './backups.ts';
import { operation } from './operation.ts';
import { calendarDay, idOf, instant, line, list, maybe } from './values.ts';

const reasons = ['daily', 'before-upgrade', 'before-restore'] as const;

const holds = z.object({
  counts: z.record(z.string(), z.number()),
  lastChange: instant.nullable().openapi({ description: 'When something was last written into it.' }),
});

/** Another book in the place of this one: a copy of the folder, a backup from elsewhere, a file. */
export const restoringOperations = {
  listCopies: operation({
    summary: 'The copies of the book that lie in its folder, the newest first',
    answer: z.object({
      copies: list(
        z.object({
          name: z.string(),
          reason: z.enum(reasons),
          day: calendarDay,
          at: instant,
          bytes: z.number(),
        }),
      ),
    }),
  }),
  lookAtBackup: operation({
    summary: 'Open a copy, a backup or a staged file beside the book and see what it holds; nothing changes',
    body: z.object({
      copy: maybe(line).openapi({ description: 'A name that `listCopies` gave.' }),
      backup: maybe(line).openapi({ description: 'A name that `showBackups` gave.' }),
      file: maybe(idOf<'ImportId'>()).openapi({ description: 'The id under which a file was staged.' }),
      passphrase: maybe(z.string().max(1000)).openapi({ description: 'Of an encrypted file.' }),
      key: maybe(ageKey).openapi({ description: 'Of a file that is encrypted for a key.' }),
    }),
    answer: holds
      .extend({
        id: z.string(),
        word: z.string().openapi({ description: 'The words that have to be said to restore it.' }),
        present: holds.openapi({ description: 'The book that it would take the place of.' }),
      })
      .openapi('LookedAtBackup'),
  }),
  restoreBook: operation({
    summary:
      'Put what was looked at in the place of the book, which is kept as a copy; the server closes and opens again',
    body: z.object({ id: z.string().max(100), word: z.string().max(200) }),
    answer: z.object({ kept: z.string().openapi({ description: 'The copy of the book that was there.' }) }),
  }),
};
