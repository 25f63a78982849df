import type { ActionError } from '../actions/action-error.ts';
import type { ApiError, ErrorType } from '../contract/index.ts';
import { exhaustive } from '../core/result.ts';
import type { Need } from '../core/tokens/index.ts';

/** The one place where an error's type becomes a status. */
const statusByErrorType = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  ambiguous: 409,
  conflict: 409,
  'done-already': 409,
  'too-large': 413,
  'too-soon': 429,
  unreadable: 422,
  busy: 503,
  internal: 500,
} as const satisfies Record<ErrorType, number>;

export const errorResponse = (error: ApiError, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(error, {
    status: statusByErrorType[error.type],
    headers: { 'cache-control': 'no-store', ...headers },
  });

/** What a program hears whose token does not reach that far. */
export const beyondToken = (need: Need): ApiError =>
  need === 'owner'
    ? {
        type: 'forbidden',
        message: 'No token may do this: it is for the owner in person.',
        hint: 'Do it in the app, or with “goodturn” on the machine with the book.',
      }
    : {
        type: 'forbidden',
        message: `This token may not ${need}.`,
        hint: `It needs one with the scope ${need}: “goodturn tokens add”.`,
      };

/** What a verb refused, in the words of the contract. */
export const toApiError = (error: ActionError): ApiError => {
  switch (error.type) {
    case 'conflict':
      return {
        type: 'conflict',
        message: error.message,
        ...(error.conflicts !== undefined && { conflicts: error.conflicts }),
      };
    case 'not-found':
      return { type: error.type, message: error.message };
    case 'ambiguous':
      return { type: 'ambiguous', message: error.message, field: error.name, candidates: error.candidates };
    case 'invalid':
      return {
        type: 'invalid',
        message: error.message,
        ...(error.field === null ? {} : { field: error.field }),
        ...(error.hint === null ? {} : { hint: error.hint }),
      };
    default:
      return exhaustive(error);
  }
};
