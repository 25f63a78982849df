import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { isSecure } from './listener.ts';

/**
 * Cookies know neither ports nor, below one domain, neighbours: another host there may set one of our name, which the
 * browser then sends before ours. Over HTTPS the name begins with `__Host-`, which only this very host can set; and
 * everywhere each cookie of the name is tried, so that a foreign one keeps nobody out.
 */
const guarded = (name: string): string => `__Host-${name}`;

/** Browsers keep a cookie for 400 days at most. */
export const cookieSeconds = 400 * 24 * 3600;

/** What a browser sent under this name, all of it. What was kept before the name was guarded holds on. */
export const cookiesNamed = (context: Context, name: string): readonly string[] => {
  const names = isSecure(context) ? [guarded(name), name] : [name];
  return (context.req.header('cookie') ?? '').split(';').flatMap((part) => {
    const [sent = '', ...value] = part.split('=');
    return names.includes(sent.trim()) ? [value.join('=').trim()] : [];
  });
};

/** No script reads it, no other site's request carries it. */
export const keepCookie = (context: Context, name: string, value: string, seconds: number): void =>
  setCookie(context, isSecure(context) ? guarded(name) : name, value, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(context),
    path: '/',
    maxAge: seconds,
  });
