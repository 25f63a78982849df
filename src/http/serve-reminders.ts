import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import type { Devices } from './devices.ts';
import type { Books } from './served-book.ts';

export const remindersPath = (token: string): string => `/reminders/${token}.ics`;

/** The calendar at its secret address. A wrong one is not told from one that never was. */
export const serveReminders = (app: Hono, devices: Devices, books: Books): void => {
  app.get('/reminders/:file', async (context) => {
    const token = /^([\w-]+)\.ics$/.exec(context.req.param('file'))?.[1];
    if (token === undefined || devices.recognize(token, 'calendar') === null)
      return context.text('There is no calendar at this address, or it was ended.', 404);
    const { remindersText } = await import('../actions/reminders/read-reminders.ts');
    const { space, clock } = books.own.deps;
    const text = await space.read((reader) => remindersText(reader, clock));
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
    const headers = { etag, 'cache-control': 'private, no-cache' };
    if (context.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return new Response(text, {
      headers: {
        ...headers,
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="goodturn.ics"',
      },
    });
  });
};
