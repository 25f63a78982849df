import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Caller } from '../caller.ts';
import { cookieSeconds, cookiesNamed, keepCookie } from '../cookies.ts';
import type { Devices } from '../devices.ts';
import { errorResponse } from '../errors.ts';
import { comesFrom } from '../listener.ts';
import { keyMissingPage } from '../pages/key-missing.ts';
import { pairPage } from '../pages/pair.ts';
import { signInPage } from '../pages/sign-in.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

/**
 * Who may read the book. On its owner's machine no password, and still no other account: whoever has the key (from
 * the address that the server printed, or from its file of mode 600) is the owner. A browser trades it for a cookie; a
 * program sends it as a bearer token. Over the network the key opens nothing, so that nobody ever types it there: a
 * device that was paired, or a browser that signed in, shows a token of its own, which can be taken back. A program that should not do everything has
 * a token with scopes, by either door.
 */
const keyCookie = 'goodturn';
const deviceCookie = 'goodturn-device';
const sessionCookie = 'goodturn-session';

/** What the browser holds: proves the key, and is not the key. */
const browserToken = (key: string): string => createHmac('sha256', key).update('browser').digest('base64url');

const isSame = (one: string, other: string): boolean => {
  const digest = (text: string): Buffer => hash('sha256', text, 'buffer');
  return timingSafeEqual(digest(one), digest(other));
};

const bearerOf = (context: Context): string | null => {
  const authorization = context.req.header('authorization');
  if (authorization === undefined) return null;
  return /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
};

/** `GET /open?key=...`: the address that `serve` prints. Trades the key for the cookie and goes on to the app. */
export const openWithKey =
  (key: string) =>
  (context: Context): Response => {
    context.header('cache-control', 'no-store');
    if (comesFrom(context) === 'network') return pairPage({ status: 401 });
    if (!isSame(context.req.query('key') ?? '', key)) return keyMissingPage('wrong');
    keepCookie(context, keyCookie, browserToken(key), cookieSeconds);
    return context.redirect('/', 303);
  };

/** What the browser of a paired device keeps from then on. */
export const keepDevice = (context: Context, token: string): void =>
  keepCookie(context, deviceCookie, token, cookieSeconds);

/** What a browser that signed in keeps until its session ends. */
export const keepSession = (context: Context, token: string, seconds: number): void =>
  keepCookie(context, sessionCookie, token, seconds);

interface Keys {
  readonly key: string;
  readonly proof: string;
}

/** Who asks; null where it is nobody who may. A program's token comes alone: what a browser kept does not help a wrong one. */
const callerOf = (context: Context, { key, proof }: Keys, devices: Devices): Caller | null => {
  const isNear = comesFrom(context) === 'machine';
  const bearer = bearerOf(context);
  if (bearer !== null) {
    if (isNear && isSame(bearer, key)) return { type: 'machine' };
    const token = devices.recognize(bearer, 'token');
    return token === null ? null : { type: 'token', id: token.id, scopes: token.scopes };
  }
  if (isNear) {
    return cookiesNamed(context, keyCookie).some((cookie) => isSame(cookie, proof))
      ? { type: 'machine' }
      : null;
  }
  for (const cookie of cookiesNamed(context, deviceCookie)) {
    const device = devices.recognize(cookie, 'device');
    if (device !== null) return { type: 'device', id: device.id };
  }
  for (const cookie of cookiesNamed(context, sessionCookie)) {
    const session = devices.recognize(cookie, 'session');
    if (session !== null) return { type: 'session', id: session.id };
  }
  return null;
};

/**
 * Lets in who may read the book. A person who may not reads in words how to; a program gets an error.
 * @param isPublic paths that show nothing of the book
 */
export const requireAccess = (
  key: string,
  devices: Devices,
  signIn: SignIn,
  isPublic: (path: string) => boolean,
): MiddlewareHandler => {
  const keys = { key, proof: browserToken(key) };
  return async (context, next) => {
    const caller = callerOf(context, keys, devices);
    const isApi = context.req.path.startsWith('/api/');
    // A program asks the API; the app and its files are for people.
    if (caller !== null && (isApi || caller.type !== 'token')) {
      context.set('caller', caller);
      return next();
    }
    if (isPublic(context.req.path)) return next();
    const isOverNetwork = comesFrom(context) === 'network';
    if (isApi) {
      return errorResponse(
        {
          type: 'unauthorized',
          message: isOverNetwork ? 'This device is not let in.' : 'This book opens with its key.',
          hint: isOverNetwork
            ? 'Sign in, or pair it: on the machine with the book, Settings, Devices, or “goodturn devices add”.'
            : 'Open the address that “goodturn serve” printed, or send the key as a bearer token.',
        },
        { 'www-authenticate': 'Bearer' },
      );
    }
    // A strict cookie stays home when a link from another site is followed; asked again by our own page, it comes.
    const cameFromElsewhere = context.req.header('sec-fetch-site') === 'cross-site';
    if (cameFromElsewhere) return keyMissingPage('asking-again');
    if (!isOverNetwork) return keyMissingPage('missing');
    if (signIn.shown() === null) return pairPage({ status: 401 });
    const hasPasskey = (await signIn.askPasskey(context.get('origin'))) !== null;
    return signInPage({ status: 401, hasPasskey });
  };
};
