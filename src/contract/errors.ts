import { z } from '@hono/zod-openapi';
import type { Candidate } from '../core/capture/draft.ts';
import type { FieldConflict } from '../core/conflicts/settle-fields.ts';
import { list, maybe, personId } from './values.ts';

/**
 * Every type an error answer can have; http maps each to its status. `busy` is whatever passes without a change of what
 * was asked: another who writes, a disk that is full.
 */
export const errorTypes = [
  'invalid',
  'unauthorized',
  'forbidden',
  'not-found',
  'ambiguous',
  'conflict',
  'done-already',
  'too-large',
  'too-soon',
  'unreadable',
  'busy',
  'internal',
] as const;
export type ErrorType = (typeof errorTypes)[number];

export const candidate = z.object({
  id: personId,
  name: z.string(),
  organization: z.string().nullable(),
}) satisfies z.ZodType<Candidate>;

const fieldConflict = z.object({
  field: z.string(),
  there: z.unknown().openapi({ description: 'What the book says now.' }),
  said: z.unknown().openapi({ description: 'What this change says.' }),
}) satisfies z.ZodType<FieldConflict>;

/** What every refusal looks like: what went wrong in words, where, and what to do about it. */
export const apiError = z
  .object({
    type: z.enum(errorTypes),
    message: z.string(),
    field: maybe(z.string()),
    hint: maybe(z.string()),
    candidates: maybe(list(candidate)).openapi({
      description: 'Of `ambiguous`: the people who may be meant.',
    }),
    conflicts: maybe(list(fieldConflict)).openapi({
      description: 'Of `conflict`: fields that somebody else changed since the change was begun, both ways.',
    }),
  })
  .openapi('Error');

export type ApiError = z.output<typeof apiError>;
