import type { z } from '@hono/zod-openapi';
import type { EndpointName } from './endpoints.ts';
import type { Operations } from './operations.ts';

// Types only: what a call takes and gives, for callers that load no schema.

/** An empty object's schema reads as a record of nothing: such a part is no part of the call. */
type Part<Name extends string, Value> = string extends keyof Value
  ? { readonly [Key in Name]?: never }
  : object extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

/** What a caller passes: `{params, query, body}`, each only where the call has it, and left out where it may be. */
export type CallInput<Name extends EndpointName> = Part<'params', z.input<Operations[Name]['params']>> &
  Part<'query', z.input<Operations[Name]['query']>> &
  Part<'body', z.input<Operations[Name]['body']>>;

/** What a handler gets: the same after the checks, defaults filled in. */
export interface CheckedInput<Name extends EndpointName> {
  readonly params: z.output<Operations[Name]['params']>;
  readonly query: z.output<Operations[Name]['query']>;
  readonly body: z.output<Operations[Name]['body']>;
}

export type CallAnswer<Name extends EndpointName> = z.output<Operations[Name]['answer']>;
