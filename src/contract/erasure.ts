import { z } from '@hono/zod-openapi';
import type { RecordName } from '../core/records.ts';
import { operation } from './operation.ts';
import { calendarDay, list, personId } from './values.ts';

const personFormats = ['text', 'json', 'vcard'] as const;

const idParams = z.object({ id: personId });

const mention = z.object({
  record: z.string() as unknown as z.ZodType<RecordName, string>,
  id: z.string(),
  excerpt: z.string(),
  day: calendarDay.nullable(),
  person: z
    .object({ id: personId, name: z.string() })
    .nullable()
    .openapi({ description: 'On whose page it stands.' }),
  company: z.string().nullable(),
});

const erasure = z.object({
  id: personId,
  name: z.string(),
  counts: z.record(z.string(), z.number()),
  goes: list(z.string()).openapi({ description: 'The counts in words.' }),
  sharedTalks: z
    .number()
    .openapi({ description: 'Talks that others took part in: they stay, without this person.' }),
  mentions: z
    .object({ count: z.number(), listed: list(mention) })
    .openapi({ description: 'Texts of others that say the name; they stay as they are.' }),
  copies: list(z.string()).openapi({ description: 'Older copies of the book that still hold this person.' }),
  backups: z
    .object({
      where: z.string(),
      names: list(z.string()),
      until: calendarDay.nullable().openapi({
        description: 'When the last of them is let go, if backups go on; null where that is not in sight.',
      }),
    })
    .nullable()
    .openapi({ description: 'Encrypted backups made since they are in the book; null where none.' }),
});

/** What the book holds about one person: handed to them, or erased for good (R16). */
export const erasureOperations = {
  showEverything: operation({
    summary: 'What erasing everything would take, and the words that have to be said for it',
    answer: z.object({
      word: z.string(),
      counts: z.record(z.string(), z.number()),
      backups: z.object({ where: z.string(), count: z.number() }).nullable(),
      devices: z.number(),
    }),
  }),
  eraseEverything: operation({
    summary:
      'Erase the whole book with its copies, known backups, keys and devices, and end; cannot be undone',
    body: z.object({ word: z.string().max(200) }),
    answer: z.object({
      backups: z
        .object({
          where: z.string(),
          removed: list(z.string()),
          left: list(z.object({ name: z.string(), says: z.string() })),
        })
        .nullable()
        .openapi({ description: 'Null where none are set up.' }),
    }),
  }),
  exportPerson: operation({
    summary: 'All that the book holds about one person: to read, as an archive, or as a card',
    params: z.object({ id: personId, format: z.enum(personFormats) }),
  }),
  showErasure: operation({
    summary: 'What erasing a person for good would take, and what it cannot reach',
    params: idParams,
    answer: erasure.openapi('Erasure'),
  }),
  erasePerson: operation({
    summary: 'Erase a person for good: records, history and search; cannot be undone',
    params: idParams,
    answer: erasure
      .extend({
        overwritten: z
          .boolean()
          .openapi({ description: 'False where the file is written over only at the next start.' }),
      })
      .openapi('Erased'),
  }),
};
