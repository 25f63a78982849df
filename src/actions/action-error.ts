import type { Candidate } from '../core/capture/draft.ts';

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
  /** The same id was used for something else before. */
  | { readonly type: 'conflict'; readonly message: string };

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
