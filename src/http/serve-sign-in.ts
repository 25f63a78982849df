import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { guessDeviceName } from '../core/devices/index.ts';
import { sessionDays } from '../core/sign-in/index.ts';
import { cookieSeconds, cookiesNamed, keepCookie } from './cookies.ts';
import { errorResponse } from './errors.ts';
import { addressOf, comesFrom } from './listener.ts';
import { keepSession } from './middleware/access.ts';
import { pairPath } from './pages/pair.ts';
import { passkeyScript, signInPage, signInPath } from './pages/sign-in.ts';
import { waitInWords } from './sign-in/ask-again.ts';
import type { Guesser } from './sign-in/gate.ts';
import type { SignIn } from './sign-in/sign-in.ts';

const bodyBytes = 4096;
/** What an authenticator says, with room to spare. */
const answerBytes = 32 * 1024;
const daySeconds = 24 * 3600;

/** By this a browser is known that signed in before: others' wrong guesses do not keep it waiting. */
const browserCookie = 'goodturn-browser';

const tooLarge = (): Response =>
  errorResponse({ type: 'too-large', message: 'What signs you in is shorter than that.' });

const guesserOf = (context: Context, signIn: SignIn): Guesser => {
  for (const mark of cookiesNamed(context, browserCookie)) {
    const browser = signIn.browserOf(mark);
    if (browser !== null) return { name: `browser ${browser}`, isKnown: true };
  }
  return { name: addressOf(context), isKnown: false };
};

const letIn = (context: Context, signIn: SignIn): void => {
  const { token } = signIn.open(guessDeviceName(context.req.header('user-agent') ?? ''));
  keepSession(context, token, sessionDays * daySeconds);
  const mark = signIn.markBrowser();
  if (mark !== null) keepCookie(context, browserCookie, mark, cookieSeconds);
  context.header('cache-control', 'no-store');
};

/** The way in from outside by a password, a recovery code or a passkey: a page of the server's own, without the app. */
export const serveSignIn = (app: Hono, signIn: SignIn): void => {
  const page = async (
    context: Context,
    said: { readonly status?: 200 | 403 | 429; readonly trouble?: string } = {},
  ): Promise<Response> =>
    signInPage({ ...said, hasPasskey: (await signIn.askPasskey(context.get('origin'))) !== null });
  const isShut = (context: Context): boolean => comesFrom(context) === 'machine' || signIn.shown() === null;

  app.get(signInPath, async (context) => {
    if (comesFrom(context) === 'machine') return context.redirect('/', 303);
    // There is the other way in, then.
    return signIn.shown() === null ? context.redirect(pairPath, 303) : await page(context);
  });
  app.get(
    `${signInPath}.js`,
    () => new Response(passkeyScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } }),
  );

  app.post(signInPath, bodyLimit({ maxSize: bodyBytes, onError: tooLarge }), async (context) => {
    if (isShut(context)) return context.redirect('/', 303);
    const form: Readonly<Record<string, unknown>> = await context.req.parseBody().catch(() => ({}));
    const password = form['password'];
    const proof = await signIn.prove(
      typeof password === 'string' ? password : '',
      guesserOf(context, signIn),
    );
    if (proof === 'wrong' || proof === 'off')
      return page(context, { status: 403, trouble: 'That is not the password, and no code that is left.' });
    if (proof !== 'right') {
      const seconds = Math.ceil(proof.waitMs / 1000);
      const trouble = `Too many wrong tries. The next is heard in ${waitInWords(seconds)}; a passkey or a recovery code opens now.`;
      const answer = await page(context, { status: 429, trouble });
      answer.headers.set('retry-after', String(seconds));
      return answer;
    }
    letIn(context, signIn);
    return context.redirect('/', 303);
  });

  app.post(`${signInPath}/question`, async (context) => {
    const options = isShut(context) ? null : await signIn.askPasskey(context.get('origin'));
    return options === null
      ? errorResponse({ type: 'not-found', message: 'No passkey works at this address.' })
      : Response.json(options, { headers: { 'cache-control': 'no-store' } });
  });

  app.post(
    `${signInPath}/passkey`,
    bodyLimit({ maxSize: answerBytes, onError: tooLarge }),
    async (context) => {
      if (isShut(context)) return errorResponse({ type: 'forbidden', message: 'Nobody signs in here.' });
      const response: unknown = await context.req.json().catch(() => null);
      if (!(await signIn.provePasskey(context.get('origin'), response)))
        return errorResponse({ type: 'forbidden', message: 'That passkey is not one of this book.' });
      letIn(context, signIn);
      return context.json({});
    },
  );
};
