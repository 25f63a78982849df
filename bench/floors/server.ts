/**
 * The bare server that the measured one is compared with: the same HTTP stack, no rules, no store. It gives back
 * bytes that it was told to keep, and answers a search with plain SQL on the book's own tables.
 *   node bench/floors/server.ts [DATABASE]
 */
import { DatabaseSync } from 'node:sqlite';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bareSearch } from './search.ts';

const [path] = process.argv.slice(2);
const kept = new Map<string, ArrayBuffer>();
const json = { 'content-type': 'application/json' };

const app = new Hono();
app.get('/ready', (context) => context.json({ ready: true }));
app.put('/kept/:name', async (context) => {
  kept.set(context.req.param('name'), await context.req.arrayBuffer());
  return context.json({});
});
app.get('/kept/:name', (context) => context.body(kept.get(context.req.param('name')) ?? 'null', 200, json));
if (path !== undefined) {
  const search = bareSearch(new DatabaseSync(path, { readOnly: true }));
  app.get('/search', (context) => context.json(search(context.req.query('q') ?? '')));
}

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});
// Whoever kills the bench leaves no server behind.
process.on('disconnect', () => process.exit());
process.channel?.unref();
process.on('SIGTERM', () => {
  server.close();
  process.exit();
});
