import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { DeviceId } from '../../core/devices/index.ts';
import type { Devices } from '../devices.ts';
import { errorResponse } from '../errors.ts';
import { comesFrom, isSecure } from '../listener.ts';
import { keyMissingPage } from '../pages/key-missing.ts';
import { pairPage } from '../pages/pair.ts';

/**
 * Who may read the book. On its owner's machine no password, and still no other account: whoever has the key (from
 * the address that the server printed, or from its file of mode 600) is the owner. A browser trades it for a cookie; a
 * program sends it as a bearer token. Over the network the key opens nothing, so that nobody ever types it there: a
 * device that was paired shows a token of its own, which can be taken back.
 */
const keyCookie = 'goodturn';
const deviceCookie = 'goodturn-device';

/** Browsers keep a cookie for 400 days at most. */
const cookieSeconds = 400 * 24 * 3600;

declare module 'hono' {
  interface ContextVariableMap {
    /** The device that asks; null on the owner's own machine. */
    device: DeviceId | null;
  }
}

/** What the browser holds: proves the key, and is not the key. */
const browserToken = (key: string): string => createHmac('sha256', key).update('browser').digest('base64url');

const isSame = (one: string, other: string): boolean => {
  const digest = (text: string): Buffer => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
};

const hasKey = (context: Context, key: string): boolean => {
  const authorization = context.req.header('authorization');
  if (authorization !== undefined) return isSame(authorization, `Bearer ${key}`);
  const cookie = getCookie(context, keyCookie);
  return cookie !== undefined && isSame(cookie, browserToken(key));
};

const keep = (context: Context, name: string, value: string): void =>
  setCookie(context, name, value, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(context),
    path: '/',
    maxAge: cookieSeconds,
  });

/** `GET /open?key=...`: the address that `serve` prints. Trades the key for the cookie and goes on to the app. */
export const openWithKey =
  (key: string) =>
  (context: Context): Response => {
    context.header('cache-control', 'no-store');
    if (comesFrom(context) === 'network') return pairPage({ status: 401 });
    if (!isSame(context.req.query('key') ?? '', key)) return keyMissingPage('wrong');
    keep(context, keyCookie, browserToken(key));
    return context.redirect('/', 303);
  };

/** What the browser of a paired device keeps from then on. */
export const keepDevice = (context: Context, token: string): void => keep(context, deviceCookie, token);

/** Who asks: the owner's own machine (null), one of their devices, or nobody who may. */
const callerOf = (context: Context, key: string, devices: Devices): DeviceId | null | 'nobody' => {
  if (comesFrom(context) === 'machine') return hasKey(context, key) ? null : 'nobody';
  const token = getCookie(context, deviceCookie);
  return (token === undefined ? null : devices.recognize(token, 'device'))?.id ?? 'nobody';
};

/**
 * Lets in who may read the book. A person who may not reads in words how to; a program gets an error.
 * @param isPublic paths that show nothing of the book
 */
export const requireAccess =
  (key: string, devices: Devices, isPublic: (path: string) => boolean): MiddlewareHandler =>
  async (context, next) => {
    const caller = callerOf(context, key, devices);
    if (caller !== 'nobody') {
      context.set('device', caller);
      return next();
    }
    if (isPublic(context.req.path)) return next();
    const isOverNetwork = comesFrom(context) === 'network';
    if (context.req.path.startsWith('/api/')) {
      return errorResponse(
        {
          type: 'unauthorized',
          message: isOverNetwork ? 'This device is not let in.' : 'This book opens with its key.',
          hint: isOverNetwork
            ? 'Pair it: on the machine with the book, Settings, Devices, or “goodturn devices add”.'
            : 'Open the address that “goodturn serve” printed, or send the key as a bearer token.',
        },
        { 'www-authenticate': 'Bearer' },
      );
    }
    // A strict cookie stays home when a link from another site is followed; asked again by our own page, it comes.
    const cameFromElsewhere = context.req.header('sec-fetch-site') === 'cross-site';
    if (cameFromElsewhere) return keyMissingPage('asking-again');
    return isOverNetwork ? pairPage({ status: 401 }) : keyMissingPage('missing');
  };
