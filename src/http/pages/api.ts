import { OpenAPIHono } from '@hono/zod-openapi';
import { openApiRoute, securitySchemes } from '../../contract/document.ts';
import { endpoints, needs, type Endpoint, type EndpointName } from '../../contract/index.ts';
import { escapeHtml } from '../../core/escape-html.ts';
import { htmlPage } from './html.ts';

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

const names = Object.keys(endpoints) as readonly EndpointName[];

const documents = new Map<string, Document>();

/** The OpenAPI 3.1 document, derived from the contract. */
export const openApiDocument = (version: string): Document => {
  const known = documents.get(version);
  if (known) return known;
  const app = new OpenAPIHono();
  for (const [name, scheme] of Object.entries(securitySchemes))
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  for (const name of names) app.openAPIRegistry.registerPath(openApiRoute(name));
  const made = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Goodturn',
      version,
      description:
        'Everything Goodturn does, over HTTP on this machine. JSON in and out; ids are UUIDs made by the caller, so that a repeated request is the same write; pages have at most 200 rows and a cursor; refusals are `{type, message, field?, hint?}`.',
    },
  });
  documents.set(version, made);
  return made;
};

/** The document as a page to read, without scripts. */
export const apiPage = (version: string): Response => {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const endpoint: Endpoint = endpoints[name];
    const group = endpoint.path.split('/')[3] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), describe(name, endpoint, openApiDocument(version))]);
  }
  return htmlPage({
    title: 'Goodturn: the API',
    body: `<h1>The API</h1>
<p>Everything the app does, it does through these calls, and so can you. The key is in the file <code>key</code> of the book’s folder:</p>
<pre>curl -H "Authorization: Bearer $(cat key)" http://127.0.0.1:4747/api/v1/today</pre>
<p>A program that should not do everything gets a token of its own, with the scopes <code>read</code>, <code>write</code>, <code>export</code>: <code>goodturn tokens add NAME --scope read</code>.</p>
<p>Machines read <a href="/api/openapi.json">the OpenAPI document</a>.</p>
${Array.from(groups, ([group, entries]) => `<h2>${escapeHtml(group)}</h2>${entries.join('')}`).join('')}`,
  });
};

const describe = (name: EndpointName, { method, path }: Endpoint, document: Document): string => {
  const entry = document.paths?.[path];
  const operation = entry?.[method.toLowerCase() as Lowercase<Endpoint['method']>];
  const takes = (operation?.parameters ?? []).map((parameter) =>
    'name' in parameter ? `${parameter.name}${parameter.required === true ? '' : '?'}` : '',
  );
  const body = schemaText(operation?.requestBody);
  return `<h3 id="${escapeHtml(name)}"><code>${method} ${escapeHtml(path)}</code></h3>
<p>${escapeHtml(operation?.summary ?? '')}</p>
<p class="muted">${needs[name] === 'owner' ? 'For the owner in person, no token' : `Scope of a token: ${needs[name]}`}</p>
${takes.length === 0 ? '' : `<p class="muted">Takes ${escapeHtml(takes.join(', '))}</p>`}
${body === null ? '' : `<pre>${escapeHtml(body)}</pre>`}`;
};

const schemaText = (body: unknown): string | null => {
  const content = (
    body as { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> } | undefined
  )?.content;
  const schema = content?.['application/json']?.schema;
  return schema === undefined ? null : JSON.stringify(schema, null, 2);
};
