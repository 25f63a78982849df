import type { Candidate } from '../core/capture/draft.ts';
import { settleFields, type FieldConflict } from '../core/conflicts/settle-fields.ts';
import { err, ok, type Result } from '../core/result.ts';

/** Every expected failure of a verb; the doors turn it into a status, an exit code or words on screen. */
export type ActionError =
  | { readonly type: 'not-found'; readonly message: string }
  /** A name that fits several people, or a talk in which one is unclear: the candidates are listed. */
  | {
      readonly type: 'ambiguous';
      readonly message: string;
      readonly name: string;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly type: 'invalid';
      readonly message: string;
      readonly field: string | null;
      readonly hint: string | null;
    }
  /** The same id was used for something else before, or another device changed the same fields meanwhile. */
  | {
      readonly type: 'conflict';
      readonly message: string;
      readonly conflicts?: readonly FieldConflict[];
    };

/** What a change was begun from: of each of its fields the value that was shown then. */
export type Base = Readonly<Record<string, unknown>>;

/** The change as it can be written now; fields that somebody else changed meanwhile are refused, with both values. */
export const settled = <Change extends object>(
  change: Change,
  base: Base | undefined,
  there: Base,
): Result<Change, ActionError> => {
  if (base === undefined) return ok(change);
  const { change: left, conflicts } = settleFields(change, base, there);
  if (conflicts.length === 0) return ok(left);
  const fields = conflicts.map(({ field }) => field).join(', ');
  return err({ type: 'conflict', message: `Changed elsewhere meanwhile: ${fields}.`, conflicts });
};

/** The same for an account that is set up as a whole: another device's, set up since, is not written over unseen. */
export const setUpSince = (
  name: string,
  base: Base | undefined,
  known: { readonly name: string } | undefined,
): Result<{ readonly name?: string }, ActionError> => {
  const left = settled({ name }, base, { name: known?.name ?? null });
  return left.ok || known === undefined
    ? left
    : err({
        ...left.error,
        message: `${known.name} was set up elsewhere meanwhile. Look at that first, then set this up again.`,
      });
};

export const notFound = (message: string): { ok: false; error: ActionError } => ({
  ok: false,
  error: { type: 'not-found', message },
});

export const conflict = (message: string): { ok: false; error: ActionError } => ({
  ok: false,
  error: { type: 'conflict', message },
});

export const invalid = (
  message: string,
  field: string | null = null,
  hint: string | null = null,
): { ok: false; error: ActionError } => ({ ok: false, error: { type: 'invalid', message, field, hint } });

export const noPerson = (id: string): string => `There is no person with the id ${id}.`;

/** The first of all rules: no card, no path, no draft (method, section 2). */
export const notToBeContacted = (name: string): string => `${name} is not to be contacted.`;
