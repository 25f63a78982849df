import type { CallAnswer } from '../../contract/calls.ts';
import { createClient, type CallError } from '../../contract/client.ts';
import type { EndpointName } from '../../contract/endpoints.ts';
import { uuidV7, type Id } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import { isPassing } from '../words/passing.ts';
import { way } from './way.ts';

/** What a proxy says when nobody is behind it. */
const nobodyThere: readonly number[] = [502, 504];

export const api = createClient(async (path, init) => {
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...init });
    if (nobodyThere.includes(response.status)) way.silent();
    else way.answered();
    return response;
  } catch (cause) {
    if (!(cause instanceof DOMException && cause.name === 'AbortError')) way.silent();
    throw cause;
  }
});

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
