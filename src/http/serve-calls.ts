import type { Hono } from 'hono';
import {
  endpoints,
  loadOperation,
  needs,
  type CheckedInput,
  type Endpoint,
  type EndpointName,
} from '../contract/index.ts';
import { asAsked, onlyOnce } from './asked.ts';
import { idOfCaller, mayAsk } from './caller.ts';
import { beyondToken, errorResponse, toApiError } from './errors.ts';
import { bookOf } from './book-cookie.ts';
import type { ServerFacts } from './handler.ts';
import { loadHandler } from './handlers/index.ts';
import { readInput } from './read-input.ts';

const endpointNames = Object.keys(endpoints) as readonly EndpointName[];

/** `/people/{id}` of the contract as the router writes it: `/people/:id`. */
const routerPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Puts every endpoint of the contract behind its handler: check, act, answer. */
export const serveCalls = (app: Hono, server: ServerFacts): void => {
  for (const name of endpointNames) serveCall(app, name, server);
};

const serveCall = (app: Hono, name: EndpointName, server: ServerFacts): void => {
  const endpoint: Endpoint = endpoints[name];
  const carriesJson = endpoint.method !== 'GET' && endpoint.sends === undefined;
  const need = needs[name];
  app.on(endpoint.method, routerPath(endpoint.path), async (context) => {
    const caller = context.get('caller');
    if (!mayAsk(caller, need)) return errorResponse(beyondToken(need));
    const [operation, handle] = await Promise.all([loadOperation(name), loadHandler(name)]);
    const input = await readInput(operation, {
      params: context.req.param(),
      query: context.req.query(),
      request: context.req.raw,
      bodyLimit: carriesJson ? operation.bodyLimit : null,
    });
    if (!input.ok) return errorResponse(input.error);
    // Into the owner's own network a program goes for nobody, whatever it may else.
    if (caller.type === 'token' && allowsPrivate(input.value.body))
      return errorResponse(beyondToken('owner'));
    const looked = await bookOf(context, server.books);
    if (!looked.ok) return errorResponse({ type: 'busy', message: looked.error });
    const book = looked.value;
    // The operation's own schemas have just checked these three parts.
    const checked = input.value as CheckedInput<EndpointName>;
    const { raw: request } = context.req;
    const deps = asAsked(book.deps, request.headers);
    if (!deps.ok) return errorResponse(deps.error);
    const done = await onlyOnce(() =>
      handle({ ...checked, deps: deps.value, book, server, caller, origin: context.get('origin'), request }),
    );
    if (!done.ok) return errorResponse(done.error);
    const answer = done.value;
    if (answer instanceof Response) {
      const id = idOfCaller(caller);
      return endpoint.answers === 'bytes' && id !== null
        ? breakingOff(answer, server.devices.endOf(id))
        : answer;
    }
    if (!answer.ok) return errorResponse(toApiError(answer.error));
    return Response.json(answer.value, { headers: { 'cache-control': 'no-store' } });
  });
};

const allowsPrivate = (body: unknown): boolean =>
  (body as { readonly allowPrivate?: unknown } | null)?.allowPrivate === true;

/** A file under way to a caller who is shut out comes to no end there. */
const breakingOff = (answer: Response, end: AbortSignal): Response =>
  new Response(
    answer.body?.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal: end }) ?? null,
    answer,
  );
