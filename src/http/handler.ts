import type { ActionError } from '../actions/action-error.ts';
import type { Deps } from '../actions/deps.ts';
import type { CallAnswer, CheckedInput, Endpoint, EndpointName, endpoints } from '../contract/index.ts';
import type { Result } from '../core/result.ts';
import type { Caller } from './caller.ts';
import type { Devices, Reach } from './devices.ts';
import type { OwnOrigins } from './listener.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import type { Books, ServedBook } from './served-book.ts';

/** What a call may need to know of the server around it. */
export interface ServerFacts {
  readonly books: Books;
  readonly devices: Devices;
  readonly signIn: SignIn;
  readonly reach: () => Reach;
  readonly origins: OwnOrigins;
  readonly version: string;
  /** True where `--now` holds the clock. */
  readonly isClockFixed: boolean;
  /** Aborts when the server stops: streams end then. */
  readonly stop: AbortSignal;
}

/** One call on its way: the checked input, and the book it is about. */
export interface Call<Name extends EndpointName> extends CheckedInput<Name> {
  readonly deps: Deps;
  readonly book: ServedBook;
  readonly server: ServerFacts;
  readonly caller: Caller;
  /** The one of the server's addresses by which it asks. */
  readonly origin: string;
  readonly request: Request;
}

type Said<Name extends EndpointName> = (typeof endpoints)[Name] extends {
  answers: NonNullable<Endpoint['answers']>;
}
  ? never
  : CallAnswer<Name>;

/** Implements one endpoint through actions. What has a form of its own (a file, a stream) is a Response. */
export type Handler<Name extends EndpointName> = (
  call: Call<Name>,
) => Promise<Result<Said<Name>, ActionError> | Response>;

/** A handler for each endpoint: one that is missing does not compile. */
export type Handlers = { readonly [Name in EndpointName]: Handler<Name> };
