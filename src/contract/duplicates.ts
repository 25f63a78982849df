import { z } from '@hono/zod-openapi';
import { mergeFields } from '../core/duplicates/merge/merge-field.ts';
import { layers, personStates } from '../core/people/person.ts';
import { operation } from './operation.ts';
import { batchId, list, maybe, personId } from './values.ts';

const listed = z.object({ id: personId, name: z.string(), organization: z.string().nullable() });

const pair = z
  .object({
    a: listed,
    b: listed,
    score: z.number().openapi({ description: '50 to 100.' }),
    reasons: list(z.string()),
    why: z.string().openapi({ description: 'The reasons as one line.' }),
    sure: z.boolean().openapi({
      description: 'An identifier that nobody else has agrees, so does the name, and nothing contradicts.',
    }),
  })
  .openapi('PossibleDuplicatePair');

const from = z.enum(['kept', 'other']);
const choices = z.object(
  Object.fromEntries(mergeFields.map((field) => [field, maybe(from)])) as Record<
    (typeof mergeFields)[number],
    z.ZodExactOptional<typeof from>
  >,
);

const side = z.object({
  id: personId,
  name: z.string(),
  organization: z.string().nullable(),
  lines: list(z.string()).openapi({ description: 'Ways to reach them, positions, topics: a line each.' }),
  holds: list(z.string()).openapi({ description: 'What else is theirs, in words.' }),
});

const params = z.object({ id: personId, other: personId });

const merged = z.object({ id: personId, name: z.string(), batch: batchId.nullable() });

/** Who stands twice in the book: found, looked at side by side, merged or kept apart. */
export const duplicateOperations = {
  listDuplicates: operation({
    summary: 'Pairs of entries that may be one person, most likely first, each with its reasons',
    query: z.object({ limit: maybe(z.coerce.number<number>().int().min(1).max(200)) }),
    answer: z
      .object({
        pairs: list(pair),
        total: z.number(),
        sure: z.object({ groups: z.number(), people: z.number() }).openapi({
          description: 'Those who are surely one person; `/duplicates/merge-sure` merges them in one step.',
        }),
      })
      .openapi('Duplicates'),
  }),
  showMerge: operation({
    summary: 'Two entries side by side, and what merging would make of them; changes nothing',
    params,
    query: z.object({
      keep: maybe(z.string().max(200)).openapi({
        description: 'From which of the two fields are taken: `name=other,birthday=kept`.',
      }),
    }),
    answer: z
      .object({
        kept: side,
        other: side,
        why: z.string(),
        score: z.number(),
        sure: z.boolean(),
        fields: list(
          z.object({
            field: z.enum(mergeFields),
            kept: z.string().nullable(),
            other: z.string().nullable(),
            chosen: from,
            differs: z.boolean(),
          }),
        ),
        result: side.extend({
          layer: z.enum(layers).nullable(),
          state: z.enum(personStates),
          note: z.string().nullable(),
        }),
      })
      .openapi('MergePreview'),
  }),
  mergePeople: operation({
    summary:
      'Make one person of two: the first id stays, all of the other joins it; undo makes them two again',
    params,
    body: z.object({ keep: maybe(choices) }),
    answer: merged.openapi('Merged'),
  }),
  keepApart: operation({
    summary: 'Say that two entries are two people: they are not offered again',
    params,
    answer: z.object({ batch: batchId.nullable() }),
  }),
  mergeSure: operation({
    summary: 'Merge all who are surely one person, in one step; a dry run only says who',
    body: z.object({ dryRun: maybe(z.boolean()) }),
    answer: z
      .object({
        groups: list(z.object({ kept: listed, others: list(listed), why: z.string() })),
        merged: z.number(),
        batch: batchId.nullable(),
      })
      .openapi('MergedSure'),
  }),
};
