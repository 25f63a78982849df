import { z } from '@hono/zod-openapi';
import { columnFields } from '../core/import/columns.ts';
import { thankedByMail } from './mail.ts';
import { operation } from './operation.ts';
import { batchId, calendarDay, idOf, list, maybe, personId } from './values.ts';

/** Most bytes of one file of an import: a mailbox streams by; what is read as a whole has a limit of its own. */
export const fileLimit = 16 * 1024 * 1024 * 1024;

const importId = z.object({ id: idOf<'ImportId'>() });

const columnField = z.enum(columnFields).openapi('ColumnField');

/** How the columns of a table were read, so that it can be changed before anything is written. */
const importedTable = z
  .object({
    columns: list(
      z.object({
        name: z.string(),
        field: columnField,
        by: z.enum(['name', 'content']).nullable().openapi({
          description: 'What told what the column holds: its name, what stands in it, or nothing.',
        }),
      }),
    ),
    by: z.enum(['said', 'remembered', 'names', 'guess']).openapi({
      description: '`guess`: the real import refuses the table until its columns are said.',
    }),
    sample: list(list(z.string())).openapi({ description: 'Its first rows, of each cell its beginning.' }),
  })
  .openapi('ImportedTable');

/** One row per file, for an archive one per member. `read = created + updated + unchanged + rejected`. */
const importedFile = z
  .object({
    file: z.string(),
    kind: z.string().openapi({ description: '`skipped` with a reason where a member is not read.' }),
    reason: z.string().nullable(),
    read: z.number(),
    created: z.number(),
    updated: z.number(),
    unchanged: z.number(),
    rejected: z.number(),
    leftOut: list(z.object({ count: z.number(), why: z.string() })).openapi({
      description:
        'Events of a calendar that make no talk, mails that are no word between people; they are not among those read.',
    }),
    besides: list(z.object({ count: z.number(), what: z.string() })).openapi({
      description: 'What it tells beside who its people are, such as talks; not among the rows read.',
    }),
    issues: list(
      z.object({
        line: z.number().nullable(),
        field: z.string().nullable(),
        type: z.string(),
        excerpt: z.string().nullable(),
      }),
    ),
    table: importedTable.nullable(),
  })
  .openapi('ImportedFile');

/** Somebody whom a calendar or mails show and the book does not hold. */
const offered = z.object({ email: z.string().max(320).nullable(), name: z.string().max(200).nullable() });

const importReport = z
  .object({
    batch: batchId.nullable(),
    people: z.object({ created: z.number(), updated: z.number(), unchanged: z.number() }).openapi({
      description: 'How many people it is about; the counts of a file are of its rows.',
    }),
    files: list(importedFile),
    possibleDuplicates: list(
      z.object({
        one: z.object({ id: personId, name: z.string() }),
        other: z.object({ id: personId, name: z.string() }),
        score: z.number(),
        why: z.string(),
      }),
    ),
    jobChanges: list(
      z.object({
        person: z.object({ id: personId, name: z.string() }),
        from: z.string(),
        to: z.string(),
      }),
    ),
    changed: list(
      z.object({
        person: z.object({ id: personId, name: z.string() }),
        changes: list(
          z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
        ),
      }),
    ).openapi({
      description: 'What changes of whom, in words, of the first 200 people who are in the book.',
    }),
    unknown: list(
      z.object({
        email: z.string().nullable(),
        name: z.string().nullable(),
        times: z.number(),
        last: calendarDay,
      }),
    ).openapi({
      description: 'People whom you met or exchanged mails with, and who are not in the book.',
    }),
    thanked: list(thankedByMail).openapi({
      description: 'Thank-yous that a mail of yours said: their cards are closed.',
    }),
    promises: list(
      z.object({
        promiseId: idOf<'PromiseId'>(),
        personId,
        name: z.string(),
        what: z.string(),
        subject: z.string().nullable(),
        day: calendarDay,
      }),
    ).openapi({ description: 'Promises that a mail of yours seems to keep: offered, never taken for kept.' }),
    away: list(z.object({ personId, name: z.string(), until: calendarDay })).openapi({
      description: 'Who is away: what was asked of them waits until they are back.',
    }),
    whose: list(z.string()).openapi({
      description: 'Addresses of which one may be yours, where nobody can tell: then no mail was brought.',
    }),
  })
  .openapi('ImportReport');

export const importOperations = {
  stageFile: operation({
    summary: 'Send one file of an import; nothing is read yet',
    params: importId.extend({ name: z.string().min(1).max(255) }),
    answer: z.object({ name: z.string(), bytes: z.number() }),
    bodyLimit: fileLimit,
  }),
  importFiles: operation({
    summary: 'Read the files that were sent, into one batch; a dry run keeps them for the real one',
    params: importId,
    body: z.object({
      dryRun: z.boolean().default(false),
      /** Of those whom the dry run offered as unknown, the ones to add. */
      add: maybe(z.array(offered).max(200).readonly()),
      /** Addresses that are mine, for mails; they are remembered. */
      mine: maybe(z.array(z.email().max(320)).max(20).readonly()),
      /** Of the promises that were offered, those that a mail kept. */
      kept: maybe(z.array(idOf<'PromiseId'>()).max(200).readonly()),
      /** Whether the words of mails are kept beside their subjects. */
      keepText: z.boolean().default(false),
      /** What the columns of a table hold; remembered for the next one of its shape. */
      columns: maybe(
        z
          .array(
            z.object({
              file: z.string().max(1000).nullable().openapi({ description: 'Null: every table.' }),
              columns: z
                .array(z.object({ name: z.string().max(1000), field: columnField }))
                .max(1000)
                .readonly(),
            }),
          )
          .max(100)
          .readonly(),
      ),
    }),
    answer: importReport,
  }),
  discardFiles: operation({ summary: 'Forget the files that were sent', params: importId }),
};
