import type { MiddlewareHandler } from 'hono';
import { errorResponse } from '../errors.ts';

/**
 * Answers only to its own names, and to pages of its own. A foreign page whose name resolves to this machine
 * (DNS rebinding) has another Host; one that posts here from elsewhere has another Origin.
 * @param hosts such as `127.0.0.1:4747`, asked for on each request since the port may be given late
 */
export const ownOrigin =
  (hosts: () => readonly string[]): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host');
    if (host === undefined || !hosts().includes(host)) {
      return errorResponse({
        type: 'forbidden',
        message: 'Goodturn answers only to its own address.',
        hint: `Open http://${hosts()[0] ?? '127.0.0.1'} instead.`,
      });
    }
    const origin = context.req.header('origin');
    if (origin !== undefined && !hosts().some((own) => origin === `http://${own}`)) return refusal();
    const site = context.req.header('sec-fetch-site');
    const isForeign = site === 'cross-site' || site === 'same-site';
    const isVisit = context.req.method === 'GET' && context.req.header('sec-fetch-mode') === 'navigate';
    return isForeign && !isVisit ? refusal() : next();
  };

const refusal = (): Response =>
  errorResponse({ type: 'forbidden', message: 'Another site may not use this book.' });
