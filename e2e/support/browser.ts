import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { areTests, letGoAtTheEnd } from './let-go.ts';
import { chromiumArguments, findChromium, howToGetChromium, scriptArguments } from './chromium.ts';

/** What a phone says that it is. */
const phoneAgent =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

/** Where pages are opened: each context of it is a fresh profile, as of a device that has never been here. */
export interface TestBrowser extends AsyncDisposable {
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
}

interface BrowserOptions {
  /** Where it looks for whom to trust, in a process of its own; the tests' own if left out. */
  readonly home?: string;
  /** Its speed is measured: its scripts run as a user's do, in a process of its own. */
  readonly measured?: boolean;
  /** How large its user has set text to be, in pixels; 16 as browsers come. */
  readonly textSize?: number;
}

const launch = async ({ home, measured = false, textSize }: BrowserOptions = {}): Promise<
  Browser & AsyncDisposable
> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(howToGetChromium);
  return letGoAtTheEnd(
    await chromium.launch({
      executablePath,
      headless: true,
      args: [
        ...chromiumArguments,
        scriptArguments[measured ? 'measured' : 'shortLived'],
        ...(textSize === undefined ? [] : [`--blink-settings=defaultFontSize=${textSize}`]),
      ],
      ...(home !== undefined && { env: { ...process.env, HOME: home } }),
    }),
  );
};

let shared: Promise<Browser> | undefined;

/**
 * Opens a browser; what was opened in it is closed when the test lets go of it. All share one process, which is started by the first:
 * nothing of a context is seen by another. A script, which has no end of tests to close that, has one of its own.
 */
export const openBrowser = async (options: BrowserOptions = {}): Promise<TestBrowser> => {
  if (!areTests || options.home !== undefined || options.measured === true || options.textSize !== undefined)
    return launch(options);
  if (shared === undefined || !(await shared).isConnected()) shared = launch();
  const browser = await shared;
  const contexts: BrowserContext[] = [];
  return {
    newContext: async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      return context;
    },
    [Symbol.asyncDispose]: async () => {
      for (const context of contexts) await context.close();
    },
  };
};

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** A phone: touch, no hover, its own pixel ratio. */
  readonly phone?: boolean;
  readonly calm?: boolean;
  /**
   * With what the app gets ready before it is needed: by its worker, over HTTPS or on this machine, and in idle moments. Left
   * out, it has no worker, as over plain HTTP in the home, and is never idle: each window saves two seconds of work.
   */
  readonly ahead?: boolean;
  /** The screen that it opens, let in by the address; where that leads if left out. */
  readonly at?: string;
}

export interface TestPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page printed or threw; nothing is the only right answer. */
  readonly noise: string[];
}

/** A window without the worker of the app, and never idle: nothing is there before it is needed. */
export const loadNothingAhead = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    globalThis.requestIdleCallback = () => 0;
  });

/** A fresh window that has opened the book; it listens for anything the page prints. */
export const openPage = async (
  browser: TestBrowser,
  address: string,
  {
    width = 1280,
    height = 900,
    dark = false,
    phone = false,
    calm = true,
    ahead = false,
    at,
  }: PageOptions = {},
): Promise<TestPage> => {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: calm ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    ...(phone && { isMobile: true, hasTouch: true, deviceScaleFactor: 2, userAgent: phoneAgent }),
  });
  if (!ahead) await loadNothingAhead(context);
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => noise.push(`error: ${message}`));
  await letIn(page, address, at);
  return { page, context, noise };
};

/** The key is a cookie of the whole window: where another screen is asked for, the first need not be drawn for it. */
const letIn = async (page: Page, address: string, at: string | undefined): Promise<void> => {
  if (at !== undefined) await page.context().request.get(address, { maxRedirects: 0 });
  await page.goto(at === undefined ? address : new URL(at, address).href);
};

/**
 * Opens the book once more in a window of its own kind, which has been emptied: no key, nothing kept, nothing heard. It knows the
 * app's files and code still, which is half of what a fresh window costs.
 */
export const openAgain = async (
  { page, context, noise }: TestPage,
  address: string,
  { width = 1280, height = 900, dark = false, at }: PageOptions = {},
): Promise<void> => {
  const { origin } = new URL(address);
  // What the app writes down as it goes is emptied too; of the same origin, for another has a process of its own.
  await page.goto(`${origin}/icon.svg`);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  await context.clearCookies();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  noise.length = 0;
  await letIn(page, address, at);
};

/** Goes to a screen as a link of the app would, without loading the app anew. */
export const goWithin = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
