import type { EndpointName } from './endpoints.ts';
import type { Operations } from './operations.ts';

// Types only: what a call takes and gives, for callers that load no schema.

/** An empty object's schema reads as a record of nothing: such a part is no part of the call. */
type Part<Name extends string, Value> = string extends keyof Value
  ? { readonly [Key in Name]?: never }
  : object extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

type Types<Name extends EndpointName> = NonNullable<Operations[Name]['types']>;
type Sent<Name extends EndpointName> = Types<Name>['sent'];
type Checked<Name extends EndpointName> = Types<Name>['checked'];

/** What a caller passes: `{params, query, body}`, each only where the call has it, and left out where it may be. */
export type CallInput<Name extends EndpointName> = Part<'params', Sent<Name>['params']> &
  Part<'query', Sent<Name>['query']> &
  Part<'body', Sent<Name>['body']>;

/** What a handler gets: the same after the checks, defaults filled in. */
export interface CheckedInput<Name extends EndpointName> {
  readonly params: Checked<Name>['params'];
  readonly query: Checked<Name>['query'];
  readonly body: Checked<Name>['body'];
}

export type CallAnswer<Name extends EndpointName> = Types<Name>['answer'];
