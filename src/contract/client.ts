import { err, ok, type Result } from '../core/result.ts';
import { askedHeaders, type Asked } from './asked.ts';
import type { CallAnswer, CallInput } from './calls.ts';
import { endpoints, type Endpoint, type EndpointName } from './endpoints.ts';
import type { ApiError } from './errors.ts';

/** Why a call brought no answer: what the server said, or that it could not be reached. */
export type CallError = ApiError | { readonly type: 'unreachable'; readonly message: string };

/** Carries a request to the server: `fetch`, or an application in the same process. */
export type Transport = (path: string, init: RequestInit) => Promise<Response>;

type JsonCall = {
  [Name in EndpointName]: (typeof endpoints)[Name] extends
    | { answers: 'bytes' | 'events' }
    | { sends: 'bytes' }
    ? never
    : Name;
}[EndpointName];

type Rest<Input> = object extends Input ? [input?: Input, asked?: Asked] : [input: Input, asked?: Asked];

export interface Client {
  /**
   * One call of the contract: `await client.call('showPerson', { params: { id } })`. One that may have to be sent again
   * says as what it was `asked`; its repetition does nothing, and answers with `done-already`.
   */
  readonly call: <Name extends JsonCall>(
    name: Name,
    ...rest: Rest<CallInput<Name>>
  ) => Promise<Result<CallAnswer<Name>, CallError>>;
  /** A call that sends or brings a file; of a refusal the error, else the answer with its body unread. */
  readonly transfer: <Name extends Exclude<EndpointName, JsonCall>>(
    name: Name,
    input: CallInput<Name>,
    content?: RequestInit['body'],
    signal?: AbortSignal,
  ) => Promise<Result<Response, CallError>>;
}

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

/** The address of a call, filled in: for links, downloads and the event stream. */
export const hrefOf = <Name extends EndpointName>(
  name: Name,
  input: Pick<CallInput<Name>, 'params' | 'query'>,
): string => fillIn(endpoints[name], input as LooseInput);

const fillIn = (endpoint: Endpoint, { params = {}, query = {} }: LooseInput): string => {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size === 0 ? path : `${path}?${search.toString()}`;
};

/** A caller of the API over a transport; refusals are values, never exceptions. */
export const createClient = (transport: Transport): Client => {
  const send = async (
    endpoint: Endpoint,
    input: LooseInput,
    init: RequestInit,
  ): Promise<Result<Response, CallError>> => {
    let response: Response;
    try {
      response = await transport(fillIn(endpoint, input), { method: endpoint.method, ...init });
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
      return err({ type: 'unreachable', message: 'Goodturn does not answer. Is it running?' });
    }
    return response.ok ? ok(response) : err(await readError(response));
  };

  return {
    call: async (name, ...rest) => {
      const [input = {}, asked] = rest as [LooseInput?, Asked?];
      const endpoint: Endpoint = endpoints[name];
      const sent = await send(
        endpoint,
        input,
        endpoint.method === 'GET'
          ? {}
          : {
              body: JSON.stringify(input.body ?? {}),
              headers: { 'content-type': 'application/json', ...(asked && askedHeaders(asked)) },
            },
      );
      return sent.ok ? await readAnswer<CallAnswer<typeof name>>(sent.value) : sent;
    },
    transfer: (name, input, content, signal) => {
      const { body } = input as LooseInput;
      return send(endpoints[name], input, {
        ...(content === undefined ? {} : { body: content }),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
        headers: { 'content-type': body === undefined ? 'application/octet-stream' : 'application/json' },
      });
    },
  };
};

/** An answer that broke off is none: whoever asked asks again. */
const readAnswer = async <Answer>(response: Response): Promise<Result<Answer, CallError>> => {
  try {
    return ok((await response.json()) as Answer);
  } catch {
    return err({ type: 'unreachable', message: 'The answer of Goodturn broke off.' });
  }
};

const readError = async (response: Response): Promise<CallError> => {
  try {
    return (await response.json()) as ApiError;
  } catch {
    // Not Goodturn's own words: a proxy's page, or an answer that broke off.
    return { type: 'unreachable', message: `The server answered ${response.status} without a reason.` };
  }
};
