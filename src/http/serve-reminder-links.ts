import type { Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorResponse } from './errors.ts';
import { reminderLinkPage } from './pages/reminder-link.ts';
import type { Books } from './served-book.ts';

/** What a link may do reaches through the whole house: loaded for whoever follows one. */
const loadLinks = () => import('../actions/reminders/follow-link.ts');

/** A form without fields, or what a mail program says of unsubscribing. */
const bodyBytes = 4096;

const tooLarge = (): Response =>
  errorResponse({ type: 'too-large', message: 'This link takes nothing more than its tap.' });

export const isReminderLink = (path: string): boolean => path.startsWith('/remind/');

/** The buttons of ntfy's web app ask from its page; what may be done stands signed in the address alone. */
const fromAnywhere: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('access-control-allow-origin', '*');
  context.header('access-control-allow-methods', 'POST');
  // Of a page on the internet that asks in one's own network.
  context.header('access-control-allow-private-network', 'true');
};

/**
 * Where the links of reminders lead, for whoever has one: no key, no session. Looking shows one button and changes nothing,
 * as scanners of mail follow every link; a POST does the one thing that was signed, once.
 */
export const serveReminderLinks = (app: Hono, { own }: Books): void => {
  const path = '/remind/:token{[\\w.-]+}';
  app.use(path, fromAnywhere);
  app.options(path, () => new Response(null, { status: 204 }));
  app.get(path, async (context) => {
    const token = context.req.param('token');
    const { lookAtLink } = await loadLinks();
    return reminderLinkPage(await lookAtLink(own.deps, own.outside, token));
  });
  app.post(path, bodyLimit({ maxSize: bodyBytes, onError: tooLarge }), async (context) => {
    const token = context.req.param('token');
    const { followLink } = await loadLinks();
    return reminderLinkPage(await followLink(own.deps, own.outside, token));
  });
};
