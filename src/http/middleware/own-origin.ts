import type { MiddlewareHandler } from 'hono';
import { errorResponse } from '../errors.ts';
import { comesFrom, type OwnOrigins } from '../listener.ts';

/**
 * Answers only to its own names, and to pages of its own. A foreign page whose name resolves to this machine
 * (DNS rebinding) has another Host; one that posts here from elsewhere has another Origin.
 * @param isAnybodys paths whose whole right stands in the address: any page may ask there, a foreign name may not
 * @param origins asked for on each request, since a port may be given late and a network may change
 */
export const ownOrigin =
  (origins: OwnOrigins, isAnybodys: (path: string) => boolean = () => false): MiddlewareHandler =>
  async (context, next) => {
    const own = origins(comesFrom(context));
    const host = context.req.header('host');
    const asked = own.find((one) => one.slice(one.indexOf('//') + 2) === host);
    if (asked === undefined) {
      return errorResponse({
        type: 'forbidden',
        message: 'Goodturn answers only to its own address.',
        hint: `Open ${own[0] ?? 'the address that “goodturn serve” printed'} instead.`,
      });
    }
    context.set('origin', asked);
    if (isAnybodys(context.req.path)) return next();
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== asked) return refusal();
    const site = context.req.header('sec-fetch-site');
    const isForeign = site === 'cross-site' || site === 'same-site';
    const isVisit = context.req.method === 'GET' && context.req.header('sec-fetch-mode') === 'navigate';
    if (isForeign && !isVisit) return refusal();
    return next();
  };

const refusal = (): Response =>
  errorResponse({ type: 'forbidden', message: 'Another site may not use this book.' });
