import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { followLink, lookAtLink } from '../actions/reminders/follow-link.ts';
import { errorResponse } from './errors.ts';
import { reminderLinkPage } from './pages/reminder-link.ts';
import type { Books } from './served-book.ts';

/** A form without fields, or what a mail program says of unsubscribing. */
const bodyBytes = 4096;

const tooLarge = (): Response =>
  errorResponse({ type: 'too-large', message: 'This link takes nothing more than its tap.' });

/**
 * Where the links of reminders lead, for whoever has one: no key, no session. Looking shows one button and changes nothing,
 * as scanners of mail follow every link; a POST does the one thing that was signed, once.
 */
export const serveReminderLinks = (app: Hono, { own }: Books): void => {
  const path = '/remind/:token{[\\w.-]+}';
  app.get(path, async (context) => {
    const token = context.req.param('token');
    return reminderLinkPage(await lookAtLink(own.deps, own.outside, token));
  });
  app.post(path, bodyLimit({ maxSize: bodyBytes, onError: tooLarge }), async (context) => {
    const token = context.req.param('token');
    return reminderLinkPage(await followLink(own.deps, own.outside, token));
  });
};
