import { Hono, type Context } from 'hono';
import { isDiskFull } from '../core/is-disk-full.ts';
import { errorResponse } from './errors.ts';
import type { ServerFacts } from './handler.ts';
import { comesFrom } from './listener.ts';
import { openWithKey, requireAccess } from './middleware/access.ts';
import { ownOrigin } from './middleware/own-origin.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { pageStyle, stylePath } from './pages/html.ts';
import { pairPath } from './pages/pair.ts';
import { signInPath } from './pages/sign-in.ts';
import { servePairing } from './serve-pairing.ts';
import { isReminderLink, serveReminderLinks } from './serve-reminder-links.ts';
import { serveSignIn } from './serve-sign-in.ts';
import { serveReminders } from './serve-reminders.ts';
import { serveCalls } from './serve-calls.ts';
import { staticFiles } from './static-files.ts';
import { serveTrusted } from './trust-app.ts';

export interface AppOptions extends ServerFacts {
  /** The book's key; whoever shows it on this machine is the owner. */
  readonly key: string;
  /** The built web app, null where none is built. */
  readonly webFolder: string | null;
  /** Hears what a handler threw: bugs, and a disk that is full. */
  readonly report: (error: unknown) => void;
}

/** Paths that need no key, each with the reason why it shows nothing of the book. */
export const publicPaths: ReadonlyMap<string, string> = new Map([
  ['/open', 'trades the key for the cookie'],
  [pairPath, 'lets in a device that shows the code'],
  [signInPath, 'lets in whoever shows the password, a recovery code or a passkey'],
  [`${signInPath}.js`, 'asks the browser for a passkey on that page'],
  [stylePath, 'the style of the page that says where the key is found'],
  ['/favicon.ico', 'browsers ask for it on that page too'],
  ['/manifest.webmanifest', 'browsers ask for it without the cookie, to install the app'],
  ['/icon.svg', 'a picture of the app, asked for with the manifest'],
  ['/icon-192.png', 'a picture of the app, asked for with the manifest'],
  ['/icon-512.png', 'a picture of the app, asked for with the manifest'],
]);

const isPublic = (path: string): boolean => publicPaths.has(path);

/** The whole server as a function from request to response; where it listens is the caller's. */
export const createApp = (options: AppOptions): Hono => {
  const app = new Hono();
  app.onError((error) => {
    options.report(error);
    if (isDiskFull(error))
      return errorResponse({
        type: 'busy',
        message: 'The disk is full: this was not saved. What you saved before is there.',
        hint: 'Make room on the machine where Goodturn runs, then try again.',
      });
    return errorResponse({
      type: 'internal',
      message: 'Something in Goodturn broke. Nothing you saved is lost.',
      hint: 'Try again; what went wrong is written where Goodturn was started.',
    });
  });
  const isTrustworthy = (context: Context): boolean =>
    comesFrom(context) === 'machine' || options.reach().isSecure;
  serveTrusted(app, options.reach);
  app.use(securityHeaders(isTrustworthy), ownOrigin(options.origins, isReminderLink));
  app.get('/open', openWithKey(options.key));
  app.get(
    stylePath,
    () => new Response(pageStyle, { headers: { 'content-type': 'text/css; charset=utf-8' } }),
  );
  servePairing(app, options.devices);
  serveSignIn(app, options.signIn);
  serveReminders(app, options.devices, options.books);
  serveReminderLinks(app, options.books);
  app.use(requireAccess(options.key, options.devices, options.signIn, isPublic));

  serveCalls(app, options);
  app.get('/api/openapi.json', async () =>
    Response.json((await loadPages()).openApiDocument(options.version)),
  );
  app.get('/api/docs', async () => (await loadPages()).apiPage(options.version));
  app.all('/api/*', (context) =>
    errorResponse({
      type: 'not-found',
      message: `There is no ${context.req.method} ${context.req.path} here.`,
      hint: 'See /api/docs.',
    }),
  );
  serveWeb(app, options.webFolder);
  return app;
};

/** The document holds the schemas of every call. */
const loadPages = () => import('./pages/api.ts');

/** Files of the web app; any other address is one of its screens and gets the page that draws it. */
const serveWeb = (app: Hono, folder: string | null): void => {
  const find = folder === null ? null : staticFiles(folder);
  app.get('*', async (context) => {
    const file = await find?.(context.req.path, context.req.raw);
    if (file) return file;
    const isScreen = !/\.\w+$/.test(context.req.path);
    const page = isScreen ? await find?.('/index.html', context.req.raw) : null;
    return (
      page ??
      new Response(
        isScreen ? 'The web app is not built here. In a checkout, “npm start” builds it.' : 'Not found.',
        { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } },
      )
    );
  });
};
