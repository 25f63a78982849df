import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { errorResponse } from '../errors.ts';
import { keyMissingPage } from '../pages/key-missing.ts';

/**
 * Sign-in of a book on its owner's machine: no password, and still no other account may read it. Whoever has
 * the key (from the address that the server printed, or from its file of mode 600) is the owner. A browser
 * trades it for a cookie; a program sends it as a bearer token.
 */
const cookieName = 'goodturn';

/** Browsers keep a cookie for 400 days at most. */
const cookieSeconds = 400 * 24 * 3600;

/** What the browser holds: proves the key, and is not the key. */
const browserToken = (key: string): string => createHmac('sha256', key).update('browser').digest('base64url');

const isSame = (one: string, other: string): boolean => {
  const digest = (text: string): Buffer => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
};

const isSignedIn = (context: Context, key: string): boolean => {
  const authorization = context.req.header('authorization');
  if (authorization !== undefined) return isSame(authorization, `Bearer ${key}`);
  const cookie = getCookie(context, cookieName);
  return cookie !== undefined && isSame(cookie, browserToken(key));
};

/** `GET /open?key=...`: the address that `serve` prints. Trades the key for the cookie and goes on to the app. */
export const openWithKey =
  (key: string) =>
  (context: Context): Response => {
    context.header('cache-control', 'no-store');
    if (!isSame(context.req.query('key') ?? '', key)) return keyMissingPage('wrong');
    setCookie(context, cookieName, browserToken(key), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: cookieSeconds,
    });
    return context.redirect('/', 303);
  };

/**
 * Lets in who has the key. A person without it reads in words where the address is found; a program gets an
 * error.
 * @param isPublic paths that show nothing of the book
 */
export const requireKey =
  (key: string, isPublic: (path: string) => boolean): MiddlewareHandler =>
  async (context, next) => {
    if (isSignedIn(context, key) || isPublic(context.req.path)) return next();
    if (context.req.path.startsWith('/api/')) {
      return errorResponse(
        {
          type: 'unauthorized',
          message: 'This book opens with its key.',
          hint: 'Open the address that “goodturn serve” printed, or send the key as a bearer token.',
        },
        { 'www-authenticate': 'Bearer' },
      );
    }
    // A strict cookie stays home when a link from another site is followed; asked again by our own page, it comes.
    const cameFromElsewhere = context.req.header('sec-fetch-site') === 'cross-site';
    return keyMissingPage(cameFromElsewhere ? 'asking-again' : 'missing');
  };
