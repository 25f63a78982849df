import { createRoute, z, type RouteConfig } from '@hono/zod-openapi';
import type { Need } from '../core/tokens/index.ts';
import { askedAgoHeader, requestIdHeader, zoneHeader } from './asked.ts';
import { endpoints, type Endpoint, type EndpointName } from './endpoints.ts';
import { apiError } from './errors.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { needs } from './scopes.ts';

/** An endpoint and its operation as a route of the OpenAPI document. */
export const openApiRoute = (name: EndpointName): RouteConfig => {
  const endpoint: Endpoint = endpoints[name];
  const { summary, params, query, body, answer }: Operation = operations[name];
  return createRoute({
    operationId: name,
    summary,
    tags: [endpoint.path.split('/')[3] ?? 'api'],
    method: endpoint.method.toLowerCase() as Lowercase<Endpoint['method']>,
    path: endpoint.path,
    security: securityOf(needs[name]),
    request: {
      params,
      query,
      headers: endpoint.method === 'GET' ? askedHeaderShapes.pick({ [zoneHeader]: true }) : askedHeaderShapes,
      ...requestBody(endpoint, body),
    },
    responses: {
      200: { description: summary, content: answerContent(endpoint, answer) },
      default: {
        description: 'Refused: what went wrong, where, and what to do',
        content: { 'application/json': { schema: apiError } },
      },
    },
  });
};

/** Any one of these lets a call through; a token must have the scope that is named. */
const securityOf = (need: Need): NonNullable<RouteConfig['security']> => [
  { key: [] },
  { device: [] },
  { session: [] },
  ...(need === 'owner' ? [] : [{ token: [need] }]),
];

export const securitySchemes = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The key of the book, kept in its folder in a file that only its owner can read. On this machine only.',
  },
  device: {
    type: 'apiKey',
    in: 'cookie',
    name: 'goodturn-device',
    description: 'The cookie of a device that was let in; over HTTPS its name begins with __Host-.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'goodturn-session',
    description: 'The cookie of a browser that signed in; over HTTPS its name begins with __Host-.',
  },
  token: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A token with scopes, made with “goodturn tokens add”: read, write, export. Calls that name none are for the owner in person.',
  },
} as const;

const askedHeaderShapes = z.object({
  [requestIdHeader]: z.uuid().optional().openapi({
    description:
      'A UUID, made once for what was asked. Sent again, it writes nothing and is refused with `done-already`: an answer that got lost is no reason to do a thing twice.',
  }),
  [askedAgoHeader]: z.int().min(0).optional().openapi({
    description:
      'How many seconds ago it was asked, of what waited for a way to the server: days are counted from then.',
  }),
  [zoneHeader]: z.string().optional().openapi({
    description:
      'The time zone whose days this one request counts in, as in Europe/Paris; else the owner’s own.',
  }),
});

type ZodContentObject = Exclude<
  NonNullable<NonNullable<RouteConfig['request']>['body']>['content'],
  undefined
>;

const fileContent = { schema: z.string().openapi({ format: 'binary' }) };

const requestBody = (
  endpoint: Endpoint,
  body: z.ZodType,
): Pick<NonNullable<RouteConfig['request']>, 'body'> => {
  if (endpoint.sends === 'bytes') {
    return { body: { required: true, content: { 'application/octet-stream': fileContent } } };
  }
  return endpoint.method === 'GET' || endpoint.method === 'DELETE'
    ? {}
    : { body: { required: true, content: { 'application/json': { schema: body } } } };
};

const answerContent = (endpoint: Endpoint, answer: z.ZodType): ZodContentObject => {
  if (endpoint.answers === 'bytes') return { 'application/octet-stream': fileContent };
  if (endpoint.answers === 'events') return { 'text/event-stream': { schema: answer } };
  return { 'application/json': { schema: answer } };
};
