import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fillWithSample } from '../actions/book/fill-with-sample.ts';
import { openBookAt } from '../actions/testing/book.ts';
import { endpoints, type Endpoint, type EndpointName } from '../contract/index.ts';
import { operations } from '../contract/operations.ts';
import { anyText } from '../core/testing/any-text.ts';
import { enginesUnderTest } from '../store/testing/books.ts';
import { startTestServer } from './testing/test-server.ts';

/**
 * Some hundreds here, half of them over each store; `GOODTURN_REQUESTS=10000 npm test --
 * src/http/random-requests.property.test.ts` for more, `GOODTURN_SEED=…` for the same again.
 */
const requests = Number(process.env['GOODTURN_REQUESTS'] ?? '300');
const seed = Number(process.env['GOODTURN_SEED'] ?? Date.now() % 1_000_000);
const slowestMs = 10_000;

const names = (Object.keys(endpoints) as EndpointName[]).filter(
  (name) => (endpoints[name] as Endpoint).answers !== 'events',
);

const odd = fc.oneof(
  anyText(20),
  fc.constantFrom(
    '',
    '..',
    '%',
    '\u0000',
    '00000000-0000-7000-9000-000000000001',
    'json',
    '-1',
    '2026-02-30',
    '1e999',
    '__proto__',
    'constructor',
    '<script>alert(1)</script>\r\nBcc: a@b.example',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    odd,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('constructor', 'toString')),
      tie('any'),
      {
        maxKeys: 3,
      },
    ),
  ),
})).any;

/** A body with the fields of the call, in which anything may stand. */
const bodyFor = (name: EndpointName): fc.Arbitrary<unknown> => {
  const { body } = operations[name];
  const fields = Object.keys((body as { readonly shape?: object }).shape ?? {});
  return fc.oneof(
    value,
    fc.record(Object.fromEntries(fields.map((field) => [field, value])), { requiredKeys: [] }),
  );
};

const request = fc.constantFrom(...names).chain((name) =>
  fc.record({
    name: fc.constant(name),
    part: fc.array(odd.map(String), { minLength: 3, maxLength: 3 }),
    query: fc.dictionary(
      fc.constantFrom(...Object.keys(operations[name].query.shape), 'x'),
      odd.map(String),
      { maxKeys: 3 },
    ),
    body: bodyFor(name),
  }),
);

for (const engine of enginesUnderTest)
  test(`${engine.kind}: whatever is asked, nothing breaks, nothing hangs, and no answer holds a secret`, async (t) => {
    t.diagnostic(`seed ${seed}`);
    await using server = await startTestServer(null, {}, openBookAt(await engine.place()));
    await fillWithSample(server.book.deps);
    await server.signIn.setPassword('a quiet harbour at noon', null);
    const broken = new Map<string, string>();
    await fc.assert(
      fc.asyncProperty(request, async ({ name, part, query, body }) => {
        const { method, path, sends }: Endpoint = endpoints[name];
        let index = 0;
        const address = path.replaceAll(
          /\{\w+\}/g,
          () => encodeURIComponent((part[index++] ?? '').toWellFormed()) || 'x',
        );
        const search = new URLSearchParams(query).toString();
        const answer = await server.fetch(`${address}?${search}`, {
          method,
          signal: AbortSignal.timeout(slowestMs),
          ...(method !== 'GET' && {
            headers: {
              'content-type': sends === undefined ? 'application/json' : 'application/octet-stream',
            },
            body: JSON.stringify(body) ?? '',
          }),
        });
        const text = await answer.text();
        // All of them are wanted, not the first.
        if (answer.status === 500)
          broken.set(name, `${address}?${search} ${JSON.stringify(body)}: ${String(server.bugs.at(-1))}`);
        assert.doesNotMatch(text, /test-key-of-forty|a quiet harbour|tokenHash/, name);
      }),
      { numRuns: requests / enginesUnderTest.length, seed, endOnFailure: true },
    );
    assert.deepEqual(broken, new Map());
  });
