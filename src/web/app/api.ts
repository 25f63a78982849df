import type { CallAnswer } from '../../contract/calls.ts';
import { createClient, type CallError } from '../../contract/client.ts';
import type { EndpointName } from '../../contract/endpoints.ts';
import { uuidV7, type Id } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import { isPassing } from '../words/passing.ts';

export const api = createClient((path, init) => fetch(path, { credentials: 'same-origin', ...init }));

export type Answer<Name extends EndpointName> = CallAnswer<Name>;

/** A refusal as react-query wants it: thrown, with the server's own words inside. */
export class CallFailure extends Error {
  readonly error: CallError;
  constructor(error: CallError) {
    super(error.message);
    this.name = 'CallFailure';
    this.error = error;
  }
}

/** The value, or a {@link CallFailure}: for query functions, whose failures react-query keeps as data again. */
export const valueOf = async <Value>(sent: Promise<Result<Value, CallError>>): Promise<Value> => {
  const result = await sent;
  if (!result.ok) throw new CallFailure(result.error);
  return result.value;
};

/** A new id, made here so that a repeated request is the same write. */
export const newId = <Name extends string>(): Id<Name> =>
  uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))) as Id<Name>;

/** A question that has nothing to show; one whose newer answer is only out of reach shows what there is. */
export const hasFailed = (query: {
  readonly isError: boolean;
  readonly data: unknown;
  readonly error: unknown;
}): boolean => query.isError && (query.data === undefined || !isPassing(callError(query.error)));

/** The error of a failed query, if the server (or its absence) is what failed. */
export const callError = (cause: unknown): CallError =>
  cause instanceof CallFailure
    ? cause.error
    : { type: 'unreachable', message: cause instanceof Error ? cause.message : 'Something went wrong.' };
